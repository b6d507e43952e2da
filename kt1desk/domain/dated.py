"""What held on a given day: rows of rules that have a first day and perhaps a last one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

_SURE = frozenset({"found", "decreed"})


def is_sure(certainty: str) -> bool:
    """Whether a row of this certainty needs no confirmation by the province."""
    return certainty in _SURE


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `valid_from` to `valid_to`, both included; `valid_to` None: until further notice."""

    valid_from: date
    valid_to: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether `day` (local) lies within."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)

    def nearest_to(self, day: date) -> date:
        """The day within that is `day`, or lies nearest to it."""
        return max(self.valid_from, day if self.valid_to is None else min(day, self.valid_to))

    def overlaps(self, other: "Period") -> bool:
        """Whether some day lies within both."""
        return (self.valid_to is None or other.valid_from <= self.valid_to) and (
            other.valid_to is None or self.valid_from <= other.valid_to
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedRow:
    """A row of reference data: when it holds, which text says so, and how sure we are of it."""

    period: Period
    source: str = ""
    certainty: str = "found"

    @property
    def to_confirm(self) -> bool:
        """Whether an administrator sees the row as "to be confirmed"."""
        return not is_sure(self.certainty)


Row = TypeVar("Row", bound=DatedRow)


def on_day(rows: Iterable[Row], day: date) -> tuple[Row, ...]:
    """The rows that held on `day`, in their order."""
    return tuple([row for row in rows if row.period.holds_on(day)])


def one_on_day(rows: Iterable[Row], day: date) -> Row | None:
    """The first row that held on `day`. Tables are checked on reading: there is at most one."""
    return next((row for row in rows if row.period.holds_on(day)), None)
