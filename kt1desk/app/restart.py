"""Begin the program anew in another process, after what was open is closed."""

import subprocess
import sys
from collections.abc import Sequence

ASKED = 4
"""With this code the window ends when the program is to begin anew; the system never sees it."""


def command(arguments: Sequence[str], *, executable: str, frozen: bool) -> tuple[str, ...]:
    """Return what starts the program again as it was started."""
    return (executable, *arguments) if frozen else (executable, "-m", "kt1desk", *arguments)


def begin_anew(arguments: Sequence[str]) -> None:
    """Start the program again; the caller ends."""
    again = command(arguments, executable=sys.executable, frozen=getattr(sys, "frozen", False))
    subprocess.Popen(again, start_new_session=True)
