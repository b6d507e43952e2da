"""Backups are made in two places, verified, thinned out, drilled and restored; a place that fails is told."""

import os
import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from kt1desk.app.backups import Backups, Drilled, Failed, Written, about_of, places
from kt1desk.app.binding import machine_digest
from kt1desk.app.desk import OpenDeskFiles, Surroundings, make_desk, open_desk_files
from kt1desk.app.home import Home
from kt1desk.app.keys import Argon2Cost, create, unlock_with_keyring
from kt1desk.app.recovery_code import RecoveryCode, new_code
from kt1desk.app.restoring import Protect, outlook, restore_elsewhere, restore_here
from kt1desk.app.settings import first_settings
from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.events import BackupPlace
from kt1desk.domain.ids import DeskId
from tests.app.test_desk import asked
from tests.support.builders import shift_opened
from tests.support.clock import StandingClock
from tests.support.fake_keyring import MemoryKeyring
from tests.support.reference import first_edition

DESK = DeskId("300000-ABCD2345")
FAST = Argon2Cost(passes=1, memory_kib=8, lanes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """An open desk with its two places."""

    home: Home
    around: Surroundings
    ring: MemoryKeyring
    code: RecoveryCode
    files: OpenDeskFiles
    backups: Backups
    clock: StandingClock

    def shift(self) -> None:
        leader = self.files.lookups.staff()[0].staff
        with self.files.books.writing() as book:
            book.record(shift_opened(at=self.clock(), by=leader))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Kept]:
    home = Home(folder=tmp_path / "Dữ liệu quầy")
    ring, clock = MemoryKeyring(), StandingClock()
    folder = home.desk(DESK)
    folder.mkdir(parents=True)
    keys, code = create(folder, DESK, None, ring)
    around = Surroundings(
        folder=folder,
        reference=first_edition(),
        clock=clock,
        hasher=PasswordHasher(time_cost=1, memory_cost=8, parallelism=1),
        machine=machine_digest(home.folder),
    )
    files = make_desk(asked(training=True), DESK, keys, around)
    files.close()
    files = open_desk_files(keys, around, lambda _: None)
    backups = Backups(
        desk=DESK,
        folder=folder,
        store=around.store,
        data_key=keys.data_key,
        places={BackupPlace.FIRST: home.folder / "backups", BackupPlace.SECOND: tmp_path / "USB của trưởng ca"},
        clock=clock,
    )
    yield Kept(home=home, around=around, ring=ring, code=code, files=files, backups=backups, clock=clock)
    files.close()


def test_a_backup_is_made_of_the_store_in_use_in_both_places_and_says_what_it_holds(desk: Kept) -> None:
    desk.shift()
    done = desk.backups.make()
    assert [type(one) for one in done] == [Written, Written]
    for one in done:
        assert isinstance(one, Written)
        assert one.counted.head == desk.files.sync.head()
        fact = one.fact(desk.clock(), desk.files.lookups.staff()[0].staff)
        assert (fact.place, fact.head) == (one.place, desk.files.sync.head().digest.hex())
        with zipfile.ZipFile(one.file) as whole:
            assert sorted(whole.namelist()) == ["about.json", "key.json", "store.db"]
            outside = whole.read("about.json") + whole.read("key.json")
        assert b"signing" not in outside
        assert "Hạnh".encode() not in one.file.read_bytes()
    assert [path.name for path in desk.around.folder.glob(".backup-*")] == []


def test_only_the_backups_of_the_rule_stay(desk: Kept) -> None:
    for _ in range(9):
        desk.backups.make()
        desk.clock.advance(timedelta(days=1))
    made = [one.made_at for one in desk.backups.listed() if one.place is BackupPlace.FIRST]
    assert len(made) == len(set(made)) == 7


