"""The rows of the search as a Qt model: what each column says of an item."""

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics

from kt1desk.domain.calendar import local_day
from kt1desk.domain.custody import Stage
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import Urgency
from kt1desk.domain.numbers import spell
from kt1desk.gui.figures import clock, short_day
from kt1desk.gui.widgets.cell_delegate import CELL_ROLE, Cell, Tone
from kt1desk.gui.wording import place, stage, truth, urgency
from kt1desk.usecases.readmodels import ItemLine, Truth

Index = QModelIndex | QPersistentModelIndex

TRUTH_ICONS: dict[Truth, str] = {
    Truth.HERE: "map-pin",
    Truth.SENT: "send",
    Truth.AT_PROVINCE: "landmark",
    Truth.SEEN_BY_OTHER: "eye",
}
TRUTH_TONES: dict[Truth, Tone] = {
    Truth.HERE: "caution",
    Truth.SENT: "",
    Truth.AT_PROVINCE: "right",
    Truth.SEEN_BY_OTHER: "right",
}


_EDGES = 28
"""Pixels beside the words of a cell."""
_LABEL_ICONS = {
    (False, False): "triangle-alert",
    (True, False): "circle-check",
    (True, True): "pencil",
}


class Column(IntEnum):
    """Left to right."""

    NUMBER = 0
    PARTIES = 1
    DUE = 2
    STAGE = 3
    KNOWN = 4


def stage_width(metrics: QFontMetrics) -> int:
    """What the stage with the longest words takes in the language of the screen."""
    return max(metrics.horizontalAdvance(stage(each)) for each in Stage) + _EDGES


class ItemsModel(QAbstractTableModel):
    """Over a tuple of items; replaced as a whole."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._items: tuple[ItemLine, ...] = ()

    def show_items(self, items: tuple[ItemLine, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def item_at(self, row: int) -> ItemLine | None:
        """The item of a row."""
        return self._items[row] if 0 <= row < len(self._items) else None

    def row_of(self, item_no: ItemNo | None) -> int:
        """The row of an item; -1 when it is not shown."""
        return next((row for row, item in enumerate(self._items) if item.item_no == item_no), -1)

    def rowCount(self, _parent: Index | None = None) -> int:
        """As many as there are items."""
        return len(self._items)

    def columnCount(self, _parent: Index | None = None) -> int:
        """As many as `Column` has."""
        return len(Column)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """A `Cell` for the delegate; plain words for a screen reader."""
        item = self.item_at(index.row())
        if item is None or role not in {CELL_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        cell = self._cell(item, Column(index.column()))
        if role == CELL_ROLE:
            return cell
        return ", ".join(words for words in (cell.text, cell.note) if words)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """The names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        names = {
            Column.NUMBER: self.tr("Number"),
            Column.PARTIES: self.tr("Recipient and sender"),
            Column.DUE: self.tr("Due"),
            Column.STAGE: self.tr("Stage"),
            Column.KNOWN: self.tr("Known at · label"),
        }
        return names[Column(section)]

    def _cell(self, item: ItemLine, column: Column) -> Cell:
        match column:
            case Column.NUMBER:
                special = item.service.urgency is not Urgency.NORMAL
                late = self.tr("entered late") if item.late else ""
                note = " · ".join(part for part in (urgency(item.service.urgency) if special else "", late) if part)
                return Cell(text=spell(item.item_no), badge=item.letter, note=note, note_tone="", strong=True)
            case Column.PARTIES:
                sender = self.tr("from {sender}").format(sender=item.sender_name)
                return Cell(text=item.recipient_name, note=sender)
            case Column.DUE:
                return self._due(item)
            case Column.STAGE:
                where = place(item.place) if item.place else ""
                return Cell(text=stage(item.stage), note=item.holder_name or where)
            case Column.KNOWN:
                return self._known(item)

    def _due(self, item: ItemLine) -> Cell:
        today = local_day(item.due_at) == local_day(self._now())
        day = self.tr("today") if today else short_day(item.due_at)
        if item.due_at < self._now() and item.place is not None:
            return Cell(text=clock(item.due_at), icon="triangle-alert", tone="wrong", strong=True, note=day)
        return Cell(text=clock(item.due_at), note=day, strong=today)

    def _known(self, item: ItemLine) -> Cell:
        confirmed = item.label_confirmed
        label = self.tr("label confirmed") if confirmed else self.tr("label not confirmed")
        if item.label_handwritten:
            label = self.tr("label handwritten")
        return Cell(
            text=truth(item.truth),
            icon=TRUTH_ICONS[item.truth],
            tone=TRUTH_TONES[item.truth],
            note=label,
            note_icon=_LABEL_ICONS[confirmed, item.label_handwritten],
            note_tone="muted" if confirmed else "caution",
        )
