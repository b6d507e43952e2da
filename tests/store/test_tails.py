"""What an earlier life of this desk wrote after the backup, heard late: it is on the sheet, and nobody is stuck."""

import shutil
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kt1desk.domain.custody import Stage
from kt1desk.domain.events import (
    Fact,
    ItemDelivered,
    LabelConfirmed,
    NewLife,
    ShiftHandedOver,
    ShiftOpened,
    ShiftPutInSafe,
)
from kt1desk.domain.handover import passed_on
from kt1desk.domain.ids import ItemNo, LifeId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.opening import opening_stock
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.domain.print_job import JobState
from kt1desk.domain.stock import Place
from kt1desk.ledger.book import LedgerBook
from kt1desk.store.backups import copy_store
from kt1desk.store.engine import reading
from kt1desk.store.opening import rebuild_store
from kt1desk.store.print_jobs import SqlPrintJobs
from kt1desk.store.rebirth import NextLife, begin_new_life
from kt1desk.wire.line import Line
from tests.store.opened import KEY, SIGNING, OpenedStore, copy_of, open_again, record, rows_of, strip_reprinted
from tests.support.builders import handed_over, put_in_safe, shift_opened
from tests.support.handing_over import hand_over
from tests.support.histories import Day, steps

HANDED = handed_over()


@dataclass
class Restored:
    """A desk that came back from a backup, and what its lost machine wrote after it."""

    store: OpenedStore
    tail: tuple[Line, ...]
    old: ItemNo
    """On hand in the backup."""

    late: ItemNo
    """Accepted after it, so that only the tail tells of it."""

    def hears(self) -> None:
        self.store.sync.take_in(self.tail, (), (), 1)


def delivered(item_no: ItemNo, store: OpenedStore) -> ItemDelivered:
    return ItemDelivered(
        at=store.clock(), by=store.desk.leader, item_no=item_no, received_by="Lan", received_by_title="Văn thư"
    )


def confirmed(item_no: ItemNo, store: OpenedStore) -> LabelConfirmed:
    return LabelConfirmed(at=store.clock(), by=store.desk.leader, item_no=item_no)


def second_life(store: OpenedStore) -> NextLife:
    return NextLife(
        life=LifeId("L2"), public_key=SIGNING.public, sign=SIGNING.sign, why=NewLife.RESTORED, clock=store.clock
    )


def restored(
    store: OpenedStore, folder: Path, *, deliver_old: bool = False, strip_old: bool = False, locked_up: bool = False
) -> Restored:
    old = store.accept()
    record(store, confirmed(old, store))
    yesterday = folder / "yesterday.db"
    copy_store(store.path, KEY, yesterday)
    held = store.sync.head().number
    late = store.accept()
    after: list[Fact] = [confirmed(late, store), *([delivered(old, store)] if deliver_old else [])]
    record(store, *after)
    if strip_old:
        record(store, strip_reprinted(store, old))
    if locked_up:
        record(store, signed_for(store, put_in_safe(at=store.clock())))
    with reading(store.engine) as connection:
        tail = LedgerBook(connection).of_desk(store.sync.desk(), store.sync.life(), held, 99)
    store.close()
    begin_new_life(yesterday, KEY, None, second_life(store))
    return Restored(open_again(yesterday, store.clock), tuple(placed.line for placed in tail), old, late)


@pytest.fixture
def back(store: OpenedStore, tmp_path: Path) -> Iterator[Restored]:
    found = restored(store, tmp_path)
    yield found
    found.store.close()


def test_what_the_lost_machine_printed_after_the_backup_may_be_out_as_far_as_its_facts_speak_of_it(
    store: OpenedStore, tmp_path: Path
) -> None:
    back = restored(store, tmp_path, strip_old=True)
    jobs = SqlPrintJobs(back.store.engine)

    def strips() -> tuple[int, int]:
        return jobs.sent_before(PaperUse.SEAL_STRIP, back.old), jobs.sent_before(PaperUse.SEAL_STRIP, back.late)

    assert strips() == (1, 0)
    back.hears()
    assert strips() == (2, 1)
    assert jobs.sent_before(PaperUse.SLIP, back.late) == 1
    label = jobs.last_label(back.late)
    assert label is not None
    assert label.state is JobState.UNKNOWN
    back.store.close()


def test_what_is_heard_after_the_shift_was_handed_over_comes_on_the_sheet_of_the_next(back: Restored) -> None:
    hand_over(back.store.desk)
    back.hears()
    draft = back.store.lookups.handover_draft()
    assert (draft.balances, draft.strays) == (True, ())
    assert {item.item_no for item in draft.items} == {back.old, back.late}


def test_a_clerk_who_handed_over_what_was_delivered_before_is_not_stuck(store: OpenedStore, tmp_path: Path) -> None:
    back = restored(store, tmp_path, deliver_old=True)
    hand_over(back.store.desk)
    back.hears()
    draft = back.store.lookups.handover_draft()
    assert (draft.balances, draft.strays) == (True, ())
    assert [item.item_no for item in draft.items] == [back.late]
    row = next(row for row in draft.sheet if row.secrecy is Secrecy.NONE)
    assert (row.start, row.received, row.delivered, row.with_clerk) == (1, 1, 1, 1)
    with back.store.books.writing() as book:
        assert book.custody(back.old).stage is Stage.DELIVERED
    back.store.close()


