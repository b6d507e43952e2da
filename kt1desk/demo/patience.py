"""Waits for the window without blocking it, says what it waited for, and stops when somebody leaves."""

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

LOOK_MS = 5
LONG_S = 30.0


class Abandoned(Exception):
    """The window was closed or the demo interrupted: nobody looks on any more."""


class WaitedInVain(Exception):
    """Something did not happen in its time; the text says what."""


class Patience:
    """Every wait of the demo. A condition is looked at every 5 ms while the window goes on living."""

    def __init__(self) -> None:
        self._end: Exception | None = None

    def stop(self, why: Exception) -> None:
        """Let the wait under way, or the next one, raise `why`; the first reason counts."""
        self._end = self._end or why

    def until(self, condition: Callable[[], object], what: str, seconds: float = LONG_S) -> None:
        """Wait until `condition()` is true; raise `WaitedInVain` after `seconds`."""
        if not self._waited(condition, seconds):
            raise WaitedInVain(f"waited {seconds:.0f} s in vain for {what}")

    def pause(self, ms: int) -> None:
        """Let `ms` milliseconds go by."""
        self._waited(lambda: False, ms / 1000)

    def _waited(self, condition: Callable[[], object], seconds: float) -> bool:
        loop, ticking, limit = QEventLoop(), QTimer(), QTimer()
        came: list[bool] = []

        def look() -> None:
            try:
                if self._end is None and condition():
                    came.append(True)
            except Exception as error:  # raised again below, outside of Qt's slot
                self.stop(error)
            if came or self._end is not None:
                loop.quit()

        ticking.timeout.connect(look)
        limit.setSingleShot(True)
        limit.timeout.connect(loop.quit)
        ticking.start(LOOK_MS)
        limit.start(round(seconds * 1000))
        loop.exec()
        ticking.stop()
        if self._end is not None:
            raise self._end
        return bool(came)
