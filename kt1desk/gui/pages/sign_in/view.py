"""Name and PIN: one focus place takes digits, arrows and letters."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.ids import StaffId
from kt1desk.domain.search import fold
from kt1desk.gui.pages.sign_in.open_shift_view import OpenShiftView
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.hit_delegate import NOTE_ROLE, HitDelegate
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.pin_edit import PinEdit
from kt1desk.gui.widgets.text import Text
from kt1desk.gui.widgets.welcome_panel import WelcomePanel
from kt1desk.gui.wording import role, sentence
from kt1desk.usecases.readmodels import OfficeRow, StaffRow

_STAFF_ROLE = int(Qt.ItemDataRole.UserRole) + 2
_WIDE = 460
_ROWS = (2, 7)
_LOWEST_ROW = 36


class SignInView(QWidget):
    """Emits `sign_in_asked(staff, pin)`, `open_shift_asked` and `step_back_asked`."""

    sign_in_asked = Signal(str, str)
    open_shift_asked = Signal()
    step_back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._welcome = WelcomePanel()
        self._locked_text = Text(kind="note", wrap=True)
        self._names_list = QListWidget()
        self._names_list.setObjectName("names")
        self._names_list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._names_list.setItemDelegate(HitDelegate(self._names_list, air=22))
        self.pin_edit = PinEdit()
        self._pin_field = Field(self.tr("PIN"), self.pin_edit, hint=self.tr("Arrows or letters choose the name"))
        self._sign_in_button = KeyButton(self.tr("Sign in"), "Enter", variant="main")
        self._message = Message()
        self._open_shift = OpenShiftView()
        self._steps = QStackedWidget()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.pin_edit)

    @property
    def chosen(self) -> StaffId | None:
        """The person marked in the list."""
        index = self._names_list.currentIndex()
        return StaffId(str(index.data(_STAFF_ROLE))) if index.isValid() else None

    @property
    def message(self) -> str:
        """What is said about the last try."""
        return self._message.words

    def show_office(self, office: OfficeRow) -> None:
        """Say whose desk it is."""
        self._welcome.show_office(office)

    def show_moment(self, at: datetime) -> None:
        """Show the time."""
        self._welcome.show_moment(at)

    def show_staff(self, staff: tuple[StaffRow, ...], chosen: StaffId | None) -> None:
        """List the names; mark `chosen`, else the first."""
        self._names_list.clear()
        for row in staff:
            item = QListWidgetItem(row.name, self._names_list)
            item.setData(NOTE_ROLE, role(row.role))
            item.setData(_STAFF_ROLE, row.staff)
        marked = next((place for place, row in enumerate(staff) if row.staff == chosen), 0)
        self._names_list.setCurrentRow(marked)
        rows = min(max(self._names_list.count(), _ROWS[0]), _ROWS[1])
        self._names_list.setFixedHeight(rows * max(self._names_list.sizeHintForRow(0), _LOWEST_ROW) + 16)

    def show_locked(self, owner: str) -> None:
        """Say whose work waits behind the lock."""
        words = self.tr("Locked. The work of {name} is kept as it was left.")
        self._locked_text.setText(words.format(name=owner) if owner else "")
        self._locked_text.setVisible(bool(owner))

    def show_refused(self, error: RuleBroken) -> None:
        """Say why not; the PIN is typed anew."""
        self._message.wrong(sentence(error))
        self.pin_edit.clear()
        self.pin_edit.setFocus()

    def show_fresh(self) -> None:
        """Take messages and the typed PIN away."""
        self._message.clear()
        self.pin_edit.clear()

    def ask_open_shift(self, person: StaffRow) -> None:
        """Second step: open a shift."""
        self._open_shift.show_person(person)
        self._steps.setCurrentWidget(self._open_shift)
        self._open_shift.setFocus()

    def ask_name(self) -> None:
        """First step."""
        self._steps.setCurrentIndex(0)
        self.pin_edit.setFocus()

    def set_busy(self, busy: bool) -> None:
        """Show that a try is under way; nothing typed is lost."""
        self._sign_in_button.setEnabled(not busy)
        self.pin_edit.setReadOnly(busy)
        self._open_shift.set_busy(busy)

    def _lay_out(self) -> None:
        names = QWidget()
        column = QVBoxLayout(names)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(Text(self.tr("Who answers from now on?"), "title"))
        column.addWidget(self._locked_text)
        column.addWidget(self._names_list)
        column.addWidget(self._pin_field)
        column.addWidget(self._sign_in_button, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(self._message)
        column.addStretch(1)
        self._steps.addWidget(names)
        self._steps.addWidget(self._open_shift)
        inner = QWidget()
        inner.setFixedWidth(_WIDE)
        within = QVBoxLayout(inner)
        within.setContentsMargins(0, 48, 0, 48)
        within.setSpacing(14)
        within.addWidget(self._steps, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._welcome, 2)
        row.addStretch(1)
        row.addWidget(inner)
        row.addStretch(1)

    def _connect(self) -> None:
        self.pin_edit.returnPressed.connect(self._ask)
        self.pin_edit.moved.connect(self._move)
        self.pin_edit.lettered.connect(self._seek)
        self.pin_edit.remember_with(self._remembered_name)
        self.pin_edit.textEdited.connect(self._message.clear)
        self._sign_in_button.clicked.connect(self._ask)
        self._names_list.currentRowChanged.connect(self._another_person)
        self._open_shift.asked.connect(self.open_shift_asked)
        self._open_shift.left.connect(self.step_back_asked)

    def _ask(self) -> None:
        if self.chosen is not None and not self.pin_edit.isReadOnly():
            self.sign_in_asked.emit(self.chosen, self.pin_edit.text())

    def _move(self, step: int) -> None:
        count = self._names_list.count()
        if count:
            self._names_list.setCurrentRow((self._names_list.currentRow() + step) % count)

    def _seek(self, typed: str) -> None:
        """The next name of which a word begins with the letter; marks do not matter."""
        count = self._names_list.count()
        for step in range(1, count + 1):
            place = (self._names_list.currentRow() + step) % count
            words = fold(self._names_list.item(place).text()).split()
            if any(word.startswith(fold(typed) or typed) for word in words):
                self._names_list.setCurrentRow(place)
                return

    def _remembered_name(self) -> Callable[[], None]:
        row = self._names_list.currentRow()
        return lambda: self._names_list.setCurrentRow(row)

    def _another_person(self) -> None:
        """Another person has another PIN."""
        self.pin_edit.clear()
        self._message.clear()
