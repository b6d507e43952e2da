"""Who may do and see what."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import OfficeCode, StaffId

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
    APPROVE = "APPROVE"
    """Be the second person of an act that one alone may not do."""
    AMEND_REFERENCE = "AMEND_REFERENCE"
    SEE_RESTRICTED = "SEE_RESTRICTED"
    EXPORT_RESTRICTED = "EXPORT_RESTRICTED"
    AUDIT = "AUDIT"
    KEEP_STORE = "KEEP_STORE"
    """Back the store up and try the copies."""
    RESTORE_STORE = "RESTORE_STORE"


_ALLOWED = {
    Role.CLERK: frozenset({Act.ACCEPT, Act.HOLD_A_SHIFT, Act.SEE_OWN_STOCK, Act.KEEP_STORE}),
    Role.SHIFT_LEADER: frozenset(Act) - {Act.AMEND_REFERENCE},
    Role.PROVINCE: frozenset(
        {
            Act.REGISTER_STAFF,
            Act.APPROVE,
            Act.AMEND_REFERENCE,
            Act.SEE_RESTRICTED,
            Act.EXPORT_RESTRICTED,
            Act.AUDIT,
            Act.KEEP_STORE,
            Act.RESTORE_STORE,
        }
    ),
    Role.AUDITOR: frozenset({Act.AUDIT, Act.SEE_RESTRICTED}),
}


def may(role: Role, act: Act) -> bool:
    """Tell whether a role allows an act; a screen asks before it offers one."""
    return act in _ALLOWED[role]


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """A signed security commitment (cam kết, TT 16/2017): the day it was signed, its last day (None: without end)."""

    signed_on: date
    to: date | None


_OLDEST_YEARS = 10
_LAST_DAY_OF_EVERY_MONTH = 28


def check_signed_on(signed_on: date, today: date, *, field: str) -> None:
    """Raise `RuleBroken(DAY_IN_FUTURE)` or, for more than ten years ago, `RuleBroken(DAY_TOO_LONG_AGO)`."""
    if signed_on > today:
        raise RuleBroken(Rule.DAY_IN_FUTURE, field=field, day=signed_on)
    oldest = date(today.year - _OLDEST_YEARS, today.month, min(today.day, _LAST_DAY_OF_EVERY_MONTH))
    if signed_on < oldest:
        raise RuleBroken(Rule.DAY_TOO_LONG_AGO, field=field, day=signed_on)


def check_span(commitment: Commitment) -> None:
    """Raise `RuleBroken(DAYS_IN_WRONG_ORDER)` for a commitment that ends before it was signed."""
    if commitment.to is not None and commitment.to < commitment.signed_on:
        raise RuleBroken(Rule.DAYS_IN_WRONG_ORDER, field="committed_to", day=commitment.to)


class Standing(StrEnum):
    """How a person of the register stands on a day."""

    VALID = "VALID"
    ENDS_IN_30 = "ENDS_IN_30"
    """The commitment has 30 days left or fewer."""
    ENDS_IN_7 = "ENDS_IN_7"
    EXPIRED = "EXPIRED"
    NONE = "NONE"
    """No commitment, or one signed only after the day."""
    LEFT = "LEFT"


_SOON = 30
_VERY_SOON = 7


def standing(commitment: Commitment | None, left_on: date | None, day: date) -> Standing:
    """Return how a person stands on `day`. The last day of a commitment is still a valid one."""
    if left_on is not None and left_on <= day:
        return Standing.LEFT
    if commitment is None or day < commitment.signed_on:
        return Standing.NONE
    if commitment.to is None:
        return Standing.VALID
    days_left = (commitment.to - day).days
    if days_left < 0:
        return Standing.EXPIRED
    if days_left > _SOON:
        return Standing.VALID
    return Standing.ENDS_IN_30 if days_left > _VERY_SOON else Standing.ENDS_IN_7


@dataclass(frozen=True, slots=True, kw_only=True)
class Clerk:
    """A person of the staff register. `office` None: every office. From `left_on` on the person acts no more."""

    staff: StaffId
    name: str
    role: Role
    office: OfficeCode | None
    trained_on: date | None
    commitment: Commitment | None
    left_on: date | None

    def must_be_allowed(self, act: Act) -> None:
        """Raise `RuleBroken(ROLE_NOT_ALLOWED)` unless this person's role allows `act`."""
        if not may(self.role, act):
            raise RuleBroken(Rule.ROLE_NOT_ALLOWED, role=self.role.value, act=act.value)

    def must_be_here(self, day: date) -> None:
        """Raise `RuleBroken(STAFF_LEFT)` for a person who had left by `day`."""
        if self.left_on is not None and self.left_on <= day:
            raise RuleBroken(Rule.STAFF_LEFT, staff=self.staff, name=self.name, left_on=self.left_on)

    def must_be_committed(self, day: date) -> None:
        """Raise `RuleBroken(NO_COMMITMENT)` or `RuleBroken(COMMITMENT_EXPIRED)` unless one holds on `day`."""
        found = standing(self.commitment, None, day)
        if found is Standing.NONE:
            raise RuleBroken(Rule.NO_COMMITMENT, staff=self.staff, name=self.name)
        if found is Standing.EXPIRED and self.commitment is not None and self.commitment.to is not None:
            raise RuleBroken(Rule.COMMITMENT_EXPIRED, staff=self.staff, name=self.name, ended_on=self.commitment.to)


_NAMED_BY_OFFICES = frozenset({Role.CLERK, Role.SHIFT_LEADER})


def must_be_named_here(role: Role, *, of_province: bool) -> None:
    """Raise `RuleBroken(ROLE_OF_PROVINCE)` for one that comes from the province: nobody else makes an officer of it
    or an auditor. `of_province`: whether this is a desk of the province."""
    if not of_province and role not in _NAMED_BY_OFFICES:
        raise RuleBroken(Rule.ROLE_OF_PROVINCE, field="role", role=role.value)


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
