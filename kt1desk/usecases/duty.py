"""Who answers now: the one condition that every act of the counter shares."""

from kt1desk.domain.clerk import Act, Clerk
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import StaffId
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
