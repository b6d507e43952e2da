"""Reveal what was fixed, once both have counted: salt and list are shown, and must match the digest."""

from dataclasses import dataclass

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import CountRevealed
from kt1desk.domain.ids import StaffId
from kt1desk.domain.sealed_list import digest_of
from kt1desk.usecases.counting_duty import must_count, standing_handover_of
from kt1desk.usecases.ports import Books, Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class RevealCount:
    """Either of the two, when both say that they have counted everything."""

    by: StaffId


def reveal_count(asked: RevealCount, *, books: Books, clock: Clock) -> CountRevealed:
    """Record the list as it was fixed.

    Raises COUNT_NOT_BEGUN, NOT_COUNTING, COUNT_ALREADY_REVEALED; LIST_ALTERED when this store does not hold the list
    that the digest was made of: then the attempt can only be cancelled.
    """
    with books.writing() as book:
        standing = standing_handover_of(book)
        must_count(standing, asked.by)
        if standing.revealed:
            raise RuleBroken(Rule.COUNT_ALREADY_REVEALED)
        begun = standing.begun
        sealed = book.sealed_list(begun.handover)
        if sealed is None or digest_of(begun.handover, sealed.items, sealed.salt) != begun.digest:
            raise RuleBroken(Rule.LIST_ALTERED)
        revealed = CountRevealed(at=clock(), by=asked.by, handover=begun.handover, salt=sealed.salt, items=sealed.items)
        book.record(revealed)
    return revealed
