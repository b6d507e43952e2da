"""The posting slip on a roll: the same as on A5, as long as it needs to be, on one page."""

from dataclasses import replace

import pypdfium2
import pytest

from kt1desk.documents.papers import PdfPapers
from kt1desk.documents.roll_slip import roll_slip
from kt1desk.domain.item import Secrecy, Urgency
from kt1desk.domain.paper_stock import PaperStock
from tests.documents.samples import full_item_paper, item_paper
from tests.support.pdf_reading import overlaps, page_count, picture, read_by_zxing, text_boxes, text_of

MM = 72 / 25.4


def _length_mm(pdf: bytes) -> float:
    return float(pypdfium2.PdfDocument(pdf)[0].get_height()) / MM


def test_it_says_what_the_slip_on_a5_says() -> None:
    text = text_of(roll_slip(item_paper(secrecy=Secrecy.C, urgency=Urgency.EXPRESS, training=False)))
    for said in (
        "BƯU ĐIỆN TỈNH TUYÊN QUANG",
        "PHIẾU GỬI",
        "ZK 00 041 207 7 VN",
        "Số phiếu: ZK000412077VN/PG",
        "Dịch vụ KT1 C",
        "HỎA TỐC · 17:00 26/11/2024",
        "Văn phòng UBND tỉnh Tuyên Quang",
        "UBND huyện Chiêm Hóa",
        "Khối lượng: 120 g; số lớp bì: 1",
        "Niêm phong: NP-004512, nguyên vẹn",
        "Chấp nhận lúc: 08:15 25/11/2024",
        "Phụ phí Hỏa tốc",
        "103.636",
        "Hạn phát: 17:00",
        "Hoàng Thị Ngần",
        "Nguyễn Thị Thu Hường",
        "Mã chuỗi: 9F31·C07A·55E2",
    ):
        assert said in text
    assert "HUẤN LUYỆN" not in text


def test_it_is_one_page_that_is_longer_for_longer_texts() -> None:
    short, long = roll_slip(item_paper()), roll_slip(full_item_paper())
    assert page_count(short) == page_count(long) == 1
    assert _length_mm(short) < _length_mm(long) < 600


@pytest.mark.parametrize("long", [False, True])
def test_nothing_lies_over_anything_or_leaves_the_roll(long: bool) -> None:
    pdf = roll_slip(full_item_paper() if long else item_paper())
    boxes = text_boxes(pdf)
    assert overlaps(boxes) == []
    assert min(box.left for box in boxes) >= 3.9 * MM
    assert max(box.right for box in boxes) <= 76.1 * MM
    assert max(box.bottom for box in boxes) <= (_length_mm(pdf) - 2) * MM


def test_its_code_proves_the_paper_at_203_dots() -> None:
    paper = item_paper()
    assert read_by_zxing(picture(roll_slip(paper), 203)) == [("QRCode", paper.proof.text)]


def test_an_exercise_and_a_further_print_are_marked() -> None:
    text = text_of(roll_slip(replace(item_paper(), copy=3)))
    assert "HUẤN LUYỆN – KHÔNG CÓ GIÁ TRỊ" in text
    assert "BẢN IN LẠI 3" in text


def test_the_stock_decides() -> None:
    papers, paper = PdfPapers(), item_paper()
    assert papers.posting_slip(paper, PaperStock.ROLL_80) == roll_slip(paper)
    assert papers.posting_slip(paper) != roll_slip(paper)
