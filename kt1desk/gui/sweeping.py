"""Collects garbage on the GUI thread alone, because a collection may destroy what Qt is still connected to.

Python collects on whichever thread happens to allocate. On the books thread the end of a connection takes Qt's
lock and then waits for the GIL, while the GUI thread holds the GIL and waits for that lock: the window stands
still for ever (seen in a long demo: `QObject::disconnect` against `focusObjectChanged`).
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


class Sweeper(QObject):
    """From its making until `stop` no other thread collects."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.sweep)
        self._timer.start(_EVERY_MS)

    def sweep(self) -> int:
        """Collect the oldest generation that is due; return which, -1 when none is."""
        counts = gc.get_count()
        due = [generation for generation in range(3) if counts[generation] > self._thresholds[generation]]
        if due:
            gc.collect(due[-1])
        return due[-1] if due else -1

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.enable()
