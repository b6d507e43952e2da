"""The balanced sheet of a shift, folded from the facts of that shift and nothing else."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from kt1desk.domain.events import (
    ArrivalConfirmed,
    AttemptFailed,
    BagClosed,
    DispatchClosed,
    Fact,
    ItemAccepted,
    ItemDelivered,
    ItemReturned,
    ItemsSentOut,
    ItemWithdrawn,
    ShiftHandedOver,
    ShiftOpened,
)
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import Secrecy
from kt1desk.domain.stock import HeldItem, Place, SheetRow


class Column(StrEnum):
    """The movements of the sheet, in the order of the paper."""

    START = "START"
    ACCEPTED = "ACCEPTED"
    RECEIVED = "RECEIVED"
    DELIVERED = "DELIVERED"
    GIVEN_BACK = "GIVEN_BACK"
    DISPATCHED = "DISPATCHED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The rows of every class, what is on hand, and the numbers whose facts do not add up.

    `strays` are items that came twice, or left or moved without ever having come: the history
    contradicts itself there and a person has to look.
    """

    rows: tuple[SheetRow, ...]
    on_hand: tuple[HeldItem, ...]
    strays: tuple[ItemNo, ...]

    @property
    def balances(self) -> bool:
        """True when every row adds up and no number is in doubt."""
        return not self.strays and all(row.balances for row in self.rows)


@dataclass(slots=True)
class _Tally:
    counts: Counter[tuple[Secrecy, Column]] = field(default_factory=Counter)
    held: dict[ItemNo, HeldItem] = field(default_factory=dict)
    strays: dict[ItemNo, None] = field(default_factory=dict)

    def came(self, column: Column, item: HeldItem) -> None:
        if item.item_no in self.held:
            self.strays[item.item_no] = None
        self.counts[item.secrecy, column] += 1
        self.held[item.item_no] = item

    def left(self, column: Column, item_no: ItemNo) -> None:
        item = self.held.pop(item_no, None)
        if item is None:
            self.strays[item_no] = None
        else:
            self.counts[item.secrecy, column] += 1

    def moved(self, place: Place, item_no: ItemNo) -> None:
        item = self.held.get(item_no)
        if item is None:
            self.strays[item_no] = None
        else:
            self.held[item_no] = HeldItem(item_no=item_no, secrecy=item.secrecy, place=place)

    def take(self, fact: Fact) -> None:
        """Fold one fact; a fact that moves no item changes nothing. Never raises."""
        match fact:
            case ShiftOpened(opening=stock) | ShiftHandedOver(items=stock):
                for held in stock:
                    self.came(Column.START, held)
            case ItemAccepted():
                self.came(Column.ACCEPTED, _fresh(fact.item_no, fact.service.secrecy))
            case ArrivalConfirmed():
                for arrived in fact.items:
                    self.came(Column.RECEIVED, _fresh(arrived.item_no, arrived.secrecy))
            case DispatchClosed():
                for item_no in (*fact.loose, *(n for bag in fact.bags for n in bag.items)):
                    self.left(Column.DISPATCHED, item_no)
            case _:
                self._take_small(fact)

    def _take_small(self, fact: Fact) -> None:
        match fact:
            case ItemDelivered():
                self.left(Column.DELIVERED, fact.item_no)
            case ItemReturned() | ItemWithdrawn():
                self.left(Column.GIVEN_BACK, fact.item_no)
            case BagClosed():
                for item_no in fact.items:
                    self.moved(Place.IN_BAG, item_no)
            case ItemsSentOut():
                for item_no in fact.items:
                    self.moved(Place.WITH_POSTMAN, item_no)
            case AttemptFailed():
                self.moved(Place.WITH_CLERK, fact.item_no)
            case _:
                pass

    def row(self, secrecy: Secrecy) -> SheetRow:
        places = Counter(item.place for item in self.held.values() if item.secrecy is secrecy)
        return SheetRow(
            secrecy=secrecy,
            start=self.counts[secrecy, Column.START],
            accepted=self.counts[secrecy, Column.ACCEPTED],
            received=self.counts[secrecy, Column.RECEIVED],
            delivered=self.counts[secrecy, Column.DELIVERED],
            given_back=self.counts[secrecy, Column.GIVEN_BACK],
            dispatched=self.counts[secrecy, Column.DISPATCHED],
            with_clerk=places[Place.WITH_CLERK],
            in_bags=places[Place.IN_BAG],
            with_postman=places[Place.WITH_POSTMAN],
            reserved=places[Place.RESERVED],
        )


def _fresh(item_no: ItemNo, secrecy: Secrecy) -> HeldItem:
    return HeldItem(item_no=item_no, secrecy=secrecy, place=Place.WITH_CLERK)


def draw_sheet(shift_facts: Iterable[Fact]) -> Sheet:
    """Return the sheet of one shift.

    `shift_facts` are the desk's own facts in ledger order, beginning with the one that opened the
    shift (`ShiftOpened`, or the `ShiftHandedOver` whose `next_shift` it is).
    """
    tally = _Tally()
    for fact in shift_facts:
        tally.take(fact)
    return Sheet(
        rows=tuple(tally.row(secrecy) for secrecy in Secrecy),
        on_hand=tuple(sorted(tally.held.values(), key=lambda item: item.item_no)),
        strays=tuple(sorted(tally.strays)),
    )
