"""The handover receipt: two copies, the sum, the list, both signatures, whatever the number of items."""

import re
from dataclasses import replace

import pytest

from kt1desk.documents.shift_sheet import COPIES, shift_sheet
from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.item import Secrecy
from kt1desk.domain.numbers import parse_item_no, spell
from kt1desk.domain.stock import SheetRow
from tests.documents.samples import handover_paper, sheet_rows
from tests.support.pdf_reading import overlaps, page_texts, picture, read_by_zxing, text_boxes, written

MM = 72 / 25.4
COUNTS = (0, 1, 2, 17, 18, 19, 20, 40, 200)


@pytest.mark.parametrize("items", COUNTS)
def test_each_of_two_persons_gets_all_pages(items: int) -> None:
    pages = page_texts(shift_sheet(handover_paper(items)))
    half = len(pages) // 2
    assert len(pages) == 2 * half
    for copy, name in enumerate(COPIES):
        for number, text in enumerate(pages[copy * half : copy * half + half], 1):
            assert name in text
            assert COPIES[1 - copy] not in text
            assert f"Trang {number}/{half}" in text


@pytest.mark.parametrize("items", COUNTS)
def test_every_item_stands_once_on_each_copy_in_the_order_of_numbers(items: int) -> None:
    paper = handover_paper(items)
    pages = page_texts(shift_sheet(replace(paper, items=tuple(reversed(paper.items)))))
    for copy in (pages[: len(pages) // 2], pages[len(pages) // 2 :]):
        listed = re.findall(r"ZK \d\d \d{3} \d{3} \d VN", " ".join(copy))
        assert listed == [spell(item.item_no) for item in paper.items]


@pytest.mark.parametrize("items", COUNTS)
def test_signatures_never_stand_on_a_page_without_a_line_of_what_is_signed(items: int) -> None:
    pages = page_texts(shift_sheet(handover_paper(items)))
    last = pages[len(pages) // 2 - 1]
    assert "NGƯỜI GIAO (Ký, ghi rõ họ tên)" in last or "NGƯỜI GIAO NGƯỜI NHẬN" in last
    assert ("VN" in last) if items else ("Không có bưu gửi nào tồn cuối ca." in last)


def test_the_head_is_that_of_an_official_paper() -> None:
    first = page_texts(shift_sheet(handover_paper(40)))[0]
    for said in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "BƯU ĐIỆN TỈNH TUYÊN QUANG",
        "Số: 2024-330/1/BB-BGC",
        "Tuyên Quang, ngày 25 tháng 11 năm 2024",
        "BIÊN BẢN",
        "Bàn giao ca 2024-330/1",
        "Hồi 13 giờ 35 phút, ngày 25 tháng 11 năm 2024",
        "1. Người giao: Nguyễn Thị Thu Hường, ca 2024-330/1, nhận ca lúc 06:30 25/11/2024",
        "2. Người nhận: Ma Văn Đức, ca 2024-330/2",
    ):
        assert said in first
    assert "BƯU CỤC GIAO DỊCH TRUNG TÂM TỈNH TUYÊN QUANG" in first


def test_the_sheet_has_a_row_for_each_class_and_a_total() -> None:
    rows = (
        SheetRow(secrecy=Secrecy.NONE, start=20, accepted=7, delivered=5, dispatched=4, with_clerk=11, in_bags=7),
        SheetRow(secrecy=Secrecy.A, start=1, accepted=2, received=3, delivered=4, given_back=1, reserved=1),
        SheetRow(secrecy=Secrecy.C, start=1000, accepted=234, with_postman=1234),
    )
    first = written(shift_sheet(replace(handover_paper(0), sheet=rows)))
    for row in (
        "Ký hiệu A 1 2 3 4 1 0 1 0 0 0 1",
        "Ký hiệu B 0 0 0 0 0 0 0 0 0 0 0",
        "Ký hiệu C 1.000 234 0 0 0 0 1.234 0 0 1.234 0",
        "Không ký hiệu 20 7 0 5 0 4 18 11 7 0 0",
        "Cộng 1.021 243 3 9 1 4 1.253 11 7 1.234 1",
        "(1) + (2) + (3) = (4) + (5) + (6) + (7)",
        "Tồn cuối ca: 1.253 (một nghìn hai trăm năm mươi ba) bưu gửi.",
        "bảng cân đối.",
    ):
        assert row in first
    assert "KHÔNG cân đối" not in first


def test_a_sheet_that_does_not_balance_says_so() -> None:
    rows = (*sheet_rows(0)[:-1], SheetRow(secrecy=Secrecy.NONE, start=3, with_clerk=2))
    assert "bảng KHÔNG cân đối" in page_texts(shift_sheet(replace(handover_paper(0), sheet=rows)))[0]


def test_what_the_province_does_not_have_yet_is_said_in_a_sentence() -> None:
    waiting = " ".join(page_texts(shift_sheet(handover_paper(0))))
    assert "12 (mười hai) dòng sổ của máy này chưa được Bưu điện tỉnh xác nhận là đã nhận" in waiting
    done = " ".join(page_texts(shift_sheet(replace(handover_paper(0), unsent=0))))
    assert "mọi dòng sổ của máy này đã được Bưu điện tỉnh xác nhận là đã nhận" in done


@pytest.mark.parametrize("items", [0, 40])
def test_the_last_page_of_a_copy_carries_one_typed_code_and_nothing_scans_as_an_item(items: int) -> None:
    paper = handover_paper(items)
    pdf = shift_sheet(paper)
    pages = len(page_texts(pdf))
    found = [read_by_zxing(picture(pdf, 150, page)) for page in range(pages)]
    expected = paper.proof.text
    assert expected.startswith("KT1H:2|2024-330/1|")
    none: list[tuple[str, str]] = []
    assert found == [*[none] * (pages // 2 - 1), [("QRCode", expected)]] * 2
    with pytest.raises(RuleBroken):
        parse_item_no(expected)


@pytest.mark.parametrize("long", [False, True])
@pytest.mark.parametrize("items", [0, 1, 40, 200])
def test_no_text_leaves_the_margins_or_lies_over_another(items: int, long: bool) -> None:
    pdf = shift_sheet(handover_paper(items, long=long))
    for page in range(len(page_texts(pdf))):
        boxes = text_boxes(pdf, page)
        assert overlaps(boxes) == []
        assert min(box.left for box in boxes) >= 29.9 * MM
        assert max(box.right for box in boxes) <= 195.1 * MM
        assert max(box.bottom for box in boxes if "Trang" not in box.text and "bàn giao ca" not in box.text) <= 278 * MM


def test_every_page_of_an_exercise_and_of_a_further_print_is_marked() -> None:
    exercise = page_texts(shift_sheet(replace(handover_paper(40), copy=4)))
    assert all(text.count("HUẤN LUYỆN – KHÔNG CÓ GIÁ TRỊ") == 2 and "BẢN IN LẠI 4" in text for text in exercise)
    real = page_texts(shift_sheet(handover_paper(40, training=False)))
    assert not any("HUẤN LUYỆN" in text or "BẢN IN LẠI" in text for text in real)
