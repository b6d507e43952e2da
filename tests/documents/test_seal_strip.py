"""The seal strip: both halves tell item and seal, nothing on it can be scanned for the item."""

from dataclasses import replace

import pytest

from kt1desk.documents.seal_strip import seal_strip
from kt1desk.domain.item import SealState, Secrecy
from kt1desk.usecases.readmodels import PrinterDots
from tests.documents.samples import full_item_paper, item_paper
from tests.support.pdf_reading import bitmap, inks, overlaps, read_by_zbar, read_by_zxing, text_boxes, text_of

DOTS = PrinterDots(dpi=203)
SEAM = 30 * 72 / 25.4


def test_each_half_says_number_digits_seal_office_and_moment() -> None:
    boxes = text_boxes(seal_strip(item_paper(secrecy=Secrecy.B, training=False), DOTS))
    above = [box.text for box in boxes if box.bottom < SEAM]
    assert above == [box.text for box in boxes if box.top > SEAM]
    assert set(above) == {
        "NIÊM PHONG KT1",
        "B",
        "ZK 00 041 207 7 VN",
        "không không không bốn một hai không bảy bảy",
        "Niêm phong số NP-004512",
        "Bưu cục giao dịch Trung tâm tỉnh Tuyên Quang (300000)",
        "08:15 25/11/2024",
    }


def test_without_a_seal_number_and_a_letter_neither_is_told() -> None:
    paper = item_paper()
    text = text_of(seal_strip(replace(paper, cover=replace(paper.cover, seal=SealState.NONE)), DOTS))
    assert "Niêm phong số" not in text
    assert not [box for box in text_boxes(seal_strip(paper, DOTS)) if len(box.text) == 1]


@pytest.mark.parametrize("dpi", [203, 300])
def test_nothing_on_it_can_be_scanned(dpi: int) -> None:
    image = bitmap(seal_strip(full_item_paper(), PrinterDots(dpi=dpi)), dpi)
    assert read_by_zxing(image) == []
    assert read_by_zbar(image) == []


def test_an_exercise_and_a_further_print_are_marked_on_both_halves() -> None:
    text = text_of(seal_strip(full_item_paper(), DOTS))
    assert text.count("HUẤN LUYỆN – KHÔNG CÓ GIÁ TRỊ") == text.count("BẢN IN LẠI 12") == 2
    real = text_of(seal_strip(item_paper(training=False), DOTS))
    assert "HUẤN LUYỆN" not in real
    assert "BẢN IN LẠI" not in real


def test_what_was_entered_late_says_so_on_both_halves_whatever_else_the_band_says() -> None:
    for paper in (item_paper(training=False), full_item_paper()):
        pdf = seal_strip(replace(paper, late=True), DOTS)
        assert text_of(pdf).count("NHẬP BÙ") == 2
        assert overlaps(text_boxes(pdf)) == []
    assert text_of(pdf).count("BẢN IN LẠI 12") == 2
    assert "NHẬP BÙ" not in text_of(seal_strip(full_item_paper(), DOTS))


def test_it_is_black_and_white_alone() -> None:
    assert inks(seal_strip(full_item_paper(), DOTS)) == {(0, 0, 0), (255, 255, 255)}
