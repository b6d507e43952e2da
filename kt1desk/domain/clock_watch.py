"""Whether the desk's clock can be believed: what it may be compared with, and the doubt that follows.

A doubt stops nothing: lines are ordered by their numbers, and each carries the offset that was last measured.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from kt1desk.domain.calendar import local_day

TOLERATED = timedelta(minutes=2)
"""Clocks of machines drift; a minute or two of it is nobody's fault."""

SILENCE = timedelta(days=35)
"""No desk records nothing for so long: a clock that says so has jumped."""


class DoubtKind(StrEnum):
    """What a clock contradicts."""

    BEFORE_PROGRAM = "BEFORE_PROGRAM"
    """It shows a day on which this program had not been made."""

    BEHIND_BOOK = "BEHIND_BOOK"
    """It shows a moment before one at which this book was written."""

    AHEAD_OF_BOOK = "AHEAD_OF_BOOK"
    """It shows a moment long after this book was written and the province was heard for the last time."""

    OFF_PROVINCE = "OFF_PROVINCE"
    """It goes otherwise than the province's clock did at the last contact."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockKnown:
    """What a book knows of time; moments are those of the desk's clock when they were written.

    `written_at` is the latest moment among the last lines of this book, `offset_ms` hub minus desk as last measured.
    """

    written_at: datetime | None
    offset_ms: int | None
    offset_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """`clock_says` is what the clock shows; `expected` the moment it contradicts, for a person to compare."""

    kind: DoubtKind
    clock_says: datetime
    expected: datetime


def clock_doubt(now: datetime, known: ClockKnown, built_on: date) -> Doubt | None:
    """Return the gravest doubt about a clock that shows `now`; None when nothing contradicts it.

    `built_on` is the local day on which this program was made.
    """
    heard = max((at for at in (known.written_at, known.offset_at) if at is not None), default=None)
    if local_day(now) < built_on:
        made = datetime(built_on.year, built_on.month, built_on.day, tzinfo=now.tzinfo)
        return Doubt(kind=DoubtKind.BEFORE_PROGRAM, clock_says=now, expected=max(made, heard or made))
    if known.written_at is not None and now < known.written_at - TOLERATED:
        return Doubt(kind=DoubtKind.BEHIND_BOOK, clock_says=now, expected=known.written_at)
    if heard is not None and now > heard + SILENCE:
        return Doubt(kind=DoubtKind.AHEAD_OF_BOOK, clock_says=now, expected=heard)
    offset = timedelta(milliseconds=known.offset_ms or 0)
    if abs(offset) > TOLERATED:
        return Doubt(kind=DoubtKind.OFF_PROVINCE, clock_says=now, expected=now + offset)
    return None
