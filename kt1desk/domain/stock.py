"""The stock of a desk: where an item on hand can be, and one row of the balanced sheet."""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from enum import StrEnum

from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import ItemKind, Secrecy


class Place(StrEnum):
    """Where an item is that the desk answers for."""

    WITH_CLERK = "WITH_CLERK"
    IN_BAG = "IN_BAG"
    WITH_POSTMAN = "WITH_POSTMAN"
    RESERVED = "RESERVED"
    """It stays with a clerk who handed over without it, under an open case."""

    IN_SAFE = "IN_SAFE"
    """Between two shifts only: a sheet never counts it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldItem:
    """One item on hand and where it is; `kind` None: nobody told this desk."""

    item_no: ItemNo
    secrecy: Secrecy
    place: Place
    kind: ItemKind | None = None


def answered_for(held: Iterable[HeldItem]) -> tuple[HeldItem, ...]:
    """What an open shift answers for.

    A desk that goes on from a backup may hear late that its lost machine had locked items away. Its open shift has
    them to count like all that lies with the clerk, or nobody could end it.
    """
    return tuple(replace(item, place=Place.WITH_CLERK) if item.place is Place.IN_SAFE else item for item in held)


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRow:
    """Pieces of one class and kind during one shift; every figure counts facts, never typed numbers."""

    secrecy: Secrecy
    kind: ItemKind | None = None
    start: int = 0
    accepted: int = 0
    received: int = 0
    delivered: int = 0
    given_back: int = 0
    dispatched: int = 0
    with_clerk: int = 0
    in_bags: int = 0
    with_postman: int = 0
    reserved: int = 0

    @property
    def on_hand(self) -> int:
        """What the desk still answers for, wherever it is."""
        return self.with_clerk + self.in_bags + self.with_postman + self.reserved

    @property
    def balances(self) -> bool:
        """Promise 1: start + accepted + received = delivered + given back + dispatched + on hand."""
        came = self.start + self.accepted + self.received
        return came == self.delivered + self.given_back + self.dispatched + self.on_hand


_FIGURES = tuple(field.name for field in fields(SheetRow) if field.name not in {"secrecy", "kind"})


def by_class(rows: Iterable[SheetRow]) -> tuple[SheetRow, ...]:
    """The sums of each class, in the order of `Secrecy`, of whatever kind; zeros for a class without rows."""
    of = tuple(rows)
    return tuple(
        SheetRow(
            secrecy=secrecy,
            **{name: sum(getattr(row, name) for row in of if row.secrecy is secrecy) for name in _FIGURES},
        )
        for secrecy in Secrecy
    )
