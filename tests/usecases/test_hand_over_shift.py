"""Handing over: two persons, two PINs, one balanced stock, or nothing at all."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Rule
from kt1desk.domain.events import ActApproved, BagClosed, Fact, ItemDelivered, ItemsSentOut, ShiftEnded
from kt1desk.domain.ids import BagId
from kt1desk.domain.item import ItemKind, Secrecy
from kt1desk.domain.stock import HeldItem, Place
from kt1desk.usecases.duty import duty_without_commitment
from kt1desk.usecases.hand_over_shift import HandOverShift
from tests.support.builders import number, registered
from tests.support.clock import MONDAY
from tests.support.desks import LEADER_PIN, Desk
from tests.support.forms import accept
from tests.support.handing_over import TwoPersons, hand_over
from tests.support.histories import POSTMAN
from tests.support.memory_books import MemoryBooks
from tests.support.second_person import stands_by
from tests.usecases.refusals import refused


def attempt(desk: Desk, request: HandOverShift) -> ShiftEnded:
    return TwoPersons(desk).sign(request)


def record(desk: Desk, *facts: Fact) -> None:
    with desk.books.writing() as book:
        book.record(*facts)


def test_a_handover_names_every_item_where_it_is_and_both_persons(desk: Desk, books: MemoryBooks) -> None:
    accept(desk, Secrecy.B)
    accept(desk)
    accept(desk)
    record(desk, BagClosed(at=MONDAY, by=desk.leader, bag=BagId("B"), seal_no="1", items=(number(41_001),)))
    record(desk, ItemsSentOut(at=MONDAY, by=desk.leader, postman=POSTMAN, items=(number(41_002),)))
    desk.clock.advance(timedelta(hours=6))
    fact = hand_over(desk)
    assert books.facts[-1] == fact
    assert (fact.at, fact.by, fact.incoming) == (MONDAY + timedelta(hours=6), desk.leader, desk.clerk)
    assert (fact.shift, fact.next_shift) == ("2024-330/1", "2024-330/2")
    assert fact.items == (
        HeldItem(item_no=number(41_000), secrecy=Secrecy.B, place=Place.WITH_CLERK, kind=ItemKind.LETTER),
        HeldItem(item_no=number(41_001), secrecy=Secrecy.NONE, place=Place.IN_BAG, kind=ItemKind.LETTER),
        HeldItem(item_no=number(41_002), secrecy=Secrecy.NONE, place=Place.WITH_POSTMAN, kind=ItemKind.LETTER),
    )
    assert all(row.balances for row in fact.sheet)
    assert fact.unsent == len(books.facts) - 1


def test_an_empty_desk_can_be_handed_over(desk: Desk) -> None:
    assert hand_over(desk).items == ()


def test_a_handover_over_midnight_begins_the_first_shift_of_the_new_local_day(desk: Desk) -> None:
    desk.clock.advance(timedelta(hours=16))
    assert hand_over(desk).next_shift == "2024-331/1"


@pytest.mark.parametrize(("whose", "pin"), [("outgoing", "999998"), ("incoming", "999998"), ("incoming", "")])
def test_a_wrong_pin_says_whose_it_was_and_hands_nothing_over(
    desk: Desk, books: MemoryBooks, whose: str, pin: str
) -> None:
    accept(desk)
    right = TwoPersons(desk).counted().signatures()
    wrong = replace(right, outgoing_pin=pin) if whose == "outgoing" else replace(right, incoming_pin=pin)
    with refused(books, Rule.PIN_WRONG) as broken:
        attempt(desk, wrong)
    assert broken.value.facts["staff"] == (desk.leader if whose == "outgoing" else desk.clerk)


def test_nothing_can_be_signed_before_it_was_counted_and_revealed(desk: Desk, books: MemoryBooks) -> None:
    both = TwoPersons(desk)
    with refused(books, Rule.COUNT_NOT_BEGUN):
        both.sign()
    both.begin()
    with refused(books, Rule.COUNT_NOT_REVEALED):
        both.sign()


def test_a_handover_is_signed_once(desk: Desk, books: MemoryBooks) -> None:
    signed = TwoPersons(desk).counted().signatures()
    attempt(desk, signed)
    with refused(books, Rule.COUNT_NOT_BEGUN):
        attempt(desk, signed)


def test_a_stock_in_doubt_is_not_signed_for_and_the_numbers_are_named(desk: Desk, books: MemoryBooks) -> None:
    accept(desk)
    signed = TwoPersons(desk).counted().signatures()
    for serial in (9, 7):
        record(
            desk,
            ItemDelivered(at=MONDAY, by=desk.leader, item_no=number(serial), received_by="Lan", received_by_title=""),
        )
    with refused(books, Rule.SHEET_NOT_BALANCED) as broken:
        attempt(desk, signed)
    assert broken.value.facts["items"] == f"{number(7)}, {number(9)}"


def test_shift_follows_shift_without_a_moment_when_nobody_answers(desk: Desk) -> None:
    accept(desk)
    hand_over(desk)
    desk.clock.advance(timedelta(hours=8))
    fact = hand_over(desk)
    assert (fact.sheet[0].start, fact.sheet[0].accepted) == (1, 0)
    with desk.books.writing() as book:
        shift = book.shift()
        assert shift is not None
        assert (shift.clerk, shift.opened_at, shift.shift) == (desk.leader, fact.at, "2024-330/3")


def test_nobody_takes_a_shift_over_without_a_valid_commitment_unless_a_leader_allows_it_once(
    desk: Desk, books: MemoryBooks
) -> None:
    line = replace(registered(desk.clerk, "Hoàng Văn Tú", Role.CLERK, by=desk.leader), committed_to=date(2024, 11, 24))
    record(desk, line)
    signed = TwoPersons(desk).counted().signatures()
    with refused(books, Rule.COMMITMENT_EXPIRED):
        attempt(desk, signed)
    wanted = duty_without_commitment(desk.clerk)
    allowed = stands_by(wanted, desk.leader, LEADER_PIN, books=desk.books, pins=desk.pins, clock=desk.clock)
    fact = attempt(desk, replace(signed, allowed=allowed))
    approved = books.facts[-2]
    assert isinstance(approved, ActApproved)
    assert (books.facts[-1], approved.about, approved.by) == (fact, desk.clerk, desk.leader)
