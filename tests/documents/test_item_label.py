"""What stands on the item label, and what must not."""

from dataclasses import replace

import pytest

from kt1desk.documents.item_label import item_label
from kt1desk.domain.item import Flags, Scope, Secrecy, Urgency
from kt1desk.usecases.readmodels import ItemPaper, PrinterDots
from tests.documents.samples import LONGEST_AGENCIES, full_item_paper, item_paper, stretched
from tests.support.pdf_reading import bitmap, inks, overlaps, text_boxes, text_of

DOTS = PrinterDots(dpi=203)
MM = 72 / 25.4
WATERMARK = "HUẤN LUYỆN – KHÔNG CÓ GIÁ TRỊ"


def _text(paper: ItemPaper) -> str:
    return text_of(item_label(paper, DOTS))


def test_the_label_says_what_where_from_where_to_and_when() -> None:
    text = _text(item_paper(training=False))
    for said in (
        "KT1",
        "Thư · Nội tỉnh · 1 lớp bì",
        "120 g",
        "Văn phòng UBND tỉnh Tuyên Quang",
        "Phòng Hành chính – Tổ chức",
        "UBND huyện Chiêm Hóa",
        "thị trấn Vĩnh Lộc, huyện Chiêm Hóa",
        "Người nhận (như ghi ngoài bì): Chánh Văn phòng",
        "Bưu cục phát: 303800 – Bưu cục Trung tâm huyện Chiêm Hóa",
        "ZK 00 041 207 7 VN",
        "25/11/2024",
        "08:15 · 300000",
        "Bưu cục giao dịch Trung tâm tỉnh Tuyên Quang · ĐT 0207 3922790",
    ):
        assert said in text


@pytest.mark.parametrize("secrecy", [Secrecy.A, Secrecy.B, Secrecy.C])
def test_the_class_is_one_letter_in_a_box_of_its_own(secrecy: Secrecy) -> None:
    boxes = text_boxes(item_label(item_paper(secrecy=secrecy), DOTS))
    assert [box.text for box in boxes if box.text in {"A", "B", "C"}] == [secrecy.value]
    assert not [box.text for box in boxes if "ký hiệu" in box.text.casefold()]


def test_an_item_without_a_letter_has_no_box_for_one() -> None:
    boxes = text_boxes(item_label(item_paper(), DOTS))
    assert [box.text for box in boxes if len(box.text) == 1] == []
    corner = (720, 19, 768, 80)
    with_letter = bitmap(item_label(item_paper(training=False, secrecy=Secrecy.B), DOTS), 203).crop(corner)
    without = bitmap(item_label(item_paper(training=False), DOTS), 203).crop(corner)
    assert with_letter.getcolors() != [(48 * 61, 255)]
    assert without.getcolors() == [(48 * 61, 255)]


def test_urgency_is_said_in_capitals_with_its_moment() -> None:
    express, timed = (item_paper(urgency=urgency) for urgency in (Urgency.EXPRESS, Urgency.TIMED))
    assert "HỎA TỐC trước 17:00 26/11" in _text(express)
    assert "HẸN GIỜ 14:15 26/11/2024" in _text(timed)
    plain = _text(item_paper())
    assert "HỎA TỐC" not in plain
    assert "HẸN GIỜ" not in plain
    assert "Hạn phát 12:00 27/11/2024" in plain


def test_flags_stand_on_the_label_only_when_they_were_declared() -> None:
    marks = ("CHỈ NGƯỜI CÓ TÊN MỚI ĐƯỢC BÓC BÌ", "TÀI LIỆU THU HỒI", "BÁO PHÁT")
    paper = item_paper(secrecy=Secrecy.A)
    declared = Flags(addressee_only=True, to_be_returned=True, delivery_advice=True)
    assert all(mark in _text(replace(paper, flags=declared)) for mark in marks)
    assert not any(mark in _text(paper) for mark in marks)
    assert [m for m in marks if m in _text(replace(paper, flags=Flags(delivery_advice=True)))] == ["BÁO PHÁT"]


def test_an_item_for_outside_the_province_names_no_office_of_ours() -> None:
    paper = replace(item_paper(scope=Scope.INTER), office_to=None, addressee="")
    text = _text(paper)
    assert "Nơi phát: ngoài tỉnh" in text
    assert "Bưu cục phát" not in text
    assert "Người nhận (như ghi" not in text


def test_an_exercise_is_marked_and_a_real_item_is_not() -> None:
    assert WATERMARK in _text(item_paper(training=True))
    assert WATERMARK not in _text(item_paper(training=False))


def test_only_a_further_print_says_that_it_is_one() -> None:
    assert "BẢN IN LẠI" not in _text(item_paper())
    assert "BẢN IN LẠI 3" in _text(replace(item_paper(), copy=3))


@pytest.mark.parametrize("name", LONGEST_AGENCIES)
def test_the_longest_agency_names_are_printed_whole(name: str) -> None:
    text = _text(replace(item_paper(secrecy=Secrecy.A), recipient_name=name, sender_name=name))
    assert text.count(name) == 2
    assert "…" not in text


def test_a_recipient_of_160_characters_is_printed_whole() -> None:
    name = stretched(LONGEST_AGENCIES[0], 160)
    paper = replace(item_paper(secrecy=Secrecy.B), recipient_name=name)
    assert name.replace(" ", "") in _text(paper).replace(" ", "")


@pytest.mark.parametrize("training", [True, False])
@pytest.mark.parametrize("urgency", Urgency)
@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_no_text_leaves_the_frame_or_lies_over_another(training: bool, urgency: Urgency, dpi: int) -> None:
    longest = full_item_paper(training=training)
    paper = replace(longest, service=replace(longest.service, urgency=urgency))
    for each in (paper, item_paper(urgency=urgency, training=training)):
        boxes = text_boxes(item_label(each, PrinterDots(dpi=dpi)))
        assert overlaps(boxes) == []
        assert min(box.left for box in boxes) >= 3.9 * MM
        assert max(box.right for box in boxes) <= 96.1 * MM
        assert min(box.top for box in boxes) >= 2 * MM
        assert max(box.bottom for box in boxes) <= 58.2 * MM


def test_a_text_that_had_to_be_cut_says_so() -> None:
    assert "…" in _text(full_item_paper())


def test_a_label_is_black_and_white_alone() -> None:
    assert inks(item_label(full_item_paper(), DOTS)) == {(0, 0, 0), (255, 255, 255)}
