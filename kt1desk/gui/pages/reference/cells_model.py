"""Rows of ready cells as a Qt model; replaced as a whole."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kt1desk.gui.widgets.cell_delegate import CELL_ROLE, Cell

Index = QModelIndex | QPersistentModelIndex
_ROLES = {CELL_ROLE, int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)}


class CellsModel(QAbstractTableModel):
    """`headers` name the columns; every row has a cell for each."""

    def __init__(self, headers: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers = headers
        self._rows: tuple[tuple[Cell, ...], ...] = ()

    def show_rows(self, rows: tuple[tuple[Cell, ...], ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, _parent: Index | None = None) -> int:
        """As many as are shown."""
        return len(self._rows)

    def columnCount(self, _parent: Index | None = None) -> int:
        """As many as have a header."""
        return len(self._headers)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """A `Cell` for the delegate; plain words for a screen reader and the tool tip."""
        if not index.isValid() or role not in _ROLES:
            return None
        cell = self._rows[index.row()][index.column()]
        return cell if role == CELL_ROLE else ", ".join(words for words in (cell.text, cell.note) if words)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """The names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._headers[section]
