"""Open a shift where none is open: one person takes over the whole stock, named item by item."""

from kt1desk.domain.clerk import Act
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ShiftOpened
from kt1desk.domain.ids import StaffId
from kt1desk.usecases.ports import Books, Clock


def open_shift(clerk: StaffId, *, books: Books, clock: Clock) -> ShiftOpened:
    """Record the opening; the PIN was checked at sign-in.

    Raises SHIFT_ALREADY_OPEN (a shift ends only by a handover), STAFF_UNKNOWN, ROLE_NOT_ALLOWED.
    """
    with books.writing() as book:
        at = clock()
        book.clerk(clerk).must_be_allowed(Act.HOLD_A_SHIFT)
        standing = book.shift()
        if standing is not None:
            raise RuleBroken(Rule.SHIFT_ALREADY_OPEN, name=standing.clerk_name)
        opened = ShiftOpened(at=at, by=clerk, shift=book.next_shift_id(at), opening=book.on_hand())
        book.record(opened)
    return opened
