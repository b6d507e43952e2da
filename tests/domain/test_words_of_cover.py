"""No typed text says the class by its word."""

import unicodedata

import pytest

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.item import NAME_LIMIT, plain_text
from kt1desk.domain.words_of_cover import names_a_class
from tests.support.forbidden_words import NAMES, forbidden_in

PAIRS = [name for name in NAMES if " " in name and not name.startswith("top")]
SYLLABLE = "m\u1eadt"


@pytest.mark.parametrize("word", PAIRS)
def test_a_text_with_the_word_of_a_class_is_refused_in_any_case(word: str) -> None:
    for spelled in (word, word.upper(), word.title(), unicodedata.normalize("NFD", word), word.replace(" ", "  ")):
        with pytest.raises(RuleBroken) as refused:
            plain_text(f"Gửi Chánh văn phòng ({spelled})", NAME_LIMIT, field="addressee")
        assert refused.value.rule is Rule.TEXT_NAMES_CLASS
        assert spelled not in str(refused.value.facts)


@pytest.mark.parametrize("frame", ["{}", "Văn thư ({})", "KT1 - {}", "{}/Văn phòng", "[{}]", "Bì ngoài: {}"])
def test_the_lone_syllable_is_refused_where_it_marks_a_class(frame: str) -> None:
    assert names_a_class(frame.format(SYLLABLE))
    assert names_a_class(frame.format(SYLLABLE.upper()))


@pytest.mark.parametrize(
    "text",
    [
        "Phòng Bảo mật",
        "Ban bảo vệ bí mật nhà nước",
        "Ông Nguyễn Văn " + SYLLABLE.title(),
        "Thôn " + SYLLABLE.title() + " Sơn",
        "Hà Nội - " + SYLLABLE.title() + " Sơn",
        "cửa hàng " + SYLLABLE + " ong",
        "Tối mai",
        "",
    ],
)
def test_ordinary_words_and_names_pass(text: str) -> None:
    assert not names_a_class(text)


def test_what_the_house_forbids_on_paper_cannot_be_typed() -> None:
    assert all(forbidden_in(pair) and names_a_class(pair) for pair in PAIRS)
