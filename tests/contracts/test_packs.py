"""Emergency packs in memory and in the encrypted store: whatever happens around it, no number is given out twice."""

from contextlib import suppress
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from kt1desk.domain.acceptance import LateEntry
from kt1desk.domain.emergency import Pack
from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.events import EmergencyPackOpened, NumberVoided
from kt1desk.domain.ids import ItemNo
from kt1desk.usecases.accept_item import accept_item
from tests.support.builders import number
from tests.support.clock import MONDAY
from tests.support.desks import Desk
from tests.support.forms import accept, form
from tests.support.packs import make, open_at


def test_a_pack_is_told_as_it_was_made_and_opened(desk: Desk) -> None:
    accept(desk)
    made = make(desk, 2)
    pack = Pack(seal_no="TQ 004700", numbers=made.numbers, made_at=MONDAY, made_by=desk.leader)
    with desk.books.writing() as book:
        assert book.packs() == (pack,)
        book.record(EmergencyPackOpened(at=MONDAY, by=desk.leader, pack=pack.name))
        assert [each.opened_at for each in book.packs()] == [MONDAY]
        assert all(book.custody(item_no).secrecy is None for item_no in made.numbers)


def test_a_pack_may_reach_into_the_next_block_and_both_go_on_behind_it(desk: Desk) -> None:
    desk.lend_numbers(50_000, 50_009, ordinal=2)
    for count, seal_no in ((40, "A"), (40, "B"), (18, "C")):
        make(desk, count, seal_no)
    assert make(desk, 3, "D").numbers == (number(41_098), number(41_099), number(50_000))
    assert accept(desk) == number(50_001)


ACTS = st.lists(st.one_of(st.just("accept"), st.just("void"), st.integers(1, 9)), min_size=1, max_size=24)


def test_whatever_is_accepted_voided_and_packed_no_number_is_given_twice(desk: Desk) -> None:
    given_out: list[ItemNo] = []

    @settings(max_examples=8, deadline=None)
    @given(acts=ACTS)
    def play(acts: list[str | int]) -> None:
        for act in acts:
            with suppress(RuleBroken):  # the block is used up
                given_out.extend(_numbers_of(desk, act, f"TQ {len(given_out)}"))

    play()
    assert len(given_out) == len(set(given_out)) > 0


def _numbers_of(desk: Desk, act: str | int, seal_no: str) -> tuple[ItemNo, ...]:
    if isinstance(act, int):
        return make(desk, act, seal_no).numbers
    if act == "accept":
        return (accept(desk),)
    with desk.books.writing() as book:
        spoiled = book.next_item_no()
        book.record(NumberVoided(at=MONDAY, by=desk.leader, item_no=spoiled, reason="LABEL_SPOILED"))
    return (spoiled,)


LATE_ACTS = st.lists(st.one_of(st.just(-1), st.integers(0, 6)), min_size=1, max_size=20)


def test_whatever_is_entered_late_among_others_no_number_is_borne_twice(desk: Desk) -> None:
    pack = make(desk, 4)
    open_at(desk, pack.numbers[0], MONDAY)
    borne: list[ItemNo] = []

    @settings(max_examples=6, deadline=None)
    @given(acts=LATE_ACTS)
    def play(acts: list[int]) -> None:
        """-1 is an item by the program; the others are numbers of the pack, the last of them in no pack."""
        for act in acts:
            late = None if act < 0 else LateEntry(item_no=number(41_000 + act), at=MONDAY)
            with suppress(RuleBroken):
                asked = replace(form(desk), late=late)
                fact = accept_item(asked, books=desk.books, reference=desk.reference, clock=desk.clock)
                borne.append(fact.item_no)
                assert (fact.item_no in pack.numbers) is (late is not None)

    play()
    assert len(borne) == len(set(borne)) > 0
