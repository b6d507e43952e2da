"""The runs between the offices: when a bag can leave, when it arrives, and whether that keeps a promise."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from kt1desk.domain.calendar import VIETNAM_TIME, local_day
from kt1desk.domain.dated import DatedRow
from kt1desk.domain.ids import OfficeCode

_DAYS_AHEAD = 8
"""A line that runs on one day of the week is met within them, also when today's run has left."""


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


class Outlook(StrEnum):
    """What the timetable says about a promise."""

    DELIVERED_HERE = "DELIVERED_HERE"
    """The accepting office delivers itself; nothing has to travel."""
    MAKES_IT = "MAKES_IT"
    """The next transport reaches the delivering office before the promised moment."""
    MISSES_IT = "MISSES_IT"
    """It does not, or it reaches the centre too late for what goes on from there."""
    ENDS_AT_CENTRE = "ENDS_AT_CENTRE"
    """The item leaves the province, and beyond the centre the timetable knows nothing."""
    NO_TRANSPORT = "NO_TRANSPORT"
    """The timetable has no way from here to there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """One run on one day; both moments UTC."""

    line: str
    departs_at: datetime
    arrives_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NextTransport:
    """The way that arrives first: one leg, or two that meet at the centre; none where nothing travels."""

    outlook: Outlook
    legs: tuple[Leg, ...] = ()


def next_transport(
    runs: Iterable[TransportRun],
    *,
    accepting: OfficeCode,
    recipient: OfficeCode | None,
    centre: OfficeCode | None,
    leaves_after: datetime,
    due_at: datetime,
) -> NextTransport:
    """How an item that lies here at `leaves_after` (aware) can travel to the office `recipient` (None: outside).

    The table has no hour at which bags are closed: a run can be made until the minute it leaves, and a
    connection by arriving no later than it leaves. Only an arrival before `due_at` keeps the promise.
    Never raises: the promise stands whatever the timetable says.
    """
    if recipient == accepting:
        return NextTransport(outlook=Outlook.DELIVERED_HERE)
    if recipient is None and accepting == centre:
        return NextTransport(outlook=Outlook.ENDS_AT_CENTRE)
    destination = recipient or centre
    legs = _quickest(tuple(runs), accepting, destination, centre, leaves_after) if destination else ()
    if not legs:
        return NextTransport(outlook=Outlook.NO_TRANSPORT)
    if legs[-1].arrives_at >= due_at:
        return NextTransport(outlook=Outlook.MISSES_IT, legs=legs)
    return NextTransport(outlook=Outlook.MAKES_IT if recipient else Outlook.ENDS_AT_CENTRE, legs=legs)


def _quickest(
    runs: Sequence[TransportRun], origin: OfficeCode, to: OfficeCode, centre: OfficeCode | None, at: datetime
) -> tuple[Leg, ...]:
    # A run that leaves at that very moment is not made any more.
    after = at + timedelta(microseconds=1)
    ways = [(leg,) for leg in _first(runs, origin, to, after)]
    via = _first(runs, origin, centre, after) if centre not in {None, origin, to} else ()
    ways_by_centre = [(leg, on) for leg in via for on in _first(runs, centre, to, leg.arrives_at)]
    return min((*ways, *ways_by_centre), key=lambda way: (way[-1].arrives_at, len(way)), default=())


def _first(
    runs: Sequence[TransportRun], origin: OfficeCode | None, to: OfficeCode | None, earliest: datetime
) -> tuple[Leg, ...]:
    """The leg that arrives first of those that leave at `earliest` or later; empty without one."""
    between = [run for run in runs if (run.origin, run.destination) == (origin, to)]
    first = local_day(earliest)
    for ahead in range(_DAYS_AHEAD):
        # A run arrives on the day on which it leaves: the first day with one is the day of the first arrival.
        legs = [leg for leg in _legs(between, first + timedelta(days=ahead)) if leg.departs_at >= earliest]
        if legs:
            return (min(legs, key=lambda leg: (leg.arrives_at, leg.departs_at)),)
    return ()


def _legs(runs: Sequence[TransportRun], day: date) -> Iterator[Leg]:
    for run in runs:
        if run.runs_on(day):
            yield Leg(line=run.line, departs_at=_at(day, run.departs), arrives_at=_at(day, run.arrives))


def _at(day: date, moment: time) -> datetime:
    return datetime.combine(day, moment, VIETNAM_TIME).astimezone(UTC)
