"""The items of the shift at the right: number, label, recipient, due moment, price."""

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import Urgency
from kt1desk.domain.numbers import spell
from kt1desk.gui.figures import clock, money, short_day
from kt1desk.gui.icons import icon_pixmap
from kt1desk.gui.pages.accept.form import LabelState, Run, RunLine
from kt1desk.gui.pages.accept.news_words import label_words
from kt1desk.gui.widgets.tone_table import ToneTable
from kt1desk.gui.wording import letter, urgency, weekday

LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 5
Index = QModelIndex | QPersistentModelIndex
_PAD = 6
_GAP = 8
_SIGNS = {
    LabelState.SENDING: ("send", "muted"),
    LabelState.AWAITING_SCAN: ("circle-dashed", "caution"),
    LabelState.MISSING: ("triangle-alert", "wrong"),
    LabelState.NOT_KNOWN: ("circle-question-mark", "caution"),
    LabelState.CONFIRMED: ("circle-check", "right"),
    LabelState.HANDWRITTEN: ("pencil", "right"),
    LabelState.GIVEN_BACK: ("circle-x", "muted"),
}
_NOWHERE = QModelIndex()


class RunModel(QAbstractListModel):
    """The lines of a run, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[RunLine, ...] = ()

    @property
    def lines(self) -> tuple[RunLine, ...]:
        """What is listed."""
        return self._lines

    def show_lines(self, lines: tuple[RunLine, ...]) -> range | list[int]:
        """Replace the lines; return the rows that may be as high as they were not before.

        New items come on top and old ones go at the end: with 200 in one visit only what is new is measured.
        """
        before, fresh = self._lines, self._on_top(lines)
        if fresh is None:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()
            return range(len(lines))
        kept = len(lines) - fresh
        if kept < len(before):
            self.beginRemoveRows(_NOWHERE, kept, len(before) - 1)
            self._lines = before[:kept]
            self.endRemoveRows()
        if fresh:
            self.beginInsertRows(_NOWHERE, 0, fresh - 1)
            self._lines = lines
            self.endInsertRows()
        self._lines = lines
        self.dataChanged.emit(self.index(fresh), self.index(len(lines) - 1))
        renamed = [fresh + at for at in range(kept) if _name_of(before[at]) != _name_of(lines[fresh + at])]
        return [*range(fresh), *renamed]

    def _on_top(self, lines: tuple[RunLine, ...]) -> int | None:
        """How many lines are new before the known ones; None where these do not follow as they did."""
        numbers, before = ([line.item.item_no for line in each] for each in (lines, self._lines))
        fresh = numbers.index(before[0]) if before and before[0] in numbers else None
        if fresh is None or numbers[fresh:] != before[: len(numbers) - fresh]:
            return None
        return fresh

    def line(self, row: int) -> RunLine | None:
        """The line of a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One row for each item."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line itself, and one sentence for a screen reader."""
        line = self.line(index.row())
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            item = line.item
            words = (spell(item.item_no), label_words(line.label), letter(item.service.secrecy), _name_of(line))
            return ", ".join((*words, _due(line), money(item.to_pay_vnd)))
        return None


