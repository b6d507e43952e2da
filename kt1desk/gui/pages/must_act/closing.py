"""Decides how an open case is closed: the clerk on duty gives the reason, a second person stands behind it; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kt1desk.domain.approval import ApprovalAsked, Given
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import CaseClosed, Fact
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.rule_set import ReasonRow
from kt1desk.gui.approval.presenter import Asking, SecondPerson
from kt1desk.gui.pages.must_act.form import Cases
from kt1desk.gui.work import Alerts, Work, pass_on
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.case_rows import OpenCase
from kt1desk.usecases.close_case import CloseCase, clear_case
from kt1desk.usecases.readmodels import ShiftRow


class CaseScreen(Protocol):
    """What the presenter shows; `CasesPanel` is one."""

    @property
    def marked(self) -> OpenCase | None: ...

    @property
    def reason(self) -> str: ...

    def show_cases(self, cases: Cases) -> None:
        """Show them anew; the mark and a chosen reason stay."""

    def mark(self, item_no: ItemNo) -> None: ...

    def show_closed(self, closed: OpenCase, clerk_name: str) -> None: ...

    def show_no_reason(self) -> None: ...

    def show_refused(self, broken: RuleBroken) -> None: ...

    def clear(self) -> None:
        """Take every message away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDoors:
    """The look-ups and the verb; called off the screen's thread."""

    cases: Callable[[], tuple[OpenCase, ...]]
    shift: Callable[[], ShiftRow | None]
    reasons: Callable[[], tuple[ReasonRow, ...]]
    prove: Callable[[ApprovalAsked, Given], Vouched]
    close: Callable[[CloseCase], CaseClosed]


class Closing:
    """`clerk` is who acts now; `recorded` is told each closed case, `shown` when the cases are on the screen."""

    def __init__(
        self,
        screen: CaseScreen,
        doors: CaseDoors,
        *,
        work: Work,
        alerts: Alerts,
        second: SecondPerson,
        clerk: Callable[[], StaffId],
        recorded: Callable[[Fact], None],
    ) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._second = second
        self._clerk = clerk
        self._recorded = recorded
        self._shift: ShiftRow | None = None

    def open(self, item_no: ItemNo | None = None) -> None:
        """Show the open cases, that of an item marked."""
        self._screen.clear()
        self._read(item_no)

    def refresh(self) -> None:
        """Something was recorded; what is chosen stays."""
        self._read(None)

    def close(self) -> None:
        """Ctrl+Enter: ask the second person; only then is anything written."""
        case, reason = self._screen.marked, self._screen.reason
        if case is None:
            return
        self._screen.clear()
        refused = self._may_not(case)
        if refused is not None:
            self._screen.show_refused(refused)
        elif not reason:
            self._screen.show_no_reason()
        else:
            self._ask(case, reason)

    def _may_not(self, case: OpenCase) -> RuleBroken | None:
        if not case.here:
            return RuleBroken(Rule.CASE_OF_ANOTHER_DESK)
        if self._shift is None:
            return RuleBroken(Rule.NO_OPEN_SHIFT)
        if self._shift.clerk != self._clerk():
            return RuleBroken(Rule.SHIFT_OF_ANOTHER, name=self._shift.clerk_name)
        return None

    def _ask(self, case: OpenCase, reason: str) -> None:
        clerk = self._clerk()
        name = "" if self._shift is None else self._shift.clerk_name
        wanted = clear_case(case.item_no, clerk)

        def run(given: Given) -> CaseClosed:
            vouched = self._doors.prove(wanted, given)
            return self._doors.close(CloseCase(clerk=clerk, case=case.case, reason=reason, cleared_with=vouched))

        def closed(fact: CaseClosed) -> None:
            self._recorded(fact)
            self._screen.show_closed(case, name)
            self.refresh()

        self._second.ask(Asking(asked=wanted, run=run, approved=closed, by_colleague=not case.letter))

    def _read(self, item_no: ItemNo | None) -> None:
        def show(cases: Cases) -> None:
            self._shift = cases.shift
            self._screen.show_cases(cases)
            if item_no is not None:
                self._screen.mark(item_no)

        self._work.books(self._look, show, self._failed)

    def _look(self) -> Cases:
        return Cases(open=self._doors.cases(), shift=self._doors.shift(), reasons=self._doors.reasons())

    def _failed(self, error: Exception) -> None:
        pass_on(error, self._alerts, self.refresh)