def test_what_came_to_light_is_delivered_and_counted_in_the_same_shift(back: Restored) -> None:
    hand_over(back.store.desk)
    back.hears()
    record(back.store, delivered(back.late, back.store))
    draft = back.store.lookups.handover_draft()
    assert (draft.balances, draft.strays) == (True, ())
    row = next(row for row in draft.sheet if row.secrecy is Secrecy.NONE)
    assert (row.start, row.received, row.delivered, row.with_clerk) == (1, 1, 1, 1)


def test_what_the_lost_machine_locked_away_is_counted_by_the_shift_that_is_open(
    store: OpenedStore, tmp_path: Path
) -> None:
    back = restored(store, tmp_path, locked_up=True)
    hand_over(back.store.desk)
    back.hears()
    draft = back.store.lookups.handover_draft()
    assert (draft.balances, draft.strays) == (True, ())
    row = next(row for row in draft.sheet if row.secrecy is Secrecy.NONE)
    assert (row.start, row.received, row.with_clerk) == (1, 1, 2)
    ended = hand_over(back.store.desk)
    assert [(item.item_no, item.place) for item in ended.items] == [
        (back.old, Place.WITH_CLERK),
        (back.late, Place.WITH_CLERK),
    ]
    assert back.store.lookups.handover_draft().balances
    back.store.close()


def test_a_rebuild_tells_the_same_of_what_was_heard_late(back: Restored) -> None:
    hand_over(back.store.desk)
    back.hears()
    before, draft = rows_of(back.store.engine), back.store.lookups.handover_draft()
    rebuild_store(back.store.engine, lambda _done, _total: None)
    assert rows_of(back.store.engine) == before
    assert back.store.lookups.handover_draft() == draft


@settings(max_examples=25, deadline=None)
@given(st.data(), steps, steps, steps)
def test_a_shift_balances_and_can_be_handed_over_whenever_the_tail_is_heard(
    made_store: Path,
    data: st.DataObject,
    common: list[tuple[str, int]],
    lost: list[tuple[str, int]],
    fresh: list[tuple[str, int]],
) -> None:
    day = Day(first_serial=200)
    day.play(common)
    kept = len(day.history.facts)
    machine, counter = deepcopy(day), deepcopy(day)
    tail, ours = machine.play(lost).facts[kept:], counter.goes_on_elsewhere(5_000).play(fresh).facts[kept:]
    with copy_of(made_store) as store:
        record(store, signed_for(store, put_in_safe()), *day.history.facts)  # a desk has one open shift at a time
        store.close()
        backup = store.path.with_name("backup.db")
        shutil.copy(store.path, backup)
        held = store.sync.head().number
        record(store, *tail)
        with reading(store.engine) as connection:
            placed = LedgerBook(connection).of_desk(store.sync.desk(), store.sync.life(), held, 1_000)
        store.close()
        begin_new_life(backup, KEY, None, second_life(store))
        back = open_again(backup, store.clock)
        waiting = [one.line for one in placed]
        for fact in ours:
            many = data.draw(st.integers(0, len(waiting)))
            if many:
                back.sync.take_in(tuple(waiting[:many]), (), (), 1)
                del waiting[:many]
            goes_on_with(back, fact)
        back.sync.take_in(tuple(waiting), (), (), 1)
        goes_on_with(back, HANDED)
        back.close()


def goes_on_with(store: OpenedStore, fact: Fact) -> None:
    """Record the fact as a clerk would record it now: nothing is done without an open shift."""
    with store.books.writing() as book:
        if book.shift() is None:
            stock = opening_stock(book.on_hand(), ())
            book.record(shift_opened(*stock, at=fact.at, shift=book.next_shift_id(fact.at)))
    if not isinstance(fact, ShiftOpened):
        record(store, signed_for(store, fact) if isinstance(fact, ShiftHandedOver | ShiftPutInSafe) else fact)


def signed_for(store: OpenedStore, fact: ShiftHandedOver | ShiftPutInSafe) -> ShiftHandedOver | ShiftPutInSafe:
    """The end of the shift with what the book says is here, whatever the clerk of the day thinks: it is allowed."""
    with store.books.writing() as book:
        sheet, shift, next_shift = book.sheet(), book.shift(), book.next_shift_id(fact.at)
        assert shift is not None
        assert (sheet.balances, sheet.doubtful(book.on_hand())) == (True, ())
    lying = {item.item_no for item in sheet.on_hand if item.place is Place.WITH_CLERK}
    cases = tuple(opened for opened in fact.cases if opened.item_no in lying)
    stock = passed_on(sheet.on_hand, cases, into_safe=isinstance(fact, ShiftPutInSafe))
    ended = replace(fact, shift=shift.shift, items=stock, cases=cases, sheet=sheet.rows)
    return replace(ended, next_shift=next_shift) if isinstance(ended, ShiftHandedOver) else ended
