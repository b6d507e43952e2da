"""The record of an incident: what two persons found outside, the two weights, both hands; nothing of a content."""

from dataclasses import replace

import pytest

from kt1desk.documents.incident_record import incident_record
from tests.documents.bag_samples import CASE, incident_paper
from tests.support.forbidden_words import forbidden_in
from tests.support.pdf_reading import page_count, page_texts, picture, read_by_zxing, written


def test_it_is_laid_out_as_an_official_paper_and_says_what_was_found() -> None:
    pdf = incident_record(incident_paper())
    text = written(pdf)
    assert page_count(pdf) == 1
    for said in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        f"Số: {CASE}/BB-BG",
        "Tuyên Quang, ngày 25 tháng 11 năm 2024",
        "BIÊN BẢN",
        "Hồi 08 giờ 15 phút",
        "1. Người lập biên bản: Nguyễn Thị Thu Hường;",
        "2. Người chứng kiến: Ma Văn Đức;",
        "Số hiệu: ZK 00 041 207 7 VN; ký hiệu B;",
        "Niêm phong không nguyên vẹn (mã SEAL_BROKEN)",
        "ghi khi chấp nhận 120 g, cân lại 118 g: thiếu 2 g",
        "không được phát cho đến khi vụ việc giải quyết xong",
        "NGƯỜI CHỨNG KIẾN",
    ):
        assert said in text
    assert forbidden_in(text) == []


@pytest.mark.parametrize(("weight_g", "said"), [(120, "không chênh lệch"), (125, "thừa 5 g")])
def test_the_weights_are_compared(weight_g: int, said: str) -> None:
    assert said in written(incident_record(replace(incident_paper(), weight_g=weight_g, letter="")))


def test_its_code_is_typed() -> None:
    paper = incident_paper()
    assert paper.proof.text.startswith("KT1I:2|")
    assert read_by_zxing(picture(incident_record(paper), 200)) == [("QRCode", paper.proof.text)]


def test_an_exercise_and_a_further_print_are_marked() -> None:
    [text] = page_texts(incident_record(incident_paper(copy=2)))
    assert text.count("HUẤN LUYỆN – KHÔNG CÓ GIÁ TRỊ") == 2
    assert "BẢN IN LẠI 2" in text
