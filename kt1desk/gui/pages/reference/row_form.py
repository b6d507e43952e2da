"""The form of one row, made from the columns of its table: check what would change, then record it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kt1desk.domain.amendments import Cells, RowChange
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.reference_tables import CERTAINTY, LAST_DAY, SOURCE, Table
from kt1desk.domain.reference_tables import Cells as CellType
from kt1desk.gui.figures import day
from kt1desk.gui.pages.reference.cells import choices, key_words, said_words, shown_day, valid_words
from kt1desk.gui.pages.reference.days import typed_day
from kt1desk.gui.pages.reference.states import Change, Checked, Typed
from kt1desk.gui.pages.reference.table_words import certainty_words, column_name, problem_words, table_name
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.check_field import CheckField
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.form_scroll import FormScroll
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.segmented import Segmented
from kt1desk.gui.wording import field_name, sentence

_FEW = 4
_SURE = ("found", "decreed")
_LINES = 6


class RowForm(Card):
    """Emits `check_asked(Typed)`, `record_asked(Typed)`, `left_asked`."""

    check_asked = Signal(object)
    record_asked = Signal(object)
    left_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(kind="lead", parent=parent)
        self.fields: dict[str, Field] = {}
        self._table: Table | None = None
        self._before: Cells = {}
        self._checked = False
        self.source_edit = QLineEdit()
        self.source_field = Field(self.tr("Source: the decree or letter that says so"), self.source_edit, key="Alt+S")
        self.past_check = CheckField(self.tr("The past is meant"), "Alt+P")
        self.message = Message()
        self.go_button = KeyButton("", "Ctrl+Enter", variant="main")
        self.leave_button = KeyButton(self.tr("Leave it"), "Esc", variant="quiet")
        self._room = QVBoxLayout()
        self._grid_holder = QWidget()
        self._lay_out()
        self.source_edit.textEdited.connect(self._touched)
        self.past_check.toggled.connect(self._past_toggled)
        self.go_button.clicked.connect(self._go)
        self.leave_button.clicked.connect(self.left_asked)

    def open(self, change: Change, table: Table, cells: Cells) -> None:
        """Ask for the cells of a row; of one that ends only the last day."""
        titles = {
            Change.ADD: self.tr("{table}: a new row"),
            Change.CHANGE: self.tr("{table}: change a row"),
            Change.END: self.tr("{table}: end a row"),
        }
        self.set_title(titles[change].format(table=table_name(table.name)))
        self.set_aside("" if change is Change.ADD else key_words(table, cells))
        self._table, self._before = table, cells
        fixed = {SOURCE, *(set(table.key) - {table.first_day} if change is Change.CHANGE else ())}
        asked = (LAST_DAY,) if change is Change.END else tuple(c for c in table.columns if c not in fixed)
        self._make_fields(table, asked)
        if change is Change.CHANGE and table.first_day in self.fields and LAST_DAY in self.fields:
            hint = self.tr("A later day than {day} ends the row so far on the day before.")
            self.fields[table.first_day].set_hint(hint.format(day=shown_day(cells[table.first_day])))
        self.source_edit.clear()
        self.past_check.setChecked(False)
        self.past_check.hide()
        self.message.clear()
        self.source_field.clear_error()
        self._set_checked(False)
        next(iter(self.fields.values())).focus()

    def show_checked(self, checked: Checked) -> None:
        """Say what would change; the next Ctrl+Enter records it."""
        lines = [self._change_words(change) for change in checked.changes[:_LINES]]
        more = "\n".join(lines)
        if checked.past is None:
            self.message.right(self.tr("This would change:"), more)
        else:
            words = self.tr("This changes what held from {day} on, before today:")
            self.message.caution(words.format(day=day(checked.past)), more)
            self.past_check.show()
        self._set_checked(True)

    def show_refused(self, error: RuleBroken) -> None:
        """Say what is wrong, at its field where there is one."""
        self._set_checked(False)
        column = str(error.facts.get("column") or error.facts.get("field") or "")
        field = self.source_field if column == SOURCE else self.fields.get(column)
        if error.rule is Rule.AMENDMENT_BAD:
            words = problem_words(str(error.facts["problem"]))
        else:
            named = {**error.facts, "field": column_name(column) if column in self.fields else field_name(column)}
            words = sentence(RuleBroken(error.rule, **named))
        if field is None:
            self.message.wrong(words)
            return
        self.message.wrong(self.tr("Nothing was recorded. Look at the marked field."))
        field.set_error(words)
        field.focus()

    def _typed(self) -> Typed:
        cells = dict(self._before)
        for column, field in self.fields.items():
            edit = field.edit
            if isinstance(edit, Segmented):
                cells[column] = str(edit.value or "")
            elif isinstance(edit, QLineEdit):
                cells[column] = self._cell(column, edit.text())
        if SOURCE in cells and CERTAINTY in self.fields:  # a row that only ends keeps the text it came from
            cells[SOURCE] = self.source_edit.text()
        past = self.past_check.isChecked() and not self.past_check.isHidden()
        return Typed(cells=cells, source=self.source_edit.text(), past_is_meant=past)

    def _cell(self, column: str, text: str) -> str:
        is_day = self._table is not None and self._table.type_of(column) is CellType.DAY
        return typed_day(text) if is_day else text.strip()

    def _go(self) -> None:
        for field in (*self.fields.values(), self.source_field):
            field.clear_error()
        (self.record_asked if self._checked else self.check_asked).emit(self._typed())

    def _touched(self) -> None:
        self._set_checked(False)

    def _past_toggled(self) -> None:
        self.go_button.setEnabled(not self._checked or self.past_check.isHidden() or self.past_check.isChecked())

    def _set_checked(self, checked: bool) -> None:
        self._checked = checked
        if not checked:
            self.past_check.hide()
        self.go_button.setText(self.tr("Record for every desk") if checked else self.tr("Check what changes"))
        self._past_toggled()

    def _change_words(self, change: RowChange) -> str:
        if self._table is None:
            return ""
        first, last = valid_words(self._table, change.after)
        sign = self.tr("new") if change.before is None else self.tr("changed")
        said = said_words(self._table, change.after)
        words = (key_words(self._table, change.after), said, f"{first} {last}".strip())
        return f"{sign}: {' – '.join(word for word in words if word)}"

    def _make_fields(self, table: Table, asked: tuple[str, ...]) -> None:
        self._room.removeWidget(self._grid_holder)
        self._grid_holder.hide()
        self._grid_holder.deleteLater()
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.fields = {}
        for place, column in enumerate(asked):
            field = self._field(table, column)
            self.fields[column] = field
            wide = 2 if column == CERTAINTY and not place % 2 else 1
            grid.addWidget(field, place // 2, place % 2, 1, wide, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(len(asked), 1)
        self._grid_holder = FormScroll(inner)
        self._room.addWidget(self._grid_holder)

    def _field(self, table: Table, column: str) -> Field:
        cell, offered = self._before[column], choices(table, column)
        if column == CERTAINTY:
            unsure = "assumed" if cell in {"", *_SURE} else cell  # why it is not sure stays until it is
            offered = tuple((value, certainty_words(value)) for value in (*_SURE, unsure))
        if offered and len(offered) <= _FEW:
            segmented = Segmented(tuple(offered))
            segmented.set_value(cell)
            segmented.chosen.connect(self._touched)
            return Field(column_name(column), segmented)
        edit = QLineEdit(shown_day(cell) if table.type_of(column) is CellType.DAY else cell)
        edit.setCursorPosition(0)
        edit.textEdited.connect(self._touched)
        hint = ", ".join(f"{code}: {word}" for code, word in offered)
        if column == LAST_DAY:
            hint = self.tr("Empty: until further notice")
        return Field(column_name(column), edit, hint=hint)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.past_check)
        buttons.addStretch(1)
        buttons.addWidget(self.leave_button)
        buttons.addWidget(self.go_button)
        self._room.addWidget(self._grid_holder)
        self.body.addLayout(self._room, 1)
        self.body.addWidget(self.source_field)
        self.body.addWidget(self.message)
        self.body.addLayout(buttons)
