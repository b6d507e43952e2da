"""The first edition of the reference data, as the program ships it."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from kt1desk.domain.dated import Period
from kt1desk.domain.ids import AgencyId, OfficeCode
from kt1desk.domain.reference import TABLES, Reference, parse_reference

FOLDER = Path(__file__).parents[2] / "resources" / "reference"


def first_edition_texts() -> dict[str, str]:
    """The CSV texts by file name, fresh for every caller to change."""
    return {name: (FOLDER / name).read_text(encoding="utf-8") for name in TABLES}


@cache
def first_edition() -> Reference:
    """The parsed edition; frozen, so one is enough for all tests."""
    return parse_reference(first_edition_texts())


DISTRICT, HEIR = AgencyId("TQ032"), AgencyId("TQ900")
"""Huyện ủy Na Hang, which ended with the districts, and who took over from it in `with_heir`."""


@cache
def with_heir() -> Reference:
    """The first edition, amended: Đảng ủy xã Na Hang has taken over from Huyện ủy Na Hang since 1/7/2025."""
    first = first_edition()
    ended = next(row for row in first.agencies if row.id == DISTRICT)
    since = Period(date(2025, 7, 1))
    heir = replace(ended, id=HEIR, name="Đảng ủy xã Na Hang", aliases=(), period=since, office=OfficeCode("300000"))
    others = tuple(row for row in first.agencies if row.id != DISTRICT)
    return replace(first, agencies=(*others, replace(ended, successor=HEIR), heir))
