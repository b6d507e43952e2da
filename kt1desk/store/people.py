"""Reads of the staff register."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Engine, bindparam, func, select

from kt1desk.domain.approval import Approvable
from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Clerk, Commitment, Role, standing
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import OfficeCode, StaffId
from kt1desk.store.authority import speaks_for_province
from kt1desk.store.engine import reading
from kt1desk.store.line_ref import LineRef
from kt1desk.store.moments import read
from kt1desk.store.prepared import Prepared
from kt1desk.store.reading import Own, own
from kt1desk.store.tables import approvals, pins, staff
from kt1desk.usecases.people_rows import PersonRow
from kt1desk.usecases.ports import Clock
from kt1desk.usecases.readmodels import StaffRow

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
_HAS_PIN = pins.c.staff.is_not(None)
_with_pins = staff.join(pins, pins.c.staff == staff.c.staff, isouter=True)
_CLERK = Prepared(select(*_PERSON).where(staff.c.staff == bindparam("member")))

_NAMED_BY = Prepared(select(staff.c.desk).where(staff.c.staff == bindparam("member")))
_GIVEN = Prepared(select(staff.c.staff).where(staff.c.staff.like(bindparam("pattern"))))
_ALLOWED_ONCE = Prepared(
    select(func.max(approvals.c.at))
    .join(staff, staff.c.staff == approvals.c.about)
    .where(
        approvals.c.about == bindparam("member"),
        approvals.c.act == Approvable.OPEN_SHIFT_WITHOUT_COMMITMENT.value,
        approvals.c.at >= staff.c.commitment_at,
    )
)
_HERE = Prepared(
    select(staff.c.staff, staff.c.name, staff.c.role, staff.c.left_on, _HAS_PIN)
    .select_from(_with_pins)
    .where((staff.c.office == bindparam("office")) | staff.c.office.is_(None))
)
_REGISTER = Prepared(select(*_PERSON, staff.c.desk, _HAS_PIN).select_from(_with_pins))


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


def named_by(connection: Connection, member: StaffId) -> str | None:
    """Return the desk that named a person first, None for somebody unknown."""
    row = _NAMED_BY.first(connection, member=member)
    return None if row is None else str(row[0])


def next_staff_id(connection: Connection, desk: str) -> StaffId:
    """Return the lowest id of this desk that is higher than every one it gave."""
    given = (str(row[0]).removeprefix(f"{desk}.") for row in _GIVEN.each(connection, pattern=f"{desk}.%"))
    return StaffId(f"{desk}.{max((int(number) for number in given if number.isdecimal()), default=0) + 1}")


def allowed_once_at(connection: Connection, member: StaffId) -> datetime | None:
    """See `usecases.people_ports.PeopleBook`."""
    row = _ALLOWED_ONCE.first(connection, member=member)
    return None if row is None or row[0] is None else read(row[0])


def is_of_province(connection: Connection, here: Own) -> bool:
    """Tell whether this desk is one of the province."""
    return speaks_for_province(connection, LineRef(desk=here.desk, life=here.life, number=here.head.number, own=True))


def staff_rows(connection: Connection, here: Own) -> tuple[StaffRow, ...]:
    """Return the people of this office and of every office, also those who left, in the order of their ids."""
    rows = _HERE.all(connection, office=here.office)
    return tuple(
        StaffRow(staff=StaffId(member), name=name, role=Role(role), left_on=_day(left_on), has_pin=bool(has_pin))
        for member, name, role, left_on, has_pin in sorted(rows, key=lambda row: _in_order(row[0]))
    )


class SqlPeople:
    """`usecases.people_ports.PeopleLookups` over the encrypted store."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        """Read from this store; `clock` tells on which day people stand as they do."""
        self._engine = engine
        self._clock = clock

    def register(self) -> tuple[PersonRow, ...]:
        """See the port."""
        today = local_day(self._clock())
        with reading(self._engine) as connection:
            here = own(connection)
            everybody = is_of_province(connection, here)
            found = [
                PersonRow(
                    clerk=clerk,
                    standing=standing(clerk.commitment, clerk.left_on, today),
                    has_pin=bool(has_pin),
                    may_change=everybody or desk == here.desk,
                )
                for clerk, desk, has_pin in _registered(connection)
                if everybody or clerk.office in {None, here.office}
            ]
        return tuple(sorted(found, key=lambda row: (row.clerk.office or "", _in_order(row.clerk.staff))))


def _in_order(member: str) -> tuple[str, int, str]:
    """The tenth person of a desk comes after the ninth."""
    desk, _, number = member.rpartition(".")
    return (desk, int(number) if number.isdecimal() else 0, number)


def _registered(connection: Connection) -> Iterator[tuple[Clerk, str, bool]]:
    for *person, desk, has_pin in _REGISTER.each(connection):
        yield clerk_of(person), desk, bool(has_pin)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
