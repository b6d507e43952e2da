"""Facts of one item that several desks tell are put as they happened, whatever the book heard first."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.custody import Stage, person, replay
from kt1desk.domain.events import ArrivalConfirmed, ArrivedItem, DispatchClosed, Fact, ItemDelivered, LabelConfirmed
from kt1desk.domain.ids import DispatchId, OfficeCode
from kt1desk.domain.item import Secrecy
from kt1desk.domain.several_desks import Told, as_it_happened
from tests.support.builders import HANH, TU, accepted, number
from tests.support.clock import MONDAY

CENTRE, DISTRICT = OfficeCode("300000"), OfficeCode("303800")
NO = number(1)
ACCEPTED = accepted(1)
CONFIRMED = LabelConfirmed(at=MONDAY, by=HANH, item_no=NO)
OUT = DispatchClosed(
    at=MONDAY,
    by=HANH,
    dispatch=DispatchId("D1"),
    destination=DISTRICT,
    vehicle="22C-01234",
    bags=(),
    loose=(NO,),
)
ARRIVED = ArrivalConfirmed(
    at=MONDAY - timedelta(hours=3),
    by=TU,
    dispatch=DispatchId("D1"),
    origin=CENTRE,
    items=(ArrivedItem(item_no=NO, secrecy=Secrecy.NONE),),
)
BACK = replace(OUT, by=TU, dispatch=DispatchId("D9"), destination=CENTRE)
BACK_HERE = replace(ARRIVED, by=HANH, dispatch=DispatchId("D9"), origin=DISTRICT)
HANDED_OUT = ItemDelivered(at=MONDAY, by=TU, item_no=NO, received_by="Đỗ Thị Lan", received_by_title="Văn thư")


def heard(*told: tuple[str, Fact]) -> tuple[Told, ...]:
    return tuple(Told(position=place, office=office, fact=fact) for place, (office, fact) in enumerate(told))


def order(*told: tuple[str, Fact]) -> list[Fact]:
    return [each.fact for each in as_it_happened(heard(*told))]


def test_an_arrival_that_was_heard_of_first_waits_for_its_dispatch() -> None:
    told = order((DISTRICT, ARRIVED), (DISTRICT, HANDED_OUT), (CENTRE, ACCEPTED), (CENTRE, CONFIRMED), (CENTRE, OUT))
    assert told == [ACCEPTED, CONFIRMED, OUT, ARRIVED, HANDED_OUT]
    custody = replay(NO, told)
    assert (custody.stage, custody.disputes) == (Stage.DELIVERED, ())


def test_a_dispatch_of_which_nobody_tells_holds_nothing_up() -> None:
    assert order((DISTRICT, ARRIVED), (CENTRE, ACCEPTED)) == [ARRIVED, ACCEPTED]
    assert order((DISTRICT, replace(ARRIVED, dispatch=DispatchId("D2"))), (CENTRE, OUT))[-1] == OUT


def test_desks_of_one_office_keep_the_order_of_the_book() -> None:
    told = ((CENTRE, HANDED_OUT), (CENTRE, ACCEPTED), (CENTRE, CONFIRMED))
    assert order(*told) == [HANDED_OUT, ACCEPTED, CONFIRMED]


def test_offices_that_wait_for_each_other_are_told_as_they_were_heard() -> None:
    told = ((DISTRICT, ARRIVED), (CENTRE, BACK_HERE), (DISTRICT, BACK), (CENTRE, OUT))
    assert order(*told) == [ARRIVED, BACK_HERE, BACK, OUT]


@given(st.permutations([True] * 5 + [False] * 3))
def test_an_item_that_came_back_is_where_it_came_back_to_whatever_was_heard_first(at_the_centre: list[bool]) -> None:
    centre = iter([ACCEPTED, CONFIRMED, OUT, BACK_HERE, CONFIRMED])
    district = iter([ARRIVED, replace(CONFIRMED, by=TU), BACK])
    told = order(*((CENTRE, next(centre)) if here else (DISTRICT, next(district)) for here in at_the_centre))
    custody = replay(NO, told)
    assert (custody.stage, custody.holder, custody.disputes) == (Stage.ARRIVED, person(HANH), ())
    assert len(told) == len(at_the_centre)
