"""The recovery sheet shows the code letter by letter and what to do with it."""

from dataclasses import replace

import pytest

from kt1desk.documents.recovery_sheet import groups_of, recovery_sheet
from tests.documents.samples import recovery_paper
from tests.support.pdf_reading import overlaps, page_count, picture, read_by_zbar, read_by_zxing, text_boxes, text_of

MM = 72 / 25.4


@pytest.mark.parametrize(
    ("code", "groups"),
    [
        ("7Q4M-2ZC8-XK9P", ("7Q4M", "2ZC8", "XK9P")),
        ("7Q4M 2ZC8", ("7Q4M", "2ZC8")),
        ("7Q4M2ZC8XK", ("7Q4M", "2ZC8", "XK")),
        ("ABCDE-12345-", ("ABCDE", "12345")),
        ("", ()),
    ],
)
def test_a_code_is_shown_in_the_groups_it_is_written_in(code: str, groups: tuple[str, ...]) -> None:
    assert groups_of(code) == groups


@pytest.mark.parametrize("groups", [1, 7, 8, 10, 13, 16])
def test_every_letter_of_the_code_stands_in_order_in_a_big_box_of_its_own(groups: int) -> None:
    code = "-".join(f"{'ABCDEFGHJKMNPQRS'[i]}{i:02d}Z9" for i in range(groups))
    boxes = text_boxes(recovery_sheet(replace(recovery_paper(), code=code)))
    big = [box for box in boxes if len(box.text) == 1 and box.bottom - box.top > 2.5 * MM]
    assert "".join(box.text for box in big) == code.replace("-", "")
    assert overlaps(boxes) == []
    assert max(box.right for box in boxes) <= 195.1 * MM
    assert max(box.bottom for box in boxes) <= 278 * MM


def test_the_sheet_says_whose_code_it_is_and_what_to_do() -> None:
    text = text_of(recovery_sheet(recovery_paper()))
    for said in (
        "PHIẾU MÃ KHÔI PHỤC",
        "300000-7Q4M2ZC8",
        "300000 – Bưu cục giao dịch Trung tâm tỉnh Tuyên Quang",
        "Lập lúc 08 giờ 15 phút, ngày 25 tháng 11 năm 2024",
        "cất trong két",
        "Không chụp ảnh",
        "NGƯỜI NHẬN CẤT GIỮ (BƯU ĐIỆN TỈNH)",
    ):
        assert said in text


def test_the_code_can_be_read_by_a_person_alone() -> None:
    pdf = recovery_sheet(recovery_paper())
    assert page_count(pdf) == 1
    image = picture(pdf, 150)
    assert read_by_zxing(image) == []
    assert read_by_zbar(image) == []


def test_an_exercise_is_marked() -> None:
    assert "HUẤN LUYỆN" in text_of(recovery_sheet(recovery_paper(training=True)))
    assert "HUẤN LUYỆN" not in text_of(recovery_sheet(recovery_paper(training=False)))
