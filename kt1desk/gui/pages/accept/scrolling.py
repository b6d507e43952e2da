"""Lets the form scroll where errors make it higher than the window; the focus is always in sight."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from kt1desk.gui.widgets.card import Card

_BAR_ROOM = 14


class FormScroll(QScrollArea):
    """Its bar stands in the margin of the card, so that fields keep their width when it appears."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
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
            self.ensureWidgetVisible(watched.parentWidget() or watched, 0, 8)
        return super().eventFilter(watched, event)

    def _make_room(self, _first: int, last: int) -> None:
        bar = self.verticalScrollBar().sizeHint().width() if last else 0
        layout = self._inner.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, _BAR_ROOM - bar, 0)


def scrolling(card: Card, *widgets: QWidget) -> None:
    """Put the widgets below each other into `card`, in a scroll area that reaches into its right margin."""
    inner = QWidget()
    inner.setObjectName("surface")
    column = QVBoxLayout(inner)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    card.body.setContentsMargins(0, 0, -_BAR_ROOM, 0)
    card.body.addWidget(FormScroll(inner), 1)
