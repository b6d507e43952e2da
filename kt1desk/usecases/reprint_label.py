"""Print the label of an item again: it is in the book before it is on paper, and what became of the old one with it."""

from dataclasses import dataclass

from kt1desk.domain.calendar import local_day
from kt1desk.domain.events import LabelReprinted
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.old_label import OldLabel
from kt1desk.domain.reference import Reference
from kt1desk.domain.reprint import must_be_reprintable, witness_of
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.ports import Books, Clock
from kt1desk.usecases.reprint_duty import item_to_reprint, second_person_for


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

    Raises REASON_UNKNOWN, REPRINT_NEEDS_WITNESS where nobody stands behind `witness_of`, and what `item_to_reprint`,
    `must_be_reprintable` and `approve` raise.
    """
    with books.writing() as book:
        at = clock()
        custody = item_to_reprint(book, asked.item_no, asked.clerk)
        must_be_reprintable(custody, asked.old_label)
        question = witness_of(asked.item_no, asked.old_label, asked.clerk)
        approved = second_person_for(custody, question, asked.witnessed, book=book, at=at)
        reprinted = LabelReprinted(
            at=at,
            by=asked.clerk,
            item_no=asked.item_no,
            reason=reference.reason(asked.reason, ReasonUse.REPRINT, local_day(at)).code,
            old_label=asked.old_label,
            copy=custody.label_copy + 1,
            approval=None if approved is None else approved.approval,
        )
        book.record(*(() if approved is None else (approved,)), reprinted)
    return reprinted
