"""Decides what happens when a desk calls: hear it all, check the caller, then give the answer; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kt1desk.domain.errors import RuleBroken, Unavailable
from kt1desk.domain.events import Fact
from kt1desk.domain.ids import OfficeCode
from kt1desk.gui.pages.approvals.form import (
    Answer,
    Caller,
    CallField,
    CallForm,
    Fault,
    about_name,
    field_of,
    name_of,
)
from kt1desk.gui.work import Alerts, Work
from kt1desk.usecases.answer_by_phone import AnswerByPhone, PhoneAnswer
from kt1desk.usecases.approval_rows import AskingDesk, KnownPerson

_WHOLE_CHALLENGE = 9
"""Characters with the check character; hyphens and blanks do not count."""


class CallScreen(Protocol):
    """What the presenter shows; `CallCard` is one."""

    def form(self) -> CallForm: ...

    def clear_form(self) -> None: ...

    def clear_pin(self) -> None: ...

    def show_people(self, people: tuple[KnownPerson, ...]) -> None:
        """Offer who may answer here, and who may have asked."""

    def show_callers(self, callers: tuple[Caller, ...]) -> None: ...

    def show_answer(self, answer: Answer) -> None: ...

    def show_fault(self, field: CallField | None, fault: Fault) -> None: ...

    def clear_faults(self) -> None: ...

    def focus(self, field: CallField) -> None: ...

    def set_busy(self, busy: bool) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class CallDoors:
    """Verb and look-ups; called off the screen's thread."""

    people: Callable[[], tuple[KnownPerson, ...]]
    asking: Callable[[str], tuple[AskingDesk, ...]]
    answer: Callable[[AnswerByPhone], PhoneAnswer]
    office_name: Callable[[OfficeCode], str]


class CallPresenter:
    """`recorded` is told each answer that was given."""

    def __init__(
        self,
        screen: CallScreen,
        doors: CallDoors,
        *,
        work: Work,
        alerts: Alerts,
        recorded: Callable[[Fact], None],
    ) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._recorded = recorded
        self._people: tuple[KnownPerson, ...] = ()
        self._callers: tuple[Caller, ...] = ()
        self._heard = ""
        self._busy = False

    def refresh(self) -> None:
        """Offer the people of the register as they are now; what is typed stays."""
        self._work.books(self._doors.people, self._known, lambda error: self._failed(error, self.refresh))

    def hear(self, challenge: str) -> None:
        """The call code is being typed: say which desk calls as soon as it is whole."""
        heard = "".join(char for char in challenge if char.isalnum())
        if heard == self._heard:
            return
        self._heard = heard
        self._show_callers(())
        if len(heard) == _WHOLE_CHALLENGE:
            self._work.books(
                lambda: tuple(self._caller(desk) for desk in self._doors.asking(challenge)),
                lambda callers: self._found(heard, callers),
                lambda error: self._failed(error, None),
            )

    def answer(self) -> None:
        """Ctrl+Enter. A second one while the first is under way changes nothing."""
        if self._busy:
            return
        self._screen.clear_faults()
        form = self._screen.form()
        faults, call = form.faults(), form.call()
        if faults or call is None or form.approver is None:
            for field, fault in faults.items():
                self._screen.show_fault(field, fault)
            self._screen.focus(next(iter(faults)))
            return
        asked = AnswerByPhone(call=call, approver=form.approver, pin=form.pin)
        self._set_busy(True)
        self._work.books(
            lambda: self._doors.answer(asked), self._answered, lambda error: self._failed(error, self.answer)
        )

    def done(self) -> None:
        """The answer was read out: ready for the next call."""
        self._heard = ""
        self._screen.clear_form()
        self._screen.clear_faults()
        self._show_callers(())

    def _caller(self, desk: AskingDesk) -> Caller:
        return Caller(desk=desk, office_name=self._doors.office_name(desk.office))

    def _found(self, heard: str, callers: tuple[Caller, ...]) -> None:
        if heard == self._heard:
            self._show_callers(callers)

    def _show_callers(self, callers: tuple[Caller, ...]) -> None:
        self._callers = callers
        self._screen.show_callers(callers)

    def _known(self, people: tuple[KnownPerson, ...]) -> None:
        if people != self._people:
            self._people = people
            self._screen.show_people(people)

    def _answered(self, given: PhoneAnswer) -> None:
        self._set_busy(False)
        fact = given.fact
        office = next((each.office_name for each in self._callers if each.desk.desk == fact.desk), fact.desk)
        self._screen.clear_form()
        self._screen.show_answer(
            Answer(
                code=given.code,
                act=fact.act,
                about=about_name(self._people, fact.act, fact.about),
                asked_by=name_of(self._people, fact.asked_by),
                office_name=office,
            )
        )
        self._recorded(fact)

    def _failed(self, error: Exception, retry: Callable[[], None] | None) -> None:
        self._set_busy(False)
        match error:
            case RuleBroken():
                field = field_of(error)
                self._screen.show_fault(field, error)
                if field is CallField.PIN:
                    self._screen.clear_pin()
                self._screen.focus(field or CallField.PIN)
            case Unavailable():
                self._alerts.unavailable(error, retry)
            case _:
                raise error

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._screen.set_busy(busy)
