"""The last labels as a table: no line is marked for anybody, Enter goes on with the marked one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from kt1desk.domain.ids import ItemNo
from kt1desk.domain.numbers import spell
from kt1desk.gui.pages.reprint.words import copy_mark, state_cell
from kt1desk.gui.widgets.cell_delegate import Cell
from kt1desk.gui.widgets.cells_model import CellsModel
from kt1desk.gui.widgets.tone_table import ToneTable
from kt1desk.usecases.label_rows import LabelRow

_WIDE = 1


class LabelsTable(ToneTable):
    """`row_chosen(LabelRow)`: the clerk marked another line, never for `mark`. `gone_on`: Enter."""

    row_chosen = Signal(object)
    gone_on = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[LabelRow, ...] = ()
        self._marking = False
        self.cells = CellsModel((self.tr("Number"), self.tr("Recipient"), self.tr("Label")), self)
        self.setModel(self.cells)
        self.setAccessibleName(self.tr("Last labels"))
        header = self.horizontalHeader()
        for column in range(self.cells.columnCount()):
            fits = QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch if column == _WIDE else fits)
        self.selectionModel().selectionChanged.connect(self._changed)

    @property
    def marked(self) -> LabelRow | None:
        """The marked line."""
        marked = self.selectionModel().selectedRows()
        return self._rows[marked[0].row()] if marked else None

    def show_rows(self, rows: tuple[LabelRow, ...]) -> None:
        """List other ones; the mark stays on its item."""
        marked = self.marked
        self._rows = rows
        self.cells.show_rows(tuple(_cells(row) for row in rows))
        self.mark(None if marked is None else marked.item.item_no)

    def mark(self, item_no: ItemNo | None) -> None:
        """Mark the line of an item, or none."""
        numbers = [row.item.item_no for row in self._rows]
        self._marking = True
        if item_no in numbers:
            self.selectRow(numbers.index(item_no))
        else:
            self.clearSelection()
        self._marking = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; an arrow marks the first line where none is marked."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.gone_on.emit()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.marked is None:
            self.selectRow(0)
        else:
            super().keyPressEvent(event)

    def _changed(self) -> None:
        row = self.marked
        if row is not None and not self._marking:
            self.row_chosen.emit(row)


def _cells(row: LabelRow) -> tuple[Cell, ...]:
    item = row.item
    copy = copy_mark(item.label_copy) if item.label_copy > 1 else ""
    return (
        Cell(text=spell(item.item_no), note=copy, badge=item.letter, strong=True),
        Cell(text=item.recipient_name, note=item.sender_name),
        state_cell(row),
    )
