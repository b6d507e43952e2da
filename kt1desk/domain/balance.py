"""The balanced sheet of a shift, folded from the facts of that shift; other books are heard about their items alone."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import product

from kt1desk.domain.custody import Stage
from kt1desk.domain.events import (
    ArrivalConfirmed,
    AttemptFailed,
    BagClosed,
    CaseClosed,
    DispatchClosed,
    Fact,
    ItemAccepted,
    ItemCorrected,
    ItemDelivered,
    ItemReturned,
    ItemsSentOut,
    ItemUnclaimed,
    ItemVoided,
    ItemWithdrawn,
    ShiftEnded,
    ShiftHandedOver,
    ShiftOpened,
)
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import ItemKind, Secrecy
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
    """A row for each class and kind that there was, what is on hand, and the numbers whose facts do not add up.

    `strays` are items that came twice, or left or moved from where they were not: a fact is missing or
    wrong there and a person has to look.
    """

    rows: tuple[SheetRow, ...]
    on_hand: tuple[HeldItem, ...]
    strays: tuple[ItemNo, ...]

    @property
    def balances(self) -> bool:
        """True when every row adds up and no number is in doubt."""
        return not self.strays and all(row.balances for row in self.rows)

    def doubtful(self, held: Iterable[HeldItem]) -> tuple[ItemNo, ...]:
        """Return the numbers that are strays or that another account of the same stock tells otherwise.

        `held` is that account: the custody of each item, or what was signed for.
        """
        return tuple(sorted(_differing(self.on_hand, held) | set(self.strays)))


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldElsewhere:
    """What custody makes of an item of which another book spoke during the shift."""

    stage: Stage
    secrecy: Secrecy
    kind: ItemKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherBooks:
    """What earlier lives and other desks told since the shift began, laid beside the desk's own facts.

    `held` is what this desk has by the custody of each item; `told` answers for one item, None where nobody else
    spoke of it.
    """

    held: tuple[HeldItem, ...]
    told: Callable[[ItemNo], ToldElsewhere | None]


_LEFT_BY = {
    Stage.DELIVERED: Column.DELIVERED,
    Stage.RETURNED: Column.GIVEN_BACK,
    Stage.WITHDRAWN: Column.GIVEN_BACK,
    Stage.VOIDED: Column.GIVEN_BACK,
}
"""What is neither here nor over is under way, or with another desk."""

_WITH_CLERK = frozenset({Place.WITH_CLERK})
_WITH_POSTMAN = frozenset({Place.WITH_POSTMAN})
_IN_BAG = frozenset({Place.IN_BAG})
_RESERVED = frozenset({Place.RESERVED})
_IN_HAND = _WITH_CLERK | _WITH_POSTMAN


Group = tuple[Secrecy, ItemKind | None]
"""What one row counts."""

_ORDER = {group: place for place, group in enumerate(product(Secrecy, (*ItemKind, None)))}


def _group(item: HeldItem) -> Group:
    return (item.secrecy, item.kind)


def _differing(one: Iterable[HeldItem], other: Iterable[HeldItem]) -> set[ItemNo]:
    """The numbers that two accounts tell otherwise; a kind that one of them was never told makes no difference."""
    first, second = ({item.item_no: item for item in items} for items in (one, other))
    return {item_no for item_no in first.keys() | second.keys() if not _agree(first.get(item_no), second.get(item_no))}


def _agree(one: HeldItem | None, other: HeldItem | None) -> bool:
    if one is None or other is None:
        return False
    same_kind = one.kind is other.kind or None in {one.kind, other.kind}
    return same_kind and (one.secrecy, one.place) == (other.secrecy, other.place)


@dataclass(slots=True)
class _Tally:
    counts: Counter[tuple[Group, Column]] = field(default_factory=Counter)
    held: dict[ItemNo, HeldItem] = field(default_factory=dict)
    came_by: dict[ItemNo, Column] = field(default_factory=dict)
    strays: dict[ItemNo, None] = field(default_factory=dict)
    left_unseen: set[ItemNo] = field(default_factory=set)

    def came(self, column: Column, item: HeldItem) -> None:
        if item.item_no in self.held:
            self.strays[item.item_no] = None
            return
        self.counts[_group(item), column] += 1
        self.held[item.item_no] = item
        self.came_by[item.item_no] = column

    def regrouped(self, item_no: ItemNo, secrecy: Secrecy, kind: ItemKind | None) -> None:
        """A correction moves a piece from one row to another, in the column by which it came."""
        item = self.held.get(item_no)
        if item is None:
            self.strays[item_no] = None
            return
        self.counts[_group(item), self.came_by[item_no]] -= 1
        self.held[item_no] = replace(item, secrecy=secrecy, kind=kind)
        self.counts[(secrecy, kind), self.came_by[item_no]] += 1

    def left(self, column: Column, item_nos: Iterable[ItemNo], places: frozenset[Place]) -> None:
        for item_no in item_nos:
            item = self._found(item_no, places)
            if item is not None:
                self.counts[_group(item), column] += 1
                del self.held[item_no]
            else:
                self.left_unseen.add(item_no)

    def moved(self, place: Place, item_nos: Iterable[ItemNo], places: frozenset[Place]) -> None:
        for item_no in item_nos:
            item = self._found(item_no, places)
            if item is not None:
                self.held[item_no] = replace(item, place=place)

    def _found(self, item_no: ItemNo, places: frozenset[Place]) -> HeldItem | None:
        item = self.held.get(item_no)
        if item is None or item.place not in places:
            self.strays[item_no] = None
        return item

    def settle(self, others: OtherBooks) -> None:
        """Let custody decide where the desk's own facts do not add up and another book spoke of the item.

        The end of a former life is heard at any time; it must neither be left out nor keep anybody from going home.
        """
        by_custody = {item.item_no: item for item in others.held}
        for item_no in sorted(_differing(self.held.values(), by_custody.values()) | set(self.strays)):
            told = others.told(item_no)
            if told is not None:
                self.strays.pop(item_no, None)
                self._follow(item_no, by_custody.get(item_no), told)

    def _follow(self, item_no: ItemNo, there: HeldItem | None, told: ToldElsewhere) -> None:
        counted, left_by = self.held.get(item_no), _LEFT_BY.get(told.stage, Column.DISPATCHED)
        if there is not None:
            if counted is None:
                self.came(Column.RECEIVED, there)
            else:
                self.regrouped(item_no, there.secrecy, there.kind)
                self.held[item_no] = there
        elif counted is not None:
            self.left(left_by, (item_no,), frozenset(Place))
        elif item_no in self.left_unseen:
            for column in (Column.RECEIVED, left_by):
                self.counts[(told.secrecy, told.kind), column] += 1

    def take(self, fact: Fact) -> None:
        """Fold one fact; a fact that moves no item changes nothing. Never raises."""
        match fact:
            case ShiftOpened(opening=stock) | ShiftHandedOver(items=stock):
                for held in stock:
                    self.came(Column.START, held)
            case ItemAccepted():
                self.came(Column.ACCEPTED, _fresh(fact.item_no, fact.service.secrecy, fact.kind))
            case ArrivalConfirmed():
                for arrived in fact.items:
                    self.came(Column.RECEIVED, _fresh(arrived.item_no, arrived.secrecy))
            case ItemDelivered():
                self.left(Column.DELIVERED, (fact.item_no,), _IN_HAND)
            case ItemReturned() | ItemWithdrawn() | ItemVoided():
                self.left(Column.GIVEN_BACK, (fact.item_no,), _IN_HAND)
            case _:
                self._take_move(fact)

    def _take_move(self, fact: Fact) -> None:
        match fact:
            case DispatchClosed():
                self.left(Column.DISPATCHED, fact.loose, _WITH_CLERK)
                self.left(Column.DISPATCHED, (n for bag in fact.bags for n in bag.items), _IN_BAG)
            case BagClosed():
                self.moved(Place.IN_BAG, fact.items, _WITH_CLERK)
            case ItemsSentOut():
                self.moved(Place.WITH_POSTMAN, fact.items, _WITH_CLERK)
            case AttemptFailed():
                self.moved(Place.WITH_CLERK, (fact.item_no,), _WITH_POSTMAN)
            case CaseClosed(reserved=True):
                self.moved(Place.WITH_CLERK, (fact.item_no,), _RESERVED)
            case ItemCorrected():
                self.regrouped(fact.item_no, fact.service.secrecy, fact.kind)
            case ItemUnclaimed():
                self.moved(Place.WITH_CLERK, (fact.item_no,), _IN_HAND)
            case _:
                pass

    def rows(self) -> tuple[SheetRow, ...]:
        places = Counter((_group(item), item.place) for item in self.held.values())
        moved = {group for (group, _), pieces in self.counts.items() if pieces}
        there = moved | {group for group, _ in places}
        return tuple(self._row(group, places) for group in sorted(there, key=_ORDER.__getitem__))

    def _row(self, group: Group, held: Counter[tuple[Group, Place]]) -> SheetRow:
        secrecy, kind = group
        moves = {column: self.counts[group, column] for column in Column}
        places = {place: held[group, place] for place in Place}
        return SheetRow(
            secrecy=secrecy,
            kind=kind,
            start=moves[Column.START],
            accepted=moves[Column.ACCEPTED],
            received=moves[Column.RECEIVED],
            delivered=moves[Column.DELIVERED],
            given_back=moves[Column.GIVEN_BACK],
            dispatched=moves[Column.DISPATCHED],
            with_clerk=places[Place.WITH_CLERK],
            in_bags=places[Place.IN_BAG],
            with_postman=places[Place.WITH_POSTMAN],
            reserved=places[Place.RESERVED],
        )


def _fresh(item_no: ItemNo, secrecy: Secrecy, kind: ItemKind | None = None) -> HeldItem:
    return HeldItem(item_no=item_no, secrecy=secrecy, place=Place.WITH_CLERK, kind=kind)


def draw_sheet(shift_facts: Iterable[Fact], others: OtherBooks | None = None) -> Sheet:
    """Return the sheet of one shift.

    `shift_facts` are the desk's own facts in ledger order, beginning with the one that opened the
    shift (`ShiftOpened`, or the `ShiftHandedOver` whose `next_shift` it is). The fact that ends
    it or begins another ends the sheet; nothing from it on is counted. What `others` told came as received.
    """
    tally = _Tally()
    for place, fact in enumerate(shift_facts):
        if place > 0 and isinstance(fact, ShiftOpened | ShiftEnded):
            break
        tally.take(fact)
    if others is not None:
        tally.settle(others)
    return Sheet(
        rows=tally.rows(),
        on_hand=tuple(sorted(tally.held.values(), key=lambda item: item.item_no)),
        strays=tuple(sorted(tally.strays)),
    )
