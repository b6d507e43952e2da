"""Print the seal strip of an item again: it is in the book before it is on paper, and what became of the old one."""

from dataclasses import dataclass

from kt1desk.domain.calendar import local_day
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import SealStripReprinted
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.old_label import OldLabel
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.domain.reference import Reference
from kt1desk.domain.reprint import strip_witness_of
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.ports import Books, Clock
from kt1desk.usecases.print_ports import PrintCounts
from kt1desk.usecases.reprint_duty import item_to_reprint, second_person_for


@dataclass(frozen=True, slots=True, kw_only=True)
class ReprintStrip:
    """Whose strip, the code of the reason, and what the clerk says became of the old one."""

    clerk: StaffId
    item_no: ItemNo
    reason: str
    old_strip: OldLabel
    witnessed: Vouched | None = None


def reprint_strip(
    asked: ReprintStrip, *, books: Books, prints: PrintCounts, reference: Reference, clock: Clock
) -> SealStripReprinted:
    """Record the copy that is about to be printed; the first strip of an item, and one that never came out, need none.

    Raises STRIP_NOT_OUT for those, REASON_UNKNOWN, REPRINT_NEEDS_WITNESS where nobody stands behind
    `strip_witness_of`, and what `item_to_reprint` and `approve` raise.
    """
    out = prints.sent_before(PaperUse.SEAL_STRIP, asked.item_no)
    with books.writing() as book:
        at = clock()
        custody = item_to_reprint(book, asked.item_no, asked.clerk)
        if out < custody.strip_copy:
            raise RuleBroken(Rule.STRIP_NOT_OUT, item_no=asked.item_no)
        question = strip_witness_of(asked.item_no, asked.old_strip, asked.clerk)
        approved = second_person_for(custody, question, asked.witnessed, book=book, at=at)
        reprinted = SealStripReprinted(
            at=at,
            by=asked.clerk,
            item_no=asked.item_no,
            reason=reference.reason(asked.reason, ReasonUse.REPRINT, local_day(at)).code,
            old_strip=asked.old_strip,
            copy=out + 1,
            approval=None if approved is None else approved.approval,
        )
        book.record(*(() if approved is None else (approved,)), reprinted)
    return reprinted
