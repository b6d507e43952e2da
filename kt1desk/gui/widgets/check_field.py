"""A box to tick, drawn large enough for arm's length, with the key that ticks it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPalette, QPen, QShortcut
from PySide6.QtWidgets import QCheckBox, QWidget

_GAP = 9
_EDGE = 4


class CheckField(QCheckBox):
    """Space ticks it; so does `key` (e.g. "Ctrl+1") from anywhere on the same page."""

    def __init__(self, text: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._key = key
        if key:
            QShortcut(QKeySequence(key), self, self.click)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Be called so, by a screen reader too."""
        self.setText(text)
        self.setAccessibleName(f"{text} ({self._key})" if self._key else text)

    def sizeHint(self) -> QSize:
        """Box, words, key."""
        self.ensurePolished()
        words = self.fontMetrics().horizontalAdvance(self._shown())
        return QSize(self._side() + _GAP + words + 2 * _EDGE + 2, max(self._side(), self.fontMetrics().height()) + 8)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box, tick, words and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        accent = colours.color(QPalette.ColorRole.Highlight)
        side = self._side()
        box = QRectF(_EDGE, (self.height() - side) / 2, side, side)
        if self.isChecked():
            painter.setPen(QPen(accent, 2))
            painter.setBrush(accent)
        else:
            painter.setPen(QPen(colours.color(QPalette.ColorRole.Mid), 1.6))
            painter.setBrush(colours.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(box, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            self._tick(painter, box)
        painter.setPen(colours.color(QPalette.ColorRole.WindowText))
        words = QRectF(box.right() + _GAP, 0, self.width() - box.right() - _GAP, self.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self._shown())
        if self.hasFocus():
            painter.setPen(QPen(accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def hitButton(self, pos: object) -> bool:
        """The words tick it as well as the box."""
        return True

    def _tick(self, painter: QPainter, box: QRectF) -> None:
        pen = QPen(self.palette().color(QPalette.ColorRole.HighlightedText), 2.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        across = [(0.22, 0.52), (0.42, 0.72), (0.78, 0.30)]
        painter.drawPolyline([QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in across])

    def _shown(self) -> str:
        return f"{self.text()}  {self._key}" if self._key else self.text()

    def _side(self) -> int:
        return round(self.fontMetrics().height() * 0.85)
