"""Handing over: two persons, two PINs, one balanced stock, or nothing at all."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Rule
from kt1desk.domain.events import ActApproved, BagClosed, Fact, ItemDelivered, ItemsSentOut, ShiftHandedOver
from kt1desk.domain.ids import BagId, StaffId
from kt1desk.domain.item import ItemKind, Secrecy
from kt1desk.domain.stock import HeldItem, Place
from kt1desk.usecases.duty import duty_without_commitment
from kt1desk.usecases.hand_over_shift import HandOverShift, hand_over_shift
from tests.support.builders import number, registered
from tests.support.clock import MONDAY
from tests.support.desks import CLERK_PIN, LEADER_PIN, Desk
from tests.support.forms import accept, hand_over
from tests.support.histories import POSTMAN
from tests.support.memory_books import MemoryBooks
from tests.support.second_person import stands_by
from tests.usecases.refusals import refused


def asked(desk: Desk) -> HandOverShift:
    return HandOverShift(outgoing=desk.leader, outgoing_pin=LEADER_PIN, incoming=desk.clerk, incoming_pin=CLERK_PIN)


def attempt(desk: Desk, request: HandOverShift) -> ShiftHandedOver:
    return hand_over_shift(request, books=desk.books, pins=desk.pins, clock=desk.clock)


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
    wrong = replace(asked(desk), outgoing_pin=pin) if whose == "outgoing" else replace(asked(desk), incoming_pin=pin)
    with refused(books, Rule.PIN_WRONG) as broken:
        attempt(desk, wrong)
    assert broken.value.facts["staff"] == (desk.leader if whose == "outgoing" else desk.clerk)


def test_nobody_hands_over_to_himself(desk: Desk, books: MemoryBooks) -> None:
    with refused(books, Rule.SAME_PERSON):
        attempt(desk, replace(asked(desk), incoming=desk.leader, incoming_pin=LEADER_PIN))


def test_nobody_hands_over_the_shift_of_another(desk: Desk, books: MemoryBooks) -> None:
    turned = HandOverShift(outgoing=desk.clerk, outgoing_pin=CLERK_PIN, incoming=desk.leader, incoming_pin=LEADER_PIN)
    with refused(books, Rule.SHIFT_OF_ANOTHER):
        attempt(desk, turned)


def test_a_shift_is_handed_over_once(desk: Desk, books: MemoryBooks) -> None:
    hand_over(desk)
    with refused(books, Rule.SHIFT_OF_ANOTHER):
        attempt(desk, asked(desk))


def test_without_a_shift_there_is_nothing_to_hand_over(unopened: Desk, books: MemoryBooks) -> None:
    with refused(books, Rule.NO_OPEN_SHIFT):
        attempt(unopened, asked(unopened))


def test_a_role_that_may_not_hold_a_shift_does_not_take_it_over(desk: Desk, books: MemoryBooks) -> None:
    auditor = StaffId("300000-TEST.3")
    record(desk, registered(auditor, "Sáu", Role.AUDITOR, by=desk.leader, at=MONDAY))
    desk.pins.set(auditor, "864209")
    with refused(books, Rule.ROLE_NOT_ALLOWED):
        attempt(desk, replace(asked(desk), incoming=auditor, incoming_pin="864209"))


def test_a_stock_in_doubt_is_not_signed_for_and_the_numbers_are_named(desk: Desk, books: MemoryBooks) -> None:
    accept(desk)
    for serial in (9, 7):
        record(
            desk,
            ItemDelivered(at=MONDAY, by=desk.leader, item_no=number(serial), received_by="Lan", received_by_title=""),
        )
    with refused(books, Rule.SHEET_NOT_BALANCED) as broken:
        attempt(desk, asked(desk))
    assert broken.value.facts["items"] == f"{number(7)}, {number(9)}"


def test_shift_follows_shift_without_a_moment_when_nobody_answers(desk: Desk) -> None:
    accept(desk)
    hand_over(desk)
    desk.clock.advance(timedelta(hours=8))
    back = HandOverShift(outgoing=desk.clerk, outgoing_pin=CLERK_PIN, incoming=desk.leader, incoming_pin=LEADER_PIN)
    fact = attempt(desk, back)
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
    with refused(books, Rule.COMMITMENT_EXPIRED):
        attempt(desk, asked(desk))
    wanted = duty_without_commitment(desk.clerk)
    allowed = stands_by(wanted, desk.leader, LEADER_PIN, books=desk.books, pins=desk.pins, clock=desk.clock)
    fact = attempt(desk, replace(asked(desk), allowed=allowed))
    approved = books.facts[-2]
    assert isinstance(approved, ActApproved)
    assert (books.facts[-1], approved.about, approved.by) == (fact, desk.clerk, desk.leader)
