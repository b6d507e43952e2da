"""Slips and receipts of the last handovers, printed again: the copy is in the book first, and says which one it is."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kt1desk.domain.errors import RuleBroken, Unavailable
from kt1desk.domain.events import Fact, ReceiptReprinted
from kt1desk.domain.ids import StaffId
from kt1desk.gui.work import Alerts, Sent, Work
from kt1desk.usecases.handover_rows import HandoverPrintRow
from kt1desk.usecases.reprint_handover import ReprintHandover


class PrintsScreen(Protocol):
    """Where the papers are listed, over the step that stands."""

    def offer_prints(self, rows: tuple[HandoverPrintRow, ...]) -> None: ...

    def show_print_sent(self, copy: int, sent: Sent) -> None: ...

    def show_print_fault(self, fault: RuleBroken) -> None: ...

    def close_prints(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintsDoors:
    """The list, the verb and the printer; each is called off the screen's thread, `print_again(row, copy)` as well."""

    prints: Callable[[], tuple[HandoverPrintRow, ...]]
    reprint: Callable[[ReprintHandover], ReceiptReprinted]
    print_again: Callable[[HandoverPrintRow, int], Sent]


class Reprinting:
    """Ctrl+Shift+P lists, Enter prints, Esc goes back. `is_free`: nobody is about to sign."""

    def __init__(
        self,
        screen: PrintsScreen,
        doors: PrintsDoors,
        *,
        work: Work,
        alerts: Alerts,
        clerk: Callable[[], StaffId],
        is_free: Callable[[], bool],
        recorded: Callable[[Fact], None],
    ) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._clerk = clerk
        self._is_free = is_free
        self._recorded = recorded
        self._open = False

    def ask(self) -> None:
        """List the last papers, newest first; the step beneath is kept."""
        if self._is_free():
            self._open = True
            self._list()

    def again(self, row: HandoverPrintRow) -> None:
        """A paper was chosen."""
        asked = ReprintHandover(by=self._clerk(), document=row.document)
        self._work.books(lambda: self._doors.reprint(asked), lambda fact: self._told(fact, row), self._failed)

    def go_back(self) -> bool:
        """Esc: the step again; False when nothing lies over it."""
        was_open, self._open = self._open, False
        if was_open:
            self._screen.close_prints()
        return was_open

    def _list(self) -> None:
        self._work.books(self._doors.prints, self._show, self._failed)

    def _show(self, rows: tuple[HandoverPrintRow, ...]) -> None:
        if self._open:  # Esc may have been faster
            self._screen.offer_prints(rows)

    def _told(self, fact: ReceiptReprinted, row: HandoverPrintRow) -> None:
        self._recorded(fact)
        self._list()
        self._work.printing(
            lambda: self._doors.print_again(row, fact.copy),
            lambda sent: self._screen.show_print_sent(fact.copy, sent),
            self._failed,
        )

    def _failed(self, error: Exception) -> None:
        if isinstance(error, RuleBroken):
            self._screen.show_print_fault(error)
        elif isinstance(error, Unavailable):
            self._alerts.unavailable(error, self.ask)
        else:
            raise error