def test_a_place_that_is_gone_full_or_closed_keeps_the_other_from_nothing(desk: Kept, tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.touch()
    half = replace(desk.backups, places={BackupPlace.FIRST: blocked, BackupPlace.SECOND: tmp_path / "ok"})
    first, second = half.make()
    assert isinstance(first, Failed)
    assert (first.error.cause, first.last_good) == (Cause.BACKUP_PLACE_GONE, None)
    assert isinstance(second, Written)
    full = replace(desk.backups, places={BackupPlace.SECOND: Path("/dev/full")})
    (gone,) = full.make()
    assert isinstance(gone, Failed)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_place_that_may_only_be_read_says_so_and_how_old_the_last_good_one_is(desk: Kept) -> None:
    desk.backups.make()
    place = desk.backups.places[BackupPlace.SECOND]
    place.chmod(0o500)
    try:
        _, second = desk.backups.make()
    finally:
        place.chmod(0o700)
    assert isinstance(second, Failed)
    assert (second.error.cause, second.last_good) == (Cause.BACKUP_PLACE_READ_ONLY, desk.clock())


def test_a_drill_restores_opens_counts_and_leaves_nothing_behind(desk: Kept) -> None:
    desk.backups.make()
    before = desk.around.store.read_bytes()
    done = desk.backups.drill()
    assert [type(one) for one in done] == [Drilled, Drilled]
    assert desk.around.store.read_bytes() == before
    assert list(desk.around.folder.glob(".backup-*")) == []


def test_a_drill_of_a_damaged_backup_fails_and_one_of_an_empty_place_says_so(desk: Kept) -> None:
    desk.backups.make()
    for one in desk.backups.listed():
        if one.place is BackupPlace.FIRST:
            whole = bytearray(one.file.read_bytes())
            whole[len(whole) // 2] ^= 1
            one.file.write_bytes(whole)
        else:
            one.file.unlink()
    first, second = desk.backups.drill()
    assert isinstance(first, Failed)
    assert first.error.cause in {Cause.BACKUP_DAMAGED, Cause.STORE_DAMAGED}
    assert isinstance(second, Failed)
    assert second.error.cause is Cause.BACKUP_NONE


def test_a_restored_desk_opens_in_a_new_life_and_the_file_of_before_is_kept(desk: Kept) -> None:
    written, _ = desk.backups.make()
    assert isinstance(written, Written)
    desk.shift()
    head = desk.files.sync.head()
    told = outlook(written.file, life=desk.files.life, number=head.number, acknowledged=0)
    assert (told.since, told.at_province, told.only_here) == (1, 0, 1)
    keys = unlock_with_keyring(DESK, desk.ring)
    restore_here(written.file, desk.around.folder, DESK, keys.data_key)
    assert desk.files.lookups.shift() is not None, "the open desk goes on until it is closed"
    desk.files.close()
    back = open_desk_files(keys, desk.around, lambda _: None)
    assert back.life != desk.files.life
    assert back.lookups.shift() is None
    assert [path.name for path in desk.around.folder.glob("desk-before-restore*.db")] == ["desk-before-restore.db"]
    back.close()


def test_a_lost_machine_is_replaced_with_a_backup_and_the_paper_from_the_safe(desk: Kept, tmp_path: Path) -> None:
    desk.shift()
    written, _ = desk.backups.make()
    assert isinstance(written, Written)
    shift = desk.files.lookups.shift()
    desk.files.close()
    file = Path(shutil.copy(written.file, tmp_path))
    shutil.rmtree(desk.home.folder)
    other, ring = Home(folder=tmp_path / "máy mới"), MemoryKeyring()
    with pytest.raises(Unavailable) as unavailable:
        restore_elsewhere(file, other, new_code(), Protect(passphrase=None, ring=ring, cost=FAST))
    assert unavailable.value.cause is Cause.KEY_WRONG
    assert restore_elsewhere(file, other, desk.code, Protect(passphrase=None, ring=ring, cost=FAST)) == DESK
    assert other.standing_desks() == (DESK,)
    around = replace(desk.around, folder=other.desk(DESK), machine=machine_digest(other.folder))
    back = open_desk_files(unlock_with_keyring(DESK, ring), around, lambda _: None)
    assert back.life != desk.files.life
    assert back.lookups.shift() == shift
    assert back.signing.public != desk.files.signing.public
    back.close()


def test_a_backup_of_another_desk_and_a_file_that_is_none_are_refused(desk: Kept, tmp_path: Path) -> None:
    written, _ = desk.backups.make()
    assert isinstance(written, Written)
    keys = unlock_with_keyring(DESK, desk.ring)
    with pytest.raises(Unavailable) as other:
        restore_here(written.file, desk.around.folder, "300000-OTHER", keys.data_key)
    assert other.value.cause is Cause.STORE_NOT_OURS
    cut = tmp_path / "cut.kt1b"
    cut.write_bytes(written.file.read_bytes()[:5_000])
    assert about_of(cut) is None
    with pytest.raises(Unavailable) as damaged:
        restore_here(cut, desk.around.folder, DESK, keys.data_key)
    assert damaged.value.cause is Cause.BACKUP_DAMAGED


def test_the_second_place_is_there_only_when_it_is_set(tmp_path: Path) -> None:
    assert places(first_settings(), tmp_path) == {BackupPlace.FIRST: tmp_path / "backups"}
