"""Cancel a handover before both have signed: the shift goes on as it was, the counts stay as an attempt."""

from dataclasses import dataclass

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import HandoverCancelled
from kt1desk.domain.ids import StaffId
from kt1desk.usecases.counting_duty import standing_handover_of
from kt1desk.usecases.ports import Books, Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelHandover:
    """One of the two who count, or the clerk whose shift it is."""

    by: StaffId


def cancel_handover(asked: CancelHandover, *, books: Books, clock: Clock) -> HandoverCancelled:
    """Record that nobody signed. Raises COUNT_NOT_BEGUN, NOT_COUNTING."""
    with books.writing() as book:
        begun = standing_handover_of(book).begun
        if asked.by not in {begun.by, begun.incoming, begun.outgoing}:
            raise RuleBroken(Rule.NOT_COUNTING)
        cancelled = HandoverCancelled(at=clock(), by=asked.by, handover=begun.handover)
        book.record(cancelled)
    return cancelled
