"""The runs between the offices: when a bag can leave and when it arrives."""

from dataclasses import dataclass
from datetime import date, time

from kt1desk.domain.dated import DatedRow
from kt1desk.domain.ids import OfficeCode


@dataclass(frozen=True, slots=True, kw_only=True)
class TransportRun(DatedRow):
    """One leg of a line. `weekdays` counts from 1, Monday, to 7; both times are local and of the same day."""

    line: str
    origin: OfficeCode
    destination: OfficeCode
    weekdays: frozenset[int]
    departs: time
    arrives: time

    def runs_on(self, day: date) -> bool:
        """Whether it runs on that day; holidays have no say, the service works on every day."""
        return self.period.holds_on(day) and day.isoweekday() in self.weekdays
