"""Decides what happens at a handover: begin, count blind, reveal, explain, sign, print."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from kt1desk.domain.clerk import Act, may
from kt1desk.domain.counting import CountAnswer
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import (
    CountRevealed,
    DifferenceExplained,
    Fact,
    HandoverBegun,
    HandoverCancelled,
    ShiftEnded,
    ShiftHandedOver,
)
from kt1desk.domain.ids import HandoverId, StaffId
from kt1desk.domain.rule_set import ReasonRow
from kt1desk.gui.approval.presenter import SecondPerson
from kt1desk.gui.pages.handover.counting import BlindCount, CountScreen
from kt1desk.gui.pages.handover.form import BeginForm, Beginning, FormFault, HandoverField, ReasonForm
from kt1desk.gui.pages.handover.reprinting import PrintsDoors, PrintsScreen, Reprinting
from kt1desk.gui.pages.handover.signing import SignDoors, Signing, SignScreen
from kt1desk.gui.scan_reading import Scan
from kt1desk.gui.work import Alerts, Sent, Work, pass_on
from kt1desk.usecases.begin_handover import BeginHandover
from kt1desk.usecases.cancel_handover import CancelHandover
from kt1desk.usecases.count_item import Counted, CountItem
from kt1desk.usecases.explain_difference import ExplainDifference
from kt1desk.usecases.handover_rows import HandoverSeen
from kt1desk.usecases.readmodels import ShiftRow, StaffRow
from kt1desk.usecases.reveal_count import RevealCount

T = TypeVar("T", bound=Fact)


class HandoverScreen(CountScreen, SignScreen, PrintsScreen, Protocol):
    """What the presenter shows; `HandoverView` is one."""

    def begin_form(self) -> BeginForm: ...

    def reason_form(self) -> ReasonForm: ...

    def show_beginning(self, beginning: Beginning) -> None: ...

    def show_nothing_open(self, broken: RuleBroken) -> None: ...

    def show_result(self, seen: HandoverSeen, reasons: tuple[ReasonRow, ...]) -> None:
        """Book and counts side by side; the mark stays on its number, or goes to the next that is not explained."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverDoors:
    """The verbs and look-ups of this page; all are called off the screen's thread.

    `print_slip` sends the slip with the digest; it raises `Unavailable`, and the count goes on all the same.
    """

    see: Callable[[], HandoverSeen | None]
    shift: Callable[[], ShiftRow | None]
    staff: Callable[[], tuple[StaffRow, ...]]
    reasons: Callable[[], tuple[ReasonRow, ...]]
    begin: Callable[[BeginHandover], HandoverBegun]
    count: Callable[[CountItem], Counted]
    reveal: Callable[[RevealCount], CountRevealed]
    explain: Callable[[ExplainDifference], DifferenceExplained]
    cancel: Callable[[CancelHandover], HandoverCancelled]
    print_slip: Callable[[HandoverId], Sent]
    prints: PrintsDoors
    signing: SignDoors


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    seen: HandoverSeen | None
    shift: ShiftRow | None
    people: tuple[StaffRow, ...]
    reasons: tuple[ReasonRow, ...]


