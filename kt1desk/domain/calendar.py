"""Working days of Vietnam, from rows: holidays, decreed days off, Saturdays worked instead."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from enum import StrEnum

from kt1desk.domain.errors import Rule, RuleBroken

VIETNAM_TIME = timezone(timedelta(hours=7))
"""UTC+07:00 the year round, without summer time."""

_SATURDAY = 5


def local_day(at: datetime) -> date:
    """The day on the date stamp at the moment `at` (aware)."""
    if at.tzinfo is None:
        raise ValueError("a moment without time zone has no local day")
    return at.astimezone(VIETNAM_TIME).date()


class RowKind(StrEnum):
    """What a calendar row says of its day."""

    HOLIDAY = "HOLIDAY"
    SWAP_OFF = "SWAP_OFF"
    SWAP_WORK = "SWAP_WORK"


class DayStatus(StrEnum):
    """What a day is; SWAP_WORK is a Saturday worked by decree, SWAP_OFF the day it was given for."""

    WORKING = "WORKING"
    WEEKEND = "WEEKEND"
    HOLIDAY = "HOLIDAY"
    SWAP_OFF = "SWAP_OFF"
    SWAP_WORK = "SWAP_WORK"

    @property
    def is_working(self) -> bool:
        """Whether offices work on such a day."""
        return self in {DayStatus.WORKING, DayStatus.SWAP_WORK}


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarRow:
    """One day that is not what its weekday says. `name` is Vietnamese, as it is shown."""

    day: date
    kind: RowKind
    name: str
    certainty: str


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """Monday to Friday, less and plus the rows, within whole years that the rows cover."""

    rows: Mapping[date, CalendarRow]
    first_year: int
    last_year: int

    @classmethod
    def of(cls, rows: Iterable[CalendarRow]) -> "WorkingCalendar":
        """A calendar of the years from the first to the last row; without rows it covers none."""
        by_day = {row.day: row for row in rows}
        years = {day.year for day in by_day} or {0}
        return cls(by_day, min(years), max(years))

    def status(self, day: date) -> DayStatus:
        """What `day` is; raises NO_CALENDAR_ON_DAY outside the years covered: a guess would be a false promise."""
        if not self.first_year <= day.year <= self.last_year:
            raise RuleBroken(Rule.NO_CALENDAR_ON_DAY, day=day)
        row = self.rows.get(day)
        if row is not None:
            return DayStatus(row.kind)
        return DayStatus.WEEKEND if day.weekday() >= _SATURDAY else DayStatus.WORKING

    def name(self, day: date) -> str:
        """The Vietnamese name of the row of `day`, empty without one."""
        row = self.rows.get(day)
        return row.name if row is not None else ""
