"""Days as they are typed, and what holds on one; no Qt."""

from datetime import date

from kt1desk.domain.amendments import Cells
from kt1desk.domain.reference_tables import FIRST_DAY, LAST_DAY, Table

_PARTS = 3


def typed_day(text: str) -> str:
    """2025-07-01 of 1/7/2025; what is no day stays as it is, so that the table says so."""
    parts = text.strip().split("/")
    if len(parts) != _PARTS or not all(part.isdecimal() and part.isascii() for part in parts):
        return text.strip()
    day, month, year = map(int, parts)
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return text.strip()


def holds_on(table: Table, row: Cells, on: date) -> bool:
    """Whether a row holds on a day; of a table without periods the days of that year are shown."""
    first = date.fromisoformat(row[table.first_day])
    if table.first_day != FIRST_DAY:
        return first.year == on.year
    return first <= on and (not row[LAST_DAY] or on <= date.fromisoformat(row[LAST_DAY]))
