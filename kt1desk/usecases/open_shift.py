"""Open a shift where none is open: one person takes over the whole stock, named item by item."""

from dataclasses import dataclass

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ShiftOpened
from kt1desk.domain.ids import StaffId
from kt1desk.domain.stock import taken_from_safe
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.duty import must_be_fit_for_duty
from kt1desk.usecases.ports import Books, Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenShift:
    """Who will answer; `allowed` where a second person stands behind it for want of a valid commitment."""

    clerk: StaffId
    allowed: Vouched | None = None


def open_shift(asked: OpenShift, *, books: Books, clock: Clock) -> ShiftOpened:
    """Record the opening, and with it the approval it needed; the clerk's own PIN was checked at sign-in.

    Raises SHIFT_ALREADY_OPEN (a shift ends only by a handover) and what `must_be_fit_for_duty` raises.
    """
    with books.writing() as book:
        at = clock()
        approval = must_be_fit_for_duty(book, asked.clerk, at, asked.allowed)
        standing = book.shift()
        if standing is not None:
            raise RuleBroken(Rule.SHIFT_ALREADY_OPEN, name=standing.clerk_name)
        opened = ShiftOpened(
            at=at, by=asked.clerk, shift=book.next_shift_id(at), opening=taken_from_safe(book.on_hand())
        )
        book.record(*approval, opened)
    return opened
