"""Confirming a label: only of an item that is here, only once, only by the clerk on duty."""

import pytest

from kt1desk.domain.errors import Rule
from kt1desk.domain.events import BagClosed, Fact, ItemDelivered, ItemWithdrawn, LabelConfirmed
from kt1desk.domain.ids import BagId, ItemNo, StaffId
from tests.support.builders import HANH, number
from tests.support.clock import MONDAY
from tests.support.desks import Desk
from tests.support.forms import accept, confirm
from tests.support.handing_over import hand_over
from tests.support.memory_books import MemoryBooks
from tests.usecases.refusals import refused

NO = number(41_000)


def record(desk: Desk, fact: Fact) -> None:
    with desk.books.writing() as book:
        book.record(fact)


def test_a_scan_of_the_label_lets_the_item_leave(desk: Desk, books: MemoryBooks) -> None:
    accept(desk)
    fact = confirm(desk, NO)
    assert books.facts[-1] == fact == LabelConfirmed(at=MONDAY, by=desk.leader, item_no=NO)
    with desk.books.writing() as book:
        assert book.custody(NO).may_leave


def test_a_second_scan_is_told_and_not_recorded(desk: Desk, books: MemoryBooks) -> None:
    accept(desk)
    confirm(desk, NO)
    with refused(books, Rule.LABEL_ALREADY_CONFIRMED) as broken:
        confirm(desk, NO)
    assert broken.value.facts["item_no"] == NO


@pytest.mark.parametrize("item_no", [number(7), ItemNo(""), ItemNo("rubbish")])
def test_a_number_nobody_accepted_is_unknown(desk: Desk, books: MemoryBooks, item_no: ItemNo) -> None:
    accept(desk)
    with refused(books, Rule.ITEM_UNKNOWN):
        confirm(desk, item_no)


@pytest.mark.parametrize(
    "end",
    [
        ItemDelivered(at=MONDAY, by=HANH, item_no=NO, received_by="Lan", received_by_title=""),
        ItemWithdrawn(at=MONDAY, by=HANH, item_no=NO, received_by="Minh"),
    ],
)
def test_an_item_that_left_is_not_confirmed_any_more(desk: Desk, books: MemoryBooks, end: Fact) -> None:
    accept(desk)
    record(desk, end)
    with refused(books, Rule.ITEM_NOT_HELD_HERE):
        confirm(desk, NO)


def test_an_item_in_a_bag_of_this_desk_is_here(desk: Desk) -> None:
    accept(desk)
    record(desk, BagClosed(at=MONDAY, by=HANH, bag=BagId("B"), seal_no="1", items=(NO,)))
    assert confirm(desk, NO).item_no == NO


def test_only_the_clerk_on_duty_confirms(desk: Desk, books: MemoryBooks) -> None:
    accept(desk)
    with refused(books, Rule.SHIFT_OF_ANOTHER):
        confirm(desk, NO, clerk=desk.clerk)
    with refused(books, Rule.STAFF_UNKNOWN):
        confirm(desk, NO, clerk=StaffId("300000-TEST.9"))
    hand_over(desk)
    with refused(books, Rule.SHIFT_OF_ANOTHER):
        confirm(desk, NO)
    assert confirm(desk, NO, clerk=desk.clerk).by == desk.clerk


def test_without_a_shift_no_label_is_confirmed(unopened: Desk, books: MemoryBooks) -> None:
    with refused(books, Rule.NO_OPEN_SHIFT):
        confirm(unopened, NO)
