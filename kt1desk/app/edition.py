"""The first edition of the reference tables, read from resources/reference once at start."""

from datetime import date
from pathlib import Path

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.reference import TABLES, Reference, parse_reference

MADE_ON = date(2026, 11, 23)
"""The local day on which this edition of the program was made; a desk's clock that shows an earlier one is wrong."""


def load_reference(resources: Path) -> Reference:
    """Return the tables; raise `Unavailable` (RESOURCES_MISSING, or the bad row by file and line)."""
    folder = resources / "reference"
    try:
        tables = {name: (folder / name).read_text(encoding="utf-8") for name in TABLES}
    except (OSError, UnicodeDecodeError) as error:
        raise Unavailable(Cause.RESOURCES_MISSING, path=str(folder)) from error
    return parse_reference(tables)
