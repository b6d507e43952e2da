"""How the stock is taken over when a shift is opened: item by item by scan, or in a sealed bag from the safe."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import SEAL_NO_LIMIT, plain_text
from kt1desk.domain.stock import HeldItem, Place

_SEEN_BY_SCAN = frozenset({Place.WITH_CLERK, Place.IN_SAFE})
"""What is in a closed bag or with a postman is not in the room, and a case keeps what is reserved."""


class StockWay(StrEnum):
    """What the stock was taken over by."""

    BY_SCAN = "BY_SCAN"
    FROM_SAFE = "FROM_SAFE"


@dataclass(frozen=True, slots=True, kw_only=True)
class SafeBag:
    """The safe bag as it was found: the number read on its seal, and the one written down when it was put in.

    `reason` is the code of why it was not taken over as it lay there; empty where it was.
    """

    seal_no: str
    recorded: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StockTaken:
    """The taking over as it stands in the book. `extra` was read and is not here by the book; it changes nothing."""

    way: StockWay
    extra: tuple[ItemNo, ...] = ()
    safe: SafeBag | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFound:
    """An item that the book has here and that nobody saw, with the code of the reason."""

    item_no: ItemNo
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StockSeen:
    """What the person who opens the shift saw; `seal_reason`: why a safe bag is not taken over as it lies there."""

    scanned: tuple[ItemNo, ...] = ()
    not_found: tuple[NotFound, ...] = ()
    seal_no: str = ""
    seal_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Takeover:
    """What is written down of it, and what was not found."""

    taken: StockTaken
    not_found: tuple[NotFound, ...] = ()


def to_be_scanned(held: Iterable[HeldItem]) -> tuple[HeldItem, ...]:
    """What has to be seen piece by piece before somebody answers for it."""
    return tuple(item for item in held if item.place in _SEEN_BY_SCAN)


def same_seal(one: str, other: str) -> bool:
    """Whether two readings are of one seal: spaces, hyphens and small letters make no other number."""
    return bool(_bare(one)) and _bare(one) == _bare(other)


def take_over(held: Iterable[HeldItem], seen: StockSeen, recorded_seal: str | None) -> Takeover:
    """Return how the stock is taken over; `recorded_seal` is of the bag that lies in the safe, None without one.

    Raises STOCK_NOT_SEEN (how many and the first of them) for items neither scanned nor said to be missing,
    STOCK_REASON_MISSING for one of these without a reason, SAFE_REASON_MISSING where the bag is not as recorded and
    nobody says why.
    """
    safe = None if recorded_seal is None else _safe_bag(seen, recorded_seal)
    if safe is not None and not safe.reason:
        return Takeover(taken=StockTaken(way=StockWay.FROM_SAFE, safe=safe))
    wanted = {item.item_no for item in to_be_scanned(held)}
    scanned = set(seen.scanned)
    missing = {each.item_no: each for each in seen.not_found if each.item_no in wanted - scanned}
    unsaid = sorted(wanted - scanned - missing.keys())
    if unsaid:
        raise RuleBroken(Rule.STOCK_NOT_SEEN, count=len(unsaid), item_no=unsaid[0])
    for each in missing.values():
        if not each.reason:
            raise RuleBroken(Rule.STOCK_REASON_MISSING, item_no=each.item_no)
    return Takeover(
        taken=StockTaken(way=StockWay.BY_SCAN, extra=tuple(sorted(scanned - wanted)), safe=safe),
        not_found=tuple(missing[item_no] for item_no in sorted(missing)),
    )


def opening_stock(held: Iterable[HeldItem], not_found: Iterable[NotFound]) -> tuple[HeldItem, ...]:
    """Every item on hand as the new shift begins with it."""
    missing = {each.item_no for each in not_found}
    return tuple(replace(item, place=_place_after(item, missing)) for item in held)


def _place_after(item: HeldItem, missing: set[ItemNo]) -> Place:
    if item.item_no in missing:
        return Place.RESERVED
    return Place.WITH_CLERK if item.place in _SEEN_BY_SCAN else item.place


def _safe_bag(seen: StockSeen, recorded: str) -> SafeBag:
    read = plain_text(seen.seal_no, SEAL_NO_LIMIT, field="safe_seal")
    if not seen.seal_reason and not same_seal(read, recorded):
        raise RuleBroken(Rule.SAFE_REASON_MISSING, recorded=recorded)
    return SafeBag(seal_no=read, recorded=recorded, reason=seen.seal_reason)


def _bare(seal_no: str) -> str:
    return "".join(char for char in seal_no.casefold() if char.isalnum())
