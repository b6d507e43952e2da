"""What is where, counted the simplest way: the other account that the sheet of a shift is held against."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from kt1desk.domain.events import Fact, ShiftEnded
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import Secrecy
from kt1desk.domain.stock import HeldItem, Place, SheetRow


class Shelf:
    """Pieces by number, and how each came and left since the shift began."""

    def __init__(self) -> None:
        self.held: dict[ItemNo, HeldItem] = {}
        self.gone: set[ItemNo] = set()
        self._counts: Counter[tuple[Secrecy, str]] = Counter()
        self._how: dict[ItemNo, str] = {}

    def begin_shift(self) -> None:
        self._how = dict.fromkeys(self.held, "start")
        self._counts = Counter((item.secrecy, "start") for item in self.held.values())

    def came(self, item_no: ItemNo, letter: Secrecy, how: str) -> None:
        self.held[item_no] = HeldItem(item_no=item_no, secrecy=letter, place=Place.WITH_CLERK)
        self._counts[letter, how] += 1
        self._how[item_no] = how

    def relettered(self, item_no: ItemNo, letter: Secrecy) -> None:
        self._counts[self.held[item_no].secrecy, self._how[item_no]] -= 1
        self._counts[letter, self._how[item_no]] += 1
        self.held[item_no] = replace(self.held[item_no], secrecy=letter)

    def put(self, item_nos: Iterable[ItemNo], place: Place) -> None:
        for item_no in item_nos:
            self.held[item_no] = replace(self.held[item_no], place=place)

    def left(self, item_nos: Iterable[ItemNo], how: str) -> None:
        for item_no in item_nos:
            self._counts[self.held.pop(item_no).secrecy, how] += 1
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
        return tuple(self._row(letter) for letter in Secrecy)

    def _row(self, letter: Secrecy) -> SheetRow:
        places = Counter(item.place for item in self.held.values() if item.secrecy is letter)
        moves = ("start", "accepted", "received", "delivered", "given_back", "dispatched")
        return SheetRow(
            secrecy=letter,
            **{move: self._counts[letter, move] for move in moves},
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
