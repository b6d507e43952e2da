"""A handwritten label: confirmed by its number alone, typed back to the last digit; a printed one takes its place."""

import pytest

from kt1desk.domain.errors import Rule
from kt1desk.domain.events import LabelHandwritten
from kt1desk.domain.numbers import spell
from tests.support.builders import number
from tests.support.clock import MONDAY
from tests.support.desks import Desk
from tests.support.forms import accept, confirm, write_by_hand
from tests.support.memory_books import MemoryBooks
from tests.usecases.refusals import refused

NO, OTHER = number(41_000), number(41_001)


@pytest.mark.parametrize("typed", [NO, spell(NO), f" {NO.lower()} "])
def test_the_number_typed_back_lets_the_item_leave_and_says_that_it_is_handwritten(
    desk: Desk, books: MemoryBooks, typed: str
) -> None:
    accept(desk)
    fact = write_by_hand(desk, NO, typed)
    assert books.facts[-1] == fact == LabelHandwritten(at=MONDAY, by=desk.leader, item_no=NO)
    with desk.books.writing() as book:
        custody = book.custody(NO)
    assert (custody.may_leave, custody.label_handwritten) == (True, True)


@pytest.mark.parametrize("digit", sorted(set("0123456789") - {NO[10]}))
def test_no_wrong_check_digit_passes(desk: Desk, books: MemoryBooks, digit: str) -> None:
    accept(desk)
    with refused(books, Rule.ITEM_NO_CHECK_DIGIT):
        write_by_hand(desk, NO, f"{NO[:10]}{digit}{NO[11:]}")


@pytest.mark.parametrize("typed", ["", NO[:-2], f"{NO}VN", NO.replace("VN", "V")])
def test_a_part_of_the_number_is_not_the_number(desk: Desk, books: MemoryBooks, typed: str) -> None:
    accept(desk)
    with refused(books, Rule.ITEM_NO_MALFORMED):
        write_by_hand(desk, NO, typed)


def test_the_number_of_another_item_is_told_with_both(desk: Desk, books: MemoryBooks) -> None:
    accept(desk)
    accept(desk)
    with refused(books, Rule.WRITTEN_NUMBER_DIFFERS) as broken:
        write_by_hand(desk, NO, OTHER)
    assert broken.value.facts == {"typed": OTHER, "item_no": NO}


def test_a_label_that_was_confirmed_is_not_written_again(desk: Desk, books: MemoryBooks) -> None:
    accept(desk)
    write_by_hand(desk, NO)
    with refused(books, Rule.LABEL_ALREADY_CONFIRMED):
        write_by_hand(desk, NO)
    accept(desk)
    confirm(desk, OTHER)
    with refused(books, Rule.LABEL_ALREADY_CONFIRMED):
        write_by_hand(desk, OTHER)


def test_the_scan_of_a_printed_label_takes_the_place_of_the_handwritten_one(desk: Desk, books: MemoryBooks) -> None:
    accept(desk)
    write_by_hand(desk, NO)
    confirm(desk, NO)
    with desk.books.writing() as book:
        custody = book.custody(NO)
    assert (custody.label_confirmed, custody.label_handwritten) == (True, False)
    with refused(books, Rule.LABEL_ALREADY_CONFIRMED):
        confirm(desk, NO)


def test_only_the_clerk_on_duty_writes_one_and_only_of_an_item_that_is_here(desk: Desk, books: MemoryBooks) -> None:
    accept(desk)
    with refused(books, Rule.SHIFT_OF_ANOTHER):
        write_by_hand(desk, NO, clerk=desk.clerk)
    with refused(books, Rule.ITEM_UNKNOWN):
        write_by_hand(desk, number(7))
