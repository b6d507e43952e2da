"""Reads a day as people type it: 25/11/2024, 25.11.2024, 25-11-2024 or 25112024; no Qt."""

import re
from datetime import date

_SIGNS = re.compile(r"([0-9]{1,2})\s*[/.\- ]\s*([0-9]{1,2})\s*[/.\- ]\s*([0-9]{4})", re.ASCII)
_DIGITS = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{4})", re.ASCII)


def read_day(text: str) -> date | None:
    """Return the day, None for what is none (31/02/2024, two digits for a year, nothing at all)."""
    found = _SIGNS.fullmatch(text.strip()) or _DIGITS.fullmatch(text.strip())
    if found is None:
        return None
    day, month, year = (int(part) for part in found.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None
