"""The blind part of a handover: whose turn it is, what each scan is answered, who has counted everything. No Qt."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from kt1desk.domain.counting import CountAnswer
from kt1desk.domain.errors import RuleBroken, Unavailable
from kt1desk.domain.events import Fact
from kt1desk.domain.ids import StaffId
from kt1desk.gui.pages.handover.form import Counting, LastScan, Side
from kt1desk.gui.scan_reading import Scan, ScanKind
from kt1desk.gui.work import Alerts, Work
from kt1desk.usecases.count_item import Counted, CountItem
from kt1desk.usecases.handover_rows import HandoverSeen


class CountScreen(Protocol):
    """What is shown while two persons count."""

    def show_counting(self, counting: Counting) -> None: ...

    def show_turn(self, turn: Side, last: LastScan | None) -> None:
        """After the list was revealed: who scans, and the answer to the last scan."""


class BlindCount:
    """Scans come from the scanner alone; the side whose turn it is has made them."""

    def __init__(
        self,
        screen: CountScreen,
        count: Callable[[CountItem], Counted],
        *,
        work: Work,
        alerts: Alerts,
        answered: Callable[[CountAnswer], None],
        recorded: Callable[[Fact], None],
        read_again: Callable[[], None],
        turned: Callable[[], None],
    ) -> None:
        """`answered` sounds. `turned`: another person scans from now on, the same code at once is no double reading."""
        self._screen = screen
        self._count = count
        self._work = work
        self._alerts = alerts
        self._answered = answered
        self._recorded = recorded
        self._read_again = read_again
        self._turned = turned
        self._seen: HandoverSeen | None = None
        self._turn = Side.OUTGOING
        self._done: frozenset[Side] = frozenset()
        self._last: LastScan | None = None

    @property
    def both_done(self) -> bool:
        """Both say that they have counted everything."""
        return self._done == frozenset(Side)

    @property
    def counter(self) -> StaffId | None:
        """Whose turn it is."""
        if self._seen is None:
            return None
        begun = self._seen.begun
        return begun.by if self._turn is Side.OUTGOING else begun.incoming

    def begin(self, seen: HandoverSeen) -> None:
        """Show what stands; of another attempt than before nobody has said yet that it is counted."""
        if self._seen is None or self._seen.begun != seen.begun:
            self._turn, self._done, self._last = Side.OUTGOING, frozenset(), None
        self._seen = seen
        self._show()

    def end(self) -> None:
        """There is no attempt any more."""
        self._seen = None

    def turn_to(self, side: Side) -> None:
        """The other person scans from now on."""
        self._turn = side
        self._turned()
        self._show()

    def switch(self) -> None:
        """Space: the other person's turn."""
        self.turn_to(self._turn.other)

    def say_done(self) -> None:
        """Ctrl+Enter: the person whose turn it is has counted everything."""
        self._done |= {self._turn}
        if self.both_done:
            self._show()
        else:
            self.switch()

    def scanned(self, scan: Scan) -> None:
        """Count it for the person whose turn it is. The paper of an item is no item."""
        by, side = self.counter, self._turn
        if by is None:
            return
        text = "" if scan.kind is ScanKind.PAPER else scan.item_no or scan.text
        self._work.books(
            lambda: self._count(CountItem(by=by, scanned=text)),
            lambda counted: self._counted(side, counted, scan.item_no or scan.text),
            self._failed,
        )

    def _counted(self, side: Side, counted: Counted, text: str) -> None:
        self._answered(counted.answer)
        self._last = LastScan(side=side, answer=counted.answer, text=text)
        self._done -= {side}
        seen, item_no = self._seen, counted.item_no
        if counted.fact is not None and seen is not None and item_no is not None:
            if side is Side.OUTGOING:
                self._seen = replace(seen, by_outgoing=(*seen.by_outgoing, item_no))
            else:
                self._seen = replace(seen, by_incoming=(*seen.by_incoming, item_no))
        self._show()
        if counted.fact is not None:
            self._recorded(counted.fact)
            if self._seen is not None and self._seen.result is not None:
                self._read_again()

    def _failed(self, error: Exception) -> None:
        self._answered(CountAnswer.UNREADABLE)
        if isinstance(error, RuleBroken):
            self._read_again()
        elif isinstance(error, Unavailable):
            self._alerts.unavailable(error)
        else:
            raise error

    def _show(self) -> None:
        seen = self._seen
        if seen is None:
            return
        if seen.result is None:
            counting = Counting(seen=seen, turn=self._turn, done=self._done, last=self._last)
            self._screen.show_counting(counting)
        else:
            self._screen.show_turn(self._turn, self._last)
