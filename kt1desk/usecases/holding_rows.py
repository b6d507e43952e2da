"""Frozen rows of who holds what, since when: items gathered by their holder."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kt1desk.domain.custody import HolderKind, Stage
from kt1desk.usecases.readmodels import ItemLine

_ORDER = {kind: place for place, kind in enumerate(HolderKind)}


@dataclass(frozen=True, slots=True, kw_only=True)
class HolderRow:
    """One person, bag, vehicle or safe with what it holds, the longest held first. `out`: a postman under way."""

    kind: HolderKind
    out: bool
    name: str
    items: tuple[ItemLine, ...]

    @property
    def since(self) -> datetime:
        """When the item that is held longest was taken."""
        return held_since(self.items[0])

    @property
    def next_due(self) -> datetime:
        """The earliest promise among the items."""
        return min(item.due_at for item in self.items)

    def count(self, letter: str) -> int:
        """How many bear this letter, "" for none."""
        return sum(item.letter == letter for item in self.items)


def held_since(item: ItemLine) -> datetime:
    """When its holder took an item, as far as is known."""
    return item.since or item.accepted_at


def holders_of(items: Iterable[ItemLine]) -> tuple[HolderRow, ...]:
    """Gather items by who holds them: persons, then postmen, bags, vehicles; each with what is held longest first."""
    gathered: dict[tuple[int, bool, str, str], list[ItemLine]] = {}
    for item in items:
        out = item.stage is Stage.OUT_FOR_DELIVERY
        gathered.setdefault((_ORDER[item.holder_kind], out, item.holder_name, item.holder), []).append(item)
    return tuple(
        HolderRow(
            kind=held[0].holder_kind,
            out=out,
            name=name,
            items=tuple(sorted(held, key=lambda item: (held_since(item), item.item_no))),
        )
        for (_, out, name, _), held in sorted(gathered.items(), key=lambda entry: entry[0])
    )
