"""Small files that are whole or not there at all, and what it means when the disk refuses."""

import contextlib
import errno
import os
import sys
import tempfile
from pathlib import Path
from typing import IO

from kt1desk.domain.errors import Cause, Unavailable

_FULL = {errno.ENOSPC, errno.EDQUOT}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


def trouble(error: OSError, path: Path) -> Unavailable | None:
    """The DISK_FULL or READ_ONLY that a clerk is told when the disk refuses `path`; None for another fault."""
    if error.errno in _FULL:
        return Unavailable(Cause.DISK_FULL, path=str(path))
    if error.errno in _FORBIDDEN:
        return Unavailable(Cause.READ_ONLY, path=str(path))
    return None


def write_whole(path: Path, content: bytes) -> None:
    """Replace `path` durably: after a power cut it holds the old content or the new, never a part of either.

    Only the owner may read the file. Raises DISK_FULL or READ_ONLY; the old content then still stands.
    """
    try:
        _replace(path, content)
    except OSError as error:
        known = trouble(error, path)
        if known is None:
            raise
        raise known from error


def make_durable(file: IO[bytes]) -> None:
    """Return when all that was written into an open file would outlive a power cut."""
    file.flush()
    os.fsync(file.fileno())


def set_aside(path: Path) -> Path:
    """Rename a damaged file so that nothing overwrites it and a technician can look at it; return its new path."""
    number = 1
    while (kept := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    try:
        path.rename(kept)
    except OSError as error:
        known = trouble(error, path)
        if known is None:
            raise
        raise known from error
    return kept


def _replace(path: Path, content: bytes) -> None:
    # mkstemp makes the file with mode 0600; the same folder, because a rename across disks is a copy.
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    new = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            new.unlink(missing_ok=True)
        raise
    _make_rename_durable(path.parent)


def _make_rename_durable(folder: Path) -> None:
    # Windows opens no folder for fsync; NTFS journals the rename.
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
