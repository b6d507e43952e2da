"""Change one's own PIN, knowing the old one."""

from dataclasses import dataclass, field

from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import check_pin_form
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import PinChanged
from kt1desk.domain.ids import StaffId
from kt1desk.usecases.pin_check import check_pin
from kt1desk.usecases.ports import Books, Clock, Pins


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangePin:
    """Who, the PIN that stands, and the one that shall."""

    staff: StaffId
    old_pin: str = field(repr=False)
    new_pin: str = field(repr=False)


def change_pin(asked: ChangePin, *, books: Books, pins: Pins, clock: Clock) -> PinChanged:
    """Record the change and set the PIN.

    Raises PIN_TOO_SHORT, PIN_NOT_NEW, STAFF_LEFT, STAFF_UNKNOWN and what `check_pin` raises; the old PIN stands then.
    """
    check_pin_form(asked.new_pin)
    if asked.new_pin == asked.old_pin:
        raise RuleBroken(Rule.PIN_NOT_NEW)
    check_pin(asked.staff, asked.old_pin, clock(), books=books, pins=pins)
    with books.writing() as book:
        at = clock()
        book.clerk(asked.staff).must_be_here(local_day(at))
        changed = PinChanged(at=at, by=asked.staff)
        book.record(changed)
    # After the book: a change that was told and did not happen harms nobody, one that happened untold may.
    pins.set(asked.staff, asked.new_pin)
    return changed
