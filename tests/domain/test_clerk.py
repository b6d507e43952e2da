"""Who may do what, and how long a wrong PIN waits."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.clerk import Act, Clerk, Role, check_pin_form, delay_after, must_differ
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import StaffId
from tests.support.builders import HANH, TU

MAY = {
    Role.CLERK: {Act.ACCEPT, Act.HOLD_A_SHIFT, Act.SEE_OWN_STOCK},
    Role.SHIFT_LEADER: set(Act),
    Role.PROVINCE: {Act.REGISTER_STAFF},
    Role.AUDITOR: set(),
}


def person(role: Role) -> Clerk:
    return Clerk(staff=StaffId("TEST.5"), name="Lê Văn Sáu", role=role)


@pytest.mark.parametrize("act", Act)
@pytest.mark.parametrize("role", Role)
def test_a_role_allows_what_the_table_says_and_nothing_else(role: Role, act: Act) -> None:
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
