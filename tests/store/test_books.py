"""What the encrypted books do beyond the contract: other desks' facts stand in the same file."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ArrivalConfirmed, ArrivedItem, BagClosed, LabelConfirmed
from kt1desk.domain.ids import BagId, DispatchId
from kt1desk.domain.item import Secrecy
from tests.store.opened import OpenedStore, count, record
from tests.support.builders import CENTRE, HANH, accepted, number
from tests.support.clock import MONDAY
from tests.support.forms import accept, confirm
from tests.support.handing_over import hand_over
from tests.support.lines import lines_of
from tests.support.openings import begin_shift


def test_the_label_of_an_item_that_another_desk_holds_is_not_confirmed_here(store: OpenedStore) -> None:
    store.sync.take_in(tuple(lines_of((accepted(501),))), (), (), 1)
    before = count(store.engine)
    with pytest.raises(RuleBroken) as broken:
        confirm(store.desk, number(501))
    assert broken.value.rule is Rule.ITEM_NOT_HELD_HERE
    assert count(store.engine) == before


def test_what_other_desks_hold_is_neither_counted_nor_handed_over_here(store: OpenedStore) -> None:
    theirs = (accepted(501), LabelConfirmed(at=MONDAY, by=HANH, item_no=number(501)), accepted(502))
    bagged = BagClosed(at=MONDAY, by=HANH, bag=BagId("B"), seal_no="1", items=(number(501),))
    store.sync.take_in(tuple(lines_of((*theirs, bagged))), (), (), 4)
    ours = store.accept()
    fact = hand_over(store.desk)
    assert [item.item_no for item in fact.items] == [ours]
    assert sum(row.on_hand for row in fact.sheet) == 1


def test_an_item_belongs_to_the_desk_that_moved_it_last(store: OpenedStore) -> None:
    store.sync.take_in(tuple(lines_of((accepted(501),))), (), (), 1)
    came = ArrivedItem(item_no=number(501), secrecy=Secrecy.NONE)
    arrived = ArrivalConfirmed(at=MONDAY, by=store.desk.leader, dispatch=DispatchId("D"), origin=CENTRE, items=(came,))
    record(store, arrived)
    assert [line.item_no for line in store.lookups.items_on_hand()] == [number(501)]
    assert store.lookups.handover_draft().balances
    ours = store.accept()
    theirs = replace(arrived, items=(replace(came, item_no=ours),))
    store.sync.take_in(tuple(lines_of((accepted(501), theirs))), (), (), 2)
    assert [line.item_no for line in store.lookups.items_on_hand()] == [number(501)]


def test_the_first_shift_takes_over_nothing_of_another_desk(unopened: OpenedStore) -> None:
    unopened.sync.take_in(tuple(lines_of((accepted(501),))), (), (), 1)
    assert (
        begin_shift(
            unopened.desk.leader, books=unopened.books, reference=unopened.desk.reference, clock=unopened.clock
        ).opening
        == ()
    )


def test_what_waits_is_printed_as_it_was_before_the_handover_itself(store: OpenedStore) -> None:
    accept(store.desk)
    digest = store.sync.digest_of(4)
    assert digest is not None
    store.sync.mark_acknowledged(4, digest, MONDAY)
    assert hand_over(store.desk).unsent == 2 + 4  # the count itself: begun, two scans, revealed


def test_a_shift_of_the_same_day_never_bears_the_name_of_another(store: OpenedStore) -> None:
    names = {hand_over(store.desk).next_shift}
    with store.books.writing() as book:
        names.add(book.next_shift_id(MONDAY))
        names.add(book.next_shift_id(MONDAY + timedelta(days=1)))
    assert names == {"2024-330/2", "2024-330/3", "2024-331/1"}


def test_a_transaction_that_records_nothing_writes_nothing(store: OpenedStore) -> None:
    head = store.sync.head()
    with store.books.writing() as book:
        book.record()
        book.next_item_no()
    assert store.sync.head() == head
    assert store.accept() == number(41_000)
