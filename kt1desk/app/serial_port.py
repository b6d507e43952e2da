"""The serial or USB port of a scale: 8 data bits, no parity, one stop bit, nothing is ever sent."""

import sys
from contextlib import suppress
from typing import Final

import serial

WAIT_S: Final = 0.1
"""How long a read waits for the first byte; the thread that reads looks this often whether it is to end."""

if sys.platform == "win32":
    _TROUBLE: tuple[type[Exception], ...] = (OSError, ValueError)
else:
    import termios

    # No OSError, and pyserial lets it through when a port goes away under it.
    _TROUBLE = (OSError, ValueError, termios.error)


class SerialPort:
    """Implements `gui.scale.ScalePort`. Raises `OSError` when the port is not there or held by another program."""

    def __init__(self, name: str, baud: int) -> None:
        try:
            # A second reader would take away every other byte; on Windows a port is exclusive anyway.
            exclusive = None if sys.platform == "win32" else True
            self._port = serial.Serial(name, baud, timeout=WAIT_S, exclusive=exclusive)
        except _TROUBLE as trouble:
            raise OSError(f"the port {name} cannot be opened: {trouble}") from trouble

    def read(self) -> bytes:
        """All that is there, or the next byte if it comes within a moment."""
        try:
            return bytes(self._port.read(max(1, self._port.in_waiting)))
        except _TROUBLE as trouble:
            raise OSError(f"the port is gone: {trouble}") from trouble

    def close(self) -> None:
        """Let go of it, whatever state it is in."""
        with suppress(*_TROUBLE):
            self._port.close()
