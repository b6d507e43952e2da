"""A raw label printer on the network (TCP 9100): asked before and after, sent to once, never again by itself."""

import socket
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass

from kt1desk.domain.errors import Cause, Detail, Unavailable
from kt1desk.printers.raw_printer import RawPrinter
from kt1desk.printers.status import ASK, NOT_KNOWN, State, Status, is_whole, read
from kt1desk.printers.watch import Watch
from kt1desk.usecases.print_ports import LONGEST_WAIT_S, Fate, Outcome, PrintJob
from kt1desk.usecases.printer_rows import Language

RAW_PORT = 9100

_CAUSES = {
    State.NO_PAPER: Cause.PRINTER_NO_PAPER,
    State.NO_RIBBON: Cause.PRINTER_NO_PAPER,
    State.HEAD_OPEN: Cause.PRINTER_OPEN,
    State.PAUSED: Cause.PRINTER_PAUSED,
}
_IN_ALL, _CONNECT, _ANSWER, _LAST_ANSWER = 0.9, 0.3, 0.1, 0.2  # of the longest wait
_CHUNK = 4096
_GAP_MM = 6
_SHORTER_MM = 2
_MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where the printer listens."""

    host: str
    port: int = RAW_PORT

    @classmethod
    def of(cls, target: str) -> "Address":
        """Read `host` or `host:port`; the colons of IPv6 stand in brackets."""
        host, colon, port = target.rpartition(":")
        if not colon or target.endswith("]"):
            host, port = target, ""
        return cls(host=host.strip("[]"), port=int(port) if port.isdecimal() else RAW_PORT)


Place = tuple[socket.AddressFamily, tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]]
LookUp = Callable[[Address], Iterable[Place]]


def _places_of(address: Address) -> Iterable[Place]:
    found = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
    return tuple((family, place) for family, _kind, _protocol, _name, place in found)


class NetworkPrinter:
    """`WayOut` to a raw port. Nothing of a job is kept after it."""

    def __init__(
        self,
        address: Address,
        printer: RawPrinter,
        longest_wait_s: float = LONGEST_WAIT_S,
        look_up: LookUp = _places_of,
    ) -> None:
        """`look_up` asks the network where a name is, for as long as that takes."""
        self._address = address
        self._look_up = look_up
        self._printer = printer
        self._longest_wait_s = longest_wait_s

    def send(self, job: PrintJob) -> Outcome:
        """Draw, ask, send, ask again."""
        watch = Watch(self._longest_wait_s * _IN_ALL)
        try:
            pages = self._printer.drawn(job.pdf)
        except Unavailable as refused:
            return self._ended(Fate.FAILED, refused.cause, **refused.facts)
        data = self._printer.encoded(pages)
        try:
            line = _line_to(self._address, self._look_up, self._part(watch, _CONNECT))
        except OSError:
            return self._ended(Fate.FAILED, Cause.PRINTER_SILENT)
        with line:
            return self._sent_over(line, data, pages[0].height, watch)

    def _sent_over(self, line: socket.socket, data: bytes, height: int, watch: Watch) -> Outcome:
        asks = self._printer.language is Language.ZPL
        try:
            before = _asked(line, self._part(watch, _ANSWER)) if asks else NOT_KNOWN
        except OSError:
            return self._ended(Fate.FAILED, Cause.PRINTER_SILENT)
        refused = self._refused(before, height)
        if refused is not None:
            return refused
        try:
            line.settimeout(watch.left)
            line.sendall(data)
            if before.state is State.NOT_KNOWN:
                _listened(line, self._part(watch, _ANSWER))
                return self._ended(Fate.SENT)
            after = _asked(line, self._part(watch, _LAST_ANSWER))
        except OSError:
            return self._ended(Fate.UNKNOWN, Cause.PRINT_UNKNOWN)
        if after.state is State.READY:
            return self._ended(Fate.SENT)
        return self._ended(Fate.UNKNOWN, Cause.PRINT_UNKNOWN)

    def _refused(self, status: Status, height: int) -> Outcome | None:
        """What is known to stand in the way, before anything was sent."""
        if status.state in _CAUSES:
            return self._ended(Fate.FAILED, _CAUSES[status.state])
        per_mm = self._printer.dpi / _MM_PER_INCH
        # A printer measures from gap to gap.
        fits = height - _SHORTER_MM * per_mm <= status.label_dots <= height + _GAP_MM * per_mm
        if status.label_dots and not fits:
            found, wanted = (f"{round(dots / per_mm)} mm" for dots in (status.label_dots, height))
            return self._ended(Fate.FAILED, Cause.PRINTER_OTHER_PAPER, found=found, wanted=wanted)
        return None

    def _part(self, watch: Watch, share: float) -> Watch:
        return watch.within(self._longest_wait_s * share)

    def _ended(self, fate: Fate, why: Cause | None = None, **facts: Detail) -> Outcome:
        facts = {"printer": self._printer.name, **facts}
        return Outcome(fate=fate, where=self._printer.name, why=why, facts=facts if why else {})


def _line_to(address: Address, look_up: LookUp, watch: Watch) -> socket.socket:
    """Connect to the first place that answers; raises OSError when none did within that time.

    A name is looked up on a thread of its own: where the names of the network are not answered, that takes minutes.
    """
    places: list[Place] = []

    def look() -> None:
        with suppress(OSError, ValueError):  # also a name that no network can have, as with two dots in a row
            places.extend(look_up(address))

    looking = threading.Thread(target=look, name="printer-name", daemon=True)
    looking.start()
    looking.join(watch.left)
    for family, place in tuple(places):
        line = socket.socket(family, socket.SOCK_STREAM)
        line.settimeout(watch.left)
        try:
            line.connect(place)
        except OSError:
            line.close()
            continue
        return line
    raise TimeoutError


def _asked(line: socket.socket, watch: Watch) -> Status:
    """Ask ~HS; no answer in time, or rubbish, means not known. Raises OSError when the line has gone."""
    line.settimeout(watch.left)
    line.sendall(ASK)
    return read(_listened(line, watch))


def _listened(line: socket.socket, watch: Watch) -> bytes:
    """What the printer says within that time. Raises OSError when it broke off or hung up."""
    answer = b""
    while not is_whole(answer) and len(answer) < _CHUNK and not watch.is_over:
        line.settimeout(watch.left)
        try:
            piece = line.recv(_CHUNK)
        except TimeoutError:
            break
        if not piece:
            raise ConnectionAbortedError
        answer += piece
    return answer
