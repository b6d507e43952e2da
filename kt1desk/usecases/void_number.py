"""Void the next unused number: its label was spoiled or lost, and no item will ever bear it."""

from kt1desk.domain.clerk import Act
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import NumberVoided
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.void_reason import VoidReason
from kt1desk.usecases.duty import must_be_on_duty
from kt1desk.usecases.ports import Books, Clock


def void_number(item_no: ItemNo, reason: VoidReason, clerk: StaffId, *, books: Books, clock: Clock) -> NumberVoided:
    """Record that the number is void.

    Numbers are used in their order, so only the next one can be voided: no number is skipped without a word.
    Raises NUMBER_NOT_NEXT, NO_NUMBER_BLOCK and what `must_be_on_duty` raises.
    """
    with books.writing() as book:
        must_be_on_duty(book, clerk, Act.ACCEPT)
        next_no = book.next_item_no()
        if item_no != next_no:
            raise RuleBroken(Rule.NUMBER_NOT_NEXT, item_no=item_no, next_no=next_no)
        fact = NumberVoided(at=clock(), by=clerk, item_no=item_no, reason=reason.value)
        book.record(fact)
    return fact