class HandoverPresenter:
    """One attempt after the other; where one stands in the book, the page goes on with it.

    `clerk` is who acts now; `recorded` is told each fact, `handed_over` who answers from now on.
    """

    def __init__(
        self,
        screen: HandoverScreen,
        doors: HandoverDoors,
        *,
        work: Work,
        alerts: Alerts,
        second: SecondPerson,
        answered: Callable[[CountAnswer], None],
        turned: Callable[[], None],
        clerk: Callable[[], StaffId],
        recorded: Callable[[Fact], None],
        handed_over: Callable[[StaffRow], None],
    ) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._clerk = clerk
        self._recorded = recorded
        self._handed_over = handed_over
        self._busy = False
        self._read: _Read | None = None
        self.counting = BlindCount(
            screen,
            doors.count,
            work=work,
            alerts=alerts,
            answered=answered,
            recorded=recorded,
            read_again=self.refresh,
            turned=turned,
        )
        self.reprinting = Reprinting(
            screen,
            doors.prints,
            work=work,
            alerts=alerts,
            clerk=clerk,
            is_free=lambda: not self.signing.is_open and not self.signing.is_signed,
            recorded=recorded,
        )
        self.signing = Signing(screen, doors.signing, work=work, alerts=alerts, second=second, ended=self._shift_ended)

    def start(self) -> None:
        """The page is shown: go on where the book stands."""
        self.signing.forget()
        self.reprinting.go_back()
        self._screen.clear_faults()
        self.refresh()

    def refresh(self) -> None:
        """Facts were recorded or acknowledged: what is typed stays."""
        if not self.signing.is_signed and not self._busy:
            self._work.books(self._look, self._shown, self._failed)

    def news(self) -> None:
        """Something was recorded or acknowledged; a blind count has no use for it."""
        seen = self._standing()
        if seen is None or seen.result is not None:
            self.refresh()

    def begin(self) -> None:
        """Fix what should be on hand; from here to the reveal nobody is told what it is."""
        if self._read is None or self._read.shift is None:
            return
        self._screen.clear_faults()
        form = self._screen.begin_form()
        if form.incoming is None:
            self._screen.show_fault(HandoverField.INCOMING, FormFault.NOBODY_CHOSEN)
            return
        asked = BeginHandover(by=self._clerk(), incoming=form.incoming.staff, into_safe=form.into_safe)
        self._do(lambda: self._doors.begin(asked))

    def go_on(self) -> None:
        """Ctrl+Enter: counted everything, then to the signatures, then sign."""
        seen = self._standing()
        if seen is None:
            self.begin()
        elif seen.result is None:
            self.counting.say_done()
            if self.counting.both_done:
                self._do(lambda: self._doors.reveal(RevealCount(by=seen.begun.incoming)))
        elif self.signing.is_open:
            self.signing.sign()
        else:
            self._to_signing(seen)

    def scanned(self, scan: Scan) -> None:
        """A scan counts for the person whose turn it is, before the list is revealed and after."""
        if self._standing() is not None and not self.signing.is_open:
            self.reprinting.go_back()
            self.counting.scanned(scan)

    def explain(self) -> None:
        """Say why the marked number is not agreed, and what is done."""
        form, by = self._screen.reason_form(), self.counting.counter
        if form.item_no is None or by is None:
            return
        self._screen.clear_faults()
        if not form.reason:
            self._screen.focus(HandoverField.REASON)
            self._screen.show_fault(HandoverField.REASON, FormFault.NO_REASON)
            return
        asked = ExplainDifference(by=by, item_no=form.item_no, reason=form.reason, step=form.step)
        self._do(lambda: self._doors.explain(asked))

    def cancel(self) -> None:
        """Nobody signs: the shift goes on, the counts stay as an attempt."""
        seen = self._standing()
        if seen is not None and not self.signing.is_open:
            asked = CancelHandover(by=seen.begun.by)
            self._do(lambda: self._doors.cancel(asked))

    def back(self) -> bool:
        """Esc: from the papers to the step beneath, from the PINs back to the result; nothing has been handed over."""
        if self.reprinting.go_back():
            return True
        if not self.signing.give_up():
            return False
        self.refresh()
        return True

    def _to_signing(self, seen: HandoverSeen) -> None:
        self._screen.clear_faults()
        result = seen.result
        if result is not None and result.unsaid:
            broken = RuleBroken(Rule.DIFFERENCE_OPEN, items=", ".join(result.unsaid), count=len(result.unsaid))
            self._screen.focus(HandoverField.REASON)
            self._screen.show_fault(HandoverField.REASON, broken)
            return
        self.signing.begin(seen)

    def _standing(self) -> HandoverSeen | None:
        return None if self._read is None else self._read.seen

    def _look(self) -> _Read:
        return _Read(
            seen=self._doors.see(),
            shift=self._doors.shift(),
            people=self._doors.staff(),
            reasons=self._doors.reasons(),
        )

    def _shown(self, read: _Read) -> None:
        if self.signing.is_signed:
            return
        self._read = read
        if read.seen is not None:
            if read.seen.result is not None and not self.signing.is_open:
                self._screen.show_result(read.seen, read.reasons)
            self.counting.begin(read.seen)
        elif read.shift is not None:
            self.counting.end()
            self._screen.show_beginning(_beginning(read.shift, read.people, self._clerk()))
        else:
            self._screen.show_nothing_open(RuleBroken(Rule.NO_OPEN_SHIFT))

    def _do(self, verb: Callable[[], T]) -> None:
        if self._busy:
            return
        self._set_busy(True)
        self._work.books(verb, self._done, self._not_done)

    def _done(self, fact: T) -> None:
        self._set_busy(False)
        self._recorded(fact)
        self.refresh()
        if isinstance(fact, HandoverBegun):
            handover = fact.handover
            self._work.printing(lambda: self._doors.print_slip(handover), lambda _sent: None, self._failed)

    def _not_done(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, RuleBroken):
            self._screen.show_fault(None, error)
        else:
            self._failed(error)

    def _shift_ended(self, fact: ShiftEnded) -> None:
        """Whoever took over acts from now on; into the safe nobody does."""
        people = () if self._read is None else self._read.people
        self._read = None
        self.counting.end()
        self._recorded(fact)
        if isinstance(fact, ShiftHandedOver):
            for person in people:
                if person.staff == fact.incoming:
                    self._handed_over(person)

    def _failed(self, error: Exception) -> None:
        pass_on(error, self._alerts, self.refresh)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._screen.set_busy(busy)


def _beginning(shift: ShiftRow, people: tuple[StaffRow, ...], by: StaffId) -> Beginning:
    others = tuple(each for each in people if each.staff not in {shift.clerk, by} and may(each.role, Act.HOLD_A_SHIFT))
    return Beginning(shift=shift, absent=by != shift.clerk, people=others)
