"""What the acts that print a paper for the cover of an item again have in common: in hand, and before whom."""

from datetime import datetime

from kt1desk.domain.approval import ApprovalAsked
from kt1desk.domain.clerk import Act
from kt1desk.domain.custody import ItemCustody
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ActApproved
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.reprint import BEFORE_A_WITNESS, must_be_in_hand
from kt1desk.usecases.approve import Vouched, approve
from kt1desk.usecases.counting_duty import must_not_be_blind
from kt1desk.usecases.duty import must_be_on_duty
from kt1desk.usecases.ports import Book


def item_to_reprint(book: Book, item_no: ItemNo, clerk: StaffId) -> ItemCustody:
    """Return an item that the clerk of the shift has in hand; raises COUNT_RUNNING and what the checks raise."""
    must_be_on_duty(book, clerk, Act.ACCEPT)
    must_not_be_blind(book)
    custody = book.custody(item_no)
    must_be_in_hand(custody)
    if all(held.item_no != item_no for held in book.on_hand()):
        raise RuleBroken(Rule.ITEM_NOT_HELD_HERE, item_no=item_no)
    return custody


def second_person_for(
    custody: ItemCustody, question: ApprovalAsked, told: Vouched | None, *, book: Book, at: datetime
) -> ActApproved | None:
    """Return what is recorded of the second person of A and B, None of other letters; raises REPRINT_NEEDS_WITNESS."""
    letter = custody.secrecy
    if letter is None or letter not in BEFORE_A_WITNESS:
        return None
    if told is None or told.asked != question:
        raise RuleBroken(Rule.REPRINT_NEEDS_WITNESS, item_no=custody.item_no, letter=letter.value)
    return approve(told, book=book, at=at)
