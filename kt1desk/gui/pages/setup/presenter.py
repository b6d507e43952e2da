"""Leads through the first start, one step at a time; nothing is made before the last question is answered."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.gui.enrolling import EnrolFault, EnrolRefused, hub_address
from kt1desk.gui.pages.setup.checking import Faults, check_recovery, check_step, commitment_of
from kt1desk.gui.pages.setup.form import (
    DeskMade,
    DeskPlan,
    Enrolment,
    Fault,
    FormFault,
    PersonForm,
    PersonPlan,
    Protection,
    SetupField,
    SetupForm,
    Step,
)
from kt1desk.gui.work import Alerts, Sent, Work, pass_on
from kt1desk.usecases.readmodels import OfficeRow

_ORDER = (Step.LANGUAGE, Step.OFFICE, Step.PEOPLE, Step.PROTECTION, Step.PROVINCE)
_CODE_FAULTS = {
    EnrolFault.CODE_MISTYPED: FormFault.CODE_MISTYPED,
    EnrolFault.CODE_REFUSED: FormFault.CODE_REFUSED,
}
_OF_RULE = {
    Rule.OFFICE_UNKNOWN: (Step.OFFICE, SetupField.OFFICE),
    Rule.OFFICE_NOT_VALID_ON_DAY: (Step.OFFICE, SetupField.OFFICE),
    Rule.PASSPHRASE_TOO_SHORT: (Step.PROTECTION, SetupField.PASSPHRASE),
    Rule.PIN_TOO_SHORT: (Step.PEOPLE, SetupField.LEADER_PIN),
}


class SetupScreen(Protocol):
    """What the presenter shows; `SetupView` is one. It keeps what was typed in every step."""

    def form(self) -> SetupForm: ...

    def show_step(self, step: Step, *, can_go_back: bool) -> None: ...

    def show_offices(self, offices: tuple[OfficeRow, ...]) -> None: ...

    def show_keyring(self, available: bool) -> None:
        """Say whether this system can keep the keys; it is the first choice where it can."""

    def show_fault(self, field: SetupField | None, fault: Fault) -> None: ...

    def clear_faults(self) -> None: ...

    def focus(self, field: SetupField) -> None: ...

    def show_making(self, *, enrolling: bool) -> None: ...

    def show_recovery(self, code: str) -> None: ...

    def show_sheet_sent(self, sent: Sent) -> None: ...

    def show_done(self, *, enrolled: bool) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupDoors:
    """What the first start needs from the program.

    `offices`, `keyring_available`, `create_desk` and `print_recovery_sheet` run where the store lives, `enrol`
    (address, code) on the network's thread; it raises `EnrolRefused` or `Unavailable`. `set_language`,
    `finished` and `today` are called on the screen's thread.
    """

    offices: Callable[[], tuple[OfficeRow, ...]]
    keyring_available: Callable[[], bool]
    create_desk: Callable[[DeskPlan], DeskMade]
    enrol: Callable[[str, str], None]
    print_recovery_sheet: Callable[[], Sent]
    set_language: Callable[[str], None]
    finished: Callable[[], None]
    today: Callable[[], date]
    passphrase_signs: int


class SetupPresenter:
    """Back and forth keeps what was typed, until the desk is made; after that only the way on is open."""

    def __init__(self, screen: SetupScreen, doors: SetupDoors, *, work: Work, alerts: Alerts) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._step = Step.LANGUAGE
        self._made: DeskMade | None = None
        self._enrolled = False

    @property
    def step(self) -> Step:
        """The step in front."""
        return self._step

    def start(self) -> None:
        """Show the first step and learn what this machine offers."""
        self._go(Step.LANGUAGE)
        self._work.books(
            lambda: (self._doors.offices(), self._doors.keyring_available()),
            self._learnt,
            lambda error: self._unavailable(error, self.start),
        )

    def choose_language(self, language: str) -> None:
        """A language was chosen: the window speaks it at once."""
        self._doors.set_language(language)

    def next(self) -> None:
        """Enter in the last field, or Ctrl+Enter: go on if the step is filled in."""
        self._screen.clear_faults()
        form = self._screen.form()
        match self._step:
            case Step.MAKING:
                return
            case Step.DONE:
                self._doors.finished()
            case Step.RECOVERY:
                self._leave_recovery(form)
            case _:
                faults = check_step(
                    self._step, form, passphrase_signs=self._doors.passphrase_signs, today=self._doors.today()
                )
                if faults:
                    self._show_faults(faults)
                else:
                    self._on_from(form)

    def back(self) -> None:
        """Esc: one step back. A desk that is made is not unmade."""
        if self._made is None and self._step in _ORDER[1:]:
            self._screen.clear_faults()
            self._go(_ORDER[_ORDER.index(self._step) - 1])

    def print_sheet(self) -> None:
        """Ctrl+P: send the sheet for the province's safe."""
        if self._step is Step.RECOVERY:
            self._work.books(
                self._doors.print_recovery_sheet,
                self._screen.show_sheet_sent,
                lambda error: self._unavailable(error, self.print_sheet),
            )

    def _learnt(self, found: tuple[tuple[OfficeRow, ...], bool]) -> None:
        offices, keyring = found
        self._screen.show_offices(offices)
        self._screen.show_keyring(keyring)

    def _on_from(self, form: SetupForm) -> None:
        if self._step is not Step.PROVINCE:
            self._go(_ORDER[_ORDER.index(self._step) + 1])
        elif self._made is None:
            self._make(form)
        else:
            self._enrol(form)

    def _make(self, form: SetupForm) -> None:
        office, leader, clerk = form.office, _plan_of(form.leader), _plan_of(form.clerk)
        if office is None or leader is None or clerk is None:
            self._go(Step.OFFICE if office is None else Step.PEOPLE)
            return
        plan = DeskPlan(
            language=form.language,
            office=office,
            leader=leader,
            clerk=clerk,
            passphrase=form.passphrase if form.protection is Protection.PASSPHRASE else None,
        )
        self._go(Step.MAKING)
        self._screen.show_making(enrolling=False)
        self._work.books(
            lambda: self._doors.create_desk(plan), lambda made: self._desk_made(made, form), self._not_made
        )

    def _desk_made(self, made: DeskMade, form: SetupForm) -> None:
        self._made = made
        self._enrolled = made.enrolled
        self._enrol(form)

    def _not_made(self, error: Exception) -> None:
        if not isinstance(error, RuleBroken):
            self._go(Step.PROVINCE)
            self._unavailable(error, self.next)
            return
        step, field = _OF_RULE.get(error.rule, (Step.PROVINCE, None))
        if error.facts.get("field") == "staff_name":
            step, field = Step.PEOPLE, SetupField.LEADER_NAME
        self._go(step)
        self._screen.show_fault(field, error)
        if field is not None:
            self._screen.focus(field)

    def _enrol(self, form: SetupForm) -> None:
        address = hub_address(form.address)
        if self._enrolled or form.enrolment is not Enrolment.NOW or address is None:
            self._show_recovery()
            return
        self._go(Step.MAKING)
        self._screen.show_making(enrolling=True)
        self._work.network(
            lambda: self._doors.enrol(address, form.code.strip()),
            lambda _none: self._now_enrolled(),
            self._not_enrolled,
        )

    def _now_enrolled(self) -> None:
        self._enrolled = True
        self._show_recovery()

    def _not_enrolled(self, error: Exception) -> None:
        """The desk is there and stays; the clerk tries again or chooses "later"."""
        self._go(Step.PROVINCE)
        if isinstance(error, EnrolRefused):
            self._screen.show_fault(SetupField.CODE, _CODE_FAULTS[error.fault])
            self._screen.focus(SetupField.CODE)
        elif isinstance(error, RuleBroken):
            self._screen.show_fault(None, error)
        else:
            self._unavailable(error, self.next)

    def _show_recovery(self) -> None:
        if self._made is not None:
            self._screen.show_recovery(self._made.recovery_code)
            self._go(Step.RECOVERY)

    def _leave_recovery(self, form: SetupForm) -> None:
        faults = check_recovery(form, self._made.recovery_code) if self._made else {}
        if faults:
            self._show_faults(faults)
            return
        self._screen.show_recovery("")
        self._screen.show_done(enrolled=self._enrolled)
        self._go(Step.DONE)

    def _go(self, step: Step) -> None:
        self._step = step
        self._screen.show_step(step, can_go_back=self._made is None and step in _ORDER[1:])

    def _show_faults(self, faults: Faults) -> None:
        for field, fault in faults.items():
            self._screen.show_fault(field, fault)
        self._screen.focus(next(iter(faults)))

    def _unavailable(self, error: Exception, retry: Callable[[], None]) -> None:
        pass_on(error, self._alerts, retry)


def _plan_of(person: PersonForm) -> PersonPlan | None:
    commitment = commitment_of(person)
    return None if commitment is None else PersonPlan(name=person.name, pin=person.pin, commitment=commitment)
