"""Listens to the scale in a thread of its own, through every unplugging, and says when its state is another."""

import threading
import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from kt1desk.gui.weighing import Weighed, Weighing

LOOK_MS = 100
JOIN_S = 2.0
BACKOFF_S = (0.5, 1.0, 2.0, 5.0)
"""How long to wait before the port is tried again; the last one from then on."""


class ScalePort(Protocol):
    """An open port of a scale."""

    def read(self) -> bytes:
        """What came, after a moment at most, b"" when nothing did; raises `OSError` when the port is gone."""

    def close(self) -> None:
        """Let go of the port; never raises."""


OpenPort = Callable[[], ScalePort]
"""Opens the port; raises `OSError` while it is not there."""


class Scale(QObject):
    """Belongs to the GUI thread; `close` it in the end. `changed` carries a `Weighed` each time it is another."""

    changed = Signal(object)

    def __init__(
        self,
        open_port: OpenPort,
        *,
        backoff_s: tuple[float, ...] = BACKOFF_S,
        clock_s: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_port = open_port
        self._backoff_s = backoff_s
        self._weighing = Weighing(clock_s)
        self._shown: Weighed | None = None
        self._ended = threading.Event()
        # As a daemon a driver that never comes back from opening a port does not keep the program from ending.
        self._thread = threading.Thread(target=self._listen, name="scale", daemon=True)
        self._looking = QTimer(self)
        self._looking.timeout.connect(self._look)
        self._looking.start(LOOK_MS)
        self._thread.start()

    def now(self) -> Weighed:
        """The scale at this moment; never a weight of a second ago."""
        return self._weighing.now()

    def close(self) -> None:
        """Let go of the port and end the thread."""
        self._looking.stop()
        self._ended.set()
        self._thread.join(JOIN_S)

    def _look(self) -> None:
        # Asked by a timer rather than told by the thread: a reading grows old without anything coming.
        now = self._weighing.now()
        if now != self._shown:
            self._shown = now
            self.changed.emit(now)

    def _listen(self) -> None:
        tries = 0
        while not self._ended.is_set():
            try:
                port = self._open_port()
            except OSError:
                pass
            else:
                tries = 0 if self._read_all(port) else tries
            self._ended.wait(self._backoff_s[min(tries, len(self._backoff_s) - 1)])
            tries += 1

    def _read_all(self, port: ScalePort) -> bool:
        """Read until the port is gone or the program ends; True when anything came."""
        anything = False
        self._weighing.plugged()
        try:
            while not self._ended.is_set():
                data = port.read()
                anything = anything or bool(data)
                self._weighing.heard(data)
        except OSError:
            return anything
        finally:
            self._weighing.unplugged()
            port.close()
        return anything
