"""One suite over every implementation of the books: in memory, and the encrypted store."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings

from kt1desk.domain.clerk import Role
from kt1desk.domain.comparing import Outcome
from kt1desk.domain.custody import touched
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import CaseClosed, Fact, ItemDelivered, LabelConfirmed, OpenedCase
from kt1desk.domain.ids import CaseId, ItemNo, ShiftId, StaffId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.stock import HeldItem, Place
from kt1desk.usecases.open_shift import OpenShift, open_shift
from kt1desk.usecases.ports import Book
from kt1desk.usecases.read_must_act import ReadMustAct, read_must_act
from tests.store.opened import copy_of
from tests.support.builders import HANH, TU, accepted, number, registered, shift_opened
from tests.support.clock import MONDAY, StandingClock
from tests.support.desks import Desk, open_a_desk
from tests.support.forms import accept, confirm
from tests.support.handing_over import TwoPersons, hand_over
from tests.support.histories import Day, steps
from tests.support.memory_books import MemoryBooks, MemoryPins
from tests.support.reference import first_edition


def test_an_accepted_item_is_held_by_the_clerk_on_duty(desk: Desk) -> None:
    item_no = accept(desk, Secrecy.C)
    with desk.books.writing() as book:
        custody = book.custody(number(41_000))
        assert custody.item_no == item_no
        assert custody.holder.who == desk.leader
        assert not custody.may_leave
        assert [held.item_no for held in book.on_hand()] == [item_no]


def test_numbers_follow_one_another_and_none_comes_twice(desk: Desk) -> None:
    assert [accept(desk) for _ in range(3)] == [number(41_000), number(41_001), number(41_002)]


def test_a_second_block_is_used_when_the_first_is_empty(desk: Desk) -> None:
    desk.lend_numbers(50_000, 50_009, ordinal=2)
    numbers = [accept(desk) for _ in range(102)]
    assert numbers[99:] == [number(41_099), number(50_000), number(50_001)]


def test_without_a_number_nothing_is_accepted(desk: Desk) -> None:
    for _ in range(100):
        accept(desk)
    with pytest.raises(RuleBroken) as broken:
        accept(desk)
    assert broken.value.rule is Rule.NO_NUMBER_BLOCK
    with desk.books.writing() as book:
        assert len(book.on_hand()) == 100


def test_what_fails_half_way_leaves_nothing_behind(desk: Desk) -> None:
    class PowerCut(Exception):
        pass

    def record_and_die() -> None:
        with desk.books.writing() as book:
            book.record(LabelConfirmed(at=desk.clock(), by=desk.leader, item_no=number(41_000)))
            raise PowerCut

    with pytest.raises(PowerCut):
        record_and_die()
    with desk.books.writing() as book:
        assert book.on_hand() == ()
        assert book.custody(number(41_000)).secrecy is None


def test_a_label_is_confirmed_once(desk: Desk) -> None:
    accept(desk)
    confirm(desk, number(41_000))
    with desk.books.writing() as book:
        assert book.custody(number(41_000)).may_leave
    with pytest.raises(RuleBroken) as broken:
        confirm(desk, number(41_000))
    assert broken.value.rule is Rule.LABEL_ALREADY_CONFIRMED


def test_a_label_nobody_accepted_is_refused(desk: Desk) -> None:
    with pytest.raises(RuleBroken) as broken:
        confirm(desk, number(99))
    assert broken.value.rule is Rule.ITEM_UNKNOWN


def test_a_handover_moves_every_item_to_the_incoming_clerk(desk: Desk) -> None:
    accept(desk, Secrecy.A)
    accept(desk)
    desk.clock.advance(timedelta(hours=6))
    handed_over = hand_over(desk)
    assert [row.accepted for row in handed_over.sheet if row.accepted] == [1, 1]
    assert all(row.balances for row in handed_over.sheet)
    with desk.books.writing() as book:
        assert {book.custody(held.item_no).holder.who for held in book.on_hand()} == {desk.clerk}
        shift = book.shift()
        assert shift is not None
        assert (shift.shift, shift.clerk_name) == ("2024-330/2", "Hoàng Văn Tú")


def test_what_must_be_acted_upon_is_read_once_in_each_shift_by_whose_it_is(desk: Desk) -> None:
    def read_at() -> datetime | None:
        with desk.books.writing() as book:
            shift = book.shift()
        assert shift is not None
        return shift.read_at

    assert read_at() is None
    first = read_must_act(ReadMustAct(clerk=desk.leader), books=desk.books, clock=desk.clock)
    desk.clock.advance(timedelta(minutes=1))
    read_must_act(ReadMustAct(clerk=desk.leader), books=desk.books, clock=desk.clock)
    assert read_at() == first.at
    hand_over(desk)
    assert read_at() is None
    with pytest.raises(RuleBroken) as broken:
        read_must_act(ReadMustAct(clerk=desk.leader), books=desk.books, clock=desk.clock)
    assert broken.value.rule is Rule.SHIFT_OF_ANOTHER


def test_the_next_shift_starts_with_what_was_handed_over(desk: Desk) -> None:
    accept(desk, Secrecy.B)
    hand_over(desk)
    with desk.books.writing() as book:
        book.record(
            ItemDelivered(
                at=desk.clock(),
                by=desk.clerk,
                item_no=number(41_000),
                received_by="Đỗ Thị Lan",
                received_by_title="Văn thư",
            )
        )
        sheet = book.sheet()
    row = next(row for row in sheet.rows if row.secrecy is Secrecy.B)
    assert (row.start, row.delivered, row.on_hand) == (1, 1, 0)
    assert sheet.balances


def test_after_the_handover_the_outgoing_clerk_can_do_nothing_more(desk: Desk) -> None:
    hand_over(desk)
    with pytest.raises(RuleBroken) as broken:
        accept(desk)
    assert broken.value.rule is Rule.SHIFT_OF_ANOTHER


def test_a_shift_cannot_be_opened_while_one_is_open(desk: Desk) -> None:
    with pytest.raises(RuleBroken) as broken:
        open_shift(OpenShift(clerk=desk.clerk), books=desk.books, reference=desk.reference, clock=desk.clock)
    assert broken.value.rule is Rule.SHIFT_ALREADY_OPEN


def test_a_wrong_second_pin_leaves_everything_as_it_was(desk: Desk) -> None:
    accept(desk)
    both = TwoPersons(desk).counted()
    with pytest.raises(RuleBroken) as broken:
        both.sign(replace(both.signatures(), incoming_pin="999998"))
    assert broken.value.rule is Rule.PIN_WRONG
    assert broken.value.facts["staff"] == desk.clerk
    accept(desk)


def test_a_stock_that_contradicts_the_movements_is_not_signed_for(desk: Desk) -> None:
    accept(desk)
    with desk.books.writing() as book:
        book.record(
            ItemDelivered(
                at=desk.clock(),
                by=desk.leader,
                item_no=number(7),
                received_by="Đỗ Thị Lan",
                received_by_title="Văn thư",
            )
        )
    with pytest.raises(RuleBroken) as broken:
        hand_over(desk)
    assert broken.value.rule is Rule.SHEET_NOT_BALANCED
    assert broken.value.facts["items"] == number(7)


def _told(book: Book, facts: list[Fact]) -> tuple[object, ...]:
    numbers: list[ItemNo] = sorted({item_no for fact in facts for item_no in touched(fact)})
    shift = book.shift()
    assert shift is not None
    return (
        [book.custody(item_no) for item_no in numbers],
        book.on_hand(),
        book.sheet(),
        (shift.shift, shift.clerk, shift.opened_at),
        book.office(),
        book.unsent(),
    )


@settings(max_examples=40)
@given(steps)
def test_both_books_say_the_same_of_every_day_that_can_happen(made: Path, taken: list[tuple[str, int]]) -> None:
    people: list[Fact] = [registered(staff, f"Người {staff}", Role.CLERK, by=HANH, at=MONDAY) for staff in (HANH, TU)]
    facts = people + Day(first_serial=200).play(taken).facts
    memory = open_a_desk(MemoryBooks(), MemoryPins(), first_edition(), StandingClock())
    with copy_of(made) as store, memory.books.writing() as one, store.books.writing() as other:
        for book in (one, other):
            book.record(*facts)
        assert _told(one, facts) == _told(other, facts)


def test_what_is_asked_within_a_transaction_counts_what_was_recorded_in_it(desk: Desk) -> None:
    with desk.books.writing() as book:
        unsent = book.unsent()
        item_no = book.next_item_no()
        book.record(LabelConfirmed(at=desk.clock(), by=desk.leader, item_no=item_no))
        assert book.unsent() == unsent + 1
        assert book.custody(item_no).label_confirmed
        assert book.next_shift_id(desk.clock()) == "2024-330/2"


def test_a_person_nobody_registered_is_unknown(desk: Desk) -> None:
    with desk.books.writing() as book, pytest.raises(RuleBroken) as broken:
        book.clerk(StaffId("300000-TEST.9"))
    assert broken.value.rule is Rule.STAFF_UNKNOWN


def test_what_nobody_saw_at_an_opening_is_an_open_case_of_whoever_had_it(desk: Desk) -> None:
    case = OpenedCase(
        case=CaseId("300000-TEST.L1/O9-1"),
        item_no=number(5),
        outcome=Outcome.MISSING,
        reason="NOT_THERE",
        reserved=True,
    )
    kept = HeldItem(item_no=number(5), secrecy=Secrecy.NONE, place=Place.RESERVED)
    found = CaseClosed(
        at=MONDAY,
        by=desk.clerk,
        case=case.case,
        item_no=case.item_no,
        reserved=True,
        reason="FOUND",
        witness=desk.leader,
    )
    with desk.books.writing() as book:
        book.record(accepted(5, by=desk.leader))
        book.record(shift_opened(kept, by=desk.clerk, shift=ShiftId("2024-331/1"), cases=(case,)))
        [row] = book.open_cases()
        assert (row.case, row.item_no, row.person) == (case.case, case.item_no, desk.leader)
        book.record(found)
        assert book.open_cases() == ()
        assert book.custody(number(5)).holder.who == desk.clerk
