"""A full disk: the clerk is told, nothing is half recorded, and work goes on when there is room again."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.store.engine import reading
from kt1desk.store.opening import back_up, create_store
from tests.store.opened import DESK, KEY, LIFE, OpenedStore, count, open_again, rows_of

PLENTY = 1_000_000
SMALL_DISK = "400k"


def allow_pages(store: OpenedStore, pages: int) -> None:
    """Let the file have no more pages than this; SQLite then says what it says of a full disk."""
    with reading(store.engine) as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


def pages_of(store: OpenedStore) -> int:
    with reading(store.engine) as connection:
        return int(connection.exec_driver_sql("PRAGMA page_count").scalar_one())


def accept_until_full(store: OpenedStore) -> Unavailable:
    for _ in range(100):
        before = rows_of(store.engine), count(store.engine)
        try:
            store.accept()
        except Unavailable as unavailable:
            assert (rows_of(store.engine), count(store.engine)) == before
            return unavailable
    raise AssertionError("the disk never became full")


def test_an_acceptance_that_finds_no_room_records_nothing_and_uses_no_number(store: OpenedStore) -> None:
    allow_pages(store, pages_of(store) + 2)
    assert accept_until_full(store).cause is Cause.DISK_FULL
    last = store.lookups.recent_items(1)[0].item_no
    allow_pages(store, PLENTY)
    following = store.accept()
    assert int(following[2:10]) == int(last[2:10]) + 1


def test_a_full_disk_does_not_keep_the_desk_from_looking(store: OpenedStore) -> None:
    allow_pages(store, pages_of(store) + 2)
    accept_until_full(store)
    assert store.lookups.truth_line().on_hand == len(store.lookups.items_on_hand())
    assert store.lookups.handover_draft().balances


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 400 KB, where the machine lets us make one."""
    mount = shutil.which("mount")
    if mount is None or os.name != "posix" or os.geteuid() != 0:
        pytest.skip("a small disk can be made by root only")
    folder = tmp_path / "small"
    folder.mkdir()
    made = subprocess.run(
        [mount, "-t", "tmpfs", "-o", f"size={SMALL_DISK}", "tmpfs", str(folder)], check=False, capture_output=True
    )
    if made.returncode != 0:
        pytest.skip("this machine lets nobody make a disk")
    yield folder
    subprocess.run(["/bin/umount", str(folder)], check=True)


def test_on_a_really_full_disk_everything_that_was_told_is_kept(small_disk: Path, store_file: Path) -> None:
    store = open_again(Path(shutil.copy(store_file, small_disk)))
    assert accept_until_full(store).cause is Cause.DISK_FULL
    kept = rows_of(store.engine)
    store.close()
    roomy = Path(shutil.copytree(small_disk, store_file.parent / "roomy")) / "desk.db"
    again = open_again(roomy)
    assert rows_of(again.engine) == kept
    again.accept()
    again.close()


def test_a_store_that_finds_no_room_is_not_made(small_disk: Path) -> None:
    (small_disk / "ballast").write_bytes(bytes(330_000))
    with pytest.raises(Unavailable) as unavailable:
        create_store(small_disk / "desk.db", KEY, desk=DESK, life=LIFE)
    assert unavailable.value.cause is Cause.DISK_FULL
    assert [path.name for path in small_disk.iterdir()] == ["ballast"]
    (small_disk / "ballast").unlink()
    create_store(small_disk / "desk.db", KEY, desk=DESK, life=LIFE).dispose()


def test_a_backup_that_finds_no_room_leaves_the_older_one(small_disk: Path, store: OpenedStore) -> None:
    target = small_disk / "backup.db"
    target.write_bytes(b"an older one")
    (small_disk / "ballast").write_bytes(bytes(330_000))
    with pytest.raises(Unavailable) as unavailable:
        back_up(store.engine, target)
    assert unavailable.value.cause is Cause.DISK_FULL
    assert target.read_bytes() == b"an older one"
    assert {path.name for path in small_disk.iterdir()} == {"ballast", "backup.db"}
