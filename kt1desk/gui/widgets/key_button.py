"""A button that shows its key and answers to it."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QWidget

Variant = Literal["", "main", "quiet"]
_GAP = 12
_CAP_PAD = 6
_SIDE = 15


class KeyButton(QPushButton):
    """`key` is written as shown, e.g. "Ctrl+Enter"; it clicks while the button is visible and enabled.

    A bare "Enter" is only shown: it belongs to the field that has the focus (and ends every scan).
    """

    def __init__(self, text: str, key: str = "", *, variant: Variant = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._key = key
        self.setProperty("variant", variant)
        self.setAutoDefault(False)
        self.setAccessibleName(f"{text} ({key})" if key else text)
        for sequence in _sequences(key):
            QShortcut(sequence, self, self.click)

    @property
    def key(self) -> str:
        """The key as shown."""
        return self._key

    def setText(self, text: str) -> None:
        """Change the words; the key stays."""
        super().setText(text)
        self.setAccessibleName(f"{text} ({self._key})" if self._key else text)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter clicks the button that has the focus, like Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Room for words and key."""
        self.ensurePolished()
        hint = super().sizeHint()
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        cap = self._cap_width() + _GAP if self._key else 0
        return QSize(words + cap + 2 * _SIDE + 4, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Never narrower than words and key."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Let the sheet draw the button, then set words and key beside each other."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        colour = self.palette().color(self.foregroundRole())
        cap = self._cap_width() if self._key else 0
        room = self.width() - 2 * _SIDE - (cap + _GAP if cap else 0)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        wide = self.fontMetrics().horizontalAdvance(words)
        left = (self.width() - wide - (cap + _GAP if cap else 0)) / 2
        painter.setPen(colour)
        painter.setFont(self.font())
        painter.drawText(QRectF(left, 0, wide + 2, self.height()), int(Qt.AlignmentFlag.AlignVCenter), words)
        if cap:
            self._draw_cap(painter, QRectF(left + wide + _GAP, 0, cap, self.height()), colour)
        painter.end()

    def _draw_cap(self, painter: QPainter, room: QRectF, colour: QColor) -> None:
        high = QFontMetrics(self._cap_font()).height() + 2
        box = QRectF(room.left(), (room.height() - high) / 2, room.width(), high)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QColor(colour)
        edge.setAlphaF(0.45)
        painter.setPen(edge)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(colour)
        painter.setFont(self._cap_font())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._key)

    def _cap_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(10, round(font.pixelSize() * 0.79)))
        font.setWeight(QFont.Weight.Medium)
        return font

    def _cap_width(self) -> int:
        return QFontMetrics(self._cap_font()).horizontalAdvance(self._key) + 2 * _CAP_PAD


def _sequences(key: str) -> tuple[QKeySequence, ...]:
    """The key itself; "Enter" means both the large key and the one of the number block."""
    if key in {"", "Enter"}:
        return ()
    if key.endswith("Enter"):
        return (QKeySequence(key.replace("Enter", "Return")), QKeySequence(key))
    return (QKeySequence(key),)
