"""The stock of a desk in memory: folded from a list of facts whenever anybody asks."""

from kt1desk.domain.balance import Sheet, draw_sheet
from kt1desk.domain.custody import ItemCustody, replay, touched
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import Fact, ShiftHandedOver, ShiftOpened, ShiftPutInSafe
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import Secrecy
from kt1desk.domain.stock import HeldItem
from kt1desk.usecases.opening_rows import Unattended


class MemoryStock:
    """The part of `usecases.ports.Book` that `store.stock_book` is over SQL."""

    facts: list[Fact]

    def sheet(self) -> Sheet:
        start = self._start()
        if start is None:
            raise RuleBroken(Rule.NO_OPEN_SHIFT)
        return draw_sheet(self.facts[self.facts.index(start) :])

    def on_hand(self) -> tuple[HeldItem, ...]:
        numbers = sorted({item_no for fact in self.facts for item_no in touched(fact)})
        return tuple(
            HeldItem(
                item_no=custody.item_no,
                secrecy=custody.secrecy or Secrecy.NONE,
                place=custody.place,
                kind=custody.kind,
            )
            for custody in map(self.custody, numbers)
            if custody.place is not None
        )

    def unattended(self) -> Unattended:
        ends = [fact for fact in self.facts if isinstance(fact, ShiftOpened | ShiftHandedOver | ShiftPutInSafe)]
        last = ends[-1] if ends else None
        seal = last.seal_no if isinstance(last, ShiftPutInSafe) else None
        return Unattended(opening=f"TEST.L1/O{len(self.facts) + 1}", safe_seal=seal)

    def custody(self, item_no: ItemNo) -> ItemCustody:
        return replay(item_no, self.facts)

    def _start(self) -> ShiftOpened | ShiftHandedOver | None:
        for fact in reversed(self.facts):
            if isinstance(fact, ShiftPutInSafe):
                return None
            if isinstance(fact, ShiftOpened | ShiftHandedOver):
                return fact
        return None
