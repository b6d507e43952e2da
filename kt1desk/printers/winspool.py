"""A queue of the Windows spooler that takes dots past its driver (RAW). Its makers had no Windows to run it on."""

import ctypes
import sys
from typing import Protocol

from kt1desk.domain.errors import Cause, Detail, Unavailable
from kt1desk.printers.raw_printer import RawPrinter
from kt1desk.usecases.print_ports import Fate, Outcome, PrintJob

_MISSING = 1801  # ERROR_INVALID_PRINTER_NAME
_OUT_OF_PAPER, _OPEN, _PAUSED, _OFFLINE = 0x10, 0x400000, 0x1, 0x80  # PRINTER_STATUS_*
_STATES = {
    _PAUSED: Cause.PRINTER_PAUSED,
    _OUT_OF_PAPER: Cause.PRINTER_NO_PAPER,
    _OPEN: Cause.PRINTER_OPEN,
    _OFFLINE: Cause.PRINTER_SILENT,
}


class Queue(Protocol):
    """One open printer of the spooler; each call raises OSError with the system's number."""

    def status(self) -> int:
        """Its PRINTER_STATUS bits."""

    def begin(self, name: str) -> None:
        """Begin a raw document."""

    def write(self, data: bytes) -> int:
        """Hand over; returns how many bytes were taken."""

    def end(self) -> None:
        """The document is whole."""

    def close(self) -> None:
        """Let go of it; a document that was not ended is dropped."""


class Spooler(Protocol):
    """Opens queues by their name."""

    def open(self, name: str) -> Queue:
        """Raises OSError for a name that it does not know."""


class SpoolPrinter:
    """`WayOut` to a queue. What a spooler took counts as sent, never as printed."""

    def __init__(self, printer: RawPrinter, target: str, spooler: Spooler) -> None:
        self._printer = printer
        self._target = target
        self._spooler = spooler

    def send(self, job: PrintJob) -> Outcome:
        """Look, hand over once."""
        try:
            data = self._printer.encoded(self._printer.drawn(job.pdf))
        except Unavailable as refused:
            return self._ended(Fate.FAILED, refused.cause, **refused.facts)
        try:
            queue = self._spooler.open(self._target)
        except OSError as error:
            missing = error.errno == _MISSING
            return self._ended(Fate.FAILED, Cause.PRINTER_MISSING if missing else Cause.PRINTING_STOPPED)
        try:
            return self._handed_over(queue, job.name, data)
        finally:
            queue.close()

    def _handed_over(self, queue: Queue, name: str, data: bytes) -> Outcome:
        try:
            state = queue.status()
            stands = next((cause for bit, cause in _STATES.items() if state & bit), None)
            if stands is not None:
                return self._ended(Fate.FAILED, stands)
            queue.begin(name)
        except OSError:
            return self._ended(Fate.FAILED, Cause.PRINTING_STOPPED)
        try:
            whole = queue.write(data) == len(data)
            queue.end()
        except OSError:
            whole = False
        return self._ended(Fate.SENT) if whole else self._ended(Fate.UNKNOWN, Cause.PRINT_UNKNOWN)

    def _ended(self, fate: Fate, why: Cause | None = None, **facts: Detail) -> Outcome:
        told = {"printer": self._printer.name, **facts} if why else {}
        return Outcome(fate=fate, where=self._printer.name, why=why, facts=told)


if sys.platform == "win32":
    from ctypes import wintypes

    class _Document(ctypes.Structure):
        """DOC_INFO_1W."""

        _fields_ = (
            ("name", wintypes.LPWSTR),
            ("output", wintypes.LPWSTR),
            ("datatype", wintypes.LPWSTR),
        )

    class _Status(ctypes.Structure):
        """PRINTER_INFO_6."""

        _fields_ = (("status", wintypes.DWORD),)

    class WindowsQueue:
        """`Queue` by winspool.drv."""

        def __init__(self, name: str) -> None:
            self._library = ctypes.WinDLL("winspool.drv", use_last_error=True)
            self._handle = wintypes.HANDLE()
            self._must(self._library.OpenPrinterW(name, ctypes.byref(self._handle), None))

        def status(self) -> int:
            found, needed = _Status(), wintypes.DWORD()
            size = ctypes.sizeof(found)
            self._must(self._library.GetPrinterW(self._handle, 6, ctypes.byref(found), size, ctypes.byref(needed)))
            return int(found.status)

        def begin(self, name: str) -> None:
            document = _Document(name, None, "RAW")
            self._must(self._library.StartDocPrinterW(self._handle, 1, ctypes.byref(document)))
            self._must(self._library.StartPagePrinter(self._handle))

        def write(self, data: bytes) -> int:
            taken = wintypes.DWORD()
            self._must(self._library.WritePrinter(self._handle, data, len(data), ctypes.byref(taken)))
            return int(taken.value)

        def end(self) -> None:
            self._must(self._library.EndPagePrinter(self._handle))
            self._must(self._library.EndDocPrinter(self._handle))

        def close(self) -> None:
            self._library.ClosePrinter(self._handle)

        def _must(self, done: int) -> None:
            if not done:
                number = ctypes.get_last_error()
                raise OSError(number, ctypes.FormatError(number))

    class WindowsSpooler:
        """`Spooler` of this machine."""

        def open(self, name: str) -> Queue:
            return WindowsQueue(name)
