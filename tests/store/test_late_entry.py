"""What was entered late is told apart wherever the store is read: lists, papers, the life of the item, a rebuild."""

from dataclasses import replace
from datetime import timedelta

from kt1desk.domain.acceptance import LateEntry
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.void_reason import VoidReason
from kt1desk.store.late_items import SqlLateItems
from kt1desk.store.looks import SqlLooks
from kt1desk.store.pack_book import SqlPackLookups
from kt1desk.usecases.accept_item import accept_item
from kt1desk.usecases.pack_rows import sealed_packs
from kt1desk.usecases.void_pack import VoidPack, void_pack
from tests.store.opened import OpenedStore
from tests.support.clock import MONDAY
from tests.support.forms import form
from tests.support.handing_over import TwoPersons, hand_over
from tests.support.packs import make, open_at


def test_a_shift_begins_with_a_look_at_the_packs_that_are_sealed_and_have_numbers_left(store: OpenedStore) -> None:
    desk = store.desk
    opened, sealed, spent, newest = (make(desk, 2, seal_no) for seal_no in ("TQ 1", "TQ 2", "TQ 3", "TQ 4"))
    open_at(desk, opened.numbers[0], MONDAY, "TQ 1")
    asked = VoidPack(clerk=desk.leader, pack=spent.numbers[0], reason=VoidReason.LABEL_LOST)
    void_pack(asked, books=desk.books, clock=desk.clock)
    assert sealed_packs(SqlPackLookups(store.engine).packs()) == (sealed.seal_no, newest.seal_no)


def test_an_item_entered_late_says_so_in_lists_on_paper_and_in_its_life(store: OpenedStore) -> None:
    desk = store.desk
    at_once = store.accept()
    pack = make(desk, 3)
    store.clock.advance(timedelta(hours=6))
    open_at(desk, pack.numbers[0], MONDAY + timedelta(hours=1))
    real = MONDAY + timedelta(hours=2)
    asked = replace(form(desk), late=LateEntry(item_no=pack.numbers[1], at=real))
    late = accept_item(asked, books=desk.books, reference=desk.reference, clock=store.clock).item_no
    lines = {line.item_no: line for line in store.lookups.items_on_hand()}
    assert {number: line.late for number, line in lines.items()} == {at_once: False, late: True}
    assert lines[late].accepted_at == real
    draft = {item.item_no: item.late for item in store.lookups.handover_draft().items}
    assert draft == {at_once: False, late: True}
    assert store.papers.item_paper(late).late
    assert store.papers.item_paper(late).accepted_at == real
    assert not store.papers.item_paper(at_once).late
    (row,) = SqlPackLookups(store.engine).packs()
    assert row.unused == (pack.numbers[0], pack.numbers[2])
    told = SqlLooks(store.engine).life_story(late).lines
    assert [(line.kind, line.telling.late) for line in told] == [("EmergencyPackMade", False), ("ItemAccepted", True)]
    assert told[1].at == real


def test_the_late_items_of_a_shift_are_those_it_entered_whatever_their_moment_and_number(store: OpenedStore) -> None:
    desk = store.desk
    pack = make(desk, 3)
    store.accept()
    store.clock.advance(timedelta(hours=6))
    open_at(desk, pack.numbers[0], MONDAY + timedelta(hours=1))

    def enter(place: int) -> ItemNo:
        late = LateEntry(item_no=pack.numbers[place], at=MONDAY + timedelta(hours=2))
        asked = replace(form(desk, clerk=TwoPersons(desk).outgoing), late=late)
        return accept_item(asked, books=desk.books, reference=desk.reference, clock=store.clock).item_no

    def listed() -> list[ItemNo]:
        return [line.item_no for line in SqlLateItems(store.engine).of_shift()]

    first, second = enter(0), enter(1)
    assert listed() == [second, first]
    hand_over(desk)
    assert listed() == []
    third = enter(2)
    assert listed() == [third]
    assert store.lookups.item(third) is not None
    TwoPersons(desk).begin()
    assert listed() == []
