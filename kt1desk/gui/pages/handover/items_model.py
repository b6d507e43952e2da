"""The list of items on hand, as both persons sign it."""

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kt1desk.domain.numbers import spell
from kt1desk.gui.figures import clock, short_day
from kt1desk.gui.widgets.cell_delegate import CELL_ROLE, Cell
from kt1desk.gui.wording import place, weekday
from kt1desk.usecases.readmodels import HandoverItem

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """Left to right."""

    NUMBER = 0
    LETTER = 1
    RECIPIENT = 2
    PLACE = 3
    DUE = 4


class ItemsModel(QAbstractTableModel):
    """Over a tuple of items; replaced as a whole, and only when it differs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[HandoverItem, ...] = ()

    def show_items(self, items: tuple[HandoverItem, ...]) -> None:
        """Show other rows."""
        if items != self._items:
            self.beginResetModel()
            self._items = items
            self.endResetModel()

    def rowCount(self, _parent: Index | None = None) -> int:
        """As many as there are items."""
        return len(self._items)

    def columnCount(self, _parent: Index | None = None) -> int:
        """As many as `Column` has."""
        return len(Column)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """A `Cell` for the delegate; plain words for a screen reader."""
        if not 0 <= index.row() < len(self._items):
            return None
        if role not in {CELL_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        cell = self._cell(self._items[index.row()], Column(index.column()))
        return cell if role == CELL_ROLE else cell.text

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """The names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        names = {
            Column.NUMBER: self.tr("Number"),
            Column.LETTER: self.tr("Letter"),
            Column.RECIPIENT: self.tr("Recipient"),
            Column.PLACE: self.tr("Where"),
            Column.DUE: self.tr("Due"),
        }
        return names[Column(section)]

    def _cell(self, item: HandoverItem, column: Column) -> Cell:
        match column:
            case Column.NUMBER:
                return Cell(text=spell(item.item_no), strong=True)
            case Column.LETTER:
                return Cell(text=item.letter or "–", strong=bool(item.letter), tone="" if item.letter else "muted")
            case Column.RECIPIENT:
                return Cell(text=item.recipient_name)
            case Column.PLACE:
                return Cell(text=place(item.place))
            case Column.DUE:
                due = item.due_at
                return Cell(text=f"{clock(due)} {weekday(due)} {short_day(due)}")
