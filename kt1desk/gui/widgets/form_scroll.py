"""Lets a form scroll where errors, large text or a low window leave it too little height; the focus stays in sight."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

BAR_ROOM = 14
"""The width at the right that the bar takes; free while there is no bar, so that fields keep their width."""


class FormScroll(QScrollArea):
    """Around `inner`, which has a layout; `room` pixels at its right end stay free for the bar."""

    def __init__(self, inner: QWidget, room: int = BAR_ROOM) -> None:
        super().__init__()
        self._inner = inner
        self._room = room
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        for each in inner.findChildren(QWidget):
            each.installEventFilter(self)
        self._make_room(0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to what has got the focus, with its label and its error."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            around = watched.parentWidget()
            self.ensureWidgetVisible(watched if around is None or around is self._inner else around, 0, 8)
        return super().eventFilter(watched, event)

    def _make_room(self, _first: int, last: int) -> None:
        bar = self.verticalScrollBar().sizeHint().width() if last else 0
        layout = self._inner.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, max(0, self._room - bar), 0)
