"""The rows of one table, and all that was ever said of the chosen one."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QVBoxLayout, QWidget

from kt1desk.domain.amendments import Identity, RowVersion, StandingRow
from kt1desk.domain.dated import is_sure
from kt1desk.domain.reference_tables import CERTAINTY, SOURCE, Table
from kt1desk.gui.figures import moment
from kt1desk.gui.pages.reference.cells import key_words, said_words, valid_words
from kt1desk.gui.pages.reference.cells_model import CellsModel
from kt1desk.gui.pages.reference.table_words import certainty_words, table_name
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.cell_delegate import Cell
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.segmented import Segmented
from kt1desk.gui.widgets.text import Text
from kt1desk.gui.widgets.tone_table import ToneTable

_DAY_LETTERS = 14
_LETTERS = (14, 14)
_SHARE = 0.27
"""Widths of the second and the third column in letters, so that they grow with large text; never more than their share,
and the first takes the rest."""
_HISTORY_LINES = 2


class RowsCard(QWidget):
    """Emits `row_chosen(identity)`, `day_asked(text)`, `all_asked(bool)`."""

    row_chosen = Signal(tuple)
    day_asked = Signal(str)
    all_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day_edit = QLineEdit()
        self.day_edit.setMaximumWidth(_DAY_LETTERS * self.fontMetrics().averageCharWidth() + 40)
        self.day_field = Field(self.tr("Valid on"), self.day_edit, key="Alt+D")
        self.sieve = Segmented(((False, self.tr("That day")), (True, self.tr("All rows"))))
        self.sieve.setAccessibleName(self.tr("Show"))
        self.sieve.set_value(False)
        self.sieve_field = Field(self.tr("Show"), self.sieve, key="Alt+A")
        self.table = ToneTable()
        self._model = CellsModel((self.tr("Row"), self.tr("Valid"), self.tr("Certainty")), self)
        self.history = ToneTable()
        self.history.setAccessibleName(self.tr("History of the row"))
        self._history_model = CellsModel((self.tr("History: what it said"), self.tr("Valid"), self.tr("Set")), self)
        self._identities: tuple[Identity, ...] = ()
        self._none_text = Text(kind="note", wrap=True)
        self._rows_card, self._history_card = Card(), Card()
        self._lay_out()
        _dress(self.table, self._model)
        _dress(self.history, self._history_model)
        self._give_history(1)
        self.table.selectionModel().currentRowChanged.connect(self._changed)
        self.day_edit.returnPressed.connect(lambda: self.day_asked.emit(self.day_edit.text()))
        self.sieve.chosen.connect(lambda value: self.all_asked.emit(bool(value)))
        self.setFocusProxy(self.table)

    def show_rows(self, table: Table, rows: tuple[StandingRow, ...], chosen: Identity | None) -> None:
        """Show rows and keep the choice."""
        name = table_name(table.name)
        self.table.setAccessibleName(name)
        # The model is emptied before the names change: a choice of the old rows must not be told as one of the new.
        self._identities = ()
        self._model.show_rows(tuple(_row_cells(table, row) for row in rows))
        self._identities = tuple(row.identity for row in rows)
        self._none_text.setVisible(not rows)
        self._none_text.setText(self.tr("No row is valid on this day. “All rows” shows those of other days."))
        if chosen in self._identities:
            self.table.selectRow(self._identities.index(chosen))

    def show_history(self, table: Table, versions: tuple[RowVersion, ...]) -> None:
        """Show what was said of the chosen row, the newest first."""
        self._history_model.show_rows(tuple(_version_cells(table, version) for version in reversed(versions)))
        # One version says what the row above says, and the room is dear.
        self._history_card.setVisible(len(versions) > 1)
        self._give_history(min(len(versions), _HISTORY_LINES))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What a row says comes before its days and its source."""
        super().resizeEvent(event)
        letter = self.table.fontMetrics().averageCharWidth()
        for column, letters in enumerate(_LETTERS, 1):
            for table in (self.table, self.history):
                table.setColumnWidth(column, min(letters * letter + 20, int(_SHARE * event.size().width())))

    def _give_history(self, lines: int) -> None:
        """No more room than it fills: the rest belongs to the rows."""
        head = self.history.horizontalHeader().sizeHint().height() + 4
        self.history.setFixedHeight(head + max(lines, 1) * self.history.verticalHeader().defaultSectionSize())

    def _changed(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self._identities):
            self.row_chosen.emit(self._identities[row])

    def _lay_out(self) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(20)
        upper.addWidget(self.day_field)
        upper.addWidget(self.sieve_field)
        upper.addStretch(1)
        self._rows_card.body.addLayout(upper)
        self._rows_card.body.addWidget(self._none_text)
        self._rows_card.body.addWidget(self.table, 1)
        self._history_card.body.addWidget(self.history)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._rows_card, 1)
        column.addWidget(self._history_card)


def sure_cell(certainty: str, source: str) -> Cell:
    """How sure a row is, with a sign until the province has confirmed it."""
    words = certainty_words(certainty)
    if is_sure(certainty):
        return Cell(text=words, icon="circle-check", tone="right", note=source)
    return Cell(text=words, icon="triangle-alert", tone="caution", note=source)


def _row_cells(table: Table, row: StandingRow) -> tuple[Cell, ...]:
    first, last = valid_words(table, row.cells)
    by = row.versions[-1].by
    source = row.cells.get(SOURCE) or ("" if by is None else by.source)
    return (
        Cell(text=key_words(table, row.cells), strong=True, note=said_words(table, row.cells), note_tone=""),
        Cell(text=first, note=last),
        sure_cell(row.cells[CERTAINTY], source),
    )


def _version_cells(table: Table, version: RowVersion) -> tuple[Cell, ...]:
    first, last = valid_words(table, version.cells)
    if version.by is None:
        words = QCoreApplication.translate("RowsCard", "Shipped with the program")
        when = Cell(text=words, note=version.cells.get(SOURCE, ""))
    else:
        when = Cell(text=moment(version.by.at), note=version.by.source)
    said = said_words(table, version.cells) or key_words(table, version.cells)
    return (Cell(text=said, note=certainty_words(version.cells[CERTAINTY])), Cell(text=first, note=last), when)


def _dress(table: ToneTable, model: CellsModel) -> None:
    table.setModel(model)
    header = table.horizontalHeader()
    header.setMinimumSectionSize(48)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
