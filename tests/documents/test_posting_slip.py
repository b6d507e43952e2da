"""The posting slip says all that was agreed, and nothing on it can be scanned as the item."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from kt1desk.app.edition import load_reference
from kt1desk.documents.posting_slip import posting_slip
from kt1desk.documents.promise_words import count_words, due_words
from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.ids import OfficeCode
from kt1desk.domain.item import Flags, PayerClass, Scope, Secrecy, Service, Urgency
from kt1desk.domain.numbers import parse_item_no
from kt1desk.usecases.readmodels import ItemPaper
from tests.documents.samples import NUMBER, full_item_paper, item_paper, price, promise_over_tet
from tests.support.pdf_reading import (
    overlaps,
    page_count,
    picture,
    read_by_zbar,
    read_by_zxing,
    text_boxes,
    text_of,
    written,
)

MM = 72 / 25.4
RESOURCES = Path(__file__).parents[2] / "resources"


def _text(paper: ItemPaper) -> str:
    return text_of(posting_slip(paper))


def test_the_slip_says_what_was_agreed() -> None:
    flags = Flags(to_be_returned=True)
    text = _text(replace(item_paper(secrecy=Secrecy.C, urgency=Urgency.EXPRESS), flags=flags))
    for said in (
        "PHIẾU GỬI",
        "BƯU ĐIỆN TỈNH TUYÊN QUANG",
        "tổ 17, phường Phan Thiết, TP Tuyên Quang · ĐT 0207 3922790",
        "ZK 00 041 207 7 VN",
        "Số phiếu: ZK000412077VN/PG",
        "Dịch vụ KT1 C",
        "Thư · Nội tỉnh",
        "HỎA TỐC · 17:00 26/11/2024",
        "Văn phòng UBND tỉnh Tuyên Quang",
        "Phòng Hành chính – Tổ chức",
        "UBND huyện Chiêm Hóa",
        "Người nhận (như ghi ngoài bì): Chánh Văn phòng",
        "120 g",
        "NP-004512, nguyên vẹn",
        "08:15 25/11/2024",
        "TÀI LIỆU THU HỒI",
        "Hoàng Thị Ngần",
        "Nguyễn Thị Thu Hường",
        "NGƯỜI GỬI",
        "GIAO DỊCH VIÊN",
        "(Ký, ghi rõ họ tên)",
    ):
        assert said in text


def test_each_line_of_the_price_has_its_source_and_the_sum_says_that_vat_comes_on_top() -> None:
    text = _text(item_paper(secrecy=Secrecy.C, urgency=Urgency.EXPRESS))
    for said in (
        "Cước chính, nấc đến 250 g TT 23/2017/TT-BTTTT 15.000",
        "Phụ phí Hỏa tốc TT 23/2017/TT-BTTTT 40.000",
        "Phụ phí ký hiệu C TT 23/2017/TT-BTTTT 48.636",
        "Cộng chưa gồm thuế GTGT 10 % 103.636",
        "Phải trả 103.636",
        "Phụ lục II: cơ quan ở địa phương",
    ):
        assert said in text


def test_a_central_body_sees_the_full_tariff_and_pays_nothing() -> None:
    free = replace(price(Secrecy.NONE, Urgency.NORMAL), to_pay_vnd=0)
    text = written(posting_slip(replace(item_paper(), payer=PayerClass.CENTRAL, price=free)))
    assert "Cộng chưa gồm thuế GTGT 10 % 15.000" in text
    assert "Phải trả 0" in text
    assert "Phụ lục I: cơ quan ở Trung ương, không phải trả cước" in text


def test_the_promise_shows_its_arithmetic_and_its_source() -> None:
    text = _text(replace(item_paper(), promise=promise_over_tet()))
    assert "Hạn phát: 12:00, thứ Tư 05/02/2025" in text
    assert "J + 3,5 ngày làm việc, J là ngày chấp nhận (TT 16/2017/TT-BTTTT)" in text
    assert "nghỉ (cuối tuần, Tết Nguyên đán)" in text


@pytest.mark.parametrize(
    "accepted_on",
    [
        date(2023, 1, 22),
        date(2023, 4, 27),
        date(2024, 4, 26),
        date(2025, 1, 23),
        date(2025, 4, 25),
        date(2026, 2, 13),
        date(2026, 4, 24),
    ],
)
def test_the_longest_promises_of_the_real_calendar_are_printed_whole(accepted_on: date) -> None:
    service = Service(scope=Scope.INTER, secrecy=Secrecy.NONE, urgency=Urgency.NORMAL)
    accepted = datetime.combine(accepted_on, time(3), UTC)
    promise = load_reference(RESOURCES).promise(service, accepted, accepting=OfficeCode("300000"), recipient=None)
    text = _text(replace(item_paper(), promise=promise))
    assert f"Hạn phát: {due_words(promise)}" in text
    assert count_words(promise) in text


def test_the_slip_names_its_line_of_the_book_and_the_short_head() -> None:
    text = _text(item_paper())
    assert "Sổ của máy 300000-7Q4M2ZC8, đời LXK9P3VNT, dòng số 812" in text
    assert "Mã chuỗi: 9F31·C07A·55E2" in text


@pytest.mark.parametrize("paper", [item_paper(), full_item_paper()], ids=["plain", "full"])
def test_the_only_code_on_a_slip_is_a_typed_one_that_is_no_item_number(paper: ItemPaper) -> None:
    image = picture(posting_slip(paper), 200)
    for found in (read_by_zxing(image), read_by_zbar(image)):
        assert [name.casefold() for name, _ in found] == ["qrcode"]
        (_, text) = found[0]
        assert text == paper.proof.text
        assert text.startswith(f"KT1S:2|{NUMBER}|")
        with pytest.raises(RuleBroken):
            parse_item_no(text)


@pytest.mark.parametrize("training", [True, False])
@pytest.mark.parametrize("urgency", Urgency)
def test_no_text_leaves_the_page_or_lies_over_another(training: bool, urgency: Urgency) -> None:
    longest = full_item_paper(training=training)
    for paper in (
        replace(longest, service=replace(longest.service, urgency=urgency), promise=promise_over_tet()),
        replace(longest, service=replace(longest.service, urgency=urgency)),
        item_paper(urgency=urgency, training=training),
    ):
        pdf = posting_slip(paper)
        boxes = text_boxes(pdf)
        assert page_count(pdf) == 1
        assert overlaps(boxes) == []
        assert min(box.left for box in boxes) >= 10.9 * MM
        assert max(box.right for box in boxes) <= 137.1 * MM
        assert max(box.bottom for box in boxes) <= 206 * MM


def test_an_exercise_and_a_further_print_are_marked() -> None:
    assert _text(item_paper(training=True)).count("HUẤN LUYỆN – KHÔNG CÓ GIÁ TRỊ") == 2
    assert "HUẤN LUYỆN" not in _text(item_paper(training=False))
    assert "BẢN IN LẠI 2" in _text(replace(item_paper(), copy=2))
    assert "BẢN IN LẠI" not in _text(item_paper())
