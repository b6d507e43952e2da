"""Days as people type them."""

from datetime import date

import pytest

from kt1desk.gui.day_reading import read_day


@pytest.mark.parametrize("typed", ["05/02/2024", "5/2/2024", "5.2.2024", "05-02-2024", "5 2 2024", " 05022024 "])
def test_a_day_is_read_as_it_is_typed(typed: str) -> None:
    assert read_day(typed) == date(2024, 2, 5)


@pytest.mark.parametrize("typed", ["", "31/02/2024", "5/2/24", "2024-02-05", "5/13/2024", "0502024", "٠٥/٠٢/٢٠٢٤", "x"])
def test_what_is_no_day_is_none(typed: str) -> None:
    assert read_day(typed) is None
