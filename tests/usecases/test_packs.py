"""Emergency packs: their numbers are on paper alone, each is used once, and the seal says who was at them."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from kt1desk.domain.emergency import PACK_MOST
from kt1desk.domain.errors import Rule
from kt1desk.domain.events import EmergencyPackMade, EmergencyPackOpened, NumberVoided
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.void_reason import VoidReason
from kt1desk.usecases.make_pack import MakePack, make_pack
from kt1desk.usecases.open_pack import OpenPack, open_pack
from kt1desk.usecases.void_pack import VoidPack, void_pack
from tests.support.builders import number
from tests.support.clock import MONDAY
from tests.support.desks import Desk
from tests.support.forms import accept
from tests.support.memory_books import MemoryBooks
from tests.support.packs import make
from tests.usecases.refusals import refused

FIRST = number(41_000)


def opened(desk: Desk, pack: ItemNo = FIRST, seal_no: str = "TQ 004700", at: datetime = MONDAY) -> EmergencyPackOpened:
    asked = OpenPack(clerk=desk.leader, pack=pack, seal_no=seal_no, opened_at=at)
    return open_pack(asked, books=desk.books, clock=desk.clock)


def void(desk: Desk, pack: ItemNo = FIRST) -> tuple[NumberVoided, ...]:
    return void_pack(
        VoidPack(clerk=desk.leader, pack=pack, reason=VoidReason.LABEL_LOST), books=desk.books, clock=desk.clock
    )


def test_a_pack_takes_the_next_numbers_and_the_program_goes_on_behind_them(desk: Desk, books: MemoryBooks) -> None:
    fact = make(desk, 3)
    numbers = (FIRST, number(41_001), number(41_002))
    assert books.facts[-1] == fact
    assert fact == EmergencyPackMade(at=MONDAY, by=desk.leader, seal_no="TQ 004700", numbers=numbers)
    assert accept(desk) == number(41_003)
    assert make(desk, 2, "TQ 004701").numbers == (number(41_004), number(41_005))


@pytest.mark.parametrize("count", [0, -1, PACK_MOST + 1])
def test_no_pack_is_empty_or_bigger_than_an_envelope(desk: Desk, books: MemoryBooks, count: int) -> None:
    with refused(books, Rule.PACK_SIZE):
        make(desk, count)


def test_two_packs_never_bear_one_seal_and_none_is_without(desk: Desk, books: MemoryBooks) -> None:
    make(desk, 2)
    for same in (" TQ  004700 ", "tq004700"):
        with refused(books, Rule.PACK_SEAL_TAKEN):
            make(desk, 2, same)
    with refused(books, Rule.TEXT_EMPTY):
        make(desk, 2, " ")


def test_a_desk_without_so_many_numbers_makes_no_pack(desk: Desk, books: MemoryBooks) -> None:
    for count, seal_no in ((40, "TQ 004700"), (40, "TQ 004701"), (19, "TQ 004702")):
        make(desk, count, seal_no)
    with refused(books, Rule.NO_NUMBER_BLOCK):
        make(desk, 2, "TQ 004703")
    assert accept(desk) == number(41_099)


def test_a_pack_is_opened_by_its_seal_at_the_moment_it_really_was(desk: Desk, books: MemoryBooks) -> None:
    make(desk, 2)
    desk.clock.advance(timedelta(hours=5))
    at = MONDAY + timedelta(hours=2)
    with refused(books, Rule.PACK_SEAL_DIFFERS):
        opened(desk, seal_no="TQ 004701", at=at)
    with refused(books, Rule.MOMENT_IN_FUTURE):
        opened(desk, at=MONDAY + timedelta(hours=6))
    with refused(books, Rule.MOMENT_BEFORE_PACK):
        opened(desk, at=MONDAY - timedelta(seconds=1))
    assert opened(desk, seal_no="tq004700", at=at) == EmergencyPackOpened(at=at, by=desk.leader, pack=FIRST)
    with refused(books, Rule.PACK_OPEN) as broken:
        opened(desk, at=at)
    assert broken.value.facts == {"opened_at": at}


def test_voiding_a_pack_voids_each_number_that_nothing_bears_and_those_alone(desk: Desk, books: MemoryBooks) -> None:
    make(desk, 3)
    with desk.books.writing() as book:
        book.record(NumberVoided(at=MONDAY, by=desk.leader, item_no=number(41_001), reason="LABEL_SPOILED"))
    assert [fact.item_no for fact in void(desk)] == [FIRST, number(41_002)]
    with refused(books, Rule.PACK_USED_UP):
        void(desk)
    assert accept(desk) == number(41_003)


def test_a_pack_of_nobody_is_not_opened_and_not_voided(desk: Desk, books: MemoryBooks) -> None:
    accept(desk)
    with refused(books, Rule.PACK_UNKNOWN):
        opened(desk)
    with refused(books, Rule.PACK_UNKNOWN):
        void(desk)


def test_only_the_clerk_on_duty_makes_one(desk: Desk, books: MemoryBooks) -> None:
    asked = MakePack(clerk=desk.leader, count=2, seal_no="TQ 004700")
    with refused(books, Rule.SHIFT_OF_ANOTHER):
        make_pack(replace(asked, clerk=desk.clerk), books=desk.books, clock=desk.clock)
