"""Print the slip of a count or the receipt of a handover again: each copy is in the book before it is on paper."""

from dataclasses import dataclass

from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import HandoverBegun, ReceiptReprinted
from kt1desk.domain.ids import StaffId
from kt1desk.domain.receipt import parties_of
from kt1desk.usecases.counting_duty import must_not_be_blind
from kt1desk.usecases.ports import Books, Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class ReprintHandover:
    """Who prints which document again: the id of a count, or the shift that a handover ended."""

    by: StaffId
    document: str


def reprint_handover(asked: ReprintHandover, *, books: Books, clock: Clock) -> ReceiptReprinted:
    """Record the copy that is about to be printed, of a handover of any day.

    The papers are for the two whose handover it was, and for those who may approve. Raises STAFF_UNKNOWN, STAFF_LEFT,
    ROLE_NOT_ALLOWED, PAPER_UNKNOWN, and COUNT_RUNNING: while two count blind, no receipt may tell what lies here.
    """
    with books.writing() as book:
        at, clerk = clock(), book.clerk(asked.by)
        clerk.must_be_here(local_day(at))
        clerk.must_be_allowed(Act.HOLD_A_SHIFT)
        receipt = book.receipt(asked.document)
        parties = frozenset() if receipt is None else parties_of(receipt.fact)
        if receipt is None or not parties:
            raise RuleBroken(Rule.PAPER_UNKNOWN)
        if asked.by not in parties:
            clerk.must_be_allowed(Act.APPROVE)
        if not isinstance(receipt.fact, HandoverBegun):
            must_not_be_blind(book)
        reprinted = ReceiptReprinted(at=at, by=asked.by, document=asked.document, copy=receipt.copies + 1)
        book.record(reprinted)
    return reprinted
