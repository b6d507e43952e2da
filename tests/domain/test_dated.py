"""What held on a day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.dated import DatedRow, Period, on_day, one_on_day

FIRST, LAST = date(2023, 1, 1), date(2023, 6, 30)
DAYS = st.dates(date(2017, 1, 1), date(2035, 12, 31))


def row(first: date, last: date | None, certainty: str = "found") -> DatedRow:
    return DatedRow(period=Period(first, last), certainty=certainty)


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        (FIRST - timedelta(days=1), False),
        (FIRST, True),
        (LAST, True),
        (LAST + timedelta(days=1), False),
    ],
)
def test_a_period_has_both_its_ends(day: date, holds: bool) -> None:
    assert Period(FIRST, LAST).holds_on(day) is holds


def test_a_period_without_end_holds_until_further_notice() -> None:
    assert Period(FIRST).holds_on(date(9999, 12, 31))
    assert not Period(FIRST).holds_on(FIRST - timedelta(days=1))


@given(DAYS, st.none() | DAYS, DAYS)
def test_the_nearest_day_of_a_period_lies_within_and_is_the_day_itself_where_that_does(
    first: date, last: date | None, day: date
) -> None:
    period = Period(first, last if last is None else max(first, last))
    nearest = period.nearest_to(day)
    assert period.holds_on(nearest)
    assert (nearest == day) is period.holds_on(day)


@given(DAYS, st.none() | DAYS, DAYS, st.none() | DAYS)
def test_two_periods_overlap_when_a_day_lies_in_both(
    first: date, last: date | None, other_first: date, other_last: date | None
) -> None:
    one, other = Period(first, last), Period(other_first, other_last)
    if (last is not None and last < first) or (other_last is not None and other_last < other_first):
        return  # tables refuse such rows
    shared = max(first, other_first)
    assert one.overlaps(other) == (one.holds_on(shared) and other.holds_on(shared)) == other.overlaps(one)


def test_rows_are_chosen_by_the_day() -> None:
    before, after = row(FIRST, LAST), row(LAST + timedelta(days=1), None)
    assert on_day((before, after), LAST) == (before,)
    assert one_on_day((before, after), LAST + timedelta(days=1)) == after
    assert one_on_day((before, after), FIRST - timedelta(days=1)) is None


@pytest.mark.parametrize(
    ("certainty", "to_confirm"),
    [("found", False), ("decreed", False), ("assumed", True), ("found; end not known", True), ("", True)],
)
def test_anything_less_than_found_is_to_be_confirmed(certainty: str, to_confirm: bool) -> None:
    assert row(FIRST, None, certainty).to_confirm is to_confirm
