"""A label printer on a real socket of this machine, in every temper that printers have."""

import socket
import threading
from collections.abc import Callable
from types import TracebackType

from kt1desk.printers.network import Address
from kt1desk.printers.status import ASK

Answer = Callable[[], bytes]
LABEL_END = b"^XZ"


def status(
    *, paper_out: int = 0, paused: int = 0, head_up: int = 0, ribbon_out: int = 0, label_dots: int = 503
) -> bytes:
    """What a printer answers to ~HS."""
    return (
        f"\x02030,{paper_out},{paused},{label_dots:04},000,0,0,0,000,0,0,0\x03\r\n"
        f"\x02000,0,{head_up},{ribbon_out},0,2,6,0,00000000,1,000\x03\r\n"
        "\x021234,0\x03\r\n"
    ).encode()


class FakePrinter:
    """Keeps what it was sent, apart from the questions; `answers` are given to ~HS in turn, the last for ever.

    `prints`: how many labels come out for one, 0 for a printer that accepts and loses. `reads_only`: it hangs up after
    so many bytes, 0 for one that accepts and never reads; None reads everything.
    """

    def __init__(self, *answers: bytes, prints: int = 1, reads_only: int | None = None, drips: bool = False) -> None:
        self._answers = list(answers)
        self._prints = prints
        self._reads_only = reads_only
        self._drips = drips
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self.connections = 0
        self.questions = 0
        self.received = b""

    def __enter__(self) -> "FakePrinter":
        self._listening.settimeout(0.05)
        self._thread.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._ended.set()
        self._thread.join()
        self._listening.close()

    @property
    def address(self) -> Address:
        """Where it listens."""
        return Address(host="127.0.0.1", port=self._listening.getsockname()[1])

    def all_received(self) -> bytes:
        """What it was sent, once it has read everything."""
        self._ended.set()
        self._thread.join()
        return self.received

    @property
    def came_out(self) -> int:
        """How many labels lie in front of it."""
        return self.received.count(LABEL_END) * self._prints

    def _serve(self) -> None:
        while not self._ended.is_set():
            try:
                line, _ = self._listening.accept()
            except TimeoutError:
                continue
            self.connections += 1
            with line:
                line.settimeout(0.05)
                self._talk(line)

    def _talk(self, line: socket.socket) -> None:
        if self._reads_only == 0:
            self._ended.wait()
            return
        while True:
            try:
                piece = line.recv(self._reads_only or 65_536)
            except TimeoutError:
                if self._ended.is_set():
                    return
                line.send(b"\x02" if self._drips else b"")
                continue
            except OSError:
                return
            if not piece or self._reads_only is not None:
                return
            self._take(line, piece)

    def _take(self, line: socket.socket, piece: bytes) -> None:
        asked = piece.count(ASK)
        self.received += piece.replace(ASK, b"")
        for _ in range(asked):
            answer = self._answers[min(self.questions, len(self._answers) - 1)] if self._answers else b""
            self.questions += 1
            line.sendall(answer)
