"""A book in a new life: the same facts, the same custody, the same shift, and no number that another copy may use."""

import os
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.events import (
    DeskEnrolled,
    DeskOpened,
    Fact,
    LabelConfirmed,
    LifeBegan,
    NewLife,
    NumberBlockLeased,
    ShiftHandedOver,
)
from kt1desk.domain.ids import LifeId
from kt1desk.ledger.book import LedgerBook
from kt1desk.store.backups import copy_store
from kt1desk.store.checking import full_check
from kt1desk.store.engine import reading
from kt1desk.store.projections import fact_of
from kt1desk.store.reading import unused_blocks
from kt1desk.store.rebirth import NextLife, begin_new_life
from kt1desk.wire.line import EMPTY, Head
from kt1desk.wire.protocol import Leased
from tests.store.opened import KEY, LIFE, SIGNING, OpenedStore, copy_of, open_again, record, rows_of
from tests.support.clock import StandingClock
from tests.support.handing_over import hand_over
from tests.support.histories import Day, steps
from tests.support.lines import lines_of
from tests.support.packs import make

OF_THE_LIFE = (DeskOpened, LifeBegan, DeskEnrolled, NumberBlockLeased)
OF_THE_LINE = {"accept_life", "accept_number", "own_number"}


def to(life: str, why: NewLife = NewLife.FORKED) -> NextLife:
    return NextLife(life=LifeId(life), public_key=SIGNING.public, sign=SIGNING.sign, why=why, clock=StandingClock())


def facts_in(store: OpenedStore) -> list[Fact]:
    with reading(store.engine) as connection:
        return [fact for placed in LedgerBook(connection).after(0, 100_000) if (fact := fact_of(placed))]


def told(facts: list[Fact]) -> Counter[str]:
    return Counter(repr(fact) for fact in facts if not isinstance(fact, OF_THE_LIFE))


def items_in(store: OpenedStore) -> list[dict[str, object]]:
    with reading(store.engine) as connection:
        rows = connection.exec_driver_sql("SELECT * FROM items ORDER BY item_no").mappings().all()
    return [{name: value for name, value in row.items() if name not in OF_THE_LINE} for row in rows]


def head_at(store: OpenedStore, number: int) -> Head:
    digest = store.sync.digest_of(number)
    assert digest is not None
    return Head(number=number, digest=digest)


def reborn(store: OpenedStore, after: Head | None, life: str = "L2") -> OpenedStore:
    store.close()
    begin_new_life(store.path, KEY, after, to(life))
    return open_again(store.path, store.clock)


@settings(max_examples=25, deadline=None)
@given(steps, steps, st.floats(0, 1), st.floats(0, 1))
def test_any_history_from_any_common_line_on_keeps_every_fact_every_holder_and_the_sheet(
    made_store: Path, ours: list[tuple[str, int]], theirs: list[tuple[str, int]], share: float, again: float
) -> None:
    mine = Day(first_serial=200).play(ours).facts
    pulled = lines_of(Day(first_serial=500).play(theirs).facts)
    with copy_of(made_store) as store:
        for start in range(0, max(len(mine), len(pulled)), 3):
            record(store, *mine[start : start + 3])
            store.sync.take_in(tuple(pulled[start : start + 3]), (), (), 1)
        before, items, draft = facts_in(store), items_in(store), store.lookups.handover_draft()
        second = reborn(store, head_at(store, round(share * store.sync.head().number)))
        third = reborn(second, head_at(second, round(again * second.sync.head().number)), "L3")
        assert told(facts_in(third)) == told(before)
        assert items_in(third) == items
        assert replace(third.lookups.handover_draft(), unsent=0) == replace(
            draft, unsent=0, items=third.lookups.handover_draft().items
        )
        assert len(third.lookups.handover_draft().items) == len(draft.items)
        third.close()
        assert full_check(third.path, KEY).life == "L3"


def test_the_first_two_lines_of_a_life_say_what_it_is_and_where_the_other_ended(store: OpenedStore) -> None:
    store.accept()
    common = head_at(store, store.sync.head().number - 1)
    after = reborn(store, common)
    with reading(after.engine) as connection:
        opened, began, repeated = (
            fact_of(placed) for placed in LedgerBook(connection).of_desk(after.sync.desk(), "L2", 0, 9)
        )
    assert isinstance(opened, DeskOpened)
    assert opened.public_key == SIGNING.public
    assert isinstance(began, LifeBegan)
    assert (began.previous, began.common, began.digest) == (LIFE, common.number, common.digest.hex())
    assert (began.repeated, began.why, began.by) == (1, NewLife.FORKED, after.desk.leader)
    assert repeated is not None
    after.close()


def test_numbers_lent_to_the_life_before_are_not_used_again(store: OpenedStore) -> None:
    store.accept()
    after = reborn(store, EMPTY)
    with reading(after.engine) as connection:
        assert list(unused_blocks(connection)) == []
    with pytest.raises(RuleBroken) as broken:
        after.accept()
    assert broken.value.rule is Rule.NO_NUMBER_BLOCK
    after.sync.take_block(Leased(ordinal=1, prefix="ZK", first=50_000, last=50_099))
    assert after.accept()
    after.close()


