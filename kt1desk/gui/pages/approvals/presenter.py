"""Decides what happens to approvals that wait for the signature of the person who gave them by phone."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ApprovalCountersigned, Fact
from kt1desk.domain.rule_set import ReasonRow
from kt1desk.gui.figures import minutes_between
from kt1desk.gui.pages.approvals.form import Fault, FormFault, Waiting
from kt1desk.gui.work import Alerts, Work, pass_on
from kt1desk.usecases.approval_rows import OpenApproval
from kt1desk.usecases.countersign import Countersign
from kt1desk.usecases.ports import Clock


class WaitingScreen(Protocol):
    """What the presenter shows; `WaitingCard` is one."""

    @property
    def chosen(self) -> OpenApproval | None: ...

    @property
    def pin(self) -> str: ...

    def show_waiting(self, waiting: tuple[Waiting, ...]) -> None:
        """Show what waits; the mark stays where it was."""

    def show_signed(self, row: OpenApproval) -> None: ...

    def show_fault(self, fault: Fault) -> None: ...

    def clear_faults(self) -> None: ...

    def clear_pin(self) -> None: ...

    def set_busy(self, busy: bool) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingDoors:
    """Verb and look-ups; called off the screen's thread."""

    open_approvals: Callable[[], tuple[OpenApproval, ...]]
    reasons: Callable[[], tuple[ReasonRow, ...]]
    countersign: Callable[[Countersign], ApprovalCountersigned]


class WaitingPresenter:
    """`recorded` is told each signature."""

    def __init__(
        self,
        screen: WaitingScreen,
        doors: WaitingDoors,
        *,
        work: Work,
        alerts: Alerts,
        recorded: Callable[[Fact], None],
        clock: Clock,
    ) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._recorded = recorded
        self._clock = clock
        self._busy = False

    def refresh(self) -> None:
        """Show what waits now; what is typed stays."""
        self._work.books(
            lambda: (self._doors.open_approvals(), self._doors.reasons()),
            lambda found: self._show(*found),
            lambda error: self._unavailable(error, self.refresh),
        )

    def sign(self) -> None:
        """Ctrl+S. A second one while the first is being written changes nothing."""
        if self._busy:
            return
        self._screen.clear_faults()
        row, pin = self._screen.chosen, self._screen.pin
        if row is None or not pin:
            self._screen.show_fault(FormFault.NOTHING_CHOSEN if row is None else FormFault.NO_PIN)
            return
        self._set_busy(True)
        asked = Countersign(approver=row.approver, approval=row.approval, pin=pin)
        self._work.books(
            lambda: self._doors.countersign(asked),
            lambda fact: self._signed(row, fact),
            self._not_signed,
        )

    def _signed(self, row: OpenApproval, fact: ApprovalCountersigned) -> None:
        self._set_busy(False)
        self._screen.clear_pin()
        self._screen.show_signed(row)
        self._recorded(fact)
        self.refresh()

    def _not_signed(self, error: Exception) -> None:
        self._set_busy(False)
        if not isinstance(error, RuleBroken):
            self._unavailable(error, self.sign)
            return
        self._screen.clear_pin()
        self._screen.show_fault(error)
        if error.rule is Rule.APPROVAL_NOT_OPEN:
            self.refresh()

    def _show(self, rows: tuple[OpenApproval, ...], reasons: tuple[ReasonRow, ...]) -> None:
        named = {reason.code: (reason.name_vi, reason.name_en) for reason in reasons}
        now = self._clock()
        self._screen.show_waiting(
            tuple(
                Waiting(
                    row=row,
                    reason_vi=named.get(row.reason, (row.reason, ""))[0],
                    reason_en=named.get(row.reason, ("", row.reason))[1],
                    minutes=minutes_between(row.at, now),
                )
                for row in rows
            )
        )

    def _unavailable(self, error: Exception, retry: Callable[[], None]) -> None:
        pass_on(error, self._alerts, retry)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._screen.set_busy(busy)
