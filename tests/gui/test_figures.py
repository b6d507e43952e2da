"""Moments, money and weights are written as in Vietnam."""

from datetime import UTC, date, datetime, timedelta

import pytest

from kt1desk.gui import figures

NEAR_MIDNIGHT = datetime(2024, 11, 25, 17, 30, tzinfo=UTC)


def test_a_moment_is_shown_on_a_clock_in_vietnam() -> None:
    assert figures.clock(NEAR_MIDNIGHT) == "00:30"
    assert figures.day(NEAR_MIDNIGHT) == "26/11/2024"
    assert figures.short_day(NEAR_MIDNIGHT) == "26/11"
    assert figures.moment(NEAR_MIDNIGHT) == "00:30 26/11/2024"
    assert figures.clock_s(NEAR_MIDNIGHT) == "00:30:00"


def test_a_date_without_hour_is_taken_as_it_is() -> None:
    assert figures.day(date(2024, 11, 25)) == "25/11/2024"


@pytest.mark.parametrize(
    ("number", "written"), [(0, "0"), (999, "999"), (1_000, "1.000"), (18_816, "18.816"), (1_000_000, "1.000.000")]
)
def test_large_numbers_have_points_between_their_groups(number: int, written: str) -> None:
    assert figures.count(number) == written
    assert figures.money(number) == f"{written} đ"
    assert figures.weight(number) == f"{written} g"


def test_an_age_is_never_negative_when_a_clock_was_set_back() -> None:
    assert figures.minutes_between(NEAR_MIDNIGHT, NEAR_MIDNIGHT - timedelta(hours=1)) == 0
    assert figures.minutes_between(NEAR_MIDNIGHT, NEAR_MIDNIGHT + timedelta(seconds=179)) == 2


@pytest.mark.parametrize(("name", "letters"), [("Nguyễn Thị Hạnh", "NH"), ("Đặng Ân", "ĐÂ"), ("Tú", "T"), ("", "")])
def test_initials_are_those_of_family_and_given_name(name: str, letters: str) -> None:
    assert figures.initials(name) == letters
