"""What couriers took home in this shift, printed again: the copy is in the book first, and says which one it is."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kt1desk.domain.errors import RuleBroken, Unavailable
from kt1desk.domain.events import Fact, ReceiptReprinted
from kt1desk.domain.ids import StaffId
from kt1desk.gui.pages.accept.form import News, NewsKind
from kt1desk.gui.pages.accept.receipts import AGAIN, Receipts
from kt1desk.gui.work import Alerts, Sent, Work
from kt1desk.usecases.reprint_receipt import ReprintReceipt
from kt1desk.usecases.visit_rows import ReceiptRow


class ReprintScreen(Protocol):
    """Where the papers of the shift are listed, over the form."""

    def offer_receipts(self, rows: tuple[ReceiptRow, ...]) -> None: ...

    def show_receipt_fault(self, fault: RuleBroken) -> None: ...

    def close_receipts(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ReprintDoors:
    """The verb, the list and the printer; each is called off the screen's thread, `print_again(row, copy)` as well."""

    receipts: Callable[[], tuple[ReceiptRow, ...]]
    reprint: Callable[[ReprintReceipt], ReceiptReprinted]
    print_again: Callable[[ReceiptRow, int], Sent]


class Reprinting:
    """Ctrl+Shift+P lists, Enter prints. `is_free`: nothing else lies over the form."""

    def __init__(
        self,
        doors: ReprintDoors,
        screen: ReprintScreen,
        *,
        receipts: Receipts,
        work: Work,
        alerts: Alerts,
        clerk: Callable[[], StaffId],
        is_free: Callable[[], bool],
        recorded: Callable[[Fact], None],
    ) -> None:
        self._doors = doors
        self._screen = screen
        self._receipts = receipts
        self._work = work
        self._alerts = alerts
        self._clerk = clerk
        self._is_free = is_free
        self._recorded = recorded
        self._rows: tuple[ReceiptRow, ...] = ()
        self._open = False

    def ask(self) -> None:
        """List what was printed in this shift, newest first; the form is kept."""
        if self._is_free():
            self._open = True
            self._work.books(self._doors.receipts, self._show, self._failed)

    def again(self, document: str) -> None:
        """A paper was chosen."""
        row = next((row for row in self._rows if row.document == document), None)
        if row is None or not self._open:
            return
        asked = ReprintReceipt(clerk=self._clerk(), document=document)
        self._work.books(lambda: self._doors.reprint(asked), lambda fact: self._told(fact, row), self._failed)

    def go_back(self) -> bool:
        """Esc: the form again; False when nothing lies over it."""
        was_open, self._open = self._open, False
        if was_open:
            self._screen.close_receipts()
        return was_open

    def _show(self, rows: tuple[ReceiptRow, ...]) -> None:
        if not self._open:  # Esc may have been faster
            return
        self._rows = rows
        if rows:
            self._screen.offer_receipts(rows)
        else:
            self._open = False
            self._receipts.say(News(kind=NewsKind.NO_RECEIPT))

    def _told(self, fact: ReceiptReprinted, row: ReceiptRow) -> None:
        self.go_back()
        self._recorded(fact)
        self._receipts.send(lambda: self._doors.print_again(row, fact.copy), AGAIN)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, RuleBroken):
            self._screen.show_receipt_fault(error)
        elif isinstance(error, Unavailable):
            self.go_back()
            self._alerts.unavailable(error, self.ask)
        else:
            raise error
