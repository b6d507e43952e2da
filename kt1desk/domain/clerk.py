"""Who may do and see what."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import StaffId

PIN_DIGITS_AT_LEAST = 6


class Role(StrEnum):
    """The roles of the province's staff register (Vietnamese terms in the glossary)."""

    CLERK = "CLERK"
    SHIFT_LEADER = "SHIFT_LEADER"
    PROVINCE = "PROVINCE"
    AUDITOR = "AUDITOR"


class Act(StrEnum):
    """What a role may be asked to allow."""

    ACCEPT = "ACCEPT"
    HOLD_A_SHIFT = "HOLD_A_SHIFT"
    REGISTER_STAFF = "REGISTER_STAFF"
    SEE_OWN_STOCK = "SEE_OWN_STOCK"


_ALLOWED = {
    Role.CLERK: frozenset({Act.ACCEPT, Act.HOLD_A_SHIFT, Act.SEE_OWN_STOCK}),
    Role.SHIFT_LEADER: frozenset(Act),
    Role.PROVINCE: frozenset({Act.REGISTER_STAFF}),
    Role.AUDITOR: frozenset[Act](),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Clerk:
    """A person of the staff register."""

    staff: StaffId
    name: str
    role: Role

    def must_be_allowed(self, act: Act) -> None:
        """Raise `RuleBroken(ROLE_NOT_ALLOWED)` unless this person's role allows `act`."""
        if act not in _ALLOWED[self.role]:
            raise RuleBroken(Rule.ROLE_NOT_ALLOWED, role=self.role.value, act=act.value)


def must_differ(one: StaffId, other: StaffId) -> None:
    """Two signatures are those of two persons: raise `RuleBroken(SAME_PERSON)` otherwise."""
    if one == other:
        raise RuleBroken(Rule.SAME_PERSON)


def check_pin_form(pin: str) -> None:
    """Raise `RuleBroken(PIN_TOO_SHORT)` for a PIN that is short, not all digits, or one digit repeated."""
    if len(pin) < PIN_DIGITS_AT_LEAST or not (pin.isascii() and pin.isdigit()) or len(set(pin)) == 1:
        raise RuleBroken(Rule.PIN_TOO_SHORT, at_least=PIN_DIGITS_AT_LEAST)


_FREE_TRIES = 2
_FIRST_DELAY = timedelta(seconds=5)
_LONGEST_DELAY = timedelta(minutes=15)
_DOUBLINGS = 8
"""More would only be cut to the longest delay again."""


def delay_after(wrong_tries: int) -> timedelta:
    """Return how long the next PIN must wait: nothing after two wrong ones, then 5 s, doubling to 15 minutes."""
    if wrong_tries <= _FREE_TRIES:
        return timedelta()
    doubled = 1 << min(wrong_tries - _FREE_TRIES - 1, _DOUBLINGS)
    return min(_FIRST_DELAY * doubled, _LONGEST_DELAY)
