"""What the receipt says besides the stock: differences in words, reservations, the checklist; columns that speak."""

from dataclasses import replace

import pytest

from kt1desk.documents.shift_sheet import shift_sheet
from kt1desk.domain.item import ItemKind, Secrecy
from kt1desk.domain.stock import SheetRow
from tests.documents.samples import checked_list, handover_paper, with_differences
from tests.support.pdf_reading import overlaps, page_count, page_texts, text_boxes, written

FULL = with_differences(handover_paper(3), 4)


def test_what_does_not_agree_is_said_in_words_by_number() -> None:
    text = " ".join(written(shift_sheet(FULL)).split())
    for said in (
        "III. CHÊNH LỆCH, BẢO LƯU",
        "sổ có, cả hai bên không thấy",
        "cả hai bên thấy, sổ chưa hề có",
        "chỉ một bên thấy",
        "Bảo lưu: người giao vẫn chịu trách nhiệm, hồ sơ H813-1",
        "Để riêng, hồ sơ H813-2",
        "trừ 2 bưu gửi bảo lưu tại mục III",
        "Cùng trực: Hoàng Văn Tú, Lò Thị Ếch;",
    ):
        assert said in text
    without = written(shift_sheet(handover_paper(3)))
    assert "III. CHÊNH LỆCH, BẢO LƯU: không có." in without
    assert "trừ" not in without


def test_the_checklist_says_each_thing_as_it_was_found() -> None:
    text = " ".join(written(shift_sheet(FULL)).split())
    for said in (
        "IV. DANH MỤC KIỂM TRA QUẦY (ghi khi mở ca 2024-330/1, 06:30 25/11/2024, Nguyễn Thị Thu Hường)",
        "chưa dùng: TQ004513-TQ004600 (88 chiếc); đã dùng: TQ004501-TQ004511 (11 chiếc); đã hủy: TQ004512 (1 chiếc)",
        "1.250.000 đồng",
        "KHÔNG CHẠY: Hỏng, đã báo sửa",
    ):
        assert said in text
    assert "IV. DANH MỤC KIỂM TRA QUẦY: chưa được ghi." in written(shift_sheet(handover_paper(0)))


def test_a_column_that_no_fact_speaks_of_is_left_out_and_the_sum_names_those_that_are_there() -> None:
    rows = (
        SheetRow(secrecy=Secrecy.NONE, kind=ItemKind.LETTER, start=5, accepted=20, given_back=1, with_clerk=24),
        SheetRow(secrecy=Secrecy.A, kind=ItemKind.LETTER, start=3, with_clerk=3),
        SheetRow(secrecy=Secrecy.A, kind=ItemKind.PARCEL, accepted=1, with_clerk=1),
    )
    text = written(shift_sheet(replace(handover_paper(0), sheet=rows)))
    for said in ("Ký hiệu A 3 1 0 4 4", "– thư 3 0 0 3 3", "– kiện 0 1 0 1 1", "Không ký hiệu – thư 5 20 1 24 24"):
        assert said in text
    assert "(1) + (2) = (3) + (4); (4) = (5)" in text
    for absent in ("Bưu tá giữ", "Trong túi đã đóng", "Nhận đến", "– gói"):
        assert absent not in text


@pytest.mark.parametrize("items", [0, 24, 500])
def test_a_reprint_is_the_first_print_but_for_its_mark(items: int) -> None:
    paper = with_differences(handover_paper(items), 4)
    first, again = page_texts(shift_sheet(paper)), page_texts(shift_sheet(replace(paper, copy=3)))
    assert [text.replace("BẢN IN LẠI 3 ", "", 1) for text in again] == first


def test_the_longest_names_have_room_beside_differences_and_checklist() -> None:
    pdf = shift_sheet(with_differences(handover_paper(17, long=True, voided=5), 8))
    assert [overlaps(text_boxes(pdf, page)) for page in range(len(page_texts(pdf)))] == [[]] * len(page_texts(pdf))


@pytest.mark.parametrize("unsent", [0, 12])
def test_an_ordinary_shift_takes_one_page_a_copy(unsent: int) -> None:
    sheet = (
        SheetRow(secrecy=Secrecy.NONE, kind=ItemKind.LETTER, start=2, accepted=13, delivered=6, with_clerk=9),
        SheetRow(secrecy=Secrecy.C, kind=ItemKind.LETTER, accepted=1, with_clerk=1),
    )
    usual = replace(handover_paper(10), sheet=sheet, unsent=unsent, checked=checked_list(), on_duty=("Hoàng Văn Tú",))
    pdf = shift_sheet(usual)
    assert page_count(pdf) == 2
    for page in range(2):
        text = " ".join(written(pdf, page).split())
        assert "II. SỐ HIỆU HỦY TRONG CA: không có. III. CHÊNH LỆCH, BẢO LƯU: không có." in text
        assert "Ký hiệu C – thư 0 1 0 1 1" in text, "one kind alone stands beside its class"
        assert "6. Máy in nhãn, in thử được: KHÔNG CHẠY: Hỏng, đã báo sửa; 7. Máy quét" in text


def test_a_long_checklist_is_a_table() -> None:
    usual = checked_list()
    paper = replace(handover_paper(3), checked=replace(usual, rows=usual.rows * 3))
    texts = written(shift_sheet(paper))
    assert "Tình trạng" in texts
    assert "Tình trạng" not in written(shift_sheet(replace(paper, checked=usual)))
