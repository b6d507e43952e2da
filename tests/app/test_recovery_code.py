"""A recovery code survives being printed, read aloud and typed, and a slip of the hand is found and placed."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.app.recovery_code import ALPHABET, GROUPS, SECRET_BITS, RecoveryCode, new_code, parsed, spelled
from kt1desk.domain.errors import Rule, RuleBroken

codes = st.builds(RecoveryCode, st.integers(0, (1 << SECRET_BITS) - 1))
places = st.integers(0, GROUPS * 4 - 1)
CODE = RecoveryCode(0x1234_5678_9ABC_DEF0_1234_5678_9ABC_DEF0)


def _refusal(text: str) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        parsed(text)
    return caught.value


def _groups(code: RecoveryCode) -> list[str]:
    return spelled(code).split("-")


def test_a_code_has_at_least_128_random_bits() -> None:
    assert SECRET_BITS >= 128
    assert len({new_code() for _ in range(100)}) == 100


@given(codes)
def test_a_code_is_spelled_in_nine_groups_of_four_and_read_back(code: RecoveryCode) -> None:
    text = spelled(code)
    assert re.fullmatch(f"([{ALPHABET}]{{4}}-){{8}}[{ALPHABET}]{{4}}", text)
    assert parsed(text) == code


def test_the_spelling_of_a_code_never_changes_because_it_lies_printed_in_safes() -> None:
    assert spelled(CODE) == "00J3-6HBH-7H63-NWV9-VR1Z-4D2H-PF2Q-DBS4-QQGM"


@given(codes)
def test_lower_case_spaces_and_look_alike_letters_do_not_matter(code: RecoveryCode) -> None:
    text = spelled(code)
    assert parsed(text.lower()) == code
    assert parsed(f"  {text.replace('-', ' ')}\n") == code
    assert parsed(text.replace("-", "")) == code
    assert parsed(text.replace("0", "O").replace("1", "I")) == code
    assert parsed(text.replace("0", "o").replace("1", "l")) == code
    assert parsed(text.replace("-", "\N{EN DASH}")) == code


@given(codes, places, st.sampled_from(ALPHABET + "U?Đ"))
def test_one_wrong_sign_is_always_found_and_its_group_named(code: RecoveryCode, place: int, sign: str) -> None:
    signs = list(spelled(code).replace("-", ""))
    if signs[place] == sign or sign == "?":
        return
    signs[place] = sign
    refusal = _refusal("".join(signs))
    assert refusal.rule is Rule.RECOVERY_CODE_TYPO
    assert refusal.facts == {"group": place // 4 + 1, "wrong": 1}


@given(codes, st.integers(1, GROUPS), st.permutations(range(4)))
def test_two_signs_of_a_group_in_the_wrong_order_are_always_found(
    code: RecoveryCode, number: int, order: list[int]
) -> None:
    groups = _groups(code)
    first, second = order[0], order[1]
    signs = list(groups[number - 1])
    signs[first], signs[second] = signs[second], signs[first]
    if "".join(signs) == groups[number - 1]:
        return
    groups[number - 1] = "".join(signs)
    assert _refusal("-".join(groups)).facts["group"] == number


@given(codes, st.permutations(range(GROUPS)))
def test_groups_in_the_wrong_order_are_always_found(code: RecoveryCode, order: list[int]) -> None:
    groups = _groups(code)
    mixed = [groups[place] for place in order]
    if mixed == groups:
        return
    assert _refusal("-".join(mixed)).facts["wrong"] == sum(place != now for now, place in enumerate(order))


@given(codes, places)
def test_a_missing_sign_is_placed_by_the_hyphens_that_were_typed(code: RecoveryCode, place: int) -> None:
    groups = _groups(code)
    group, sign = divmod(place, 4)
    groups[group] = groups[group][:sign] + groups[group][sign + 1 :]
    refusal = _refusal("-".join(groups))
    assert refusal.rule is Rule.RECOVERY_CODE_LENGTH
    assert refusal.facts == {"given": 35, "needed": 36, "group": group + 1}


def test_a_missing_or_a_doubled_sign_is_placed_without_hyphens_too() -> None:
    signs = spelled(CODE).replace("-", "")
    assert _refusal(signs[:14] + signs[15:]).facts == {"given": 35, "needed": 36, "group": 4}
    assert _refusal(signs[:14] + signs[13:]).facts == {"given": 37, "needed": 36, "group": 4}


@pytest.mark.parametrize(
    ("text", "group"), [("", 1), (" - ", 1), ("ZKTW" * 2500, 1), ("-".join(_groups(CODE)[:5]), 6), ("ễ" * 36, 1)]
)
def test_text_that_is_no_code_is_refused(text: str, group: int) -> None:
    assert _refusal(text).facts["group"] == group


def test_a_whole_code_with_something_behind_it_is_too_long() -> None:
    refusal = _refusal(spelled(CODE) + "-0000")
    assert refusal.rule is Rule.RECOVERY_CODE_LENGTH
    assert refusal.facts["group"] == GROUPS


def test_a_code_shows_itself_as_text_only() -> None:
    assert str(CODE) == spelled(CODE)
    assert repr(CODE) == "RecoveryCode()"


@pytest.mark.parametrize("number", [-1, 1 << SECRET_BITS])
def test_there_is_no_code_outside_the_range(number: int) -> None:
    with pytest.raises(ValueError, match="bits"):
        RecoveryCode(number)
