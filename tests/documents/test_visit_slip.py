"""The list of a visit: every item once, the sums, how it was paid, both signatures, over as many pages as it needs."""

import re
from dataclasses import replace

import pytest

from kt1desk.documents.visit_slip import visit_slip
from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.numbers import parse_item_no, spell
from kt1desk.domain.payment import Payment, PayMethod
from tests.documents.visit_samples import VISIT, visit_paper
from tests.support.pdf_reading import overlaps, page_texts, picture, read_by_zxing, text_boxes, written

MM = 72 / 25.4
COUNTS = (1, 10, 18, 19, 20, 21, 22, 23, 24, 200)


@pytest.mark.parametrize("items", COUNTS)
def test_every_item_stands_once_under_titles_on_numbered_pages(items: int) -> None:
    paper = visit_paper(items, back=2)
    pages = page_texts(visit_slip(paper))
    assert re.findall(r"ZK \d\d \d{3} \d{3} \d VN", " ".join(pages)) == [spell(item.item_no) for item in paper.items]
    for number, text in enumerate(pages, 1):
        assert f"Trang {number}/{len(pages)}" in text
        assert "Số hiệu" in text


@pytest.mark.parametrize("items", COUNTS)
def test_signatures_never_stand_on_a_page_without_a_line_of_what_is_signed(items: int) -> None:
    for back in (0, 1):
        last = page_texts(visit_slip(visit_paper(items, back=back)))[-1]
        assert "NGƯỜI NHẬN" in last
        assert "VN" in last


def test_the_list_says_who_brought_it_when_and_what_it_adds_up_to() -> None:
    text = written(visit_slip(visit_paper(10, back=2)))
    for said in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        f"Số: {VISIT}/PGN",
        "PHIẾU GIAO NHẬN",
        "Cơ quan gửi: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Tuyên Quang",
        "Người giao: Nguyễn Hoàng Phương Thùy Dương, chữ ký mẫu số CKM-2024/017",
        "Bắt đầu lúc 08:15 25/11/2024, kết thúc lúc 08:22 25/11/2024",
        "10 (mười) bưu gửi đã nhận, 1.200 g; 2 bưu gửi trả lại",
        "Tổng giá cước 636.360 đồng; phải trả tại quầy 636.360 đồng",
        "Đã trả tiền mặt, biên lai số BL 000217: 636.360 đồng",
        "II. BƯU GỬI TRẢ LẠI NGƯỜI GIAO",
        "Bưu gửi đã sửa lại tại quầy",
    ):
        assert said in text


@pytest.mark.parametrize(
    ("method", "said"),
    [(PayMethod.TRANSFER, "Đã chuyển khoản, chứng từ số 17"), (PayMethod.CONTRACT, "Ghi nợ theo hợp đồng số 17")],
)
def test_other_ways_of_paying_are_named(method: PayMethod, said: str) -> None:
    paid = Payment(method=method, receipt_no="17", amount_vnd=63_636)
    assert said in written(visit_slip(replace(visit_paper(1), payment=paid)))


def test_a_visit_of_which_everything_went_back_says_so() -> None:
    text = written(visit_slip(visit_paper(0, back=1)))
    assert "I. BƯU GỬI ĐÃ NHẬN: không có." in text
    assert "0 (không) bưu gửi đã nhận, 0 g; 1 bưu gửi trả lại" in text
    assert "biên lai" not in text


@pytest.mark.parametrize("items", [1, 40])
def test_the_last_page_carries_one_typed_code_and_nothing_scans_as_an_item(items: int) -> None:
    paper = visit_paper(items)
    pdf = visit_slip(paper)
    found = [read_by_zxing(picture(pdf, 150, page)) for page in range(len(page_texts(pdf)))]
    assert paper.proof.text.startswith("KT1V:2|")
    none: list[tuple[str, str]] = []
    assert found == [*[none] * (len(found) - 1), [("QRCode", paper.proof.text)]]
    with pytest.raises(RuleBroken):
        parse_item_no(paper.proof.text)


@pytest.mark.parametrize("long", [False, True])
@pytest.mark.parametrize("items", [0, 1, 20, 200])
def test_no_text_leaves_the_margins_or_lies_over_another(items: int, long: bool) -> None:
    pdf = visit_slip(visit_paper(items, back=1, long=long))
    for page in range(len(page_texts(pdf))):
        boxes = text_boxes(pdf, page)
        assert overlaps(boxes) == []
        assert min(box.left for box in boxes) >= 29.9 * MM
        assert max(box.right for box in boxes) <= 195.1 * MM
        inner = (box for box in boxes if "Trang" not in box.text and "Phiếu giao nhận" not in box.text)
        assert max(box.bottom for box in inner) <= 278 * MM


def test_every_page_of_an_exercise_and_of_a_further_print_is_marked() -> None:
    exercise = page_texts(visit_slip(visit_paper(40, copy=3)))
    assert all(text.count("HUẤN LUYỆN – KHÔNG CÓ GIÁ TRỊ") == 2 and "BẢN IN LẠI 3" in text for text in exercise)
    real = page_texts(visit_slip(visit_paper(40, training=False)))
    assert not any("HUẤN LUYỆN" in text or "BẢN IN LẠI" in text for text in real)
