"""One program at a time on one store: a lock that the operating system drops when its holder ends, however it ends."""

import errno
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from kt1desk.app import disk
from kt1desk.domain.errors import Cause, Unavailable

FILE = "kt1desk.lock"

_HELD = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(handle: int) -> None:
        # flock and not lockf: a second opening in the same process is refused too.
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class StoreLock:
    """The right to open the store in `folder`, held from the call until `release` or the end of the process.

    Raises STORE_LOCKED when another program holds it, READ_ONLY or DISK_FULL when the disk refuses.
    The file itself stays for ever: whoever removed it could let two programs in.
    """

    def __init__(self, folder: Path) -> None:
        path = folder / FILE
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise disk.trouble(error, path) or error from error
        try:
            _take(handle)
        except OSError as error:
            os.close(handle)
            if error.errno in _HELD:
                raise Unavailable(Cause.STORE_LOCKED, path=str(folder)) from error
            raise
        self._handle: int | None = handle

    def release(self) -> None:
        """Let another program in; a second call does nothing."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self.release()
