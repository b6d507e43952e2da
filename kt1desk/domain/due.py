"""When an item is due: J + n working days, or the agreed moment (TT 16/2017/TT-BTTTT)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from kt1desk.domain.calendar import VIETNAM_TIME, DayStatus, WorkingCalendar, local_day
from kt1desk.domain.dated import DatedRow, on_day, one_on_day
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import OfficeCode
from kt1desk.domain.item import Scope, Secrecy, Service, Urgency

_WHOLE_DAY = 2
_ONE_DAY = timedelta(days=1)


class Reach(StrEnum):
    """How far a timed item goes: delivered by the accepting office itself, within the province, beyond it."""

    IN_TOWN = "IN_TOWN"
    OUT_OF_TOWN = "OUT_OF_TOWN"
    INTER = "INTER"


@dataclass(frozen=True, slots=True, kw_only=True)
class TransitRow(DatedRow):
    """Transit time in half working days after J. `secrecy` None: the same for every class."""

    scope: Scope
    urgency: Urgency
    secrecy: Secrecy | None
    half_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeRow(DatedRow):
    """How many hours before the agreed moment a timed item must be accepted."""

    reach: Reach
    hours: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursRow(DatedRow):
    """Local times at which half a working day and a whole one end. `office` None: every office without a row."""

    office: OfficeCode | None
    half_day_ends: time
    day_ends: time


@dataclass(frozen=True, slots=True, kw_only=True)
class DueTables:
    """All that a due moment depends on."""

    transit: tuple[TransitRow, ...]
    notices: tuple[NoticeRow, ...]
    hours: tuple[HoursRow, ...]
    calendar: WorkingCalendar


@dataclass(frozen=True, slots=True, kw_only=True)
class DayStep:
    """One day of the count. `half_days` is what it adds: 2, 1, or 0 for J and for a day off.

    `name` is the Vietnamese name of the holiday or swap, empty on ordinary days.
    """

    day: date
    status: DayStatus
    half_days: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """The promised moment with its arithmetic.

    `due_at` is UTC; `accepted_on` is J, the local day. `steps` begins with J and ends with the day of `due_at`.
    A timed item has `half_days` 0, the notice that was asked for in `notice_hours`, and J as its only step;
    any other has `notice_hours` 0.
    """

    due_at: datetime
    accepted_on: date
    half_days: int
    notice_hours: int
    steps: tuple[DayStep, ...]
    legal_source: str

    @property
    def working_days(self) -> float:
        """The n of J + n; 1.5 is one and a half."""
        return self.half_days / _WHOLE_DAY


def reach_of(scope: Scope, accepting: OfficeCode, recipient: OfficeCode | None) -> Reach:
    """How far an item goes that `accepting` takes for the office `recipient` (None: outside the province)."""
    if scope is Scope.INTER:
        return Reach.INTER
    return Reach.IN_TOWN if recipient == accepting else Reach.OUT_OF_TOWN


def due_moment(
    service: Service, accepted_at: datetime, *, accepting: OfficeCode, recipient: OfficeCode | None, tables: DueTables
) -> Promise:
    """Promise a moment to an item accepted at `accepted_at` (aware) for the office `recipient` (None: outside).

    J is the local date of acceptance, even on a day off (TT 16/2017); the rows are those that held on J.
    Raises TIMED_MOMENT_MISSING, TIMED_TOO_LATE, NO_TRANSIT_ON_DAY, NO_CALENDAR_ON_DAY.
    """
    if service.urgency is Urgency.TIMED:
        if service.agreed_at is None:
            raise RuleBroken(Rule.TIMED_MOMENT_MISSING)
        reach = reach_of(service.scope, accepting, recipient)
        return _agreed(service.agreed_at, accepted_at, reach, tables)
    return _counted(service, local_day(accepted_at), recipient, tables)


def _agreed(agreed_at: datetime, accepted_at: datetime, reach: Reach, tables: DueTables) -> Promise:
    day = local_day(accepted_at)
    row = one_on_day((row for row in tables.notices if row.reach is reach), day)
    if row is None:
        raise RuleBroken(Rule.NO_TRANSIT_ON_DAY, day=day)
    earliest = accepted_at + timedelta(hours=row.hours)
    if agreed_at < earliest:
        raise RuleBroken(
            Rule.TIMED_TOO_LATE,
            agreed_at=agreed_at.astimezone(UTC),
            earliest_at=earliest.astimezone(UTC),
            notice_hours=row.hours,
        )
    return Promise(
        due_at=agreed_at.astimezone(UTC),
        accepted_on=day,
        half_days=0,
        notice_hours=row.hours,
        steps=(_step(day, 0, tables.calendar),),
        legal_source=row.source,
    )


def _counted(service: Service, day: date, recipient: OfficeCode | None, tables: DueTables) -> Promise:
    row = _transit_row(service, day, tables.transit)
    hours = _hours_row(recipient, day, tables.hours)
    steps = _count(day, row.half_days, tables.calendar)
    end = hours.day_ends if steps[-1].half_days == _WHOLE_DAY else hours.half_day_ends
    return Promise(
        due_at=datetime.combine(steps[-1].day, end, VIETNAM_TIME).astimezone(UTC),
        accepted_on=day,
        half_days=row.half_days,
        notice_hours=0,
        steps=steps,
        legal_source=row.source,
    )


def _transit_row(service: Service, day: date, rows: Iterable[TransitRow]) -> TransitRow:
    fitting = [
        row
        for row in on_day(rows, day)
        if row.scope is service.scope and row.urgency is service.urgency and row.secrecy in {None, service.secrecy}
    ]
    if not fitting:
        raise RuleBroken(Rule.NO_TRANSIT_ON_DAY, day=day)
    return max(fitting, key=lambda row: row.secrecy is not None)


def _hours_row(office: OfficeCode | None, day: date, rows: Iterable[HoursRow]) -> HoursRow:
    fitting = [row for row in on_day(rows, day) if row.office in {None, office}]
    if not fitting:
        raise RuleBroken(Rule.NO_TRANSIT_ON_DAY, day=day)
    return max(fitting, key=lambda row: row.office is not None)


def _count(accepted_on: date, half_days: int, calendar: WorkingCalendar) -> tuple[DayStep, ...]:
    steps = [_step(accepted_on, 0, calendar)]
    day, left = accepted_on, half_days
    while left > 0:
        day += _ONE_DAY
        adds = min(left, _WHOLE_DAY) if calendar.status(day).is_working else 0
        left -= adds
        steps.append(_step(day, adds, calendar))
    return tuple(steps)


def _step(day: date, half_days: int, calendar: WorkingCalendar) -> DayStep:
    return DayStep(day=day, status=calendar.status(day), half_days=half_days, name=calendar.name(day))
