"""The book does the same on SQLite and on PostgreSQL: it only grows, and it is read in the order of commits."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from kt1desk.hub.ledger_order import reading, writing, writing_in_order
from kt1desk.hub.opening import migrate, open_engine
from kt1desk.ledger.book import LedgerBook
from kt1desk.ledger.chain import following
from kt1desk.wire.line import EMPTY, Line, line_digest
from tests.support.lines import NOW, Author

JOIN_SECONDS = 10


@contextmanager
def _migrated(url: str) -> Iterator[Engine]:
    engine = open_engine(url)
    migrate(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def sqlite_engine(tmp_path: Path) -> Iterator[Engine]:
    with _migrated(f"sqlite:///{tmp_path / 'book.sqlite'}") as engine:
        yield engine


@pytest.fixture
def postgres_engine(postgres_url: str) -> Iterator[Engine]:
    with _migrated(postgres_url) as engine:
        yield engine


@pytest.fixture(params=["sqlite_engine", "postgres_engine"])
def engine(request: pytest.FixtureRequest) -> Engine:
    found: Engine = request.getfixturevalue(request.param)
    return found


def append(engine: Engine, author: Author, *lines: Line) -> None:
    with writing_in_order(engine) as connection:
        book = LedgerBook(connection)
        rows = list(following(author.desk, author.life, book.head(author.desk, author.life), lines))
        assert book.append(rows, NOW) == len(lines)


def test_an_empty_book_has_the_empty_head(engine: Engine) -> None:
    with reading(engine) as connection:
        book = LedgerBook(connection)
        assert book.head("d", "l") == EMPTY
        assert book.holds("d", "l", 1) is None
        assert book.of_desk("d", "l", 0, 10) == book.after(0, 10) == book.at([1]) == ()
        assert book.count() == 0


def test_what_was_appended_is_read_back_byte_for_byte(engine: Engine) -> None:
    one, two = Author("100000"), Author("100000")
    of_one, of_two = one.writes_some(3), two.writes_some(2)
    append(engine, one, *of_one)
    append(engine, two, *(line.without_payload() for line in of_two))
    with reading(engine) as connection:
        book = LedgerBook(connection)
        assert book.head(one.desk, one.life) == one.head
        assert tuple(placed.line for placed in book.of_desk(one.desk, one.life, 1, 10)) == of_one[1:]
        assert book.holds(two.desk, two.life, 2) == line_digest(of_two[1])
        everything = book.after(0, 100)
        assert [(placed.desk, placed.number) for placed in everything] == [
            *((one.desk, number) for number in (1, 2, 3)),
            *((two.desk, number) for number in (1, 2)),
        ]
        assert [placed.line.withheld for placed in everything] == [False] * 3 + [True] * 2
        assert book.at([placed.position for placed in everything[1:3]]) == everything[1:3]
        assert book.after(everything[1].position, 2) == everything[2:4]
        assert book.count() == 5


def test_lines_of_some_kinds_are_read_in_the_order_of_the_book(engine: Engine) -> None:
    one, two = Author("100000"), Author("100000")
    append(engine, one, *one.writes_some(2), one.writes_raw("from_the_future.1", b"?"))
    append(engine, two, *two.writes_some(1))
    with reading(engine) as connection:
        book = LedgerBook(connection)
        told = [(placed.desk, placed.number) for placed in book.of_kinds({"label_confirmed.1", "item_accepted.1"})]
        assert told == [(one.desk, 1), (one.desk, 2), (two.desk, 1)]
        assert list(book.of_kinds({"item_accepted.1"})) == list(book.of_kinds(())) == []


def test_a_number_is_written_once(engine: Engine) -> None:
    author = Author("100000")
    append(engine, author, author.line_after(EMPTY))
    rows = list(following(author.desk, author.life, EMPTY, [author.line_after(EMPTY, payload=b"other")]))
    with pytest.raises(DBAPIError), writing_in_order(engine) as connection:
        LedgerBook(connection).append(rows, NOW)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE lines SET payload = NULL",
        "UPDATE lines SET received_at = ''",
        "DELETE FROM lines",
    ],
)
def test_no_statement_changes_or_removes_a_line(engine: Engine, change: str) -> None:
    author = Author("100000")
    (line,) = author.writes_some(1)
    append(engine, author, line)
    with pytest.raises(DBAPIError, match="a line of the ledger"), writing(engine) as connection:
        connection.execute(text(change))
    with reading(engine) as connection:
        assert [placed.line for placed in LedgerBook(connection).after(0, 10)] == [line]


@pytest.mark.parametrize(
    "replacement",
    [
        "INSERT OR REPLACE INTO lines SELECT * FROM lines",
        "INSERT OR REPLACE INTO lines (desk, life, number, kind, header, digest, signature, received_at) "
        "SELECT desk, life, number, kind, header, digest, signature, received_at FROM lines",
        "INSERT INTO lines SELECT * FROM lines WHERE true ON CONFLICT DO UPDATE SET payload = NULL",
    ],
)
def test_no_line_is_replaced_on_sqlite(sqlite_engine: Engine, replacement: str) -> None:
    author = Author("100000")
    append(sqlite_engine, author, *author.writes_some(1))
    with pytest.raises(DBAPIError, match="a line of the ledger"), writing(sqlite_engine) as connection:
        connection.execute(text(replacement))


def test_no_line_is_truncated_away_on_postgresql(postgres_engine: Engine) -> None:
    with pytest.raises(DBAPIError, match="neither changes nor goes"), writing(postgres_engine) as connection:
        connection.execute(text("TRUNCATE lines CASCADE"))


def _second_writer(engine: Engine, author: Author, started: threading.Event) -> threading.Thread:
    def write() -> None:
        started.set()
        append(engine, author, *author.writes_some(1))

    return threading.Thread(target=write)


def test_a_reader_between_two_writers_misses_neither(engine: Engine) -> None:
    """The trap of PostgreSQL: positions are drawn before the commit, so without the lock the second writer would
    commit first, the reader would go on from its higher position and never see the line below it."""
    early, late = Author("100000"), Author("100000")
    started = threading.Event()
    second = _second_writer(engine, late, started)
    with writing_in_order(engine) as connection:
        rows = list(following(early.desk, early.life, EMPTY, early.writes_some(1)))
        LedgerBook(connection).append(rows, NOW)
        second.start()
        assert started.wait(JOIN_SECONDS)
        second.join(0.2)  # give the lock the chance to fail: without it the second writer is done by now
        seen = _read_on(engine, 0)
    second.join(JOIN_SECONDS)
    seen += _read_on(engine, seen[-1][0] if seen else 0)
    assert [desk for _, desk in seen] == [early.desk, late.desk]


def test_without_the_lock_postgresql_falls_into_the_trap(postgres_engine: Engine) -> None:
    """If this fails, PostgreSQL no longer needs the lock, or the test above can no longer see that it does."""
    early, late = Author("100000"), Author("100000")
    with writing(postgres_engine) as first:
        LedgerBook(first).append(list(following(early.desk, early.life, EMPTY, early.writes_some(1))), NOW)
        with writing(postgres_engine) as second:
            LedgerBook(second).append(list(following(late.desk, late.life, EMPTY, late.writes_some(1))), NOW)
        seen = _read_on(postgres_engine, 0)
    seen += _read_on(postgres_engine, seen[-1][0])
    assert [desk for _, desk in seen] == [late.desk]


def _read_on(engine: Engine, position: int) -> list[tuple[int, str]]:
    with reading(engine) as connection:
        return [(placed.position, placed.desk) for placed in LedgerBook(connection).after(position, 10)]
