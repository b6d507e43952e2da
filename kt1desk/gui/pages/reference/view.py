"""The list of tables, the rows of one, and the form that changes a row."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from kt1desk.domain.amendments import Cells, Identity, RowVersion, StandingRow
from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.reference_tables import Table
from kt1desk.gui import figures
from kt1desk.gui.pages.reference.cells_model import CellsModel
from kt1desk.gui.pages.reference.row_form import RowForm
from kt1desk.gui.pages.reference.rows_card import RowsCard
from kt1desk.gui.pages.reference.states import Change, Checked, ReadOnly, TableLine
from kt1desk.gui.pages.reference.table_words import table_name
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.cell_delegate import Cell
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import Text
from kt1desk.gui.widgets.tone_table import ToneTable
from kt1desk.gui.widgets.wrap_row import WrapRow

_NAME_LETTERS = 29
_LIST_AT_LEAST = 240
_SHARES = (2, 5)


class ReferenceView(QWidget):
    """Emits what the user asked; see the signals."""

    table_chosen = Signal(str)
    row_chosen = Signal(tuple)
    day_asked = Signal(str)
    all_asked = Signal(bool)
    change_asked = Signal(object)
    check_asked = Signal(object)
    record_asked = Signal(object)
    left_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tables = ToneTable()
        self.tables.setAccessibleName(self.tr("Tables"))
        self._model = CellsModel((self.tr("Table"),), self)
        self.tables.setModel(self._model)
        self.tables.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tables.horizontalHeader().hide()
        self._names: tuple[str, ...] = ()
        self.rows = RowsCard()
        self.form = RowForm()
        self.message = Message()
        self.read_only_text = Text(kind="note", wrap=True)
        self.add_button = KeyButton(self.tr("Add a row"), "Ctrl+N")
        self.change_button = KeyButton(self.tr("Change the row"), "Ctrl+E")
        self.end_button = KeyButton(self.tr("End the row"), "Ctrl+L")
        self._buttons = WrapRow(12, 8)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.tables)

    def show_tables(self, lines: tuple[TableLine, ...], chosen: str) -> None:
        """Show the tables and keep the choice."""
        self._names = ()
        self._model.show_rows(tuple((self._table_cell(line),) for line in lines))
        names = tuple(line.table for line in lines)
        self.tables.selectRow(names.index(chosen))  # told to nobody: nobody chose it now
        self._names = names

    def show_rows(self, table: Table, rows: tuple[StandingRow, ...], chosen: Identity | None) -> None:
        """Show the rows of a table."""
        self.rows.show_rows(table, rows, chosen)
        for button in (self.change_button, self.end_button):
            button.setEnabled(bool(rows))
        if table.name == "calendar.csv":  # a day has no last day
            self.end_button.setEnabled(False)

    def show_history(self, table: Table, versions: tuple[RowVersion, ...]) -> None:
        """Show what was said of the chosen row."""
        self.rows.show_history(table, versions)

    def show_day(self, day: date) -> None:
        """Show the day whose rows are shown."""
        self.rows.day_field.clear_error()
        self.rows.day_edit.setText(figures.day(day))

    def show_day_wrong(self) -> None:
        """What was typed is no day."""
        self.rows.day_field.set_error(self.tr("Type the day as 01/07/2025."))

    def show_read_only(self, why: ReadOnly | None) -> None:
        """Offer changes, or say why there are none."""
        words = {
            ReadOnly.NOT_THE_PROVINCE: self.tr(
                "To read only: these tables are changed at a desk of the province, and the change comes by itself."
            ),
            ReadOnly.ROLE: self.tr(
                "To read only: your role does not change these tables. An officer of the province does."
            ),
        }
        self.read_only_text.setText("" if why is None else words[why])
        self.read_only_text.setVisible(why is not None)
        for button in (self.add_button, self.change_button, self.end_button):
            button.setVisible(why is None)
        self._buttons.setVisible(why is None)
        self._buttons.fit()

    def show_left_out(self, count: int) -> None:
        """Say that some amendments cannot be followed here."""
        if count:
            self.message.caution(
                LeftOutWords().words(count),
                self.tr("The tables stand as before them. Tell the province; see the audit."),
            )

    def open_form(self, change: Change, table: Table, cells: Cells) -> None:
        """Ask for a row."""
        self.message.clear()
        self.form.open(change, table, cells)
        self._stack.setCurrentWidget(self.form)
        self.form.setFocus()
        self.tables.setEnabled(False)

    def close_form(self) -> None:
        """Show the rows again."""
        self.tables.setEnabled(True)
        self._stack.setCurrentIndex(0)
        self.rows.table.setFocus()

    def show_checked(self, checked: Checked) -> None:
        """Say what would change."""
        self.form.show_checked(checked)

    def show_refused(self, error: RuleBroken) -> None:
        """Say what is wrong."""
        self.form.show_refused(error)

    def show_recorded(self, table: Table) -> None:
        """It is in the book."""
        words = self.tr("{table}: recorded. Every desk gets it with its next contact.")
        self.message.right(words.format(table=table_name(table.name)))

    def go_back(self) -> bool:
        """Esc leaves the form first."""
        if self._stack.currentWidget() is not self.form:
            return False
        self.left_asked.emit()
        return True

    def _table_cell(self, line: TableLine) -> Cell:
        name = table_name(line.table)
        if line.to_confirm:
            note = self.tr("{count} of {rows} to be confirmed").format(count=line.to_confirm, rows=line.rows)
            return Cell(text=name, note=note, note_icon="triangle-alert", note_tone="caution")
        return Cell(text=name, note=self.tr("rows: {rows}").format(rows=line.rows))

    def _connect(self) -> None:
        self.tables.selectionModel().currentRowChanged.connect(self._changed)
        self.rows.row_chosen.connect(self.row_chosen)
        self.rows.day_asked.connect(self.day_asked)
        self.rows.all_asked.connect(self.all_asked)
        self.add_button.clicked.connect(lambda: self.change_asked.emit(Change.ADD))
        self.change_button.clicked.connect(lambda: self.change_asked.emit(Change.CHANGE))
        self.end_button.clicked.connect(lambda: self.change_asked.emit(Change.END))
        self.form.check_asked.connect(self.check_asked)
        self.form.record_asked.connect(self.record_asked)
        self.form.left_asked.connect(self.left_asked)

    def _changed(self) -> None:
        row = self.tables.currentIndex().row()
        if 0 <= row < len(self._names):
            self.message.clear()
            self.table_chosen.emit(self._names[row])

    def _lay_out(self) -> None:
        listed = Card()
        listed.body.addWidget(self.tables)
        listed.setMinimumWidth(_LIST_AT_LEAST)
        listed.setMaximumWidth(_NAME_LETTERS * self.fontMetrics().averageCharWidth() + 48)
        for button in (self.add_button, self.change_button, self.end_button):
            self._buttons.add(button)
        reading = QWidget()
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.message)
        column.addWidget(self.rows, 1)
        column.addWidget(self.read_only_text)
        column.addWidget(self._buttons)
        self._stack.addWidget(reading)
        self._stack.addWidget(self.form)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(listed, _SHARES[0])
        row.addWidget(self._stack, _SHARES[1])


class LeftOutWords(QWidget):
    """Of its own, because tr() of a subclass fills in %n before it finds the words."""

    def words(self, count: int) -> str:
        """How many."""
        return self.tr("%n change(s) of the province cannot be followed here.", "", count)
