"""Lets a form scroll where errors, large text or a low window leave it too little height; the focus stays in sight."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

BAR_ROOM = 14
"""The width at the right that the bar takes; free while there is no bar, so that fields keep their width."""

RING = 2
"""The frame around a scrolled form in pixels (theme.qss); what stands beside it keeps as much free to be level."""


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
        self._grown = QTimer(self)
        self._grown.setSingleShot(True)
        self._grown.setInterval(0)  # when what grew has its place
        self._grown.timeout.connect(self._keep_in_sight)
        self.verticalScrollBar().rangeChanged.connect(lambda _first, _last: self._grown.start())
        # One signal of the application: a filter on each child would call Python for every event of the form.
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        self._make_room(0, 0)

    def _focus_moved(self, _before: QWidget | None, focused: QWidget | None) -> None:
        """Scroll to what has got the focus, with its label and its error."""
        if focused is not None and self._inner.isAncestorOf(focused):
            self._bring_in_sight(focused)

    def _bring_in_sight(self, focused: QWidget) -> None:
        """Show what has the focus together with its label and its error, as far as half of the height goes."""
        part, around = focused, focused.parentWidget()
        while around is not None and around is not self._inner and around.height() <= self.viewport().height() / 2:
            part, around = around, around.parentWidget()
        self.ensureWidgetVisible(part, 0, 8)

    def _keep_in_sight(self) -> None:
        self._focus_moved(None, QApplication.focusWidget())

    def _make_room(self, _first: int, last: int) -> None:
        bar = self.verticalScrollBar().sizeHint().width() if last else 0
        layout = self._inner.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, max(0, self._room - bar), 0)
