"""What was accepted on paper and is entered late: its own moment, its own number, once."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from kt1desk.domain.acceptance import LateEntry
from kt1desk.domain.calendar import local_day
from kt1desk.domain.custody import Stage
from kt1desk.domain.errors import Rule
from kt1desk.domain.events import ItemAccepted, NumberVoided
from kt1desk.domain.ids import ItemNo
from kt1desk.usecases.accept_item import accept_item
from tests.support.builders import number
from tests.support.clock import MONDAY
from tests.support.desks import Desk
from tests.support.forms import accept, confirm, form
from tests.support.memory_books import MemoryBooks
from tests.support.packs import make, open_at
from tests.usecases.refusals import refused

FIRST = number(41_000)
OPENED, REAL = MONDAY + timedelta(hours=1), MONDAY + timedelta(hours=2)


def enter(desk: Desk, item_no: ItemNo = FIRST, at: datetime = REAL) -> ItemAccepted:
    asked = replace(form(desk), late=LateEntry(item_no=item_no, at=at))
    return accept_item(asked, books=desk.books, reference=desk.reference, clock=desk.clock)


@pytest.fixture
def back(desk: Desk) -> Desk:
    """A pack of three was opened an hour after the shift began, and the machine is back a day later."""
    make(desk, 3)
    desk.clock.advance(timedelta(days=1))
    open_at(desk, FIRST, OPENED)
    return desk


def test_an_item_is_entered_with_its_number_its_moment_and_the_rules_of_that_moment(back: Desk) -> None:
    fact = enter(back)
    assert (fact.item_no, fact.pack, fact.at, fact.accepted_on) == (FIRST, FIRST, REAL, local_day(REAL))
    now = accept_item(form(back), books=back.books, reference=back.reference, clock=back.clock)
    assert now.pack is None
    assert now.item_no == number(41_003)
    assert now.promise.due_at - fact.promise.due_at >= timedelta(hours=20)


def test_its_label_is_confirmed_by_the_scan_of_the_one_that_was_printed_in_advance(back: Desk) -> None:
    enter(back)
    confirm(back, FIRST)
    with back.books.writing() as book:
        custody = book.custody(FIRST)
    assert (custody.may_leave, custody.label_handwritten, custody.stage) == (True, False, Stage.ACCEPTED)


def test_a_number_of_a_pack_is_used_once(back: Desk, books: MemoryBooks) -> None:
    enter(back)
    with refused(books, Rule.PACK_NUMBER_USED) as broken:
        enter(back, at=REAL + timedelta(minutes=5))
    assert broken.value.facts == {"item_no": FIRST}
    assert [enter(back, number(41_001 + at)).item_no for at in range(2)] == [number(41_001), number(41_002)]


def test_a_void_number_and_one_of_no_pack_are_refused(back: Desk, books: MemoryBooks) -> None:
    with back.books.writing() as book:
        book.record(NumberVoided(at=MONDAY, by=back.leader, item_no=FIRST, reason="LABEL_SPOILED"))
    with refused(books, Rule.PACK_NUMBER_USED):
        enter(back)
    for foreign in (number(41_003), accept(back), number(7)):
        with refused(books, Rule.PACK_UNKNOWN):
            enter(back, foreign)


def test_nothing_is_entered_before_the_pack_was_opened(desk: Desk, books: MemoryBooks) -> None:
    make(desk, 3)
    desk.clock.advance(timedelta(hours=3))
    with refused(books, Rule.PACK_SEALED):
        enter(desk)


@pytest.mark.parametrize(
    ("at", "rule"),
    [
        (OPENED - timedelta(seconds=1), Rule.MOMENT_BEFORE_PACK),
        (MONDAY + timedelta(days=1, seconds=1), Rule.MOMENT_IN_FUTURE),
    ],
)
def test_a_moment_that_cannot_be_is_refused(back: Desk, books: MemoryBooks, at: datetime, rule: Rule) -> None:
    with refused(books, rule):
        enter(back, at=at)


@pytest.mark.parametrize("at", [OPENED, MONDAY + timedelta(days=1)])
def test_the_first_and_the_last_moment_are_taken(back: Desk, at: datetime) -> None:
    assert enter(back, at=at).at == at
