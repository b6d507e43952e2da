"""Who may do what, and how long a wrong PIN waits."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.clerk import (
    Act,
    Clerk,
    Commitment,
    Role,
    Standing,
    check_pin_form,
    delay_after,
    may,
    must_differ,
    standing,
)
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import StaffId
from tests.support.builders import HANH, TU

TODAY = date(2024, 11, 25)
MAY = {
    Role.CLERK: {Act.ACCEPT, Act.HOLD_A_SHIFT, Act.SEE_OWN_STOCK, Act.KEEP_STORE},
    Role.SHIFT_LEADER: set(Act) - {Act.AMEND_REFERENCE},
    Role.PROVINCE: set(Act) - {Act.ACCEPT, Act.HOLD_A_SHIFT, Act.SEE_OWN_STOCK},
    Role.AUDITOR: {Act.AUDIT, Act.SEE_RESTRICTED},
}


def person(role: Role, commitment: Commitment | None = None, left_on: date | None = None) -> Clerk:
    return Clerk(
        staff=StaffId("TEST.5"),
        name="Lê Văn Sáu",
        role=role,
        office=None,
        trained_on=None,
        commitment=commitment,
        left_on=left_on,
    )


def signed(signed_on: date, to: date | None = None) -> Commitment:
    return Commitment(signed_on=signed_on, to=to)


@pytest.mark.parametrize(
    ("commitment", "found"),
    [
        (None, Standing.NONE),
        (signed(date(2024, 11, 26)), Standing.NONE),
        (signed(TODAY), Standing.VALID),
        (signed(date(2017, 1, 3)), Standing.VALID),
        (signed(date(2017, 1, 3), date(2024, 12, 26)), Standing.VALID),
        (signed(date(2017, 1, 3), date(2024, 12, 25)), Standing.ENDS_IN_30),
        (signed(date(2017, 1, 3), date(2024, 12, 3)), Standing.ENDS_IN_30),
        (signed(date(2017, 1, 3), date(2024, 12, 2)), Standing.ENDS_IN_7),
        (signed(date(2017, 1, 3), TODAY), Standing.ENDS_IN_7),
        (signed(date(2017, 1, 3), date(2024, 11, 24)), Standing.EXPIRED),
    ],
)
def test_a_commitment_holds_from_the_day_it_was_signed_through_its_last_day(
    commitment: Commitment | None, found: Standing
) -> None:
    assert standing(commitment, None, TODAY) is found


def test_who_left_has_left_whatever_the_commitment_says() -> None:
    assert standing(signed(TODAY), TODAY, TODAY) is Standing.LEFT
    assert standing(signed(TODAY), date(2024, 11, 26), TODAY) is Standing.VALID
    with pytest.raises(RuleBroken) as broken:
        person(Role.CLERK, left_on=TODAY).must_be_here(TODAY)
    assert broken.value.rule is Rule.STAFF_LEFT
    person(Role.CLERK, left_on=TODAY).must_be_here(date(2024, 11, 24))
    person(Role.CLERK).must_be_here(TODAY)


def test_without_a_commitment_and_after_its_end_are_two_refusals() -> None:
    person(Role.CLERK, signed(date(2017, 1, 3), TODAY)).must_be_committed(TODAY)
    with pytest.raises(RuleBroken) as broken:
        person(Role.CLERK).must_be_committed(TODAY)
    assert broken.value.rule is Rule.NO_COMMITMENT
    with pytest.raises(RuleBroken) as broken:
        person(Role.CLERK, signed(date(2017, 1, 3), TODAY)).must_be_committed(date(2024, 11, 26))
    assert broken.value.rule is Rule.COMMITMENT_EXPIRED
    assert broken.value.facts["ended_on"] == TODAY


@pytest.mark.parametrize("act", Act)
@pytest.mark.parametrize("role", Role)
def test_a_role_allows_what_the_table_says_and_nothing_else(role: Role, act: Act) -> None:
    assert may(role, act) is (act in MAY[role])
    if act in MAY[role]:
        person(role).must_be_allowed(act)
        return
    with pytest.raises(RuleBroken) as broken:
        person(role).must_be_allowed(act)
    assert broken.value.rule is Rule.ROLE_NOT_ALLOWED
    assert broken.value.facts == {"role": role.value, "act": act.value}


def test_two_signatures_are_those_of_two_persons() -> None:
    must_differ(HANH, TU)
    with pytest.raises(RuleBroken) as broken:
        must_differ(HANH, HANH)
    assert broken.value.rule is Rule.SAME_PERSON


@pytest.mark.parametrize("pin", ["246810", "000001", "98765432101234567890"])
def test_six_digits_that_are_not_all_the_same_are_a_pin(pin: str) -> None:
    check_pin_form(pin)


@pytest.mark.parametrize(
    "pin", ["", "24681", "111111", "0" * 20, "24681a", "24 810", "２４６８１０", "٢٤٦٨١٠", "-24681", "²46810"]
)
def test_anything_else_is_no_pin(pin: str) -> None:
    with pytest.raises(RuleBroken) as broken:
        check_pin_form(pin)
    assert broken.value.rule is Rule.PIN_TOO_SHORT
    assert broken.value.facts["at_least"] == 6


def test_two_slips_cost_nothing_and_then_the_wait_doubles_up_to_a_quarter_of_an_hour() -> None:
    waits = [delay_after(tries).total_seconds() for tries in range(13)]
    assert waits == [0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900]


@given(st.integers(0, 10_000))
def test_the_wait_never_shrinks_and_never_locks_anybody_out_for_good(tries: int) -> None:
    assert delay_after(tries) <= delay_after(tries + 1) <= timedelta(minutes=15)
