"""What several desks tell of one item, in the order in which it happened; no clock is asked."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from kt1desk.domain.events import ArrivalConfirmed, DispatchClosed, Fact
from kt1desk.domain.ids import DispatchId

Sent = tuple[str, DispatchId]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A fact, the office whose desk recorded it, and its place in the book that took it in."""

    position: int
    office: str
    fact: Fact


def sent_as(told: Told) -> Sent | None:
    """Return which dispatch of which office a fact closes or confirms; None for any other fact."""
    match told.fact:
        case DispatchClosed(dispatch=dispatch):
            return (told.office, dispatch)
        case ArrivalConfirmed(dispatch=dispatch, origin=origin):
            return (origin, dispatch)
        case _:
            return None


def as_it_happened(told: Iterable[Told]) -> tuple[Told, ...]:
    """Return what was told of one item with each arrival after the dispatch that it confirms, if that is told at all.

    Desks of one office hear of each other by the book, so its order is theirs. Another office hears of an item when it
    arrives, and the book may hear of the arrival first: then that office waits, with all that it tells afterwards.
    """
    coming = deque(sorted(told, key=lambda each: each.position))
    unsent = {sent_as(each) for each in coming if isinstance(each.fact, DispatchClosed)}
    waiting: dict[str, list[Told]] = {}
    happened: list[Told] = []
    while coming:
        each = coming.popleft()
        if each.office in waiting or _is_early(each, unsent):
            waiting.setdefault(each.office, []).append(each)
        else:
            happened.append(each)
            if isinstance(each.fact, DispatchClosed):
                unsent.discard(sent_as(each))
                coming.extendleft(reversed(_let_go(waiting, unsent)))
        if not coming and waiting:
            # Each waits for the other, which cannot have happened: then it is told as it was heard.
            unsent.clear()
            coming.extend(_let_go(waiting, unsent))
    return tuple(happened)


def _is_early(told: Told, unsent: set[Sent | None]) -> bool:
    return isinstance(told.fact, ArrivalConfirmed) and told.fact.origin != told.office and sent_as(told) in unsent


def _let_go(waiting: dict[str, list[Told]], unsent: set[Sent | None]) -> list[Told]:
    """Take out, in the order of the book, what the offices have told whose arrival waits no longer."""
    free = [office for office, held in waiting.items() if not _is_early(held[0], unsent)]
    return sorted((each for office in free for each in waiting.pop(office)), key=lambda each: each.position)
