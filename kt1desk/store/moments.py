"""Moments as the tables keep them: UTC text that sorts as it reads."""

from datetime import UTC, date, datetime, time

from kt1desk.domain.calendar import VIETNAM_TIME


def written(at: datetime) -> str:
    """Return an aware moment as ISO 8601 in UTC with microseconds.

    Raises ValueError for a moment without time zone and OverflowError for one outside the calendar: both
    come only from lines of others.
    """
    if at.tzinfo is None:
        raise ValueError("a moment without time zone is not a moment")
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def read(text: str) -> datetime:
    """Return the aware moment that `written` wrote."""
    return datetime.fromisoformat(text)


def beginning(day: date) -> str:
    """Return the moment at which a local day begins, as the tables keep it."""
    return written(datetime.combine(day, time(), VIETNAM_TIME))
