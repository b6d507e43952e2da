"""The label of a bag: its id in whole dots, read alike by two readers; offices, seal and weight for the eye."""

from dataclasses import replace
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.documents.bag_label import S9_MODULES, bag_label, code_dots
from kt1desk.documents.barcode import modules_of
from kt1desk.documents.dots import MM_PER_INCH
from kt1desk.domain.ids import BagId
from kt1desk.domain.numbers import demangle
from kt1desk.usecases.readmodels import PrinterDots
from tests.documents.bag_samples import BAG, bag_paper
from tests.support.pdf_reading import bitmap, inks, read_by_zbar, read_by_zxing, row_runs, text_boxes, text_of

DOTS = PrinterDots(dpi=203)
DOTS_A_MODULE = {203: 3, 300: 4, 600: 8}
BARS_TOP_MM, BARS_LEFT_MM, HEIGHT_MM = 52.6, 5.0, 12.5


@pytest.mark.parametrize("dpi", DOTS_A_MODULE)
def test_every_bar_is_whole_dots_with_ten_quiet_modules_on_either_side(dpi: int) -> None:
    image = bitmap(bag_label(bag_paper(), PrinterDots(dpi=dpi)), dpi)
    dots = DOTS_A_MODULE[dpi]
    expected = [(black == "1", len(list(run)) * dots) for black, run in groupby(modules_of(BAG))]
    top = round(BARS_TOP_MM * dpi / MM_PER_INCH)
    for y in (top + 1, top + int(HEIGHT_MM * dpi / MM_PER_INCH / 2), top + int(HEIGHT_MM * dpi / MM_PER_INCH) - 1):
        runs = row_runs(image, y)
        assert runs[1 : len(expected) + 1] == expected
        assert not runs[0][0]
        assert runs[0][1] >= 10 * dots
        assert runs[len(expected) + 1][1] >= 10 * dots


@pytest.mark.parametrize("dpi", [203, 300])
def test_two_readers_read_the_id_which_is_no_item(dpi: int) -> None:
    image = bitmap(bag_label(bag_paper(copy=9), PrinterDots(dpi=dpi)), dpi)
    assert read_by_zxing(image) == [("Code128", BAG)]
    assert read_by_zbar(image) == [("CODE128", BAG)]
    assert demangle(BAG) is None


def test_it_says_from_where_to_where_which_dispatch_and_how_heavy() -> None:
    text = text_of(bag_label(bag_paper(training=False), DOTS))
    for said in (
        "300000 Bưu cục giao dịch Trung tâm",
        "303800 Bưu cục Trung tâm huyện",
        "CHUYẾN THƯ 0069 · TÚI 001 · TÚI CUỐI",
        "Đóng lúc 08:15 25/11/2024 · Nguyễn Thị Thu Hường",
        "NP-004512",
        "17",
        "4.200 g",
        "300000-303800-A-KA-4-0069-001-1-1-0042",
    ):
        assert said in text
    assert "HUẤN LUYỆN" not in text
    assert not [box.text for box in text_boxes(bag_label(bag_paper(), DOTS)) if box.text in {"A", "B", "C"}]


def test_an_exercise_and_a_further_print_are_marked_and_only_the_last_bag_is_called_so() -> None:
    text = text_of(bag_label(bag_paper(copy=2), DOTS))
    assert "HUẤN LUYỆN – KHÔNG CÓ GIÁ TRỊ · BẢN IN LẠI 2" in text
    other = BagId(f"{BAG[:23]}0{BAG[24:]}")
    assert "TÚI CUỐI" not in text_of(bag_label(replace(bag_paper(), bag=other, seal_no=""), DOTS))


def test_it_is_black_and_white_alone() -> None:
    assert inks(bag_label(bag_paper(), DOTS)) == {(0, 0, 0), (255, 255, 255)}


@pytest.mark.parametrize("dpi", [25, 105])
def test_a_printer_whose_dots_make_no_module_is_refused(dpi: int) -> None:
    with pytest.raises(ValueError, match="no whole number of dots"):
        code_dots(dpi)
    with pytest.raises(ValueError, match="no whole number of dots"):
        bag_label(bag_paper(), PrinterDots(dpi=dpi))


@given(st.from_regex(r"[0-9]{12}A(KA|MR)[0-9]{8}[01]{2}[0-9]{4}", fullmatch=True))
def test_no_id_takes_more_modules_than_set_up_counts_on(bag: str) -> None:
    assert len(modules_of(bag)) <= S9_MODULES == len(modules_of(BAG))
