"""The table of terms is well formed."""

import unicodedata

from kt1desk.domain.glossary import GLOSSARY
from tests.support.forbidden_words import forbidden_in


def test_no_term_and_no_code_word_stands_twice() -> None:
    vietnamese = [term.vietnamese for term in GLOSSARY]
    codes = [code for term in GLOSSARY for code in term.codes]
    assert len(set(vietnamese)) == len(vietnamese)
    assert len(set(codes)) == len(codes)


def test_every_term_is_composed_text_without_edges_and_has_an_english_word() -> None:
    for term in GLOSSARY:
        assert unicodedata.is_normalized("NFC", term.vietnamese)
        assert term.vietnamese == term.vietnamese.strip() != ""
        assert term.english.isascii()
        assert term.english == term.english.strip() != ""


def test_code_words_are_english_names_that_can_stand_in_code() -> None:
    codes = [code for term in GLOSSARY for code in term.codes]
    assert all(code.isidentifier() and code.isascii() for code in codes)
    assert all(term.codes for term in GLOSSARY)
    assert all(code in {code.lower(), code.upper()} for code in codes)


def test_no_term_names_a_class_by_its_word() -> None:
    assert [term for term in GLOSSARY if forbidden_in(term.vietnamese)] == []


def test_the_words_of_the_counter_are_in_it() -> None:
    by_code = {code: term.vietnamese for term in GLOSSARY for code in term.codes}
    assert by_code["accept"] == "chấp nhận"
    assert by_code["handover"] == "bàn giao ca"
    assert by_code["EXPRESS"] == "Hỏa tốc"
