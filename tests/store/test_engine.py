"""The encrypted connection: what holds on every one of them, and what its errors become."""

import sqlite3
import threading
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.store.engine import KEY_BYTES, encrypted_engine, in_our_words, reading, writing
from kt1desk.store.tables import pins
from tests.store.opened import KEY, OpenedStore, count, open_again, over
from tests.support.forms import accept

FULL = 2


def pragma(engine: Engine, name: str) -> object:
    with reading(engine) as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def test_every_connection_is_durable_and_checks_its_references(store: OpenedStore) -> None:
    with reading(store.engine) as one, reading(store.engine) as two, reading(store.engine) as three:
        for connection in (one, two, three):
            told = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                for name in ("synchronous", "journal_mode", "foreign_keys")
            }
            assert told == {"synchronous": FULL, "journal_mode": "wal", "foreign_keys": 1}
    assert pragma(store.engine, "synchronous") == FULL


def test_a_connection_that_will_not_be_durable_is_not_used(tmp_path: Path) -> None:
    # A database in memory refuses WAL, as a network drive does.
    engine = encrypted_engine(Path(":memory:"), KEY)
    with pytest.raises(Unavailable) as unavailable, reading(engine):
        pass
    assert (unavailable.value.cause, unavailable.value.facts["pragma"]) == (Cause.READ_ONLY, "journal_mode")


def test_a_key_has_thirty_two_bytes(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        encrypted_engine(tmp_path / "desk.db", bytes(KEY_BYTES - 1))


def test_neither_the_file_nor_what_is_not_yet_in_it_is_plain_text(store: OpenedStore) -> None:
    item_no = store.accept()
    for path in store.path.parent.glob("desk.db*"):
        if not path.name.endswith("-shm"):  # holds page numbers only
            content = path.read_bytes()
            assert b"SQLite format" not in content
            assert not any(word in content for word in (item_no.encode(), "Truyền thông".encode(), b"CREATE"))


def test_without_the_key_nothing_can_be_read(store_file: Path) -> None:
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        sqlite3.connect(store_file).execute("SELECT * FROM lines")


class PowerCut(Exception):
    pass


def test_what_is_written_is_there_and_what_fails_is_not(store: OpenedStore) -> None:
    before = count(store.engine, pins)
    with writing(store.engine) as connection:
        connection.execute(pins.insert().values(staff="a", hash="b", wrong=0))

    def fail() -> None:
        with writing(store.engine) as connection:
            connection.execute(pins.delete())
            raise PowerCut

    with pytest.raises(PowerCut):
        fail()
    assert count(store.engine, pins) == before + 1


def test_a_reader_sees_one_moment_while_another_writes(store: OpenedStore) -> None:
    with reading(store.engine) as connection:
        lines = connection.exec_driver_sql("SELECT count(*) FROM lines").scalar_one()
        accept(store.desk)
        assert connection.exec_driver_sql("SELECT count(*) FROM lines").scalar_one() == lines
    assert count(store.engine) == lines + 1


def test_a_second_writer_is_told_that_the_store_is_locked_and_nothing_of_it_is_kept(store: OpenedStore) -> None:
    other = open_again(store.path)
    before = count(store.engine)
    with writing(store.engine):
        with pytest.raises(Unavailable) as unavailable:
            accept(other.desk)
        assert unavailable.value.cause is Cause.STORE_LOCKED
    assert count(store.engine) == before
    accept(other.desk)
    other.close()


def test_two_writers_that_wait_for_each_other_never_use_a_number_twice(store: OpenedStore) -> None:
    patient = encrypted_engine(store.path, KEY, wait_seconds=10)
    taken: list[str] = []

    def work(engine: Engine) -> None:
        desk = over(engine, store.path, store.clock).desk
        taken.extend(accept(desk) for _ in range(20))

    threads = [threading.Thread(target=work, args=(patient,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    patient.dispose()
    assert len(taken) == len(set(taken)) == 40


class Told(dbapi2.OperationalError):
    sqlite_errorname: str


@pytest.mark.parametrize(
    ("name", "cause"),
    [
        ("SQLITE_FULL", Cause.DISK_FULL),
        ("SQLITE_IOERR_SHMSIZE", Cause.DISK_FULL),
        ("SQLITE_READONLY", Cause.READ_ONLY),
        ("SQLITE_READONLY_DIRECTORY", Cause.READ_ONLY),
        ("SQLITE_READONLY_DBMOVED", Cause.STORE_GONE),
        ("SQLITE_BUSY", Cause.STORE_LOCKED),
        ("SQLITE_BUSY_SNAPSHOT", Cause.STORE_LOCKED),
        ("SQLITE_CORRUPT", Cause.STORE_DAMAGED),
        ("SQLITE_NOTADB", Cause.KEY_WRONG),
        ("SQLITE_CANTOPEN", Cause.STORE_GONE),
        ("SQLITE_IOERR_WRITE", Cause.STORE_GONE),
    ],
)
def test_what_the_surroundings_do_to_the_file_has_a_code(name: str, cause: Cause) -> None:
    error = Told("x")
    error.sqlite_errorname = name
    with pytest.raises(Unavailable) as unavailable, in_our_words():
        raise error
    assert (unavailable.value.cause, unavailable.value.facts["code"]) == (cause, name)


@pytest.mark.parametrize("fault", ["SELECT nothing FROM pins", "INSERT INTO pins (staff) VALUES ('a')"])
def test_a_fault_of_ours_stays_a_fault(store: OpenedStore, fault: str) -> None:
    with pytest.raises(DBAPIError), writing(store.engine) as connection:
        connection.exec_driver_sql(fault)


def test_an_error_tells_no_value_of_the_statement(store: OpenedStore) -> None:
    with pytest.raises(DBAPIError) as raised, writing(store.engine) as connection:
        connection.execute(pins.insert(), {"staff": "Huyện ủy Na Hang"})
    assert "Na Hang" not in str(raised.value)
