"""Count one item by scan: the answer depends on the scans of the same person and on nothing else."""

from dataclasses import dataclass

from kt1desk.domain.counting import CountAnswer, answer_to
from kt1desk.domain.events import ItemCounted
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.usecases.counting_duty import must_count, standing_handover_of
from kt1desk.usecases.ports import Books, Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class CountItem:
    """What the scanner read while it was this person's turn."""

    by: StaffId
    scanned: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """`item_no` None: nothing that is a number was read; `fact` where the book has one scan more."""

    answer: CountAnswer
    item_no: ItemNo | None
    fact: ItemCounted | None


def count_item(asked: CountItem, *, books: Books, clock: Clock) -> Counted:
    """Record a scan once; what was read twice or is no number leaves no fact. Raises COUNT_NOT_BEGUN, NOT_COUNTING."""
    with books.writing() as book:
        standing = standing_handover_of(book)
        must_count(standing, asked.by)
        handover = standing.begun.handover
        answer, item_no = answer_to(asked.scanned, lambda read: book.has_counted(handover, asked.by, read))
        fact = None
        if answer is CountAnswer.COUNTED and item_no is not None:
            fact = ItemCounted(at=clock(), by=asked.by, handover=handover, item_no=item_no)
            book.record(fact)
    return Counted(answer=answer, item_no=item_no, fact=fact)
