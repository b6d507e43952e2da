"""The life of an item on paper: one page for usual lives, every fact once, none over another, codes in words."""

import re
from dataclasses import replace

import pytest

from kt1desk.documents import story_words
from kt1desk.documents.life_story import life_story
from kt1desk.domain.custody import Dispute, Stage
from kt1desk.domain.looks import LookReason
from kt1desk.gui import look_words
from kt1desk.usecases.readmodels import Truth
from tests.documents.story_samples import story_paper
from tests.support.pdf_reading import overlaps, page_count, page_texts, text_boxes, text_of

MM = 72 / 25.4


def test_a_usual_life_is_one_official_page() -> None:
    (text,) = page_texts(life_story(story_paper(12)))
    for said in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "HÀNH TRÌNH BƯU GỬI KT1",
        "ZK 00 041 207",
        "Ký hiệu A",
        "Nơi gửi: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Tuyên Quang",
        "ĐÍNH CHÍNH: Ghi nhầm nơi nhận",
        "Lý do xem: giải quyết khiếu nại; việc in đã ghi sổ.",
        "NGƯỜI IN",
        "Trang 1/1",
    ):
        assert said in text


@pytest.mark.parametrize("count", [1, 18, 45])
@pytest.mark.parametrize("long", [False, True])
def test_every_fact_stands_once_and_nothing_lies_over_another(count: int, long: bool) -> None:
    pdf = life_story(story_paper(count, long=long))
    assert len(re.findall(r"dòng (?:8\d\d|9\d\d|1\.0\d\d)", text_of(pdf))) == count
    for page in range(page_count(pdf)):
        boxes = text_boxes(pdf, page)
        assert overlaps(boxes) == []
        assert max(box.right for box in boxes) <= 195.5 * MM
        assert f"Trang {page + 1}/{page_count(pdf)}" in page_texts(pdf)[page]


@pytest.mark.parametrize("count", range(18, 26))
def test_the_signature_never_stands_on_a_page_without_a_fact(count: int) -> None:
    assert "dòng" in page_texts(life_story(story_paper(count)))[-1].partition("Gồm")[0]


def test_a_life_that_is_no_look_says_nothing_of_a_reason() -> None:
    assert "Lý do xem" not in text_of(life_story(replace(story_paper(3), reason=None)))


def test_a_number_that_nobody_accepted_says_so() -> None:
    paper = story_paper(1)
    nobody = replace(paper, story=replace(paper.story, item=None))
    assert "không có ghi nhận chấp nhận số hiệu này" in text_of(life_story(nobody))


def test_a_kind_that_is_newer_than_the_program_is_named_as_such() -> None:
    assert "(NewKind)" in text_of(life_story(story_paper(8)))


def test_every_code_that_the_screen_has_words_for_has_words_on_paper() -> None:
    assert set(story_words.STORY) == set(look_words.STORY)
    assert set(story_words.STAGE) == set(Stage)
    assert set(story_words.TRUTH) == set(Truth)
    assert set(story_words.DISPUTE) == set(Dispute)
    assert set(story_words.LOOK_REASON) == set(LookReason)


def test_an_exercise_is_one_on_each_page() -> None:
    assert all("HUẤN LUYỆN" in text for text in page_texts(life_story(story_paper(45))))
    assert "HUẤN LUYỆN" not in text_of(life_story(story_paper(45, training=False)))
