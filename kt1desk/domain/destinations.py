"""The offices outside the province: which hold on a day, and which a few letters of a province may mean."""

from collections.abc import Iterable
from datetime import date

from kt1desk.domain.dated import on_day, one_on_day
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import OfficeCode
from kt1desk.domain.initials import fits
from kt1desk.domain.places import Destination
from kt1desk.domain.search import fold


def destination_on(destinations: Iterable[Destination], code: OfficeCode, day: date) -> Destination:
    """The office as it was on `day`; raises OFFICE_UNKNOWN, OFFICE_NOT_VALID_ON_DAY."""
    known = [row for row in destinations if row.code == code]
    if not known:
        raise RuleBroken(Rule.OFFICE_UNKNOWN, office=code)
    held = one_on_day(known, day)
    if held is None:
        raise RuleBroken(Rule.OFFICE_NOT_VALID_ON_DAY, office=code, day=day)
    return held


def destinations_for(text: str, destinations: Iterable[Destination], day: date) -> tuple[Destination, ...]:
    """The offices of `day` whose province the text may mean, "lao cai" or "hcm", by name, all for an empty text.

    Those whose name begins so come first.
    """
    typed = tuple(fold(text).split())
    fitting = (
        each for each in on_day(destinations, day) if fits(typed, tuple(fold(each.province).split()), initials=True)
    )
    begins = fold(text)
    return tuple(sorted(fitting, key=lambda each: (not fold(each.province).startswith(begins), fold(each.province))))
