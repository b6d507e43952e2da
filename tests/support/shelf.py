"""What is where, counted the simplest way: the other account that the sheet of a shift is held against."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from itertools import product

from kt1desk.domain.events import Fact, ShiftEnded
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import ItemKind, Secrecy
from kt1desk.domain.stock import HeldItem, Place, SheetRow

Group = tuple[Secrecy, ItemKind | None]


class Shelf:
    """Pieces by number, and how each came and left since the shift began."""

    def __init__(self) -> None:
        self.held: dict[ItemNo, HeldItem] = {}
        self.gone: set[ItemNo] = set()
        self._counts: Counter[tuple[Group, str]] = Counter()
        self._how: dict[ItemNo, str] = {}

    def begin_shift(self) -> None:
        self._how = dict.fromkeys(self.held, "start")
        self._counts = Counter(((item.secrecy, item.kind), "start") for item in self.held.values())

    def came(self, item_no: ItemNo, group: Group, how: str) -> None:
        letter, kind = group
        self.held[item_no] = HeldItem(item_no=item_no, secrecy=letter, place=Place.WITH_CLERK, kind=kind)
        self._counts[group, how] += 1
        self._how[item_no] = how

    def regrouped(self, item_no: ItemNo, letter: Secrecy, kind: ItemKind) -> None:
        before = self.held[item_no]
        self._counts[(before.secrecy, before.kind), self._how[item_no]] -= 1
        self._counts[(letter, kind), self._how[item_no]] += 1
        self.held[item_no] = replace(before, secrecy=letter, kind=kind)

    def put(self, item_nos: Iterable[ItemNo], place: Place) -> None:
        for item_no in item_nos:
            self.held[item_no] = replace(self.held[item_no], place=place)

    def left(self, item_nos: Iterable[ItemNo], how: str) -> None:
        for item_no in item_nos:
            item = self.held.pop(item_no)
            self._counts[(item.secrecy, item.kind), how] += 1
            self.gone.add(item_no)

    def some(
        self, choice: int, fits: Callable[[ItemNo], bool], *, place: Place = Place.WITH_CLERK, most: int = 1
    ) -> tuple[ItemNo, ...]:
        there = [item_no for item_no, item in self.held.items() if item.place is place and fits(item_no)]
        start = choice % len(there) if there else 0
        return tuple(there[start : start + most])

    def on_hand(self) -> tuple[HeldItem, ...]:
        return tuple(self.held[item_no] for item_no in sorted(self.held))

    def rows(self) -> tuple[SheetRow, ...]:
        there = {group for (group, _), pieces in self._counts.items() if pieces}
        return tuple(self._row(group) for group in product(Secrecy, (*ItemKind, None)) if group in there)

    def _row(self, group: Group) -> SheetRow:
        letter, kind = group
        places = Counter(item.place for item in self.held.values() if (item.secrecy, item.kind) == group)
        return SheetRow(
            secrecy=letter,
            kind=kind,
            start=self._counts[group, "start"],
            accepted=self._counts[group, "accepted"],
            received=self._counts[group, "received"],
            delivered=self._counts[group, "delivered"],
            given_back=self._counts[group, "given_back"],
            dispatched=self._counts[group, "dispatched"],
            with_clerk=places[Place.WITH_CLERK],
            in_bags=places[Place.IN_BAG],
            with_postman=places[Place.WITH_POSTMAN],
            reserved=places[Place.RESERVED],
        )


@dataclass
class History:
    """The facts of a desk in order, and what the shelf says after the last of them.

    `begins` has the place of each fact that begins a shift, `signed` what lay there when each shift ended.
    """

    facts: list[Fact] = field(default_factory=list)
    begins: list[int] = field(default_factory=list)
    signed: list[tuple[HeldItem, ...]] = field(default_factory=list)
    shelf: Shelf = field(default_factory=Shelf)

    @property
    def shifts(self) -> list[list[Fact]]:
        """The facts of each shift, with the one that began it and without the one that ended it."""
        ends = [*self.begins[1:], len(self.facts)]
        return [self.facts[start:end] for start, end in zip(self.begins, ends, strict=True)]

    @property
    def ended(self) -> list[ShiftEnded]:
        return [fact for fact in self.facts if isinstance(fact, ShiftEnded)]
