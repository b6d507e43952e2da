"""Decides who acts from now on: a name, a PIN, and a shift where none is open. Also the lock, and PINs anew."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from kt1desk.domain.approval import ApprovalAsked, Given
from kt1desk.domain.clerk import Act, check_pin_form, may
from kt1desk.domain.errors import RuleBroken, Unavailable
from kt1desk.domain.events import Fact, PinChanged, PinSet, ShiftOpened
from kt1desk.domain.ids import StaffId
from kt1desk.gui.approval.presenter import Asking, SecondPerson
from kt1desk.gui.work import Alerts, Work
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.change_pin import ChangePin
from kt1desk.usecases.readmodels import ShiftRow, StaffRow
from kt1desk.usecases.set_pin import SetPin, new_pin_for

T = TypeVar("T")


class SignInScreen(Protocol):
    """What the presenter shows; `SignInView` is one."""

    def show_staff(self, staff: tuple[StaffRow, ...], chosen: StaffId | None) -> None: ...

    def show_locked(self, owner: str) -> None:
        """Say that the work of `owner` waits behind the lock; "" when nobody's does."""

    def show_refused(self, error: RuleBroken) -> None:
        """Say in the step in front why not."""

    def show_no_pin(self) -> None:
        """Say that the PIN is still to be typed."""

    def show_fresh(self) -> None:
        """Take messages and the typed PIN away."""

    def ask_open_shift(self, person: StaffRow) -> None: ...

    def ask_take_over(self, person: StaffRow, owner: str) -> None:
        """Say whose half-done form waits, before another person goes on."""

    def ask_new_pin(self, person: StaffRow) -> None: ...

    def ask_first_pin(self, person: StaffRow) -> None: ...

    def show_pin_done(self, name: str) -> None:
        """Say that a PIN was set or changed."""

    def ask_name(self) -> None: ...

    def set_busy(self, busy: bool) -> None: ...


class Opening(Protocol):
    """Asks what a shift begins with; `OpeningPresenter` is one."""

    def begin(self, person: StaffRow, staff: tuple[StaffRow, ...]) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInDoors:
    """The verbs and look-ups of this page, bound to the desk; called off the screen's thread."""

    staff: Callable[[], tuple[StaffRow, ...]]
    shift: Callable[[], ShiftRow | None]
    sign_in: Callable[[StaffId, str], StaffRow]
    change_pin: Callable[[ChangePin], PinChanged]
    prove: Callable[[ApprovalAsked, Given], Vouched]
    set_pin: Callable[[SetPin], PinSet]


