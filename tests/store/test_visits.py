"""Couriers' visits in the store: who is still at the counter, through rebuilds and new lives."""

from dataclasses import replace

import pytest

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import VisitClosed, VisitResumed
from kt1desk.domain.ids import ItemNo, VisitId
from kt1desk.store.engine import writing
from kt1desk.store.projections import rebuild
from kt1desk.store.visits import SqlVisits
from kt1desk.usecases.accept_item import accept_item
from kt1desk.usecases.close_visit import CloseVisit, close_visit
from kt1desk.usecases.correct_item import CorrectItem, correct_item
from kt1desk.usecases.void_item import VoidItem, void_item
from tests.store.opened import OpenedStore, facts_told, rows_of
from tests.store.test_rebirth import head_at, reborn
from tests.support.couriers import AGENCY, LAN, visit, with_register
from tests.support.forms import form
from tests.support.handing_over import TwoPersons, hand_over


def take(store: OpenedStore, into: VisitId) -> str:
    asked = replace(form(store.desk), visit=into)
    return accept_item(asked, books=store.books, reference=store.desk.reference, clock=store.clock).item_no


def test_the_visits_whose_courier_has_not_left_are_listed_with_who_serves_them(store: OpenedStore) -> None:
    desk = with_register(store.desk)
    first, second = visit(desk), visit(desk, LAN)
    close_visit(CloseVisit(clerk=desk.leader, visit=first), books=desk.books, clock=desk.clock)
    (standing,) = SqlVisits(store.engine).open_visits()
    assert (standing.visit, standing.agency, standing.courier.name) == (second, AGENCY, "Lê Thị Lan")
    assert standing.owner_name == "Nguyễn Thị Hạnh"


def test_a_visit_is_shown_with_its_items_and_one_that_nobody_knows_is_not(store: OpenedStore) -> None:
    opened = visit(with_register(store.desk))
    taken = [take(store, opened) for _ in range(3)]
    found = SqlVisits(store.engine).visit(opened)
    assert found is not None
    assert [item.item_no for item in found.visit.items] == taken
    assert SqlVisits(store.engine).visit(VisitId("300000-TEST.L1/V99")) is None


def test_while_two_persons_count_blind_no_visit_tells_what_was_handed_in(store: OpenedStore) -> None:
    visits, opened = SqlVisits(store.engine), visit(with_register(store.desk))
    item_no = ItemNo(take(store, opened))
    both = TwoPersons(store.desk)
    both.begin()
    assert (visits.open_visits(), visits.visit(opened)) == ((), None)
    with pytest.raises(RuleBroken) as broken:
        visits.told_item(opened, item_no)
    assert broken.value.rule is Rule.COUNT_RUNNING
    both.count_everything()
    both.reveal()
    assert [row.visit for row in visits.open_visits()] == [opened]
    assert visits.told_item(opened, item_no).last.item_no == item_no


def test_the_rows_of_visits_are_rebuilt_from_the_ledger_as_they_were(store: OpenedStore) -> None:
    desk = with_register(store.desk)
    first, _ = visit(desk), visit(desk, LAN)
    take(store, first)
    hand_over(desk)
    with desk.books.writing() as book:
        book.record(VisitResumed(at=desk.clock(), by=desk.clerk, visit=first, previous=desk.leader))
    close_visit(CloseVisit(clerk=desk.clerk, visit=first), books=desk.books, clock=desk.clock)
    before = rows_of(store.engine)
    with writing(store.engine) as connection:
        rebuild(connection)
    assert rows_of(store.engine) == before


@pytest.mark.parametrize("lost", [0, 1], ids=["all of the visit is common", "its last item is told again"])
def test_a_visit_goes_on_in_the_next_life_of_the_book_with_every_item(store: OpenedStore, lost: int) -> None:
    desk = with_register(store.desk)
    opened = visit(desk)
    taken = [take(store, opened), take(store, opened)]
    last = len(facts_told(store))
    after = reborn(store, head_at(store, last - lost))
    try:
        found = SqlVisits(after.engine).visit(opened)
        assert found is not None
        assert [item.item_no for item in found.visit.items] == taken
        again = visit(with_register(after.desk))
        assert again != opened
        closed = close_visit(CloseVisit(clerk=desk.leader, visit=opened), books=after.books, clock=after.clock)
        assert isinstance(closed, VisitClosed)
        assert list(closed.items) == taken
    finally:
        after.close()


def test_an_item_of_a_visit_is_told_with_its_last_correction(store: OpenedStore) -> None:
    desk = with_register(store.desk)
    opened = visit(desk)
    item_no = ItemNo(take(store, opened))
    lookups = SqlVisits(store.engine)
    before = lookups.told_item(opened, item_no)
    asked = CorrectItem(form=replace(form(desk), weight_g=480), visit=opened, item_no=item_no, reason="WEIGHT_WRONG")
    corrected = correct_item(asked, books=desk.books, reference=desk.reference, clock=desk.clock)
    after = lookups.told_item(opened, item_no)
    assert (before.last, before.line) == (before.accepted, corrected.corrects)
    assert (after.accepted, after.last, after.line.number) == (before.accepted, corrected, before.line.number + 1)


def test_an_item_that_went_back_or_is_of_another_visit_is_not_told(store: OpenedStore) -> None:
    desk = with_register(store.desk)
    first, second = visit(desk), visit(desk, LAN)
    kept, back = ItemNo(take(store, first)), ItemNo(take(store, first))
    asked = VoidItem(clerk=desk.leader, visit=first, item_no=back, reason="COURIER_TOOK_BACK")
    void_item(asked, books=desk.books, reference=desk.reference, clock=desk.clock)
    for of, item_no in ((first, back), (second, kept), (VisitId("300000-TEST.L1/V99"), kept)):
        with pytest.raises(RuleBroken) as broken:
            SqlVisits(store.engine).told_item(of, item_no)
        assert broken.value.rule is Rule.ITEM_NOT_OF_VISIT
