"""Decides what happens to the numbers of the desk: shown, taken by code, voided."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import Fact, NumberBlockLeased, NumberVoided
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.void_reason import VoidReason
from kt1desk.gui.pages.numbers.form import Fault, FormFault
from kt1desk.gui.work import Alerts, Work, pass_on
from kt1desk.usecases.number_rows import NumbersView


class NumbersScreen(Protocol):
    """What the presenter shows; `NumbersPageView` is one."""

    @property
    def code(self) -> str: ...

    @property
    def reason(self) -> VoidReason | None: ...

    def show_numbers(self, numbers: NumbersView) -> None:
        """Show blocks, what is left, what was voided and what to read out; what is typed stays."""

    def show_taken(self, block: NumberBlockLeased) -> None: ...

    def show_voided(self, fact: NumberVoided) -> None: ...

    def show_code_fault(self, fault: Fault) -> None: ...

    def show_void_fault(self, fault: Fault) -> None: ...

    def clear_faults(self) -> None: ...

    def clear_code(self) -> None: ...

    def set_busy(self, busy: bool) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class NumbersDoors:
    """Verbs and look-up; called off the screen's thread."""

    numbers: Callable[[], NumbersView]
    take_code: Callable[[str, StaffId], NumberBlockLeased]
    void_number: Callable[[ItemNo, VoidReason, StaffId], NumberVoided]


class NumbersPresenter:
    """`clerk` is who answers now; `recorded` is told each fact."""

    def __init__(
        self,
        screen: NumbersScreen,
        doors: NumbersDoors,
        *,
        work: Work,
        alerts: Alerts,
        clerk: Callable[[], StaffId],
        recorded: Callable[[Fact], None],
    ) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._clerk = clerk
        self._recorded = recorded
        self._busy = False
        self._next: ItemNo | None = None

    def refresh(self) -> None:
        """Show what stands now."""
        self._work.books(self._doors.numbers, self._show, lambda error: self._unavailable(error, self.refresh))

    def take_code(self) -> None:
        """Ctrl+Enter. A second one while the first is being written changes nothing."""
        if self._busy:
            return
        self._screen.clear_faults()
        code, clerk = self._screen.code.strip(), self._clerk()
        if not code:
            self._screen.show_code_fault(FormFault.NO_CODE)
            return
        self._set_busy(True)
        self._work.books(
            lambda: self._doors.take_code(code, clerk),
            self._taken,
            lambda error: self._failed(error, self._screen.show_code_fault, self.take_code),
        )

    def void_next(self) -> None:
        """Ctrl+D: the next free number will never be borne."""
        number, reason, clerk = self._next, self._screen.reason, self._clerk()
        if self._busy or number is None:
            return
        self._screen.clear_faults()
        if reason is None:
            self._screen.show_void_fault(FormFault.NO_REASON)
            return
        self._set_busy(True)
        self._work.books(
            lambda: self._doors.void_number(number, reason, clerk),
            self._voided,
            lambda error: self._failed(error, self._screen.show_void_fault, self.void_next),
        )

    def _show(self, numbers: NumbersView) -> None:
        self._next = numbers.next_no
        self._screen.show_numbers(numbers)

    def _taken(self, fact: NumberBlockLeased) -> None:
        self._set_busy(False)
        self._screen.clear_code()
        self._screen.show_taken(fact)
        self._recorded(fact)
        self.refresh()

    def _voided(self, fact: NumberVoided) -> None:
        self._set_busy(False)
        self._screen.show_voided(fact)
        self._recorded(fact)
        self.refresh()

    def _failed(self, error: Exception, show: Callable[[Fault], None], retry: Callable[[], None]) -> None:
        self._set_busy(False)
        if not isinstance(error, RuleBroken):
            self._unavailable(error, retry)
            return
        show(error)
        if error.rule is Rule.NUMBER_NOT_NEXT:
            self.refresh()

    def _unavailable(self, error: Exception, retry: Callable[[], None]) -> None:
        pass_on(error, self._alerts, retry)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._screen.set_busy(busy)
