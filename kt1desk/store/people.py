"""Reads of the staff register."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, bindparam, select

from kt1desk.domain.clerk import Clerk, Commitment, Role
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import OfficeCode, StaffId
from kt1desk.store.prepared import Prepared
from kt1desk.store.tables import staff

_PERSON = (
    staff.c.staff,
    staff.c.name,
    staff.c.role,
    staff.c.office,
    staff.c.trained_on,
    staff.c.committed_on,
    staff.c.committed_to,
    staff.c.left_on,
)
_CLERK = Prepared(select(*_PERSON).where(staff.c.staff == bindparam("member")))


def registered_clerk(connection: Connection, member: StaffId) -> Clerk:
    """Return a person of the register; raise STAFF_UNKNOWN."""
    row = _CLERK.first(connection, member=member)
    if row is None:
        raise RuleBroken(Rule.STAFF_UNKNOWN)
    return clerk_of(row)


def clerk_of(row: Sequence[Any]) -> Clerk:
    """Return the person of a row that has the columns of a `Clerk` in their order."""
    member, name, role, office, trained_on, committed_on, committed_to, left_on = row
    signed_on = _day(committed_on)
    return Clerk(
        staff=StaffId(member),
        name=name,
        role=Role(role),
        office=None if office is None else OfficeCode(office),
        trained_on=_day(trained_on),
        commitment=None if signed_on is None else Commitment(signed_on=signed_on, to=_day(committed_to)),
        left_on=_day(left_on),
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