class SignInPresenter:
    """`signed_in` is told the person once a shift is open, or needs none; `recorded` every fact.

    `second` is asked where one person alone may not: a PIN anew. `opening` asks all that a shift begins with, and
    tells `opened`.
    """

    def __init__(
        self,
        screen: SignInScreen,
        doors: SignInDoors,
        *,
        work: Work,
        alerts: Alerts,
        second: SecondPerson,
        opening: Opening,
        signed_in: Callable[[StaffRow], None],
        recorded: Callable[[Fact], None],
    ) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._second = second
        self._opening = opening
        self._signed_in = signed_in
        self._recorded = recorded
        self._staff: tuple[StaffRow, ...] = ()
        self._owner: StaffRow | None = None
        self._person: StaffRow | None = None
        self._taking_over = False
        self._busy = False

    def start(self, owner: StaffRow | None = None) -> None:
        """Ask for a name and a PIN; `owner` is whose work waits behind the lock."""
        self._owner = owner
        self._person = None
        self._taking_over = False
        self._screen.ask_name()
        self._screen.show_fresh()
        self._screen.show_locked(owner.name if owner else "")
        self._read_staff(owner.staff if owner else None)

    def sign_in(self, staff: StaffId, pin: str) -> None:
        """Check the PIN; an empty one is not a try. Who has no PIN here is asked for one.

        A change of person is this one step: one argon2 try (0.2 s on the PCs of the offices) and three small reads,
        well under the 2 s of I1.
        """
        person = _known(self._staff, staff)
        if person is not None and not person.has_pin:
            self.first_pin(staff)
        elif pin:
            self._run(
                lambda: (self._doors.sign_in(staff, pin), self._doors.shift()),
                lambda found: self._entered(*found),
                None,
            )
        elif person is not None:
            self._screen.show_no_pin()

    def go_on(self) -> None:
        """Open a shift for the person who just signed in, or take the place of another."""
        person = self._person
        if person is None:
            return
        if self._taking_over:
            self._signed_in(person)
        else:
            self._opening.begin(person, self._staff)

    def go_on_without_shift(self) -> None:
        """Let in who keeps the register, so that a commitment can be registered before anybody opens a shift."""
        if self._person is not None and not self._busy and may(self._person.role, Act.REGISTER_STAFF):
            self._signed_in(self._person)

    def new_pin(self, staff: StaffId) -> None:
        """Ctrl+P: this person changes the PIN."""
        person = _known(self._staff, staff)
        if person is not None and not self._busy:
            self._person = person
            self._screen.ask_new_pin(person)

    def first_pin(self, staff: StaffId) -> None:
        """Ctrl+R: this person has no PIN here, or forgot it; a second person vouches."""
        person = _known(self._staff, staff)
        if person is not None and not self._busy:
            self._person = person
            self._screen.ask_first_pin(person)

    def change_pin(self, old_pin: str, new_pin: str) -> None:
        """Change the PIN of the person who was asked."""
        person = self._person
        if person is not None:
            asked = ChangePin(staff=person.staff, old_pin=old_pin, new_pin=new_pin)
            self._run(lambda: self._doors.change_pin(asked), self._pin_stands, None)

    def set_pin(self, new_pin: str) -> None:
        """Set the PIN of the person who was asked, once somebody vouched."""
        person = self._person
        if person is None or self._busy:
            return
        try:
            check_pin_form(new_pin)
        except RuleBroken as broken:
            self._screen.show_refused(broken)
            return
        staff, asked = person.staff, new_pin_for(person.staff)

        def run(given: Given) -> PinSet:
            vouched = self._doors.prove(asked, given)
            return self._doors.set_pin(SetPin(staff=staff, new_pin=new_pin, vouched=vouched))

        self._second.ask(Asking(asked=asked, run=run, approved=self._pin_stands))

    def step_back(self) -> None:
        """Not this person after all: ask for a name again."""
        if not self._busy:
            self.start(self._owner)

    def _read_staff(self, chosen: StaffId | None) -> None:
        self._run(
            lambda: (self._doors.staff(), self._doors.shift()),
            lambda found: self._show(*found, chosen),
            lambda: self._read_staff(chosen),
        )

    def _show(self, staff: tuple[StaffRow, ...], shift: ShiftRow | None, chosen: StaffId | None) -> None:
        self._staff = staff
        self._screen.show_staff(staff, chosen or (shift.clerk if shift else None))

    def _entered(self, person: StaffRow, shift: ShiftRow | None) -> None:
        self._screen.show_fresh()
        self._person = person
        if self._owner is not None and self._owner.staff != person.staff:
            self._taking_over = True
            self._screen.ask_take_over(person, self._owner.name)
        elif shift is None and may(person.role, Act.HOLD_A_SHIFT):
            self._screen.ask_open_shift(person)
        else:
            self._signed_in(person)

    def opened(self, fact: ShiftOpened) -> None:
        """The shift is open: let the person in."""
        person, self._person = self._person, None
        self._recorded(fact)
        if person is not None:
            self._signed_in(person)

    def _pin_stands(self, fact: PinChanged | PinSet) -> None:
        person, self._person = self._person, None
        self._recorded(fact)
        if person is not None:
            self._screen.ask_name()
            self._screen.show_fresh()
            self._screen.show_pin_done(person.name)
            self._read_staff(person.staff)

    def _run(self, work: Callable[[], T], done: Callable[[T], None], retry: Callable[[], None] | None) -> None:
        if self._busy:  # a second Enter while the first is under way is no second try
            return
        self._set_busy(True)

        def ended(result: T) -> None:
            self._set_busy(False)
            done(result)

        self._work.books(work, ended, lambda error: self._failed(error, retry))

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


def _known(people: tuple[StaffRow, ...], staff: StaffId) -> StaffRow | None:
    return next((row for row in people if row.staff == staff), None)
