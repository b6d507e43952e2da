"""Reads a moment as a clerk types it: `26/11 16:30`, `2611 1630`, `16h30`."""

import re
from datetime import datetime

from kt1desk.domain.calendar import VIETNAM_TIME

_DAY = r"(?P<day>\d{1,2})[/.\-](?P<month>\d{1,2})(?:[/.\-](?P<year>\d{4}))?"
_SHORT_DAY = r"(?P<day>\d{2})(?P<month>\d{2})"
_TIME = r"(?P<hour>\d{1,2})[:h.](?P<minute>\d{2})?"
_SHORT_TIME = r"(?P<hour>\d{2})(?P<minute>\d{2})"
_FORMS = tuple(
    re.compile(rf"{day}{time}", re.ASCII)
    for day in (rf"{_DAY}\s+", rf"{_SHORT_DAY}\s+", "")
    for time in (_TIME, _SHORT_TIME)
)


def read_moment(text: str, now: datetime) -> datetime | None:
    """Return the moment meant (Vietnam time), or None for what cannot be read.

    Without a year it is the one that lies nearest to `now`; without a day it is today.
    """
    found = next((form for form in (f.fullmatch(text.strip().lower()) for f in _FORMS) if form), None)
    if found is None:
        return None
    parts = {name: int(value) for name, value in found.groupdict().items() if value}
    today = now.astimezone(VIETNAM_TIME)
    years = (parts["year"],) if "year" in parts else (today.year - 1, today.year, today.year + 1)
    moments = [moment for year in years if (moment := _moment(parts, year, today))]
    return min(moments, key=lambda moment: abs(moment - today), default=None)


def _moment(parts: dict[str, int], year: int, today: datetime) -> datetime | None:
    try:
        return datetime(
            year if "day" in parts else today.year,
            parts.get("month", today.month),
            parts.get("day", today.day),
            parts["hour"],
            parts.get("minute", 0),
            tzinfo=VIETNAM_TIME,
        )
    except ValueError:
        return None
