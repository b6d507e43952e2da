"""A block said in a code is read by the desk it was made for, and by no other; typing errors are noticed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.ids import DeskId, LifeId
from kt1desk.domain.numbers import SERIALS, NumberBlock
from kt1desk.wire.agreement import AgreementKey
from kt1desk.wire.block_code import (
    LARGEST_SAID,
    BlockCodeForeign,
    BlockTerms,
    BlockUnsayable,
    CodeMistyped,
    read_block,
    write_block,
)
from kt1desk.wire.spoken import ALPHABET

HUB, DESK, OTHER = (AgreementKey(bytes([number]) * 32) for number in range(3))
TERMS = BlockTerms(desk=DeskId("300000-AB"), life=LifeId("L1"), ordinal=3, prefix="ZK")
BLOCK = NumberBlock(prefix="ZK", first=41_001, last=41_200)
CODE = write_block(BLOCK, TERMS, HUB, DESK.public)


def test_a_code_is_five_groups_of_four() -> None:
    assert [len(group) for group in CODE.split("-")] == [4] * 5


@given(first=st.integers(0, SERIALS - LARGEST_SAID), tens=st.integers(1, 255))
def test_any_block_comes_back_as_it_was_said(first: int, tens: int) -> None:
    block = NumberBlock(prefix="ZK", first=first, last=first + tens * 10 - 1)
    assert read_block(write_block(block, TERMS, HUB, DESK.public), TERMS, DESK, HUB.public) == block


@pytest.mark.parametrize(
    "other",
    [
        BlockTerms(desk=DeskId("300000-AC"), life=LifeId("L1"), ordinal=3, prefix="ZK"),
        BlockTerms(desk=DeskId("300000-AB"), life=LifeId("L2"), ordinal=3, prefix="ZK"),
        BlockTerms(desk=DeskId("300000-AB"), life=LifeId("L1"), ordinal=4, prefix="ZK"),
        BlockTerms(desk=DeskId("300000-AB"), life=LifeId("L1"), ordinal=3, prefix="MK"),
    ],
)
def test_a_code_is_worth_nothing_for_other_terms(other: BlockTerms) -> None:
    with pytest.raises(BlockCodeForeign):
        read_block(CODE, other, DESK, HUB.public)


def test_a_code_is_worth_nothing_at_another_machine_or_from_another_hub() -> None:
    for key, partner in ((OTHER, HUB.public), (DESK, OTHER.public)):
        with pytest.raises(BlockCodeForeign):
            read_block(CODE, TERMS, key, partner)


@given(place=st.integers(0, 19), char=st.sampled_from(ALPHABET))
def test_one_wrong_character_is_always_noticed(place: int, char: str) -> None:
    plain = CODE.replace("-", "")
    typed = plain[:place] + char + plain[place + 1 :]
    if typed == plain:
        return
    with pytest.raises(CodeMistyped):
        read_block(typed, TERMS, DESK, HUB.public)


@pytest.mark.parametrize("size", [1, 15, LARGEST_SAID + 10])
def test_a_size_that_no_code_can_say_is_refused(size: int) -> None:
    with pytest.raises(BlockUnsayable):
        write_block(NumberBlock(prefix="ZK", first=1, last=size), TERMS, HUB, DESK.public)
