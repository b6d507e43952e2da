"""Name and PIN: one focus place takes digits, arrows and letters."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kt1desk.domain.ids import StaffId
from kt1desk.gui.widgets.choice_list import ChoiceList
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.pin_edit import PinEdit
from kt1desk.gui.widgets.text import Text
from kt1desk.gui.widgets.wrap_row import WrapRow
from kt1desk.gui.wording import role
from kt1desk.usecases.readmodels import StaffRow

_ROWS = (2, 7)
_LOWEST_ROW = 36
_AIR = 22


class NameStep(QWidget):
    """Emits `sign_in_asked(staff, pin)`, and of the person marked `new_pin_asked(staff)`, `first_pin_asked(staff)`."""

    sign_in_asked = Signal(str, str)
    new_pin_asked = Signal(str)
    first_pin_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.message = Message()
        self.pin_edit = PinEdit()
        self._names: dict[StaffId, str] = {}
        self._tried = ""
        self._busy = False
        self._locked_text = Text(kind="note", wrap=True)
        self._names_list = ChoiceList(_ROWS[0], air=_AIR)
        self._names_list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pin_field = Field(self.tr("PIN"), self.pin_edit, hint=self.tr("Arrows or letters choose the name"))
        self._sign_in_button = KeyButton(self.tr("Sign in"), "Enter", variant="main")
        self._change_button = KeyButton(self.tr("Change PIN"), "Ctrl+P")
        self._set_button = KeyButton(self.tr("No PIN, forgotten"), "Ctrl+R")
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.pin_edit)

    @property
    def chosen(self) -> StaffId | None:
        """The person marked in the list."""
        value = self._names_list.value
        return None if value is None else StaffId(str(value))

    def show_staff(self, staff: tuple[StaffRow, ...], chosen: StaffId | None) -> None:
        """List the names; mark `chosen`, else the first. The PIN of nobody is kept."""
        self._names = {row.staff: row.name for row in staff}
        no_pin = self.tr("no PIN here yet")
        self._names_list.set_choices(
            tuple((row.staff, row.name, role(row.role) if row.has_pin else no_pin) for row in staff)
        )
        self._names_list.setCurrentRow(next((place for place, row in enumerate(staff) if row.staff == chosen), 0))
        rows = min(max(len(staff), _ROWS[0]), _ROWS[1])
        self._names_list.setFixedHeight(rows * max(self._names_list.sizeHintForRow(0), _LOWEST_ROW) + 16)

    def show_locked(self, owner: str) -> None:
        """Say whose work waits behind the lock."""
        words = self.tr("Locked. The work of {name} is kept as it was left.")
        self._locked_text.setText(words.format(name=owner) if owner else "")
        self._locked_text.setVisible(bool(owner))

    def show_refused(self, words: str) -> None:
        """Say whose PIN it was and why not. What was typed since is the next try, and stays."""
        self.message.wrong(f"{self._tried}: {words}")
        self.pin_edit.setFocus()

    def show_no_pin(self) -> None:
        """Say that the PIN is still to be typed, and whose."""
        words = self.tr("Type the PIN of {name}. After another name it is typed anew.")
        self.message.wrong(words.format(name=self._names.get(self.chosen, "")) if self.chosen is not None else "")

    def set_busy(self, busy: bool) -> None:
        """Show that a try is under way; the next PIN may be typed meanwhile."""
        self._busy = busy
        self._sign_in_button.setEnabled(not busy)

    def _lay_out(self) -> None:
        ends = WrapRow(gap=10, line_gap=8)
        ends.add(self._change_button)
        ends.add(self._set_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(Text(self.tr("Who answers from now on?"), "title"))
        column.addWidget(self._locked_text)
        column.addWidget(self._names_list)
        column.addWidget(self._pin_field)
        column.addWidget(self._sign_in_button, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(self.message)
        column.addWidget(ends)
        column.addStretch(1)

    def _connect(self) -> None:
        self.pin_edit.returnPressed.connect(self._ask)
        self.pin_edit.moved.connect(self._names_list.step)
        self.pin_edit.lettered.connect(self._names_list.seek)
        self.pin_edit.remember_with(self._names_list.remembered)
        self.pin_edit.textEdited.connect(self.message.clear)
        self._sign_in_button.clicked.connect(self._ask)
        self._names_list.chosen.connect(self._another_person)
        self._change_button.clicked.connect(lambda: self._of_chosen(self.new_pin_asked))
        self._set_button.clicked.connect(lambda: self._of_chosen(self.first_pin_asked))

    def _of_chosen(self, signal: SignalInstance) -> None:
        if self.chosen is not None:
            signal.emit(self.chosen)

    def _ask(self) -> None:
        if self.chosen is None or self._busy:
            return
        self._tried, pin = self._names.get(self.chosen, ""), self.pin_edit.text()
        self.pin_edit.clear()
        self.sign_in_asked.emit(self.chosen, pin)

    def _another_person(self) -> None:
        """Another person has another PIN."""
        self.pin_edit.clear()
        self.message.clear()
