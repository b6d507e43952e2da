"""Rows that are already made of cells, as a Qt model: for lists that are only read."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kt1desk.gui.widgets.cell_delegate import CELL_ROLE, Cell

Index = QModelIndex | QPersistentModelIndex
Row = tuple[Cell, ...]


class CellsModel(QAbstractTableModel):
    """`headings` name the columns; rows are replaced as a whole."""

    def __init__(self, headings: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = headings
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @property
    def texts(self) -> tuple[tuple[str, ...], ...]:
        """The headings and each row in words, for a file."""
        return (self._headings, *(tuple(_words(cell) for cell in row) for row in self._rows))

    def rowCount(self, _parent: Index | None = None) -> int:
        """As many as were given."""
        return len(self._rows)

    def columnCount(self, _parent: Index | None = None) -> int:
        """As many as there are headings."""
        return len(self._headings)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """A `Cell` for the delegate; plain words for a screen reader."""
        if not index.isValid() or role not in {CELL_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        cell = self._rows[index.row()][index.column()]
        return cell if role == CELL_ROLE else _words(cell)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """The names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._headings[section]


def _words(cell: Cell) -> str:
    badge = (cell.badge,) if cell.badge else ()
    return ", ".join(words for words in (cell.text, *badge, cell.note) if words)
