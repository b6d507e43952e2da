"""Set the PIN of a person who has none here or forgot it: a second person vouches, at the desk or by phone."""

from dataclasses import dataclass, field

from kt1desk.domain.approval import Approvable, ApprovalAsked
from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import check_pin_form
from kt1desk.domain.events import PinSet
from kt1desk.domain.ids import StaffId
from kt1desk.usecases.approve import Vouched, approve
from kt1desk.usecases.ports import Books, Clock, Pins


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPin:
    """The person chooses and types the new PIN; somebody stands behind `new_pin_for` that person."""

    staff: StaffId
    new_pin: str = field(repr=False)
    vouched: Vouched


def new_pin_for(staff: StaffId) -> ApprovalAsked:
    """Return what a second person is asked before somebody gets a new PIN."""
    return ApprovalAsked(act=Approvable.RESET_PIN, about=staff, asked_by=staff)


def set_pin(asked: SetPin, *, books: Books, pins: Pins, clock: Clock) -> PinSet:
    """Record who vouched and set the PIN.

    Raises PIN_TOO_SHORT, STAFF_UNKNOWN, STAFF_LEFT and what `approve` raises; nothing is set then.
    """
    check_pin_form(asked.new_pin)
    if asked.vouched.asked != new_pin_for(asked.staff):
        raise ValueError("somebody vouched for something else")
    with books.writing() as book:
        at = clock()
        book.clerk(asked.staff).must_be_here(local_day(at))
        approval = approve(asked.vouched, book=book, at=at)
        vouched = PinSet(at=at, by=asked.vouched.approver, staff=asked.staff)
        book.record(approval, vouched)
    # After the book, as in `change_pin`: whoever gets in with a new PIN was vouched for.
    pins.set(asked.staff, asked.new_pin)
    return vouched
