"""Clear a difference of a handover: two persons, and a reserved item has somebody on duty again who answers."""

from dataclasses import dataclass

from kt1desk.domain.approval import Approvable, ApprovalAsked
from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import CaseClosed
from kt1desk.domain.ids import CaseId, ItemNo, StaffId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.reference import Reference
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.usecases.approve import Vouched, approve
from kt1desk.usecases.duty import must_be_on_duty
from kt1desk.usecases.ports import Books, Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseCase:
    """The clerk on duty, and the second person who stands behind `clear_case`."""

    clerk: StaffId
    case: CaseId
    reason: str
    cleared_with: Vouched


def clear_case(item_no: ItemNo, clerk: StaffId) -> ApprovalAsked:
    """Return what the second person is asked: about the item, which they can look at or hear over the phone."""
    return ApprovalAsked(act=Approvable.CLOSE_CASE, about=item_no, asked_by=clerk)


def close_case(asked: CloseCase, *, books: Books, reference: Reference, clock: Clock) -> CaseClosed:
    """Record it with the approval. An item without a letter needs one leader among the two, whoever asks.

    Raises what `must_be_on_duty` raises, REASON_UNKNOWN, CASE_NOT_OPEN, APPROVAL_OF_ANOTHER and what `approve` raises.
    """
    with books.writing() as book:
        at = clock()
        must_be_on_duty(book, asked.clerk, Act.HOLD_A_SHIFT)
        reason = reference.reason(asked.reason, ReasonUse.CASE, local_day(at)).code
        found = next((each for each in book.open_cases() if each.case == asked.case), None)
        if found is None:
            raise RuleBroken(Rule.CASE_NOT_OPEN)
        if asked.cleared_with.asked != clear_case(found.item_no, asked.clerk):
            raise RuleBroken(Rule.APPROVAL_OF_ANOTHER)
        closed = CaseClosed(
            at=at,
            by=asked.clerk,
            case=asked.case,
            item_no=found.item_no,
            reserved=found.reserved,
            reason=reason,
            witness=asked.cleared_with.approver,
        )
        plain = book.custody(found.item_no).secrecy in {None, Secrecy.NONE}
        book.record(approve(asked.cleared_with, book=book, at=at, by_colleague=plain), closed)
    return closed
