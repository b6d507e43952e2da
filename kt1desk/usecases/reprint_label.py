"""Print the label of an item again: it is in the book before it is on paper, and what became of the old one with it."""

from dataclasses import dataclass
from datetime import datetime

from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ActApproved, LabelReprinted
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.old_label import OldLabel
from kt1desk.domain.reference import Reference
from kt1desk.domain.reprint import BEFORE_A_WITNESS, must_be_reprintable, witness_of
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.usecases.approve import Vouched, approve
from kt1desk.usecases.counting_duty import must_not_be_blind
from kt1desk.usecases.duty import must_be_on_duty
from kt1desk.usecases.ports import Book, Books, Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class ReprintLabel:
    """Which label, the code of the reason, and what the clerk says became of the old one."""

    clerk: StaffId
    item_no: ItemNo
    reason: str
    old_label: OldLabel
    witnessed: Vouched | None = None


def reprint_label(asked: ReprintLabel, *, books: Books, reference: Reference, clock: Clock) -> LabelReprinted:
    """Record the copy that is about to be printed; the item waits for the scan of its label again.

    Raises COUNT_RUNNING, REASON_UNKNOWN, LABEL_NEEDS_WITNESS where nobody stands behind `witness_of`, and what
    `must_be_on_duty`, `must_be_reprintable` and `approve` raise.
    """
    with books.writing() as book:
        at = clock()
        must_be_on_duty(book, asked.clerk, Act.ACCEPT)
        must_not_be_blind(book)
        custody = book.custody(asked.item_no)
        must_be_reprintable(custody, asked.old_label)
        if all(held.item_no != asked.item_no for held in book.on_hand()):
            raise RuleBroken(Rule.ITEM_NOT_HELD_HERE, item_no=asked.item_no)
        approved: tuple[ActApproved, ...] = ()
        if custody.secrecy in BEFORE_A_WITNESS:
            approved = (_witnessed(asked, custody.secrecy, book, at),)
        reprinted = LabelReprinted(
            at=at,
            by=asked.clerk,
            item_no=asked.item_no,
            reason=reference.reason(asked.reason, ReasonUse.REPRINT, local_day(at)).code,
            old_label=asked.old_label,
            copy=custody.label_copy + 1,
            approval=approved[0].approval if approved else None,
        )
        book.record(*approved, reprinted)
    return reprinted


def _witnessed(asked: ReprintLabel, secrecy: Secrecy, book: Book, at: datetime) -> ActApproved:
    told = asked.witnessed
    if told is None or told.asked != witness_of(asked.item_no, asked.old_label, asked.clerk):
        raise RuleBroken(Rule.LABEL_NEEDS_WITNESS, item_no=asked.item_no, letter=secrecy.value)
    return approve(told, book=book, at=at)
