"""Opening: a store that is ours opens, anything else is told apart and left as it is."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.store.checking import full_check
from kt1desk.store.engine import PAGE_BYTES, reading, writing
from kt1desk.store.opening import Step, back_up, create_store, open_store
from kt1desk.store.tables import PROJECTION_VERSION, cursor, items
from tests.store.opened import DESK, KEY, LIFE, OpenedStore, count, open_again, over, rows_of

NOBODY = 65534


def refusal(path: Path, key: bytes = KEY) -> Unavailable:
    with pytest.raises(Unavailable) as unavailable:
        open_store(path, key, lambda _: None, wait_seconds=0)
    return unavailable.value


def open_raw(path: Path) -> dbapi2.Connection:
    connection = dbapi2.connect(str(path), isolation_level=None, timeout=0)
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    return connection


def test_a_store_opens_again_with_everything_in_it(store: OpenedStore) -> None:
    item_no = store.accept()
    before = rows_of(store.engine)
    store.close()
    again = open_again(store.path)
    assert rows_of(again.engine) == before
    assert again.accept() > item_no
    again.close()


def test_a_key_that_is_not_the_store_s_opens_nothing_and_changes_nothing(store_file: Path) -> None:
    before = store_file.read_bytes()
    assert refusal(store_file, bytes(32)).cause is Cause.KEY_WRONG
    assert store_file.read_bytes() == before
    open_again(store_file).close()


def test_a_store_that_was_cut_off_is_damaged_wherever_the_cut_is(store_file: Path) -> None:
    whole = store_file.read_bytes()
    cuts = [*range(0, len(whole), PAGE_BYTES), *range(1, len(whole), PAGE_BYTES - 1), len(whole) - 1]
    causes = set()
    for cut in sorted(set(cuts)):
        store_file.write_bytes(whole[:cut])
        causes.add(refusal(store_file).cause)
        assert store_file.read_bytes() == whole[:cut]
        _remove_beside(store_file)
    assert causes == {Cause.STORE_DAMAGED}


def test_a_single_changed_bit_is_found_at_the_start_or_by_the_full_check(store_file: Path) -> None:
    whole = store_file.read_bytes()
    causes = set()
    for at in range(PAGE_BYTES + 100, len(whole), PAGE_BYTES):
        spoiled = bytearray(whole)
        spoiled[at] ^= 1
        store_file.write_bytes(spoiled)
        causes.add(found_in(store_file).cause)
        _remove_beside(store_file)
    assert causes == {Cause.STORE_DAMAGED}


def found_in(path: Path) -> Unavailable:
    """What a start and the check behind the window say together."""
    with pytest.raises(Unavailable) as unavailable:
        _open_and_check(path)
    return unavailable.value


def _open_and_check(path: Path) -> None:
    open_store(path, KEY, lambda _: None, wait_seconds=0).dispose()
    full_check(path, KEY, wait_seconds=0)


def test_pages_that_are_well_sealed_and_make_no_sense_are_found_by_the_full_check(store_file: Path) -> None:
    spoiled = open_raw(store_file)
    spoiled.execute("PRAGMA writable_schema = ON")
    spoiled.execute(
        "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'pins') "
        "WHERE name = 'items_by_place'"
    )
    spoiled.close()
    assert found_in(store_file).cause is Cause.STORE_DAMAGED


def _remove_beside(path: Path) -> None:
    for end in ("-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)


def test_a_plain_sqlite_file_is_not_ours(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE lines (a)")
    plain.close()
    before = path.read_bytes()
    assert refusal(path).cause is Cause.STORE_NOT_OURS
    assert path.read_bytes() == before


def test_an_encrypted_file_of_another_program_is_not_ours(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    other = open_raw(path)
    other.execute("CREATE TABLE invoices (a)")
    other.close()
    assert refusal(path).cause is Cause.STORE_NOT_OURS


def test_no_file_an_empty_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()
    assert refusal(tmp_path / "none.db").cause is Cause.STORE_GONE
    assert refusal(tmp_path / "empty.db").cause is Cause.STORE_DAMAGED
    assert refusal(tmp_path).cause is Cause.STORE_GONE
    assert [path.name for path in tmp_path.iterdir()] == ["empty.db"]


def test_a_store_of_a_newer_program_is_refused_and_not_touched_by_a_byte(store_file: Path) -> None:
    newer = open_raw(store_file)
    newer.execute("UPDATE alembic_version SET version_num = 'm0999'")
    newer.close()
    before = store_file.read_bytes()
    unavailable = refusal(store_file)
    assert (unavailable.cause, unavailable.facts["revision"]) == (Cause.STORE_NEWER, "m0999")
    assert store_file.read_bytes() == before
    assert [path.name for path in store_file.parent.iterdir()] == [store_file.name]


def test_a_store_without_a_revision_is_damaged(store_file: Path) -> None:
    spoiled = open_raw(store_file)
    spoiled.execute("DELETE FROM alembic_version")
    spoiled.close()
    assert refusal(store_file).cause is Cause.STORE_DAMAGED


def test_a_store_that_another_program_is_writing_is_locked_and_opens_when_it_is_done(store_file: Path) -> None:
    other = open_raw(store_file)
    other.execute("BEGIN IMMEDIATE")
    assert refusal(store_file).cause is Cause.STORE_LOCKED
    other.execute("ROLLBACK")
    other.close()
    open_again(store_file).close()


def test_a_store_that_another_program_has_for_itself_is_locked(store_file: Path) -> None:
    other = open_raw(store_file)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    other.execute("UPDATE sync_cursor SET id = 1")
    assert refusal(store_file).cause is Cause.STORE_LOCKED
    other.execute("ROLLBACK")
    other.close()


@pytest.fixture
def foreign_folder(made_store: Path) -> Iterator[Path]:
    """A folder with a store, outside root's private temporary folder."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    shutil.copy(made_store, folder / "desk.db")
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@contextmanager
def _as_somebody_without_rights() -> Iterator[None]:
    if os.geteuid() != 0:  # root may write everywhere; anybody else is bound by the modes already
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
@pytest.mark.parametrize(("folder_mode", "file_mode"), [(0o555, 0o444), (0o777, 0o444), (0o555, 0o666)])
def test_a_store_or_folder_that_cannot_be_written_is_told_at_the_start(
    foreign_folder: Path, folder_mode: int, file_mode: int
) -> None:
    path = foreign_folder / "desk.db"
    before = path.read_bytes()
    path.chmod(file_mode)
    foreign_folder.chmod(folder_mode)
    with _as_somebody_without_rights():
        cause = refusal(path).cause
    assert cause is Cause.READ_ONLY
    assert path.read_bytes() == before


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_a_store_that_cannot_be_made_leaves_nothing(foreign_folder: Path) -> None:
    foreign_folder.chmod(0o555)
    with _as_somebody_without_rights(), pytest.raises(Unavailable):
        create_store(foreign_folder / "new.db", KEY, desk=DESK, life=LIFE)
    assert [path.name for path in foreign_folder.iterdir()] == ["desk.db"]


