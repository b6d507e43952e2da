"""Codes by phone: a code for one act never opens another, and a challenge names the life that asks."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.wire.agreement import AgreementKey
from kt1desk.wire.phone_code import (
    ANSWER_LENGTH,
    CHALLENGE_LENGTH,
    PURPOSE,
    Question,
    answer,
    is_answer,
    names,
    new_challenge,
)
from kt1desk.wire.spoken import body_of, grouped

ASKING, ANSWERING, THIRD = (AgreementKey(bytes([place]) * 32) for place in range(3))
QUESTION = Question(
    act="RESET_PIN",
    about="300000-TEST.2",
    asked_by="300000-TEST.2",
    approver="300000-TEST.1",
    desk="300000-TEST",
    life="L1",
    challenge="7K3Q1XZM",
)
SECRET = ASKING.shared_with(ANSWERING.public, PURPOSE)
plain = st.text(alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-", min_size=1, max_size=30)
questions = st.builds(Question, **{field.name: plain for field in fields(Question)})


def test_both_desks_find_the_same_code_and_never_told_each_other() -> None:
    code = answer(ANSWERING.shared_with(ASKING.public, PURPOSE), QUESTION)
    assert is_answer(code, SECRET, QUESTION)
    assert len(code) == ANSWER_LENGTH


@given(questions, st.sampled_from([field.name for field in fields(Question)]), plain)
def test_a_code_for_one_act_never_opens_another(question: Question, name: str, other: str) -> None:
    changed = replace(question, **{name: other})
    same = changed == question or (name == "about" and other.casefold() == question.about.casefold())
    assert is_answer(answer(SECRET, question), SECRET, changed) == same


@given(st.lists(plain, min_size=7, max_size=7), st.integers(0, 5))
def test_what_moves_from_one_part_to_the_next_changes_the_code(parts: list[str], place: int) -> None:
    moved = [*parts]
    moved[place : place + 2] = [parts[place] + parts[place + 1][:1], parts[place + 1][1:]]
    assert answer(SECRET, Question(**_named(parts))) != answer(SECRET, Question(**_named(moved)))


def _named(parts: list[str]) -> dict[str, str]:
    return dict(zip((field.name for field in fields(Question)), parts, strict=True))


@pytest.mark.parametrize("about", ["zk 0412 0700 1vn", "ZK041207001VN ", "Zk041207001vN"])
def test_what_is_heard_may_be_written_in_any_case_and_with_blanks(about: str) -> None:
    said = replace(QUESTION, about="ZK041207001VN")
    assert is_answer(answer(SECRET, replace(QUESTION, about=about)), SECRET, said)


def test_a_third_desk_finds_another_code() -> None:
    assert not is_answer(answer(THIRD.shared_with(ASKING.public, PURPOSE), QUESTION), SECRET, QUESTION)
    assert not is_answer(answer(ASKING.shared_with(ANSWERING.public, "another use"), QUESTION), SECRET, QUESTION)


def test_a_code_stays_what_it_is() -> None:
    assert answer(bytes(32), QUESTION) == "FZWZ6SKN"


def test_a_challenge_is_short_enough_to_be_read_out_and_names_its_life() -> None:
    challenges = {new_challenge("300000-TEST", "L1") for _ in range(50)}
    assert len(challenges) == 50
    for challenge in challenges:
        assert len(challenge) == CHALLENGE_LENGTH
        assert names(challenge, "300000-TEST", "L1")
        assert not names(challenge, "300000-TEST", "L2")
        assert not names(challenge, "300000-OTHER", "L1")
        assert body_of(grouped(challenge).lower(), CHALLENGE_LENGTH) == challenge


def test_what_is_no_challenge_names_nobody() -> None:
    assert not names("", "300000-TEST", "L1")
