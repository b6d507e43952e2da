"""Decides who acts from now on: a name, a PIN, and a shift where none is open. Also the lock."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from kt1desk.domain.errors import RuleBroken, Unavailable
from kt1desk.domain.events import ShiftOpened
from kt1desk.domain.ids import StaffId
from kt1desk.gui.work import Alerts, Work
from kt1desk.usecases.open_shift import OpenShift
from kt1desk.usecases.readmodels import ShiftRow, StaffRow

T = TypeVar("T")


class SignInScreen(Protocol):
    """What the presenter shows; `SignInView` is one."""

    def show_staff(self, staff: tuple[StaffRow, ...], chosen: StaffId | None) -> None: ...

    def show_locked(self, owner: str) -> None:
        """Say that the work of `owner` waits behind the lock; "" when nobody's does."""

    def show_refused(self, error: RuleBroken) -> None: ...

    def show_fresh(self) -> None:
        """Take messages and the typed PIN away."""

    def ask_open_shift(self, person: StaffRow) -> None: ...

    def ask_name(self) -> None: ...

    def set_busy(self, busy: bool) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInDoors:
    """The verbs and look-ups of this page, bound to the desk; called off the screen's thread."""

    staff: Callable[[], tuple[StaffRow, ...]]
    shift: Callable[[], ShiftRow | None]
    sign_in: Callable[[StaffId, str], StaffRow]
    open_shift: Callable[[OpenShift], ShiftOpened]


class SignInPresenter:
    """`signed_in` is told the person once a shift is open; `recorded` the opening of one."""

    def __init__(
        self,
        screen: SignInScreen,
        doors: SignInDoors,
        *,
        work: Work,
        alerts: Alerts,
        signed_in: Callable[[StaffRow], None],
        recorded: Callable[[ShiftOpened], None],
    ) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._signed_in = signed_in
        self._recorded = recorded
        self._person: StaffRow | None = None
        self._busy = False

    def start(self, owner: StaffRow | None = None) -> None:
        """Ask for a name and a PIN; `owner` is whose work waits behind the lock."""
        self._person = None
        self._screen.ask_name()
        self._screen.show_fresh()
        self._screen.show_locked(owner.name if owner else "")
        self._run(
            lambda: (self._doors.staff(), self._doors.shift()),
            lambda found: self._show(*found, owner),
            lambda: self.start(owner),
        )

    def sign_in(self, staff: StaffId, pin: str) -> None:
        """Check the PIN; an empty one is not a try."""
        if pin:
            self._run(
                lambda: (self._doors.sign_in(staff, pin), self._doors.shift()),
                lambda found: self._entered(*found),
                None,
            )

    def open_shift(self) -> None:
        """Open a shift for the person who just signed in."""
        person = self._person
        if person is not None:
            self._run(lambda: self._doors.open_shift(OpenShift(clerk=person.staff)), self._opened, self.open_shift)

    def step_back(self) -> None:
        """Not this person after all: ask for a name again."""
        if not self._busy:
            self.start()

    def _show(self, staff: tuple[StaffRow, ...], shift: ShiftRow | None, owner: StaffRow | None) -> None:
        standing = shift.clerk if shift else None
        self._screen.show_staff(staff, owner.staff if owner else standing)

    def _entered(self, person: StaffRow, shift: ShiftRow | None) -> None:
        self._screen.show_fresh()
        if shift is None:
            self._person = person
            self._screen.ask_open_shift(person)
        else:
            self._signed_in(person)

    def _opened(self, fact: ShiftOpened) -> None:
        person, self._person = self._person, None
        self._recorded(fact)
        if person is not None:
            self._signed_in(person)

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
