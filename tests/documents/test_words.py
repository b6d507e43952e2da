"""Numbers, moments and codes are said as Vietnamese papers say them."""

from datetime import UTC, date, datetime

import pytest

from kt1desk.documents import words
from kt1desk.domain.item import Flags, ItemKind, PayerClass, Scope, SealState, Secrecy, Urgency
from kt1desk.domain.stock import Place
from kt1desk.domain.tariff import PriceCode, PriceLine
from tests.support.forbidden_words import forbidden_in


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "không"),
        (4, "bốn"),
        (10, "mười"),
        (14, "mười bốn"),
        (15, "mười lăm"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (25, "hai mươi lăm"),
        (40, "bốn mươi"),
        (101, "một trăm linh một"),
        (105, "một trăm linh năm"),
        (115, "một trăm mười lăm"),
        (1_000, "một nghìn"),
        (1_005, "một nghìn không trăm linh năm"),
        (2_024, "hai nghìn không trăm hai mươi tư"),
        (18_816, "mười tám nghìn tám trăm mười sáu"),
        (1_000_000, "một triệu"),
        (200_000, "hai trăm nghìn"),
        (2_000_000_021, "hai tỷ không trăm hai mươi mốt"),
    ],
)
def test_a_number_is_said_as_it_is_spoken(number: int, said: str) -> None:
    assert words.in_words(number) == said


@pytest.mark.parametrize("number", [-1, 10**12])
def test_a_number_without_words_is_an_error(number: int) -> None:
    with pytest.raises(ValueError, match="no words"):
        words.in_words(number)


@pytest.mark.parametrize(
    ("on", "said"),
    [
        (date(2024, 11, 25), "ngày 25 tháng 11 năm 2024"),
        (date(2025, 1, 5), "ngày 05 tháng 01 năm 2025"),
        (date(2025, 3, 9), "ngày 09 tháng 3 năm 2025"),
    ],
)
def test_days_below_ten_and_the_first_two_months_have_a_zero(on: date, said: str) -> None:
    assert words.day_in_words(on) == said


def test_moments_are_vietnamese_local_time() -> None:
    at = datetime(2024, 12, 31, 18, 5, tzinfo=UTC)
    assert words.moment(at) == "01:05 01/01/2025"
    assert words.short_moment(at) == "01:05 01/01"
    assert words.moment_in_words(at) == "01 giờ 05 phút, ngày 01 tháng 01 năm 2025"
    assert words.local_date(at) == date(2025, 1, 1)


def test_figures_have_points_between_thousands() -> None:
    assert (words.whole(1_234_567), words.grams(31_500), words.grams(120)) == ("1.234.567", "31.500 g", "120 g")


def test_every_code_that_a_paper_shows_has_its_words() -> None:
    assert set(words.URGENCY) == set(Urgency)
    assert set(words.SCOPE) == set(Scope)
    assert set(words.KIND) == set(ItemKind)
    assert set(words.SEAL) == set(SealState)
    assert set(words.CLASS_ROW) == set(Secrecy)
    assert set(words.PLACE) == set(Place)
    assert set(words.PAYER) == set(PayerClass)


@pytest.mark.parametrize("code", PriceCode)
def test_every_line_of_a_price_says_what_it_is_for_and_names_no_class_but_by_its_letter(code: PriceCode) -> None:
    said = words.price_line(PriceLine(code=code, amount_vnd=1, grams=250, units=3, legal_source="x"))
    assert said
    assert "{" not in said
    assert forbidden_in(said) == []


def test_extra_weight_says_how_many_steps() -> None:
    line = PriceLine(code=PriceCode.EXTRA_WEIGHT, amount_vnd=1, grams=250, units=3, legal_source="x")
    assert words.price_line(line) == "Khối lượng thêm: 3 nấc 250 g"


def test_no_flag_is_no_mark() -> None:
    assert words.flags(Flags()) == ()
    assert words.flags(Flags(to_be_returned=True)) == ("TÀI LIỆU THU HỒI",)
