"""The staff register as it is seen: the list, the form of one line, and a PIN to be set."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from kt1desk.domain.clerk import Standing
from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.ids import StaffId
from kt1desk.gui.figures import day
from kt1desk.gui.pages.staff.form import StaffField, StaffForm
from kt1desk.gui.pages.staff.person_form import PersonForm
from kt1desk.gui.widgets.cell_delegate import Cell, Tone
from kt1desk.gui.widgets.cells_model import CellsModel
from kt1desk.gui.widgets.form_scroll import FormScroll
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.pin_forms import SetPinForm
from kt1desk.gui.widgets.short_form import ShortForm
from kt1desk.gui.widgets.text import Text
from kt1desk.gui.widgets.tone_table import ToneTable
from kt1desk.gui.widgets.wrap_row import WrapRow
from kt1desk.gui.wording import role, sentence, standing
from kt1desk.usecases.people_rows import PersonRow

SIGNS: dict[Standing, tuple[str, Tone]] = {
    Standing.VALID: ("circle-check", "right"),
    Standing.ENDS_IN_30: ("clock", "caution"),
    Standing.ENDS_IN_7: ("triangle-alert", "caution"),
    Standing.EXPIRED: ("circle-x", "wrong"),
    Standing.NONE: ("circle-x", "wrong"),
    Standing.LEFT: ("circle-dashed", "muted"),
}
_LETTERS = (0, 13, 27, 15)
_WIDEST_FORM = 760


class StaffView(QWidget):
    """Emits `new_asked`, `change_asked(staff)`, `pin_asked(staff)`, `role_chosen(role)`, `register_asked`, `set_asked`,
    `left`."""

    new_asked = Signal()
    change_asked = Signal(str)
    pin_asked = Signal(str)
    role_chosen = Signal(object)
    register_asked = Signal()
    set_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = Message()
        self.table = ToneTable()
        self.table.setAccessibleName(self.tr("Staff register"))
        self._model = CellsModel(
            (self.tr("Name and role"), self.tr("Office"), self.tr("Security commitment"), self.tr("PIN here")), self
        )
        self.table.setModel(self._model)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.new_button = KeyButton(self.tr("New person"), "Ctrl+N")
        self.change_button = KeyButton(self.tr("Change"), "Ctrl+E", variant="main")
        self.pin_button = KeyButton(self.tr("Set a PIN"), "Ctrl+R")
        self.person_form, self.set_form = PersonForm(), SetPinForm()
        self._people: tuple[PersonRow, ...] = ()
        self._steps = QStackedWidget()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)

    @property
    def chosen(self) -> StaffId | None:
        """The person marked in the list."""
        row = self.table.currentIndex().row()
        return self._people[row].clerk.staff if 0 <= row < len(self._people) else None

    def show_people(self, people: tuple[PersonRow, ...]) -> None:
        """Show the register; the mark stays on its person."""
        before = self.chosen
        self._people = people
        self._model.show_rows(tuple(self._cells(person) for person in people))
        staff = [person.clerk.staff for person in people]
        if people:
            self.table.selectRow(staff.index(before) if before in staff else 0)

    def show_form(self, form: StaffForm, *, is_new: bool) -> None:
        """Bring the form to the front."""
        self.message.clear()
        self.person_form.begin(form, is_new=is_new)
        self._bring(self.person_form)

    def form(self) -> StaffForm:
        """What was typed."""
        return self.person_form.form()

    def show_not_a_day(self, field: StaffField) -> None:
        """Speak at a day that cannot be read."""
        self._at(field, self.tr("Not a day. Type it as 25/11/2024."))

    def show_refused(self, error: RuleBroken) -> None:
        """Say why not, at the field where it is one's."""
        field, step = str(error.facts.get("field", "")), self._steps.currentWidget()
        if field in set(StaffField) and step is self._steps.widget(1):
            self._at(StaffField(field), sentence(error))
        elif step is self._steps.widget(0):
            self.message.wrong(sentence(error))
        else:
            form = self.person_form if step is self._steps.widget(1) else self.set_form
            form.message.wrong(sentence(error))

    def ask_pin(self, person: PersonRow) -> None:
        """Bring the form for a PIN to the front."""
        self.message.clear()
        self.set_form.begin(person.clerk.name)
        self._bring(self.set_form)

    def show_registered(self, name: str) -> None:
        """Say that the line was recorded."""
        self.message.right(self.tr("{name} stands in the register as shown. It was recorded.").format(name=name))

    def show_pin_set(self, name: str) -> None:
        """Say that the PIN was set."""
        self.message.right(self.tr("{name} has a new PIN at this desk. It was recorded.").format(name=name))

    def show_list(self) -> None:
        """Back to the list; no PIN stays in a field."""
        self.set_form.forget()
        self._steps.setCurrentIndex(0)
        self.setFocusProxy(self.table)
        self.table.setFocus()

    def set_busy(self, busy: bool) -> None:
        """One thing at a time."""
        self.person_form.set_busy(busy)
        self.set_form.set_busy(busy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns are as wide as their letters."""
        super().resizeEvent(event)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in enumerate(_LETTERS[1:], start=1):
            self.table.setColumnWidth(column, letters * letter + 24)

    def _cells(self, person: PersonRow) -> tuple[Cell, ...]:
        clerk, (icon, tone) = person.clerk, SIGNS[person.standing]
        commitment = clerk.commitment
        days = self.tr("no paper registered")
        if person.standing is Standing.LEFT and clerk.left_on is not None:
            days = self.tr("on {day}").format(day=day(clerk.left_on))
        elif commitment is not None:
            end = day(commitment.to) if commitment.to else self.tr("without end")
            days = f"{day(commitment.signed_on)} – {end}"
        return (
            Cell(text=clerk.name, note=role(clerk.role), strong=True),
            Cell(text=clerk.office or self.tr("every office")),
            Cell(text=standing(person.standing), icon=icon, tone=tone, note=days),
            Cell(text=self.tr("yes"), icon="check") if person.has_pin else Cell(text=self.tr("not yet"), tone="muted"),
        )

    def _at(self, field: StaffField, words: str) -> None:
        self.person_form.by_name[field].set_error(words)
        self.person_form.by_name[field].focus()

    def _bring(self, form: ShortForm) -> None:
        self._steps.setCurrentIndex(1 if form is self.person_form else 2)
        self.setFocusProxy(form)
        form.setFocus()

    def _lay_out(self) -> None:
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Text(self.tr("Staff register"), "title"))
        column.addWidget(self.message)
        column.addWidget(self.table, 1)
        ends = WrapRow(gap=10, line_gap=8)
        for button in (self.change_button, self.new_button, self.pin_button):
            ends.add(button)
        column.addWidget(ends)
        self._steps.addWidget(listed)
        for form in (self.person_form, self.set_form):
            form.setMaximumWidth(_WIDEST_FORM)
            self._steps.addWidget(FormScroll(_at_left(form)))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.addWidget(self._steps)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.new_asked)
        self.change_button.clicked.connect(lambda: self._of_chosen(self.change_asked))
        self.pin_button.clicked.connect(lambda: self._of_chosen(self.pin_asked))
        self.table.activated.connect(lambda _index: self._of_chosen(self.change_asked))
        self.person_form.role_choice.chosen.connect(self.role_chosen)
        self.person_form.asked.connect(self.register_asked)
        self.set_form.asked.connect(self.set_asked)
        self.person_form.left.connect(self.left)
        self.set_form.left.connect(self.left)

    def _of_chosen(self, signal: SignalInstance) -> None:
        if self.chosen is not None:
            signal.emit(self.chosen)


def _at_left(form: QWidget) -> QWidget:
    around = QWidget()
    row = QHBoxLayout(around)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(form, 1)
    row.addStretch(0)
    row.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return around
