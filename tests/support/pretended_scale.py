"""A scale at the other end of a pseudo-terminal, whose plug can be pulled and put in again."""

import os
from pathlib import Path


class PretendedScale:
    """`port` is a link that is there only while the plug is in, as with a USB adapter."""

    def __init__(self, folder: Path) -> None:
        self.port = folder / "ttyUSB0"
        self._ends: tuple[int, ...] = ()

    def plug_in(self) -> None:
        """A new device under the same name."""
        self._ends = os.openpty()
        self.port.symlink_to(os.ttyname(self._ends[1]))

    def send(self, line: bytes) -> None:
        """Say something."""
        os.write(self._ends[0], line)

    def pull_out(self) -> None:
        """Take the plug out, in the middle of whatever is said."""
        self.port.unlink(missing_ok=True)
        for end in self._ends:
            os.close(end)
        self._ends = ()
