"""The sign-in as it is seen: whose desk it is at the left, the step in front at the right."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.ids import StaffId
from kt1desk.gui.pages.sign_in.name_step import NameStep
from kt1desk.gui.pages.sign_in.open_shift_view import OpenShiftView
from kt1desk.gui.pages.sign_in.opening_view import OpeningView
from kt1desk.gui.widgets.form_scroll import FormScroll
from kt1desk.gui.widgets.pin_forms import ChangePinForm, SetPinForm
from kt1desk.gui.widgets.short_form import ShortForm
from kt1desk.gui.widgets.welcome_panel import WelcomePanel
from kt1desk.gui.wording import sentence
from kt1desk.usecases.readmodels import OfficeRow, StaffRow

_WIDE = 460


class SignInView(QWidget):
    """Emits `sign_in_asked(staff, pin)`, `open_shift_asked`, `without_shift_asked`, `step_back_asked`,
    `new_pin_asked(staff)`, `first_pin_asked(staff)`; the forms tell for themselves when they are filled in.
    `scans_wanted`: behind a lock no scan is an act, until the stock of a shift is taken over."""

    sign_in_asked = Signal(str, str)
    open_shift_asked = Signal()
    without_shift_asked = Signal()
    step_back_asked = Signal()
    new_pin_asked = Signal(str)
    first_pin_asked = Signal(str)
    scans_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._welcome = WelcomePanel()
        self._names = NameStep()
        self.pin_edit = self._names.pin_edit
        self._open_shift = OpenShiftView()
        self.opening_view = OpeningView()
        self.change_form, self.set_form = ChangePinForm(), SetPinForm()
        self._forms: tuple[ShortForm, ...] = (self.change_form, self.set_form)
        self._steps, self._covers = QStackedWidget(), QStackedWidget()
        self._in_front: QWidget = self._names
        self._places: dict[QWidget, QWidget] = {}
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.pin_edit)

    @property
    def chosen(self) -> StaffId | None:
        """The person marked in the list."""
        return self._names.chosen

    @property
    def message(self) -> str:
        """What is said about the last try."""
        step = self._in_front
        return step.message.words if isinstance(step, ShortForm) else self._names.message.words

    def show_office(self, office: OfficeRow) -> None:
        """Say whose desk it is."""
        self._welcome.show_office(office)

    def show_moment(self, at: datetime) -> None:
        """Show the time."""
        self._welcome.show_moment(at)

    def show_staff(self, staff: tuple[StaffRow, ...], chosen: StaffId | None) -> None:
        """List the names; mark `chosen`, else the first."""
        told = self._names.message.tone == "right" and self._names.message.words
        self._names.show_staff(staff, chosen)
        if told:
            self._names.message.right(told)

    def show_locked(self, owner: str) -> None:
        """Say whose work waits behind the lock."""
        self._names.show_locked(owner)

    def show_refused(self, error: RuleBroken) -> None:
        """Say why not in the step in front."""
        step = self._in_front
        if isinstance(step, ShortForm):
            step.message.wrong(sentence(error))
        elif step is self._open_shift:
            self._open_shift.message.wrong(sentence(error))
        else:
            self._names.show_refused(sentence(error))

    def show_no_pin(self) -> None:
        """Say that the PIN is still to be typed."""
        self._names.show_no_pin()

    def show_fresh(self) -> None:
        """Take messages and every typed PIN away."""
        self._names.message.clear()
        self._open_shift.message.clear()
        self.pin_edit.clear()
        self.change_form.forget()
        self.set_form.forget()

    def ask_open_shift(self, person: StaffRow) -> None:
        """Second step: open a shift."""
        self._open_shift.show_person(person)
        self._bring(self._open_shift)

    def ask_take_over(self, person: StaffRow, owner: str) -> None:
        """Second step: another one's form waits."""
        self._open_shift.show_take_over(person, owner)
        self._bring(self._open_shift)

    def ask_new_pin(self, person: StaffRow) -> None:
        """The person changes the PIN."""
        self.change_form.begin(person.name)
        self._bring(self.change_form)

    def ask_first_pin(self, person: StaffRow) -> None:
        """The person chooses a PIN; a second person is asked next."""
        self.set_form.begin(person.name)
        self._bring(self.set_form)

    def show_pin_done(self, name: str) -> None:
        """Say that it is done."""
        words = self.tr("The new PIN of {name} holds from now on. It was recorded.")
        self._names.message.right(words.format(name=name))

    def ask_name(self) -> None:
        """First step."""
        self._bring(self._names)

    def set_busy(self, busy: bool) -> None:
        """Show that a try is under way; nothing typed is lost."""
        self._names.set_busy(busy)
        self._open_shift.set_busy(busy)
        for form in self._forms:
            form.set_busy(busy)

    def _lay_out(self) -> None:
        self._places = {step: step for step in (self._names, self._open_shift)}
        self._places |= {form: FormScroll(form) for form in self._forms}
        for place in self._places.values():
            self._steps.addWidget(place)
        inner = QWidget()
        inner.setFixedWidth(_WIDE)
        within = QVBoxLayout(inner)
        within.setContentsMargins(0, 24, 0, 24)
        within.setSpacing(14)
        within.addWidget(self._steps, 1)
        entrance = QWidget()
        row = QHBoxLayout(entrance)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._welcome, 2)
        row.addStretch(1)
        row.addWidget(inner)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._covers)
        for cover in (entrance, self.opening_view):
            self._covers.addWidget(cover)

    def _connect(self) -> None:
        self._names.sign_in_asked.connect(self.sign_in_asked)
        self._names.new_pin_asked.connect(self.new_pin_asked)
        self._names.first_pin_asked.connect(self.first_pin_asked)
        self._open_shift.asked.connect(self.open_shift_asked)
        self._open_shift.without_asked.connect(self.without_shift_asked)
        self._open_shift.left.connect(self.step_back_asked)
        self.opening_view.left.connect(self.step_back_asked)
        self.opening_view.came.connect(lambda: self._bring(self.opening_view))
        for form in self._forms:
            form.left.connect(self.step_back_asked)

    def _bring(self, step: QWidget) -> None:
        self._in_front = step
        opening = step is self.opening_view
        self._covers.setCurrentIndex(int(opening))
        if not opening:
            self._steps.setCurrentWidget(self._places[step])
        self.scans_wanted.emit(opening)
        step.setFocus()
