"""Let a second person allow an act: proved before the transaction, recorded in it together with the act.

The proof comes first because a wrong PIN or code is counted at once, whatever becomes of the act.
"""

from dataclasses import dataclass
from datetime import datetime

from kt1desk.domain.approval import (
    ApprovalAsked,
    ApprovalWay,
    Given,
    InPerson,
    act_of_colleague,
    must_be_second_person,
    must_see_it,
)
from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act, must_differ
from kt1desk.domain.events import ActApproved
from kt1desk.domain.ids import ApprovalId, DeskId, StaffId
from kt1desk.domain.reference import Reference
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.usecases.approval_ports import PhoneCodes
from kt1desk.usecases.pin_check import check_pin
from kt1desk.usecases.ports import Book, Books, Clock, Pins


@dataclass(frozen=True, slots=True, kw_only=True)
class Vouched:
    """A second person stood behind `asked` with PIN or code; made by `prove` alone."""

    asked: ApprovalAsked
    approver: StaffId
    reason: str
    way: ApprovalWay
    approval: ApprovalId
    answered_at: DeskId | None


def prove(
    asked: ApprovalAsked,
    given: Given,
    *,
    books: Books,
    pins: Pins,
    codes: PhoneCodes,
    reference: Reference,
    clock: Clock,
) -> Vouched:
    """Check PIN or code; call it before `Books.writing()`.

    Raises SAME_PERSON, REASON_UNKNOWN or WITNESS_MUST_BE_HERE (nothing was tried), what `check_pin` raises in person,
    and what `PhoneCodes.check` raises by phone.
    """
    must_differ(asked.asked_by, given.approver)
    must_see_it(asked.act, ApprovalWay.IN_PERSON if isinstance(given, InPerson) else ApprovalWay.BY_PHONE)
    reason = reference.reason(given.reason, ReasonUse.APPROVAL, local_day(clock())).code
    if isinstance(given, InPerson):
        check_pin(given.approver, given.pin, clock(), books=books, pins=pins)
        way, approval, answered_at = ApprovalWay.IN_PERSON, codes.next_approval(), None
    else:
        answered = codes.check(asked, given.approver, given.code)
        way, approval, answered_at = ApprovalWay.BY_PHONE, answered.approval, answered.answered_at
    return Vouched(
        asked=asked,
        approver=given.approver,
        reason=reason,
        way=way,
        approval=approval,
        answered_at=answered_at,
    )


def approve(vouched: Vouched, *, book: Book, at: datetime, by_colleague: bool = False) -> ActApproved:
    """Return the fact to be recorded in the same transaction as the act.

    `by_colleague`: a leader who asks needs no other leader, but any colleague at the desk who holds shifts.

    Raises what `must_be_second_person` raises, and STAFF_UNKNOWN.
    """
    needed = act_of_colleague(book.clerk(vouched.asked.asked_by), vouched.way) if by_colleague else Act.APPROVE
    must_be_second_person(book.clerk(vouched.approver), vouched.asked.asked_by, local_day(at), needed)
    return ActApproved(
        at=at,
        by=vouched.approver,
        approval=vouched.approval,
        act=vouched.asked.act,
        about=vouched.asked.about,
        asked_by=vouched.asked.asked_by,
        reason=vouched.reason,
        way=vouched.way,
        answered_at=vouched.answered_at,
    )
