"""The slip before the count: a digest, who counts, where and when, and nothing that tells what is expected."""

import re
from dataclasses import fields, replace

from kt1desk.documents.count_slip import count_slip
from kt1desk.domain.sealed_list import spell_digest
from kt1desk.usecases.handover_papers import CountSlip
from tests.documents.samples import count_slip_paper, stretched
from tests.support.pdf_reading import overlaps, page_texts, picture, read_by_zxing, text_boxes

PAPER = count_slip_paper()


def test_it_says_what_was_fixed_who_counts_where_and_when() -> None:
    (text,) = page_texts(count_slip(PAPER))
    for said in (
        "PHIẾU KIỂM ĐẾM",
        spell_digest(PAPER.slip.digest),
        "1. Kiểm bên giao: Nguyễn Thị Thu Hường;",
        "2. Kiểm bên nhận: Ma Văn Đức.",
        "Hồi 13 giờ 05 phút, ngày 25 tháng 11 năm 2024",
        "Số: 2024-330/1/PKĐ",
    ):
        assert said in text


def test_nothing_on_it_depends_on_what_is_expected() -> None:
    told = {field.name for field in fields(CountSlip)}
    assert told == {
        *("handover", "shift", "begun_at", "digest", "counting_name", "absent_name", "incoming_name", "into_safe"),
    }
    (text,) = page_texts(count_slip(PAPER))
    assert re.findall(r"ZK \d\d", text) == []
    assert read_by_zxing(picture(count_slip(PAPER), 150, 0)) == []


def test_who_counts_for_an_absent_clerk_and_where_the_stock_goes_is_said() -> None:
    slip = replace(PAPER.slip, absent_name="Hoàng Văn Tú", into_safe=True)
    (text,) = page_texts(count_slip(replace(PAPER, slip=slip)))
    assert "Nguyễn Thị Thu Hường, thay Hoàng Văn Tú vắng mặt;" in text
    assert "Ma Văn Đức, cất vào két." in text


def test_the_longest_names_have_room() -> None:
    long = stretched("Nguyễn Thị Thu Hường", 160)
    slip = replace(PAPER.slip, counting_name=long, incoming_name=long, absent_name=long)
    pdf = count_slip(replace(PAPER, slip=slip, copy=12))
    assert len(page_texts(pdf)) == 1
    assert overlaps(text_boxes(pdf, 0)) == []
    assert "BẢN IN LẠI 12" in page_texts(pdf)[0]
