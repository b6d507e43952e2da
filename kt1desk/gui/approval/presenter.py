"""Decides what happens while a second person is asked: in person or by phone, one proof, one act."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from kt1desk.domain.approval import ABOUT_A_PERSON, BEFORE_THEIR_EYES, REASON_OF_RULE, ApprovalAsked, ApprovalWay, Given
from kt1desk.domain.clerk import Act, may
from kt1desk.domain.errors import Rule, RuleBroken, Unavailable
from kt1desk.domain.ids import StaffId
from kt1desk.domain.rule_set import ReasonRow
from kt1desk.gui.approval.form import ApprovalField, ApprovalForm, Fault, Question, field_of
from kt1desk.gui.work import Alerts, Work
from kt1desk.usecases.approval_rows import KnownPerson

T = TypeVar("T")

_DEAD = frozenset({Rule.CHALLENGE_OVER, Rule.CODE_SPOILED})


class ApprovalScreen(Protocol):
    """What the presenter shows; `ApprovalView` is one."""

    def form(self) -> ApprovalForm: ...

    def clear_form(self) -> None: ...

    def clear_proof(self) -> None: ...

    def show_question(self, question: Question) -> None: ...

    def show_reasons(self, reasons: tuple[ReasonRow, ...], *, first_marked: bool) -> None: ...

    def show_way(self, way: ApprovalWay, people: tuple[KnownPerson, ...], *, may_call: bool) -> None:
        """Ask in one of the two ways, or in the only one; the choice of the person stays where it can."""

    def show_challenge(self, challenge: str) -> None:
        """Show what is read out to the second person; "" while there is nothing to read."""

    def show_fault(self, field: ApprovalField | None, fault: Fault) -> None:
        """Speak at the field, or over the form when no field is to blame."""

    def clear_faults(self) -> None: ...

    def focus(self, field: ApprovalField) -> None: ...

    def set_busy(self, busy: bool) -> None: ...

    def leave(self) -> None:
        """Go out of sight; the page behind works again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking(Generic[T]):
    """What a second person is asked. None of the `barred` is one: like whoever asks they sign the same act themselves.

    `run` does the act with what was given, off the screen's thread; what it refuses is said in the dialog and may be
    tried again. `approved` hears its result after the dialog is gone. Nothing is called when it is left.
    `by_colleague`: a leader may ask a clerk at the desk.
    """

    asked: ApprovalAsked
    run: Callable[[Given], T]
    approved: Callable[[T], None]
    barred: Collection[StaffId] = ()
    by_colleague: bool = False


class SecondPerson(Protocol):
    """How a page's presenter asks for a second person; `dialog.ApprovalDialog` is one."""

    def ask(self, asking: Asking[T]) -> None:
        """Begin anew; what was asked before is over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalDoors:
    """The look-ups of the dialog; called off the screen's thread."""

    people: Callable[[], tuple[KnownPerson, ...]]
    reasons: Callable[[], tuple[ReasonRow, ...]]
    challenge: Callable[[ApprovalAsked], str]


