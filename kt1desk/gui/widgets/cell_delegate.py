"""Draws one cell of a table: sign, words, a second line, or the letter of the outer cover."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kt1desk.gui.icons import icon_pixmap

CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 3
Index = QModelIndex | QPersistentModelIndex
Tone = Literal["", "muted", "right", "caution", "wrong"]
_PAD = 10
_GAP = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell of two lines; sign and tone belong together. `badge` is the letter of the outer cover."""

    text: str
    icon: str = ""
    tone: Tone = ""
    note: str = ""
    note_icon: str = ""
    note_tone: Tone = "muted"
    strong: bool = False
    badge: str = ""


class CellDelegate(QStyledItemDelegate):
    """`tone` gives the colour of a tone; the model answers `CELL_ROLE` with a `Cell`."""

    def __init__(self, parent: QWidget, tone: Callable[[str], QColor]) -> None:
        super().__init__(parent)
        self._owner = parent
        self._tone = tone

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as its words."""
        cell: Cell = index.data(CELL_ROLE)
        words = max(_wide(cell.text, cell.icon, option.font), _wide(cell.note, cell.note_icon, option.font))
        return QSize(words + 2 * _PAD + 2, option.rect.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground, then what the cell says."""
        cell: Cell = index.data(CELL_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._ground(painter, option, chosen, index.column() == 0)
        room = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        self._lines(painter, room, cell, option)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, chosen: bool, first: bool) -> None:
        if chosen:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Midlight))
            if first:
                edge = QRect(option.rect.left(), option.rect.top(), 4, option.rect.height())
                painter.fillRect(edge, option.palette.color(QPalette.ColorRole.Highlight))
        painter.setPen(option.palette.color(QPalette.ColorRole.Window))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _lines(self, painter: QPainter, room: QRect, cell: Cell, option: QStyleOptionViewItem) -> None:
        if not cell.note and not cell.badge:
            painter.setFont(_weighted(option.font, cell.strong))
            self._line(painter, room, (cell.icon, cell.text), cell.tone)
            return
        line, middle = QFontMetrics(option.font).height(), room.center().y()
        painter.setFont(_weighted(option.font, cell.strong))
        self._line(
            painter, QRect(room.left(), middle - line - 2, room.width(), line + 4), (cell.icon, cell.text), cell.tone
        )
        below = self._badge(painter, QRect(room.left(), middle + 1, room.width(), line + 2), cell, option)
        painter.setFont(_smaller(option.font))
        self._line(painter, below, (cell.note_icon, cell.note), cell.note_tone)

    def _line(self, painter: QPainter, room: QRect, said: tuple[str, str], tone: Tone) -> None:
        """One line: sign and words, shortened where there is no room."""
        icon, text = said
        if icon:
            side = painter.fontMetrics().height()
            pixmap = icon_pixmap(icon, self._tone(tone), side, self._owner.devicePixelRatioF())
            painter.drawPixmap(room.left(), room.center().y() - side // 2, pixmap)
            room = room.adjusted(side + _GAP, 0, 0, 0)
        painter.setPen(self._tone(tone))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)

    def _badge(self, painter: QPainter, room: QRect, cell: Cell, option: QStyleOptionViewItem) -> QRect:
        """The letter in its frame, and the room beside it."""
        if not cell.badge:
            return room
        painter.setFont(_weighted(_smaller(option.font), True))
        high = painter.fontMetrics().height()
        box = QRect(room.left() + 1, room.center().y() - high // 2, high + 6, high)
        painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Text), 1.6))
        painter.drawRoundedRect(box, 4, 4)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), cell.badge)
        return room.adjusted(box.width() + _GAP + 2, 0, 0, 0)


def _wide(text: str, icon: str, font: QFont) -> int:
    metrics = QFontMetrics(_weighted(font, True))
    return metrics.horizontalAdvance(text) + (metrics.height() + _GAP if icon else 0)


def _weighted(font: QFont, strong: bool) -> QFont:
    weighted = QFont(font)
    weighted.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return weighted


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(max(11, font.pixelSize() - 1))
    return small
