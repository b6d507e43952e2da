"""Sign in: a name and a PIN say who acts from now on."""

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import StaffId
from kt1desk.usecases.ports import Clock, Lookups, Pins
from kt1desk.usecases.readmodels import StaffRow


def sign_in(staff: StaffId, pin: str, *, lookups: Lookups, pins: Pins, clock: Clock) -> StaffRow:
    """Return the person; raise STAFF_UNKNOWN, PIN_WRONG or PIN_DELAYED."""
    person = next((row for row in lookups.staff() if row.staff == staff), None)
    if person is None:
        raise RuleBroken(Rule.STAFF_UNKNOWN)
    pins.verify(staff, pin, clock())
    return person
