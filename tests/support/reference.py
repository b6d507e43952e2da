"""The first edition of the reference data, as the program ships it."""

from functools import cache
from pathlib import Path

from kt1desk.domain.reference import TABLES, Reference, parse_reference

FOLDER = Path(__file__).parents[2] / "resources" / "reference"


def first_edition_texts() -> dict[str, str]:
    """The CSV texts by file name, fresh for every caller to change."""
    return {name: (FOLDER / name).read_text(encoding="utf-8") for name in TABLES}


@cache
def first_edition() -> Reference:
    """The parsed edition; frozen, so one is enough for all tests."""
    return parse_reference(first_edition_texts())