def test_a_pack_stays_what_it_is_in_a_new_life_and_none_of_its_numbers_is_given_out(store: OpenedStore) -> None:
    made = make(store.desk, 3)
    after = reborn(store, EMPTY)
    after.sync.take_block(Leased(ordinal=1, prefix="ZK", first=50_000, last=50_099))
    with after.desk.books.writing() as book:
        assert [pack.numbers for pack in book.packs()] == [made.numbers]
    assert after.accept() not in made.numbers
    after.close()


def test_the_shift_goes_on_and_is_handed_over_in_the_new_life_with_its_whole_sheet(store: OpenedStore) -> None:
    item_no = store.accept()
    shift = store.lookups.shift()
    after = reborn(store, None)
    assert after.lookups.shift() == shift
    assert shift is not None
    record(after, LabelConfirmed(at=after.clock(), by=after.desk.leader, item_no=item_no))
    handed = hand_over(after.desk)
    assert isinstance(handed, ShiftHandedOver)
    assert handed.shift == shift.shift
    assert sum(row.accepted for row in handed.sheet) == 1
    paper = after.papers.handover_paper(shift.shift)
    assert (paper.opened_at, len(paper.items)) == (shift.opened_at, 1)
    standing = after.lookups.shift()
    assert standing is not None
    assert standing.shift == handed.next_shift
    after.close()


def test_what_the_province_gives_back_of_the_life_before_counts_in_the_shift_that_goes_on(
    store: OpenedStore, tmp_path: Path
) -> None:
    store.accept()
    yesterday = tmp_path / "yesterday.db"
    copy_store(store.path, KEY, yesterday)
    held = store.sync.head().number
    late = store.accept()
    record(store, LabelConfirmed(at=store.clock(), by=store.desk.leader, item_no=late))
    with reading(store.engine) as connection:
        tail = LedgerBook(connection).of_desk(store.sync.desk(), store.sync.life(), held, 9)
    store.close()
    begin_new_life(yesterday, KEY, None, to("L2", NewLife.RESTORED))
    restored = open_again(yesterday, store.clock)
    restored.sync.take_in(tuple(placed.line for placed in tail), (), (), 1)
    draft = restored.lookups.handover_draft()
    assert (draft.balances, draft.strays, len(draft.items)) == (True, (), 2)
    hand_over(restored.desk)
    assert restored.lookups.handover_draft().balances
    restored.close()
    full_check(yesterday, KEY)


def test_sync_begins_anew_pins_go_on_and_the_old_file_stays_beside(store: OpenedStore) -> None:
    store.accept()
    before = rows_of(store.engine)
    store.sync.mark_acknowledged(3, store.sync.digest_of(3) or b"", store.clock())
    after = reborn(store, None)
    assert (after.sync.life(), after.sync.acknowledged(), after.sync.pulled_to()) == ("L2", 0, 0)
    assert after.sync.book_id() is None
    after.pins.verify(after.desk.leader, "246810", after.clock())
    after.close()
    kept = store.path.with_name("desk-L1-forked.db")
    old = open_again(kept)
    assert rows_of(old.engine) == before
    old.close()


def test_a_common_line_that_is_not_of_this_book_changes_nothing(store: OpenedStore) -> None:
    store.close()
    before = store.path.read_bytes()
    with pytest.raises(Unavailable) as unavailable:
        begin_new_life(store.path, KEY, Head(number=2, digest=bytes(range(32))), to("L2"))
    assert unavailable.value.cause is Cause.STORE_DAMAGED
    assert store.path.read_bytes() == before
    assert [path.name for path in store.path.parent.iterdir()] == [store.path.name]


def test_a_store_that_somebody_has_open_is_not_exchanged(store: OpenedStore) -> None:
    store.accept()
    with pytest.raises(Unavailable) as unavailable:
        begin_new_life(store.path, KEY, None, to("L2"))
    assert unavailable.value.cause is Cause.STORE_LOCKED
    store.close()
    again = open_again(store.path)
    assert again.sync.life() == LIFE
    again.close()


def test_a_disk_without_second_names_for_files_gets_a_copy(store: OpenedStore, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_source: Path, _name: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    reborn(store, None).close()
    open_again(store.path.with_name("desk-L1-forked.db")).close()


_CHILD = """
import os, sys
from pathlib import Path
from tests.store.test_rebirth import KEY, to
from kt1desk.store.rebirth import begin_new_life
left = int(sys.argv[2])
def count(event, _arguments):
    global left
    if event in {"open", "os.rename", "os.remove", "os.link", "sqlite3.connect"}:
        left -= 1
        if left < 0:
            os._exit(9)
sys.addaudithook(count)
begin_new_life(Path(sys.argv[1]), KEY, None, to("L2"))
"""


@pytest.mark.parametrize("after", [2, 4, 6])
def test_whatever_step_a_power_cut_comes_at_one_whole_store_has_the_name(store_file: Path, after: int) -> None:
    subprocess.run(
        [sys.executable, "-c", _CHILD, str(store_file), str(after)], check=False, env={**os.environ}, timeout=50
    )
    again = open_again(store_file)
    assert again.sync.life() in {LIFE, "L2"}
    again.close()
    full_check(store_file, KEY)
    if again.sync.life() == LIFE:
        begin_new_life(store_file, KEY, None, to("L2"))
        open_again(store_file).close()
