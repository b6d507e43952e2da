"""Set the PIN of a person who has none here or forgot it: a colleague stands by and vouches."""

from dataclasses import dataclass, field

from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act, check_pin_form, must_differ
from kt1desk.domain.events import PinSet
from kt1desk.domain.ids import StaffId
from kt1desk.usecases.pin_check import check_pin
from kt1desk.usecases.ports import Books, Clock, Pins


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPin:
    """The person chooses and types the new PIN, the voucher signs with their own."""

    staff: StaffId
    new_pin: str = field(repr=False)
    voucher: StaffId
    voucher_pin: str = field(repr=False)


def set_pin(asked: SetPin, *, books: Books, pins: Pins, clock: Clock) -> PinSet:
    """Record who vouched and set the PIN.

    Raises PIN_TOO_SHORT, SAME_PERSON, STAFF_UNKNOWN, STAFF_LEFT, ROLE_NOT_ALLOWED (the voucher's) and what
    `check_pin` raises about the voucher's PIN; nothing is set then.
    """
    check_pin_form(asked.new_pin)
    must_differ(asked.staff, asked.voucher)
    check_pin(asked.voucher, asked.voucher_pin, clock(), books=books, pins=pins)
    with books.writing() as book:
        at = clock()
        voucher = book.clerk(asked.voucher)
        voucher.must_be_here(local_day(at))
        voucher.must_be_allowed(Act.RESET_PIN)
        book.clerk(asked.staff).must_be_here(local_day(at))
        vouched = PinSet(at=at, by=asked.voucher, staff=asked.staff)
        book.record(vouched)
    # After the book, as in `change_pin`: whoever gets in with a new PIN was vouched for.
    pins.set(asked.staff, asked.new_pin)
    return vouched