def test_a_new_store_is_whole_before_it_has_its_name(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    (tmp_path / "desk.db.making").write_bytes(b"what a power cut left")
    engine = create_store(path, KEY, desk=DESK, life=LIFE)
    assert [file.name for file in tmp_path.iterdir()] == ["desk.db"]
    engine.dispose()
    open_store(path, KEY, lambda _: None).dispose()


def test_a_store_is_never_made_over_another(store_file: Path) -> None:
    before = store_file.read_bytes()
    with pytest.raises(FileExistsError):
        create_store(store_file, KEY, desk=DESK, life=LIFE)
    assert store_file.read_bytes() == before


def test_a_store_in_a_folder_that_is_gone_cannot_be_made(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as unavailable:
        create_store(tmp_path / "gone" / "desk.db", KEY, desk=DESK, life=LIFE)
    assert unavailable.value.cause is Cause.STORE_GONE


def test_opening_says_what_it_is_busy_with(store_file: Path) -> None:
    steps: list[Step] = []
    open_store(store_file, KEY, steps.append).dispose()
    assert steps == [Step.CHECKING]


def test_projections_of_another_edition_are_folded_again(store: OpenedStore) -> None:
    store.accept()
    before = rows_of(store.engine)
    with writing(store.engine) as connection:
        connection.execute(items.delete())
        connection.execute(cursor.update().values(projection_version=PROJECTION_VERSION - 1))
    store.close()
    steps: list[Step] = []
    engine = open_store(store.path, KEY, steps.append)
    assert steps == [Step.CHECKING, Step.REBUILDING]
    assert rows_of(engine) == before
    engine.dispose()


def test_a_crash_that_left_the_log_beside_the_store_loses_nothing(store: OpenedStore, tmp_path: Path) -> None:
    item_no = store.accept()
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for file in tmp_path.glob("desk.db*"):
        if not file.name.endswith("-shm"):
            shutil.copy(file, crashed)
    assert (crashed / "desk.db-wal").stat().st_size > 0
    again = open_again(crashed / "desk.db")
    assert again.lookups.item(item_no) is not None
    again.close()


def test_a_last_page_half_copied_from_the_log_heals_itself(store: OpenedStore, tmp_path: Path) -> None:
    for _ in range(40):
        item_no = store.accept()
    with reading(store.engine) as connection:
        connection.exec_driver_sql("SELECT 1")
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    shutil.copy(tmp_path / "desk.db-wal", crashed)
    (crashed / "desk.db").write_bytes(store.path.read_bytes() + bytes(PAGE_BYTES // 3))
    again = open_again(crashed / "desk.db")
    assert again.lookups.item(item_no) is not None
    again.close()


def test_a_backup_opens_under_the_same_key_and_is_equal_in_every_row(store: OpenedStore, tmp_path: Path) -> None:
    store.accept()
    target = tmp_path / "backup.db"
    target.write_bytes(b"an older one")
    back_up(store.engine, target)
    copy = open_again(target)
    assert rows_of(copy.engine) == rows_of(store.engine)
    assert count(copy.engine) == count(store.engine)
    assert over(copy.engine, target, store.clock).sync.head() == store.sync.head()
    assert not target.read_bytes().startswith(b"SQLite format")
    assert refusal(target, bytes(32)).cause is Cause.KEY_WRONG
    copy.close()
    assert not list(tmp_path.glob("*.making"))


def test_a_backup_that_cannot_be_written_leaves_the_older_one(store: OpenedStore, tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as unavailable:
        back_up(store.engine, tmp_path / "gone" / "backup.db")
    assert unavailable.value.cause is Cause.STORE_GONE


def test_another_edition_of_the_tables_is_folded_anew_at_the_opening_and_says_how_far_it_is(store: OpenedStore) -> None:
    store.accept()
    before, lines = rows_of(store.engine), count(store.engine)
    with writing(store.engine) as connection:
        connection.execute(cursor.update().values(projection_version=PROJECTION_VERSION - 1))
        connection.execute(items.delete())
    store.close()
    steps: list[Step] = []
    told: list[tuple[int, int]] = []
    engine = open_store(
        store.path, KEY, steps.append, wait_seconds=0, progress=lambda done, total: told.append((done, total))
    )
    assert steps == [Step.CHECKING, Step.REBUILDING]
    assert told == [(lines, lines)]
    assert rows_of(engine) == before
    engine.dispose()
