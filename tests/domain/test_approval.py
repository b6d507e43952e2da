"""Who may be a second person, and what may be written while listening."""

from contextlib import suppress
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.approval import about_heard, must_be_second_person
from kt1desk.domain.clerk import Clerk, Commitment, Role
from kt1desk.domain.errors import Rule, RuleBroken
from tests.support.builders import CENTRE, HANH, TU

DAY = date(2024, 11, 25)
LEADER = Clerk(
    staff=HANH,
    name="Nguyễn Thị Hạnh",
    role=Role.SHIFT_LEADER,
    office=CENTRE,
    trained_on=None,
    commitment=Commitment(signed_on=date(2024, 1, 2), to=DAY),
    left_on=None,
)


def test_a_leader_with_a_valid_commitment_is_a_second_person_for_somebody_else() -> None:
    must_be_second_person(LEADER, TU, DAY)
    must_be_second_person(replace(LEADER, role=Role.PROVINCE, office=None), TU, DAY)


@pytest.mark.parametrize(
    ("approver", "rule"),
    [
        (replace(LEADER, staff=TU), Rule.SAME_PERSON),
        (replace(LEADER, role=Role.CLERK), Rule.ROLE_NOT_ALLOWED),
        (replace(LEADER, role=Role.AUDITOR), Rule.ROLE_NOT_ALLOWED),
        (replace(LEADER, left_on=DAY), Rule.STAFF_LEFT),
        (replace(LEADER, commitment=None), Rule.APPROVER_NOT_COMMITTED),
        (
            replace(LEADER, commitment=Commitment(signed_on=date(2024, 1, 2), to=date(2024, 11, 24))),
            Rule.APPROVER_NOT_COMMITTED,
        ),
        (replace(LEADER, commitment=Commitment(signed_on=date(2024, 11, 26), to=None)), Rule.APPROVER_NOT_COMMITTED),
    ],
)
def test_nobody_else_is_one(approver: Clerk, rule: Rule) -> None:
    with pytest.raises(RuleBroken) as broken:
        must_be_second_person(approver, TU, DAY)
    assert broken.value.rule is rule


@pytest.mark.parametrize(
    ("typed", "heard"),
    [(" ZK 041207 001 VN", "ZK041207001VN"), ("300000-TEST.2", "300000-TEST.2"), ("2024-330/1", "2024-330/1")],
)
def test_a_code_is_taken_without_its_blanks(typed: str, heard: str) -> None:
    assert about_heard(typed) == heard


@pytest.mark.parametrize(
    ("typed", "rule"), [("  ", Rule.TEXT_EMPTY), ("Công văn", Rule.TEXT_NOT_PLAIN), ("A" * 41, Rule.TEXT_NOT_PLAIN)]
)
def test_what_is_no_code_is_not_written_down(typed: str, rule: Rule) -> None:
    with pytest.raises(RuleBroken) as broken:
        about_heard(typed)
    assert (broken.value.rule, broken.value.facts["field"]) == (rule, "about")


@given(st.text(max_size=60))
def test_what_is_taken_is_plain_and_taken_again_as_it_is(typed: str) -> None:
    with suppress(RuleBroken):
        heard = about_heard(typed)
        assert heard.isascii()
        assert about_heard(heard) == heard
