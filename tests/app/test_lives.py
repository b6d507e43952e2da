"""A store that came back, was copied or forked is noticed when it is opened, and goes on without losing a fact."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from kt1desk.app.binding import machine_digest, note_fork, read_mark
from kt1desk.app.desk import OpenDeskFiles, Surroundings, make_desk, open_desk_files
from kt1desk.app.keys import DeskSecrets
from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.events import Fact, LifeBegan, NewLife
from kt1desk.domain.ids import DeskId
from kt1desk.ledger.book import LedgerBook
from kt1desk.store.checking import full_check
from kt1desk.store.engine import reading
from kt1desk.store.projections import fact_of
from kt1desk.wire.line import Head
from tests.app.test_desk import asked
from tests.support.builders import shift_opened

DESK = DeskId("300000-ABCD2345")


@pytest.fixture
def around(tmp_path: Path) -> Surroundings:
    from argon2 import PasswordHasher

    from tests.support.clock import StandingClock
    from tests.support.reference import first_edition

    folder = tmp_path / "Bưu điện tỉnh – máy 1" / DESK
    folder.mkdir(parents=True)
    return Surroundings(
        folder=folder,
        reference=first_edition(),
        clock=StandingClock(),
        hasher=PasswordHasher(time_cost=1, memory_cost=8, parallelism=1),
        machine=machine_digest(folder.parent),
    )


@pytest.fixture
def keys() -> DeskSecrets:
    return DeskSecrets(data_key=bytes(range(32)), signing_seed=bytes(range(32, 64)))


def opened(keys: DeskSecrets, around: Surroundings) -> OpenDeskFiles:
    return open_desk_files(keys, around, lambda _: None)


def made(keys: DeskSecrets, around: Surroundings) -> None:
    make_desk(asked(training=True), DESK, keys, around).close()


def work(desk: OpenDeskFiles, around: Surroundings) -> None:
    leader = desk.lookups.staff()[0].staff
    with desk.books.writing() as book:
        book.record(shift_opened(at=around.clock(), by=leader))


def began(desk: OpenDeskFiles) -> LifeBegan:
    with reading(desk.engine) as connection:
        facts: list[Fact | None] = [fact_of(p) for p in LedgerBook(connection).of_desk(desk.desk, desk.life, 1, 1)]
    (fact,) = facts
    assert isinstance(fact, LifeBegan)
    return fact


def closed(desk: OpenDeskFiles) -> None:
    desk.mark()
    desk.close()


def test_a_store_that_stays_where_it_is_keeps_its_life(keys: DeskSecrets, around: Surroundings) -> None:
    made(keys, around)
    lives = set()
    for _ in range(3):
        desk = opened(keys, around)
        lives.add(desk.life)
        closed(desk)
    assert len(lives) == 1


def test_a_store_on_another_machine_is_a_copy(keys: DeskSecrets, around: Surroundings) -> None:
    made(keys, around)
    desk = opened(keys, around)
    first, head = desk.life, desk.sync.head()
    closed(desk)
    elsewhere = replace(around, machine="another")
    copy = opened(keys, elsewhere)
    fact = began(copy)
    assert (fact.previous, fact.common, fact.why, fact.repeated) == (first, head.number, NewLife.COPIED, 0)
    life = copy.life
    closed(copy)
    again = opened(keys, elsewhere)
    assert again.life == life
    closed(again)


def test_a_store_copied_back_over_itself_is_noticed_by_the_mark(keys: DeskSecrets, around: Surroundings) -> None:
    made(keys, around)
    closed(opened(keys, around))
    old = around.folder / "yesterday.db"
    shutil.copy(around.store, old)
    desk = opened(keys, around)
    work(desk, around)
    closed(desk)
    shutil.copy(old, around.store)
    back = opened(keys, around)
    assert began(back).why is NewLife.RESTORED
    assert read_mark(around.folder) is not None
    closed(back)
    shutil.copy(old, around.store)
    once_more = opened(keys, around)
    assert began(once_more).why is NewLife.RESTORED
    assert once_more.life != back.life
    once_more.close()


def test_a_fork_that_the_province_told_of_is_left_at_the_last_line_both_share(
    keys: DeskSecrets, around: Surroundings
) -> None:
    made(keys, around)
    desk = opened(keys, around)
    digest = desk.sync.digest_of(2)
    assert digest is not None
    work(desk, around)
    shift = desk.lookups.shift()
    note_fork(around.folder, desk.life, Head(number=2, digest=digest))
    closed(desk)
    back = opened(keys, around)
    fact = began(back)
    assert (fact.common, fact.why, fact.repeated) == (2, NewLife.FORKED, 2)
    assert back.lookups.shift() == shift
    closed(back)
    assert not (around.folder / "desk.fork").exists()
    full_check(around.store, keys.data_key)


def test_a_lost_signing_key_begins_a_life_with_another_one(keys: DeskSecrets, around: Surroundings) -> None:
    made(keys, around)
    other = DeskSecrets(data_key=keys.data_key, signing_seed=bytes(32))
    desk = opened(other, around)
    assert began(desk).why is NewLife.RESTORED
    desk.close()
    full_check(around.store, keys.data_key)


def test_a_damaged_note_of_a_fork_stops_the_opening(keys: DeskSecrets, around: Surroundings) -> None:
    made(keys, around)
    (around.folder / "desk.fork").write_bytes(b"{")
    with pytest.raises(Unavailable) as unavailable:
        opened(keys, around)
    assert unavailable.value.cause is Cause.STORE_DAMAGED


def test_the_digest_of_the_machine_is_the_same_twice_and_tells_nothing(tmp_path: Path) -> None:
    one = machine_digest(tmp_path)
    assert machine_digest(tmp_path) == one
    assert machine_digest(tmp_path / "other home") != one
    assert (tmp_path / "machine.id").read_text(encoding="ascii").strip() not in one
