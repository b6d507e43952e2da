"""The slip of a refusal: who refused whom, when and why; one page that proves itself and confirms nothing."""

from dataclasses import replace

import pytest

from kt1desk.documents.refusal_slip import refusal_slip
from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.item import Scope, Secrecy, Service, Urgency
from kt1desk.domain.numbers import parse_item_no
from tests.documents.refusal_samples import DOCUMENT, refusal_paper
from tests.support.forbidden_words import forbidden_in
from tests.support.pdf_reading import (
    overlaps,
    page_count,
    page_texts,
    picture,
    read_by_zbar,
    read_by_zxing,
    text_boxes,
    text_of,
    written,
)

MM = 72 / 25.4


def test_the_slip_says_who_refused_what_when_and_why_in_the_words_of_the_reason() -> None:
    text = written(refusal_slip(refusal_paper()))
    for said in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        f"Số: {DOCUMENT}/PTC",
        "PHIẾU TỪ CHỐI NHẬN",
        "Hồi 08 giờ 15 phút, ngày 25 tháng 11 năm 2024, tại Bưu cục giao dịch Trung tâm tỉnh Tuyên Quang",
        "Cơ quan gửi: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Tuyên Quang, Phòng Hành chính – Tổ chức",
        "Người giao: Nguyễn Hoàng Phương Thùy Dương",
        "Dịch vụ yêu cầu: KT1, Liên tỉnh, ký hiệu B, HẸN GIỜ 08:15 25/11/2024",
        "Người từ chối nhận: Nguyễn Thị Thu Hường",
        "Lý do từ chối Bì rách, hở hoặc ướt Mã lý do: COVER_DAMAGED",
        "không được cấp số hiệu",
    ):
        assert said in text
    assert not forbidden_in(text)


def test_a_plain_service_is_named_without_a_letter_or_an_urgency() -> None:
    plain = Service(scope=Scope.INTRA, secrecy=Secrecy.NONE, urgency=Urgency.NORMAL)
    text = written(refusal_slip(replace(refusal_paper(), letter="", service=plain)))
    assert "Dịch vụ yêu cầu: KT1, Nội tỉnh;" in text


def test_its_code_is_typed_and_stands_for_no_item() -> None:
    paper = refusal_paper()
    page = picture(refusal_slip(paper), 200)
    assert paper.proof.text.startswith("KT1R:2|")
    assert read_by_zxing(page) == [("QRCode", paper.proof.text)]
    assert [kind for kind, _ in read_by_zbar(page)] == ["QRCODE"]
    with pytest.raises(RuleBroken):
        parse_item_no(paper.proof.text)


@pytest.mark.parametrize("long", [False, True])
def test_it_is_one_page_and_no_text_leaves_the_margins_or_lies_over_another(long: bool) -> None:
    pdf = refusal_slip(refusal_paper(long=long, copy=12))
    boxes = text_boxes(pdf)
    assert page_count(pdf) == 1
    assert overlaps(boxes) == []
    assert min(box.left for box in boxes) >= 29.9 * MM
    assert max(box.right for box in boxes) <= 195.1 * MM


def test_an_exercise_and_a_further_print_are_marked() -> None:
    [marked] = page_texts(refusal_slip(refusal_paper(copy=2)))
    assert marked.count("HUẤN LUYỆN – KHÔNG CÓ GIÁ TRỊ") == 2
    assert "BẢN IN LẠI 2" in marked
    real = text_of(refusal_slip(refusal_paper(training=False)))
    assert "HUẤN LUYỆN" not in real
    assert "BẢN IN LẠI" not in real
