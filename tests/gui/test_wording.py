"""Every code has a sentence, facts stand in it, and no sentence names a class by a word."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication

from kt1desk.domain.approval import Approvable
from kt1desk.domain.clerk import Act, Role
from kt1desk.domain.custody import Dispute, HolderKind, Stage
from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.item import ItemKind, PayerClass, Scope, SealState, Secrecy, Urgency
from kt1desk.domain.stock import Place
from kt1desk.domain.tariff import PriceCode
from kt1desk.gui import term_words, wording
from kt1desk.gui.label_words import LABEL_RULES
from kt1desk.gui.pack_words import PACK_RULES
from kt1desk.gui.rule_words import FIELDS, RULES
from kt1desk.gui.trouble_words import CAUSES
from kt1desk.usecases.readmodels import Truth
from tests.support.forbidden_words import forbidden_in

PROGRAM = Path(__file__).parents[2] / "kt1desk"
Code = TypeVar("Code", bound=StrEnum)
Table = tuple[str, set[str], dict[str, str]]


def _table(codes: type[Code], words: Mapping[Code, str]) -> Table:
    return codes.__name__, {code.value for code in codes}, {code.value: said for code, said in words.items()}


TABLES = [
    _table(Rule, RULES | LABEL_RULES | PACK_RULES),
    _table(Stage, term_words.STAGES),
    _table(Place, term_words.PLACES),
    _table(HolderKind, term_words.HOLDERS),
    _table(Truth, term_words.TRUTHS),
    _table(Secrecy, term_words.LETTERS),
    _table(Urgency, term_words.URGENCIES),
    _table(Scope, term_words.SCOPES),
    _table(ItemKind, term_words.KINDS),
    _table(SealState, term_words.SEALS),
    _table(PayerClass, term_words.PAYERS),
    _table(PriceCode, term_words.PRICES),
    _table(Role, term_words.ROLES),
    _table(Act, term_words.ACTS),
    _table(Approvable, term_words.APPROVABLES),
    _table(Dispute, term_words.DISPUTES),
]
NOON = datetime(2024, 11, 25, 5, tzinfo=UTC)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: str(table[0]))
def test_every_code_has_words_of_its_own(table: Table) -> None:
    _, codes, words = table
    assert set(words) == codes
    assert len(set(words.values())) == len(words)


@pytest.mark.parametrize("cause", Cause)
def test_every_failing_says_what_happened_what_is_safe_and_what_to_do(cause: Cause, qapp: QApplication) -> None:
    said = wording.trouble(Unavailable(cause, path="a", printer="b"))
    assert all(words.endswith(".") for words in (said.happened, said.safe, said.todo))
    assert len({said.happened, said.safe, said.todo}) == 3


def test_no_sentence_names_a_class_by_a_word() -> None:
    said = [words for _, _, table in TABLES for words in table.values()]
    said += [words for each in CAUSES.values() for words in (each.happened, each.safe, each.todo)]
    assert [found for words in said for found in forbidden_in(words)] == []


def test_facts_stand_in_the_sentence_as_they_are_written_in_vietnam(qapp: QApplication) -> None:
    heavy = wording.sentence(RuleBroken(Rule.WEIGHT_TOO_HEAVY, weight_g=31_600, limit_g=31_500))
    assert "31.600 g" in heavy
    assert "31.500 g" in heavy
    late = wording.sentence(RuleBroken(Rule.TIMED_TOO_LATE, agreed_at=NOON, earliest_at=NOON, notice_hours=4))
    assert "12:00 Monday 25/11/2024" in late
    old = wording.sentence(RuleBroken(Rule.NO_TARIFF_ON_DAY, day=date(2016, 1, 2)))
    assert "02/01/2016" in old


def test_a_code_among_the_facts_is_put_into_words(qapp: QApplication) -> None:
    empty = wording.sentence(RuleBroken(Rule.TEXT_EMPTY, field="handed_in_by"))
    assert empty == "Handed in by: something must stand here."
    never = wording.sentence(RuleBroken(Rule.COMBINATION_NOT_ALLOWED, secrecy="A", urgency="TIMED", day=NOON.date()))
    assert never.startswith("Letter A and Timed cannot be combined")


def test_every_field_that_a_text_is_refused_for_has_a_name_on_the_screen() -> None:
    sources = (path.read_text(encoding="utf-8") for path in PROGRAM.rglob("*.py"))
    named = {field for source in sources for field in re.findall(r'field="([a-z_]+)"', source)}
    assert "receipt_no" in named
    assert named - set(FIELDS) == set()


@pytest.mark.parametrize("rule", Rule)
def test_a_fact_that_was_not_told_leaves_a_gap_and_no_error(rule: Rule, qapp: QApplication) -> None:
    said = wording.rule_sentence(rule)
    assert "{" not in said
    assert said


def test_a_pin_that_must_wait_says_until_when(qapp: QApplication) -> None:
    said = wording.sentence(RuleBroken(Rule.PIN_DELAYED, staff="h", until=NOON, tries=6))
    assert "12:00 Monday 25/11/2024" in said


def test_a_typed_text_full_of_braces_is_shown_and_not_obeyed(qapp: QApplication) -> None:
    said = wording.sentence(RuleBroken(Rule.ITEM_NO_MALFORMED, text="{0.__class__} {x}"))
    assert "{0.__class__} {x}" in said


def test_today_needs_no_day_and_another_day_does(qapp: QApplication) -> None:
    assert wording.when(NOON, NOON) == "12:00"
    assert wording.when(NOON, datetime(2024, 11, 26, 5, tzinfo=UTC)) == "12:00 Monday 25/11"
