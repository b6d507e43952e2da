"""What is half typed, in memory and in the encrypted store: it is its clerk's, for one shift, and never in the book."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kt1desk.domain.half_typed import HalfTyped
from kt1desk.domain.ids import AgencyId
from kt1desk.store.half_typed import SqlHalfTyped
from kt1desk.usecases.half_typed_ports import HalfTypedItems
from kt1desk.usecases.refuse_item import RefuseItem, refuse_item
from tests.store.opened import open_again
from tests.support.clock import StandingClock
from tests.support.desks import Desk, open_a_desk
from tests.support.forms import accept, form
from tests.support.handing_over import hand_over
from tests.support.memory_books import MemoryBooks, MemoryPins
from tests.support.memory_half_typed import MemoryHalfTyped
from tests.support.reference import first_edition


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter:
    """A desk and what is half typed at it; `again()`: as the next program finds it."""

    desk: Desk
    items: HalfTypedItems
    again: Callable[[], HalfTypedItems]

    def typed(self, text: str, *, at_hand: bool = True, courier: str = "Trần Văn Minh") -> HalfTyped:
        sender = form(self.desk).sender
        return HalfTyped(
            begun_after=self.items.last_line(), at_hand=at_hand, agency=sender.agency, courier=courier, text=text
        )


@pytest.fixture(params=["memory", "sqlcipher"])
def counter(request: pytest.FixtureRequest, made: Path, tmp_path: Path) -> Iterator[Counter]:
    if request.param == "memory":
        books = MemoryBooks()
        items = MemoryHalfTyped(books)
        desk = open_a_desk(books, MemoryPins(), first_edition(), StandingClock())
        yield Counter(desk=desk, items=items, again=lambda: items)
        return
    store = open_again(Path(shutil.copy(made, tmp_path / "desk.db")))
    yield Counter(desk=store.desk, items=SqlHalfTyped(store.engine), again=lambda: SqlHalfTyped(store.engine))
    store.close()


def test_all_that_a_clerk_has_half_typed_comes_back_in_its_order_as_it_was(counter: Counter) -> None:
    waits = counter.typed("first", at_hand=False, courier="Lê Thị Lan")
    nobody_yet = HalfTyped(begun_after=counter.items.last_line(), at_hand=True, agency=None, courier="", text="“ế”\n")
    counter.items.keep(counter.desk.leader, (waits, nobody_yet))
    assert counter.again().of(counter.desk.leader) == (waits, nobody_yet)


def test_what_is_kept_next_takes_the_place_of_all_that_was(counter: Counter) -> None:
    counter.items.keep(counter.desk.leader, (counter.typed("one"), counter.typed("two")))
    last = counter.typed("three")
    counter.items.keep(counter.desk.leader, (last,))
    assert counter.items.of(counter.desk.leader) == (last,)
    counter.items.keep(counter.desk.leader, ())
    assert counter.items.of(counter.desk.leader) == ()


def test_nobody_is_shown_what_another_has_typed(counter: Counter) -> None:
    own = counter.typed("own")
    counter.items.keep(counter.desk.leader, (own,))
    assert counter.items.of(counter.desk.clerk) == ()
    counter.items.keep(counter.desk.clerk, ())
    assert counter.items.of(counter.desk.leader) == (own,)


def test_no_line_of_the_book_tells_of_it(counter: Counter) -> None:
    before = counter.items.last_line()
    counter.items.keep(counter.desk.leader, (counter.typed("typed"),))
    assert counter.items.last_line() == before


def test_an_item_that_was_accepted_before_its_form_was_taken_away_is_not_offered(counter: Counter) -> None:
    waits = counter.typed("waits", at_hand=False, courier="Lê Thị Lan")
    counter.items.keep(counter.desk.leader, (waits, counter.typed("accepted")))
    accept(counter.desk)  # the power fails here
    assert counter.again().of(counter.desk.leader) == (waits,)


def test_nor_is_one_that_was_kept_once_more_after_it_was_accepted(counter: Counter) -> None:
    accepted = counter.typed("accepted")
    accept(counter.desk)
    counter.items.keep(counter.desk.leader, (accepted,))
    assert counter.again().of(counter.desk.leader) == ()


def test_an_item_that_was_refused_is_not_offered(counter: Counter) -> None:
    counter.items.keep(counter.desk.leader, (counter.typed("refused"),))
    asked = form(counter.desk)
    refuse_item(
        RefuseItem(clerk=counter.desk.leader, sender=asked.sender, service=asked.service, reason="COVER_DAMAGED"),
        books=counter.desk.books,
        reference=counter.desk.reference,
        clock=counter.desk.clock,
    )
    assert counter.again().of(counter.desk.leader) == ()


def test_the_next_item_of_the_courier_is_offered(counter: Counter) -> None:
    accept(counter.desk)
    begun = counter.typed("the next")
    counter.items.keep(counter.desk.leader, (begun,))
    assert counter.again().of(counter.desk.leader) == (begun,)


def test_what_is_half_typed_ends_with_the_shift(counter: Counter) -> None:
    counter.items.keep(counter.desk.leader, (counter.typed("of the morning", at_hand=False, courier="Lê Thị Lan"),))
    hand_over(counter.desk)
    assert counter.again().of(counter.desk.leader) == ()
    counter.items.keep(counter.desk.clerk, ())
    hand_over(counter.desk)
    assert counter.again().of(counter.desk.leader) == ()


def test_an_agency_is_what_was_chosen(counter: Counter) -> None:
    elsewhere = HalfTyped(
        begun_after=counter.items.last_line(), at_hand=False, agency=AgencyId("TQ999"), courier="", text="elsewhere"
    )
    counter.items.keep(counter.desk.leader, (elsewhere,))
    accept(counter.desk)
    assert counter.again().of(counter.desk.leader) == (elsewhere,)
