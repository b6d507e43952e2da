"""Retention: the newest of each of the last days, weeks and months stays, and never more than there is room for."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.retention import DAYS, MONTHS, WEEKS, kept

NIGHT = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)

moments = st.lists(st.integers(0, 3 * 365 * 24).map(lambda hours: NIGHT - timedelta(hours=hours)), max_size=60)


def nights(count: int) -> list[datetime]:
    return [NIGHT - timedelta(days=days) for days in range(count)]


def test_the_newest_always_stays() -> None:
    assert kept([NIGHT]) == {NIGHT}
    assert kept([]) == frozenset()


def test_two_years_of_nights_leave_a_week_of_days_four_weeks_and_twelve_months() -> None:
    made = nights(730)
    staying = sorted(kept(made), reverse=True)
    assert staying[:DAYS] == made[:DAYS]
    assert {(at.year, at.month) for at in staying} == {(2026, month) for month in range(1, 12)} | {(2025, 12)}
    assert len(staying) <= DAYS + WEEKS + MONTHS


def test_of_several_in_one_day_the_last_one_stays() -> None:
    shifts = [NIGHT - timedelta(hours=hours) for hours in (0, 5, 9)]
    assert kept(shifts) == {NIGHT}


def test_the_day_is_the_local_one() -> None:
    just_before, just_after = (datetime(2026, 11, 23, hour, 30, tzinfo=UTC) for hour in (16, 17))
    assert kept([just_before, just_after]) == {just_before, just_after}


@given(moments)
def test_no_more_than_there_is_room_for_and_the_newest_among_them(made: list[datetime]) -> None:
    staying = kept(made)
    assert staying <= set(made)
    assert len(staying) <= DAYS + WEEKS + MONTHS
    assert not made or max(made) in staying


@given(moments, st.integers(1, 10))
def test_thinning_out_twice_is_thinning_out_once(made: list[datetime], more: int) -> None:
    once = kept(made)
    assert kept(once) == once
    later = (max(made) if made else NIGHT) + timedelta(days=more)
    assert kept({*once, later}) == kept({*made, later})
