"""Who answers now, and who may come to answer: the conditions that the acts of the counter share."""

from datetime import datetime

from kt1desk.domain.approval import Approvable, ApprovalAsked
from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act, Clerk
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ActApproved
from kt1desk.domain.ids import StaffId
from kt1desk.usecases.approve import Vouched, approve
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


def duty_without_commitment(staff: StaffId) -> ApprovalAsked:
    """Return what a second person is asked before somebody without a valid commitment comes on duty."""
    return ApprovalAsked(act=Approvable.OPEN_SHIFT_WITHOUT_COMMITMENT, about=staff, asked_by=staff)


def must_be_fit_for_duty(book: Book, staff: StaffId, at: datetime, allowed: Vouched | None) -> tuple[ActApproved, ...]:
    """Return what is recorded with the beginning of the duty: the approval where one was needed, else nothing.

    Raises STAFF_UNKNOWN, STAFF_LEFT, ROLE_NOT_ALLOWED; NO_COMMITMENT or COMMITMENT_EXPIRED where nobody stands behind
    `duty_without_commitment`; NO_MORE_OVERRIDE and what `approve` raises.
    """
    today = local_day(at)
    clerk = book.clerk(staff)
    clerk.must_be_here(today)
    clerk.must_be_allowed(Act.HOLD_A_SHIFT)
    try:
        clerk.must_be_committed(today)
    except RuleBroken:
        if allowed is None or allowed.asked != duty_without_commitment(staff):
            raise
    else:
        return ()
    once = book.allowed_once_at(staff)
    if once is not None:
        raise RuleBroken(Rule.NO_MORE_OVERRIDE, name=clerk.name, day=local_day(once))
    return (approve(allowed, book=book, at=at),)