class ApprovalPresenter:
    """One question at a time; nothing is kept of it once it is answered or left."""

    def __init__(self, screen: ApprovalScreen, doors: ApprovalDoors, *, work: Work, alerts: Alerts) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._asking: Asking[Any] | None = None
        self._people: tuple[KnownPerson, ...] = ()
        self._way = ApprovalWay.IN_PERSON
        self._challenge = ""
        self._busy = False

    def ask(self, asking: Asking[T]) -> None:
        """See `SecondPerson`."""
        self._asking = asking
        self._challenge = ""
        self._screen.clear_form()
        self._screen.clear_faults()
        self._screen.show_challenge("")
        self._set_busy(False)
        self._work.books(
            lambda: (self._doors.people(), self._doors.reasons()),
            lambda found: self._found(asking, *found),
            self._failed,
        )

    def in_person(self) -> None:
        """F5: the second person comes to the desk."""
        self._choose(ApprovalWay.IN_PERSON)

    def by_phone(self) -> None:
        """F6: the second person is called; a challenge that is still good stays."""
        if self._may_call():
            self._choose(ApprovalWay.BY_PHONE)

    def submit(self) -> None:
        """Ctrl+Enter. A second one while the first is under way changes nothing."""
        asking = self._asking
        if self._busy or asking is None:
            return
        self._screen.clear_faults()
        form = self._screen.form()
        faults = form.faults()
        if faults or form.approver is None:
            for field, fault in faults.items():
                self._screen.show_fault(field, fault)
            self._screen.focus(next(iter(faults)))
            return
        given = form.given(form.approver)
        self._set_busy(True)
        self._work.books(lambda: asking.run(given), lambda result: self._done(asking, result), self._failed)

    def cancel(self) -> None:
        """Esc: nothing was allowed, nothing was done. An act under way is waited for."""
        if not self._busy:
            self._end()

    def _choose(self, way: ApprovalWay) -> None:
        if self._asking is None or self._busy:
            return
        if way is not self._way:
            self._screen.clear_proof()
        self._show_way(way)
        self._screen.focus(self._next_field())
        if way is ApprovalWay.BY_PHONE and not self._challenge:
            self._draw_challenge(self._asking)

    def _show_way(self, way: ApprovalWay) -> None:
        self._way = way
        self._screen.clear_faults()
        self._screen.show_way(way, self._approvers(way), may_call=self._may_call())

    def _may_call(self) -> bool:
        return self._asking is not None and self._asking.asked.act not in BEFORE_THEIR_EYES

    def _approvers(self, way: ApprovalWay) -> tuple[KnownPerson, ...]:
        asking = self._asking
        if asking is None:
            return ()
        here, asker = way is ApprovalWay.IN_PERSON, asking.asked.asked_by
        asked_by_leader = any(person.approves for person in self._people if person.staff == asker)
        colleagues = here and asking.by_colleague and asked_by_leader
        return tuple(
            person
            for person in self._people
            if person.approves or (colleagues and may(person.role, Act.HOLD_A_SHIFT))
            if person.staff not in {asker, *asking.barred} and (person.pin_here or not here)
        )

    def _next_field(self) -> ApprovalField:
        return next(iter(self._screen.form().faults()), ApprovalField.PROOF)

    def _draw_challenge(self, asking: Asking[T]) -> None:
        self._work.books(
            lambda: self._doors.challenge(asking.asked), lambda drawn: self._drawn(asking, drawn), self._not_drawn
        )

    def _drawn(self, asking: Asking[T], challenge: str) -> None:
        if asking is self._asking:
            self._challenge = challenge
            self._screen.show_challenge(challenge)

    def _not_drawn(self, error: Exception) -> None:
        self._tell(error)

    def _found(self, asking: Asking[T], people: tuple[KnownPerson, ...], reasons: tuple[ReasonRow, ...]) -> None:
        if asking is not self._asking:
            return
        asked, self._people = asking.asked, people
        named: dict[StaffId, str] = {person.staff: person.name for person in people}
        about = named.get(StaffId(asked.about), asked.about) if asked.act in ABOUT_A_PERSON else asked.about
        self._screen.show_question(
            Question(act=asked.act, about=about, asked_by=named.get(asked.asked_by, asked.asked_by))
        )
        of_rule = REASON_OF_RULE.get(asked.act)
        ranked = tuple(sorted(reasons, key=lambda row: row.code != of_rule))
        self._screen.show_reasons(ranked, first_marked=any(row.code == of_rule for row in reasons))
        self._way = ApprovalWay.IN_PERSON
        alone = self._may_call() and not self._approvers(ApprovalWay.IN_PERSON)
        self._choose(ApprovalWay.BY_PHONE if alone else ApprovalWay.IN_PERSON)

    def _done(self, asking: Asking[T], result: T) -> None:
        self._set_busy(False)
        if asking is self._asking:
            self._end()
        asking.approved(result)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self._tell(error)
        if not isinstance(error, RuleBroken):
            return
        if error.rule in _DEAD:
            self._challenge = ""
            self._screen.show_challenge("")
        field = field_of(error)
        if field is ApprovalField.PROOF or error.rule in _DEAD:
            self._screen.clear_proof()
        self._screen.focus(field or ApprovalField.PROOF)

    def _tell(self, error: Exception) -> None:
        match error:
            case RuleBroken():
                self._screen.show_fault(field_of(error), error)
            case Unavailable():
                self._alerts.unavailable(error)
            case _:
                raise error

    def _end(self) -> None:
        self._asking = None
        self._challenge = ""
        self._screen.clear_form()
        self._screen.clear_faults()
        self._screen.leave()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._screen.set_busy(busy)
