"""Working days of the first edition against the decrees, and the rules of the calendar itself."""

import csv
import io
from datetime import UTC, date, datetime, timedelta

import pytest

from kt1desk.domain.calendar import CalendarRow, DayStatus, RowKind, WorkingCalendar, local_day
from kt1desk.domain.errors import Rule, RuleBroken
from tests.support.reference import first_edition, first_edition_texts

# Tết as decreed for public servants: first and last day off, weekends included.
TET = [
    (date(2017, 1, 26), date(2017, 2, 1)),
    (date(2018, 2, 14), date(2018, 2, 20)),
    (date(2019, 2, 2), date(2019, 2, 10)),
    (date(2020, 1, 23), date(2020, 1, 29)),
    (date(2021, 2, 10), date(2021, 2, 16)),
    (date(2022, 1, 29), date(2022, 2, 6)),
    (date(2023, 1, 20), date(2023, 1, 26)),
    (date(2024, 2, 8), date(2024, 2, 14)),
    (date(2025, 1, 25), date(2025, 2, 2)),
    (date(2026, 2, 14), date(2026, 2, 22)),
]
SWAPS = [
    (date(2018, 12, 31), date(2019, 1, 5)),
    (date(2019, 4, 29), date(2019, 5, 4)),
    (date(2024, 4, 29), date(2024, 5, 4)),
    (date(2025, 5, 2), date(2025, 4, 26)),
    (date(2026, 1, 2), date(2026, 1, 10)),
    (date(2026, 8, 31), date(2026, 8, 22)),
]
CALENDAR = first_edition().calendar


def is_working(day: date) -> bool:
    return CALENDAR.status(day).is_working


@pytest.mark.parametrize(("first", "last"), TET)
def test_tet_is_off_from_its_first_day_to_its_last(first: date, last: date) -> None:
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    assert [day for day in days if is_working(day)] == []
    assert is_working(first - timedelta(days=1)) or (first - timedelta(days=1)).weekday() == 6
    assert is_working(last + timedelta(days=1)) or (last + timedelta(days=1)).weekday() == 5


@pytest.mark.parametrize(("off", "worked"), SWAPS)
def test_a_swapped_day_is_off_and_its_saturday_is_worked(off: date, worked: date) -> None:
    assert CALENDAR.status(off) is DayStatus.SWAP_OFF
    assert CALENDAR.status(worked) is DayStatus.SWAP_WORK
    assert is_working(worked)
    assert not is_working(off)
    assert f"{worked:%d/%m/%Y}" in CALENDAR.name(off)
    assert f"{off:%d/%m/%Y}" in CALENDAR.name(worked)


@pytest.mark.parametrize(
    ("day", "working"),
    [
        (date(2024, 11, 25), True),
        (date(2024, 11, 24), False),
        (date(2020, 9, 3), True),  # National Day had one day until 2020 and has two since
        (date(2021, 9, 3), False),
        (date(2022, 9, 1), False),
        (date(2023, 5, 3), False),
        (date(2026, 1, 3), False),
        (date(2022, 4, 11), False),
    ],
)
def test_single_days_are_as_decreed(day: date, working: bool) -> None:
    assert is_working(day) is working


def test_every_year_covered_has_its_holidays_and_about_250_working_days() -> None:
    for year in range(2017, 2036):
        days = [date(year, 1, 1) + timedelta(days=n) for n in range(366)]
        working = sum(is_working(day) for day in days if day.year == year)
        assert 244 <= working <= 252, year


def test_a_calculated_tet_is_not_called_decreed() -> None:
    rows = list(csv.DictReader(io.StringIO(first_edition_texts()["calendar.csv"])))
    future = [row for row in rows if int(row["day"][:4]) > 2026 and "Nguyên Đán" in row["name"]]
    assert future
    assert all(row["certainty"].startswith("calculated") for row in future)


@pytest.mark.parametrize("day", [date(2016, 12, 31), date(2036, 1, 1)])
def test_a_year_without_rows_is_not_guessed(day: date) -> None:
    with pytest.raises(RuleBroken) as refused:
        CALENDAR.status(day)
    assert refused.value.rule is Rule.NO_CALENDAR_ON_DAY
    assert refused.value.facts == {"day": day}


def test_a_calendar_without_rows_covers_no_year() -> None:
    with pytest.raises(RuleBroken):
        WorkingCalendar.of(()).status(date(2024, 1, 2))


def test_a_row_of_the_province_changes_a_day() -> None:
    row = CalendarRow(day=date(2024, 11, 25), kind=RowKind.HOLIDAY, name="Nghỉ theo quyết định", certainty="decreed")
    calendar = WorkingCalendar.of((row,))
    assert calendar.status(row.day) is DayStatus.HOLIDAY
    assert calendar.name(row.day) == "Nghỉ theo quyết định"
    assert calendar.status(date(2024, 11, 26)) is DayStatus.WORKING
    assert calendar.name(date(2024, 11, 26)) == ""


@pytest.mark.parametrize(
    ("at", "day"),
    [
        (datetime(2024, 11, 25, 16, 59, 59, tzinfo=UTC), date(2024, 11, 25)),
        (datetime(2024, 11, 25, 17, 0, tzinfo=UTC), date(2024, 11, 26)),
        (datetime(2024, 12, 31, 17, 0, tzinfo=UTC), date(2025, 1, 1)),
    ],
)
def test_the_local_day_changes_at_midnight_in_vietnam(at: datetime, day: date) -> None:
    assert local_day(at) == day


def test_a_moment_without_zone_has_no_local_day() -> None:
    naive = datetime(2024, 11, 25, 8, 0, tzinfo=UTC).replace(tzinfo=None)
    with pytest.raises(ValueError, match="time zone"):
        local_day(naive)
