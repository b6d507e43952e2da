"""Whether the recovery code of a desk is on paper: a mark beside its keys stands from their making until it is.

A power cut while the code is shown would otherwise leave a desk that nobody can open again, and nobody knows it.
"""

from contextlib import suppress
from pathlib import Path

from kt1desk.app import disk

FILE = "recovery-code-not-kept"


def set_mark(folder: Path) -> None:
    """The code was made and nobody has it yet. Raises DISK_FULL or READ_ONLY."""
    disk.write_whole(folder / FILE, b"")


def is_marked(folder: Path) -> bool:
    """Tell whether nobody ever said that the code is on paper."""
    return (folder / FILE).exists()


def take_mark(folder: Path) -> None:
    """The code is on paper. A mark that cannot be taken away only warns once more."""
    with suppress(OSError):
        (folder / FILE).unlink(missing_ok=True)