class RunTable(ToneTable):
    """Arrows mark a line; the mark stays on its item when the list grows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RunModel()
        self.setModel(self._model)
        self.setItemDelegate(RunDelegate(self))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    @property
    def marked(self) -> ItemNo | None:
        """The number of the line that is marked."""
        rows = self.selectionModel().selectedRows()
        line = self._model.line(rows[0].row()) if rows else None
        return line.item.item_no if line else None

    def awaits(self, item_no: ItemNo) -> bool:
        """Whether the label of a listed item is still to be scanned."""
        lines = (self._model.line(row) for row in range(self._model.rowCount()))
        return any(line and line.item.item_no == item_no and not line.item.label_confirmed for line in lines)

    def show_run(self, run: Run) -> None:
        """Show the lines; the mark stays where it was."""
        if run.lines == self._model.lines:
            return
        marked = self.marked
        for row in self._model.show_lines(run.lines):
            self.resizeRowToContents(row)
        if self.marked == marked:
            return
        for row, line in enumerate(run.lines):
            if line.item.item_no == marked:
                self.selectRow(row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes to the list by its key finds the newest line marked."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and self._model.rowCount():
            self.selectRow(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower list breaks longer names."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resizeRowsToContents()


class RunDelegate(QStyledItemDelegate):
    """Draws a line of the run in three rows of text, a fourth for a long name."""

    def __init__(self, table: RunTable) -> None:
        super().__init__(table)
        self._table = table
        self._heights: dict[tuple[str, int, int], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the whole name of the recipient."""
        line: RunLine = index.data(LINE_ROLE)
        wide = self._table.viewport().width()
        high = QFontMetrics(option.font).height()
        return QSize(wide, 2 * (high + 4) + self._name_height(line, option.font, wide) + 2 * _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw number and label, letter and recipient, due moment and price."""
        line: RunLine = index.data(LINE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = option.palette
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colours.color(QPalette.ColorRole.Midlight))
        painter.setPen(colours.color(QPalette.ColorRole.Light))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        room = option.rect.adjusted(_PAD, _GAP, -_PAD, -_GAP)
        high = QFontMetrics(option.font).height()
        name_high = self._name_height(line, option.font, option.rect.width())
        self._head(painter, QRect(room.left(), room.top(), room.width(), high + 2), line, option)
        self._name(painter, QRect(room.left(), room.top() + high + 4, room.width(), name_high), line, option)
        self._foot(painter, QRect(room.left(), room.bottom() - high - 1, room.width(), high + 2), line, option)
        painter.restore()

    def _head(self, painter: QPainter, room: QRect, line: RunLine, option: QStyleOptionViewItem) -> None:
        painter.setFont(_strong(option.font))
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        number = spell(line.item.item_no)
        painter.drawText(room, _LEFT, number)
        taken = painter.fontMetrics().horizontalAdvance(number)
        painter.setFont(_smaller(option.font))
        metrics = painter.fontMetrics()
        sign, tone = _SIGNS[line.label]
        colour, side = self._table.tone(tone), metrics.ascent()
        left = room.width() - taken - side - _GAP - 5
        words = metrics.elidedText(label_words(line.label), Qt.TextElideMode.ElideRight, left)
        painter.setPen(colour)
        painter.drawText(room, _RIGHT, words)
        pixmap = icon_pixmap(sign, colour, side, self._table.devicePixelRatioF())
        wide = metrics.horizontalAdvance(words)
        painter.drawPixmap(room.right() - wide - side - 5, room.center().y() - side // 2, pixmap)

    def _name(self, painter: QPainter, room: QRect, line: RunLine, option: QStyleOptionViewItem) -> None:
        left = room.left()
        if line.item.letter:
            painter.setFont(_strong(option.font))
            high = QFontMetrics(option.font).height()
            box = QRect(left, room.top() + 1, high + 4, high)
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Text), 2))
            painter.drawRoundedRect(box, 4, 4)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), line.item.letter)
            left = box.right() + _GAP
        painter.setFont(_normal(option.font))
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(QRect(left, room.top(), room.right() - left + 1, room.height()), _WRAPPED, _name_of(line))

    def _foot(self, painter: QPainter, room: QRect, line: RunLine, option: QStyleOptionViewItem) -> None:
        painter.setFont(_smaller(option.font))
        painter.setPen(option.palette.color(QPalette.ColorRole.Dark))
        painter.drawText(room, _LEFT, _due(line))
        painter.drawText(room, _RIGHT, money(line.item.to_pay_vnd))

    def _name_height(self, line: RunLine, font: QFont, width: int) -> int:
        badge = QFontMetrics(font).height() + 4 + _GAP if line.item.letter else 0
        room = QRect(0, 0, max(1, width - 2 * _PAD - badge), 10_000)
        asked = (_name_of(line), room.width(), font.pixelSize())
        if asked not in self._heights:  # each change of one line asks for all of them
            metrics = QFontMetrics(_normal(font))
            self._heights[asked] = metrics.boundingRect(room, _WRAPPED, _name_of(line)).height() + 2
        return self._heights[asked]


_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
_WRAPPED = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)


def _name_of(line: RunLine) -> str:
    if not line.item.late:
        return line.item.recipient_name
    late = QCoreApplication.translate("RunTable", "entered late")
    return f"{line.item.recipient_name} · {late}"


def _due(line: RunLine) -> str:
    at = line.item.due_at
    due = f"{clock(at)} {weekday(at)} {short_day(at)}"
    if line.item.service.urgency is Urgency.NORMAL:
        return due
    return f"{due} · {urgency(line.item.service.urgency)}"


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong


def _normal(font: QFont) -> QFont:
    normal = QFont(font)
    normal.setWeight(QFont.Weight.Normal)
    return normal


def _smaller(font: QFont) -> QFont:
    small = _normal(font)
    small.setPixelSize(max(11, font.pixelSize() - 1))
    return small
