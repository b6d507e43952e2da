"""Notices that nobody is at the desk."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.InputMethod,
}


class IdleWatch(QObject):
    """Emits `idle` once after `ms` milliseconds without key or mouse; the next touch winds it up again."""

    idle = Signal()

    def __init__(self, app: QApplication, ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(ms)
        self._timer.timeout.connect(self.idle)
        app.installEventFilter(self)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wind up at every sign of life; never takes an event."""
        # All events of the program come by here, and nearly all of them at widgets: the cheaper question comes first.
        if watched.isWindowType() and event.type() in _SIGNS_OF_LIFE:
            self._timer.start()
        return False
