"""Sign in: a name and a PIN say who acts from now on."""

from kt1desk.domain.calendar import local_day
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import StaffId
from kt1desk.usecases.pin_check import check_pin
from kt1desk.usecases.ports import Books, Clock, Lookups, Pins
from kt1desk.usecases.readmodels import StaffRow


def people_here(*, lookups: Lookups, clock: Clock) -> tuple[StaffRow, ...]:
    """Return who may sign in at this desk: people of its office, or of every office, who have not left."""
    today = local_day(clock())
    return tuple(row for row in lookups.staff() if row.left_on is None or today < row.left_on)


def sign_in(staff: StaffId, pin: str, *, lookups: Lookups, books: Books, pins: Pins, clock: Clock) -> StaffRow:
    """Return the person; raise STAFF_UNKNOWN and what `check_pin` raises.

    No shift is needed: an auditor has none. What the person may do, each verb asks by role.
    """
    person = next((row for row in people_here(lookups=lookups, clock=clock) if row.staff == staff), None)
    if person is None:
        raise RuleBroken(Rule.STAFF_UNKNOWN)
    check_pin(staff, pin, clock(), books=books, pins=pins)
    return person
