"""An agreed moment is read as clerks write it."""

from datetime import datetime

import pytest

from kt1desk.domain.calendar import VIETNAM_TIME
from kt1desk.gui.moment_reading import read_moment

NOW = datetime(2024, 11, 25, 14, 0, tzinfo=VIETNAM_TIME)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("26/11 16:30", (2024, 11, 26, 16, 30)),
        (" 26/11   16:30 ", (2024, 11, 26, 16, 30)),
        ("26.11 16.30", (2024, 11, 26, 16, 30)),
        ("26-11 16h30", (2024, 11, 26, 16, 30)),
        ("2611 1630", (2024, 11, 26, 16, 30)),
        ("26/11 16h", (2024, 11, 26, 16, 0)),
        ("26/11/2025 7:05", (2025, 11, 26, 7, 5)),
        ("16H30", (2024, 11, 25, 16, 30)),
        ("1630", (2024, 11, 25, 16, 30)),
    ],
)
def test_what_clerks_write_is_understood(typed: str, meant: tuple[int, int, int, int, int]) -> None:
    assert read_moment(typed, NOW) == datetime(*meant, tzinfo=VIETNAM_TIME)


def test_a_day_without_a_year_is_the_nearest_one() -> None:
    new_year = datetime(2024, 12, 31, 23, 0, tzinfo=VIETNAM_TIME)
    assert read_moment("02/01 9:00", new_year) == datetime(2025, 1, 2, 9, 0, tzinfo=VIETNAM_TIME)
    assert read_moment("30/12 9:00", new_year) == datetime(2024, 12, 30, 9, 0, tzinfo=VIETNAM_TIME)


@pytest.mark.parametrize(
    "typed",
    ["", "26/11", "31/02 10:00", "26/11 25:00", "26/13 10:00", "mai 16:30", "٢٦/١١ 16:30", "26/11 16:3", "9" * 10_000],
)
def test_what_cannot_be_a_moment_is_none(typed: str) -> None:
    assert read_moment(typed, NOW) is None
