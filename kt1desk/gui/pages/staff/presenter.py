"""Keeps the staff register on the screen: who is in it and how they stand, one line added or changed, a PIN set."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar

from kt1desk.domain.approval import ApprovalAsked, Given
from kt1desk.domain.clerk import Clerk, Commitment, Role, check_pin_form, must_be_named_here
from kt1desk.domain.errors import RuleBroken, Unavailable
from kt1desk.domain.events import Fact, PinSet, StaffRegistered
from kt1desk.domain.ids import OfficeCode, StaffId
from kt1desk.gui.approval.presenter import Asking, SecondPerson
from kt1desk.gui.day_reading import read_day
from kt1desk.gui.figures import day
from kt1desk.gui.pages.staff.form import StaffField, StaffForm
from kt1desk.gui.work import Alerts, Work
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.people_rows import PersonRow
from kt1desk.usecases.register_staff import RegisterStaff
from kt1desk.usecases.set_pin import SetPin, new_pin_for

T = TypeVar("T")


class StaffScreen(Protocol):
    """What the presenter shows; `StaffView` is one."""

    def show_people(self, people: tuple[PersonRow, ...]) -> None: ...

    def show_form(self, form: StaffForm, *, is_new: bool) -> None: ...

    def form(self) -> StaffForm: ...

    def show_not_a_day(self, field: StaffField) -> None: ...

    def show_refused(self, error: RuleBroken) -> None:
        """Say at the field, or in the panel in front, why not."""

    def ask_pin(self, person: PersonRow) -> None: ...

    def show_registered(self, name: str) -> None: ...

    def show_pin_set(self, name: str) -> None: ...

    def show_list(self) -> None: ...

    def set_busy(self, busy: bool) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffDoors:
    """The verbs and look-ups of this page, bound to the desk; called off the screen's thread."""

    people: Callable[[], tuple[PersonRow, ...]]
    is_of_province: Callable[[], bool]
    register: Callable[[RegisterStaff], StaffRegistered]
    prove: Callable[[ApprovalAsked, Given], Vouched]
    set_pin: Callable[[SetPin], PinSet]


class StaffPresenter:
    """`clerk` says who acts now, `office` is that of a new person until another is typed.

    `second` is asked before anybody gets a PIN.
    """

    def __init__(
        self,
        screen: StaffScreen,
        doors: StaffDoors,
        *,
        work: Work,
        alerts: Alerts,
        second: SecondPerson,
        clerk: Callable[[], StaffId],
        office: OfficeCode,
        recorded: Callable[[Fact], None],
    ) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._second = second
        self._clerk = clerk
        self._office = office
        self._recorded = recorded
        self._people: tuple[PersonRow, ...] = ()
        self._of_province = False
        self._staff: StaffId | None = None
        self._busy = False

    def refresh(self) -> None:
        """Read anew; a form that is half done stays."""
        self._work.books(
            lambda: (self._doors.people(), self._doors.is_of_province()),
            lambda found: self._show(*found),
            lambda error: self._failed(error, self.refresh),
        )

    def begin_new(self) -> None:
        """An empty form."""
        self._staff = None
        self._screen.show_form(StaffForm(office=self._office), is_new=True)

    def begin_change(self, staff: StaffId) -> None:
        """The form with the line as it stands."""
        person = self._known(staff)
        if person is not None:
            self._staff = staff
            self._screen.show_form(_form_of(person.clerk), is_new=False)

    def choose_role(self, role: Role) -> None:
        """Say at once of a role that only the province gives, before the rest is filled in for nothing."""
        try:
            must_be_named_here(role, of_province=self._of_province)
        except RuleBroken as broken:
            self._screen.show_refused(broken)

    def register(self) -> None:
        """Record the form as a line of the register."""
        asked = self._asked(self._screen.form())
        if asked is not None:
            self._run(lambda: self._doors.register(asked), self._registered)

    def begin_pin(self, staff: StaffId) -> None:
        """Ask for a PIN of this person."""
        person = self._known(staff)
        if person is not None:
            self._staff = staff
            self._screen.ask_pin(person)

    def set_pin(self, new_pin: str) -> None:
        """Set the PIN, once somebody vouched."""
        staff = self._staff
        if staff is None or self._busy:
            return
        try:
            check_pin_form(new_pin)
        except RuleBroken as broken:
            self._screen.show_refused(broken)
            return
        asked = new_pin_for(staff)

        def run(given: Given) -> PinSet:
            vouched = self._doors.prove(asked, given)
            return self._doors.set_pin(SetPin(staff=staff, new_pin=new_pin, vouched=vouched))

        self._second.ask(Asking(asked=asked, run=run, approved=self._pin_set))

    def leave(self) -> None:
        """Back to the list; what was typed is gone."""
        if not self._busy:
            self._screen.show_list()

    def _show(self, people: tuple[PersonRow, ...], of_province: bool) -> None:
        self._people, self._of_province = people, of_province
        self._screen.show_people(people)

    def _asked(self, form: StaffForm) -> RegisterStaff | None:
        days: dict[StaffField, date | None] = {}
        for field in (StaffField.TRAINED_ON, StaffField.COMMITTED_ON, StaffField.COMMITTED_TO, StaffField.LEFT_ON):
            typed = str(getattr(form, field.value))
            days[field] = read_day(typed)
            if typed.strip() and days[field] is None:
                self._screen.show_not_a_day(field)
                return None
        signed_on, to = days[StaffField.COMMITTED_ON], days[StaffField.COMMITTED_TO]
        if signed_on is None and to is not None:
            self._screen.show_not_a_day(StaffField.COMMITTED_ON)
            return None
        office = form.office.strip()
        return RegisterStaff(
            by=self._clerk(),
            staff=self._staff,
            name=form.name,
            role=form.role,
            office=OfficeCode(office) if office else None,
            trained_on=days[StaffField.TRAINED_ON],
            commitment=None if signed_on is None else Commitment(signed_on=signed_on, to=to),
            left_on=days[StaffField.LEFT_ON],
        )

    def _registered(self, fact: StaffRegistered) -> None:
        self._recorded(fact)
        self._screen.show_list()
        self._screen.show_registered(fact.name)
        self.refresh()

    def _pin_set(self, fact: PinSet) -> None:
        self._recorded(fact)
        person = self._known(fact.staff)
        self._screen.show_list()
        self._screen.show_pin_set(person.clerk.name if person else fact.staff)
        self.refresh()

    def _known(self, staff: StaffId) -> PersonRow | None:
        return next((row for row in self._people if row.clerk.staff == staff), None)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        if self._busy:
            return
        self._set_busy(True)

        def ended(result: T) -> None:
            self._set_busy(False)
            done(result)

        self._work.books(work, ended, lambda error: self._failed(error, None))

    def _failed(self, error: Exception, retry: Callable[[], None] | None) -> None:
        self._set_busy(False)
        match error:
            case RuleBroken():
                self._screen.show_refused(error)
            case Unavailable():
                self._alerts.unavailable(error, retry)
            case _:
                raise error

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._screen.set_busy(busy)


def _form_of(clerk: Clerk) -> StaffForm:
    commitment = clerk.commitment
    return StaffForm(
        name=clerk.name,
        role=clerk.role,
        office=clerk.office or "",
        trained_on=_written(clerk.trained_on),
        committed_on=_written(commitment.signed_on if commitment else None),
        committed_to=_written(commitment.to if commitment else None),
        left_on=_written(clerk.left_on),
    )


def _written(of: date | None) -> str:
    return "" if of is None else day(of)
