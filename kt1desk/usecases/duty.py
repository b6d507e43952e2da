"""Who answers now, and who may come to answer: the conditions that the acts of the counter share."""

import secrets
from dataclasses import dataclass, field
from datetime import datetime

from kt1desk.domain.approval import Approvable, ApprovalWay, must_be_second_person
from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act, Clerk, OverrideReason
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ActApproved
from kt1desk.domain.ids import ApprovalId, StaffId
from kt1desk.usecases.ports import Book
from kt1desk.usecases.readmodels import ShiftRow


def open_shift_of(book: Book) -> ShiftRow:
    """Return the open shift; raise NO_OPEN_SHIFT."""
    shift = book.shift()
    if shift is None:
        raise RuleBroken(Rule.NO_OPEN_SHIFT)
    return shift


def must_be_on_duty(book: Book, staff: StaffId, act: Act) -> Clerk:
    """Return the clerk when the open shift is theirs and their role allows the act.

    Raises STAFF_UNKNOWN, ROLE_NOT_ALLOWED, NO_OPEN_SHIFT, SHIFT_OF_ANOTHER.
    """
    clerk = book.clerk(staff)
    clerk.must_be_allowed(act)
    shift = open_shift_of(book)
    if shift.clerk != staff:
        raise RuleBroken(Rule.SHIFT_OF_ANOTHER, name=shift.clerk_name)
    return clerk


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A shift leader lets somebody on duty once without a valid commitment, in person."""

    approver: StaffId
    approver_pin: str = field(repr=False)
    reason: OverrideReason


def must_be_fit_for_duty(
    book: Book, staff: StaffId, at: datetime, override: Override | None
) -> tuple[ActApproved, ...]:
    """Return what is recorded with the beginning of the duty: the approval where an override was needed, else nothing.

    The PIN of the override was checked before. Raises STAFF_UNKNOWN, STAFF_LEFT, ROLE_NOT_ALLOWED; NO_COMMITMENT or
    COMMITMENT_EXPIRED where no override is given; NO_MORE_OVERRIDE and what `must_be_second_person` raises.
    """
    today = local_day(at)
    clerk = book.clerk(staff)
    clerk.must_be_here(today)
    clerk.must_be_allowed(Act.HOLD_A_SHIFT)
    try:
        clerk.must_be_committed(today)
    except RuleBroken:
        if override is None:
            raise
    else:
        return ()
    once = book.allowed_once_at(staff)
    if once is not None:
        raise RuleBroken(Rule.NO_MORE_OVERRIDE, name=clerk.name, day=local_day(once))
    must_be_second_person(book.clerk(override.approver), staff, today)
    approved = ActApproved(
        at=at,
        by=override.approver,
        approval=ApprovalId(secrets.token_hex(8)),
        act=Approvable.OPEN_SHIFT_WITHOUT_COMMITMENT,
        about=staff,
        asked_by=staff,
        reason=override.reason.value,
        way=ApprovalWay.IN_PERSON,
        answered_at=None,
    )
    return (approved,)
