"""Draws one answer of a search: its name, and paler what tells it from its neighbours."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

NOTE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_PAD = 12
_LEAST_NOTE = 48
"""Pixels; in less, nothing of a note could be read."""


@dataclass(frozen=True, slots=True)
class _Words:
    text: str
    font: QFont
    colour: QColor


class HitDelegate(QStyledItemDelegate):
    """Title in the ink, note in the muted colour: a long title is whole before its note has room.

    `air` is the space above and below a line together. `below`: the note stands under the title, not beside it.
    """

    def __init__(self, parent: QObject, *, air: int = 12, below: bool = False) -> None:
        super().__init__(parent)
        self._air = air
        self._below = below

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One line with air above capitals that carry two marks."""
        lines = 2 if self._below else 1
        # As narrow as the list: what has no room is shortened, never scrolled to.
        return QSize(1 if self._below else super().sizeHint(option, index).width(), self._high(option, lines))

    def _high(self, option: QStyleOptionViewItem, lines: int) -> int:
        return lines * QFontMetrics(option.font).height() + self._air

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw mark, title and note."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours: QPalette = option.palette
        marked = bool(option.state & QStyle.StateFlag.State_Selected)
        if marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color(QPalette.ColorRole.Midlight))
            painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 5, 5)
            painter.setBrush(colours.color(QPalette.ColorRole.Highlight))
            edge = QRectF(option.rect).adjusted(0, 5, 0, -5)
            edge.setWidth(4)
            painter.drawRoundedRect(edge, 2, 2)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold if marked else QFont.Weight.Medium)
        title, note = str(index.data()), str(index.data(NOTE_ROLE) or "")
        room = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        ink, pale = colours.color(QPalette.ColorRole.Text), colours.color(QPalette.ColorRole.Dark)
        if self._below:
            half = room.height() // 2
            self._words(painter, room.adjusted(0, self._air // 2, 0, -half), _Words(title, bold, ink))
            self._words(painter, room.adjusted(0, half, 0, -self._air // 2), _Words(note, option.font, pale))
            painter.restore()
            return
        wide = self._words(painter, room, _Words(title, bold, ink))
        rest = room.adjusted(wide + _PAD, 0, 0, 0)
        if rest.width() >= _LEAST_NOTE:
            self._words(painter, rest, _Words(note, option.font, pale))
        painter.restore()

    def _words(self, painter: QPainter, room: QRect, words: _Words) -> int:
        """Draw words and return the width used."""
        metrics = QFontMetrics(words.font)
        shown = metrics.elidedText(words.text, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(words.font)
        painter.setPen(words.colour)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        return metrics.horizontalAdvance(shown)
