"""A desk over a real encrypted store, with everything that stands on it."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from argon2 import PasswordHasher
from sqlalchemy import Connection, Engine, Table, func, select

from kt1desk.domain.events import Fact, LabelReprinted, SealStripReprinted
from kt1desk.domain.ids import DeskId, ItemNo, LifeId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.old_label import OldLabel
from kt1desk.ledger.book import LedgerBook
from kt1desk.store.books import SqlBooks
from kt1desk.store.engine import KEY_BYTES, reading
from kt1desk.store.lookups import SqlLookups
from kt1desk.store.opening import create_store, open_store
from kt1desk.store.papers import SqlPapers
from kt1desk.store.pins import SqlPins
from kt1desk.store.projections import fact_of
from kt1desk.store.reference import StoredEdition
from kt1desk.store.sync_books import SqlSyncBooks
from kt1desk.store.tables import lines, projected
from kt1desk.wire.signing import SEED_BYTES, SigningKey
from tests.support.clock import StandingClock
from tests.support.desks import Desk, open_a_book, open_a_desk
from tests.support.forms import accept
from tests.support.reference import first_edition

KEY = bytes(range(KEY_BYTES))
SIGNING = SigningKey(bytes(SEED_BYTES))
DESK, LIFE = "300000-TEST", "L1"
QUICK_HASHER = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)

Rows = dict[str, list[tuple[object, ...]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedStore:
    """The store of a desk at the centre: a leader on duty, a clerk, numbers 41,000 to 41,099."""

    path: Path
    engine: Engine
    desk: Desk
    books: SqlBooks
    pins: SqlPins
    lookups: SqlLookups
    papers: SqlPapers
    sync: SqlSyncBooks

    @property
    def clock(self) -> StandingClock:
        return self.desk.clock

    def accept(self, secrecy: Secrecy = Secrecy.NONE) -> ItemNo:
        """Accept one more item through the verb."""
        return accept(self.desk, secrecy)

    def close(self) -> None:
        self.engine.dispose()


def make_store(path: Path) -> None:
    """Make the store once; tests work on copies of the closed file."""
    clock = StandingClock()
    engine = create_store(path, KEY, desk=DESK, life=LIFE)
    books = SqlBooks(engine, SIGNING.sign, clock)
    open_a_desk(books, SqlPins(engine, QUICK_HASHER), first_edition(), clock)
    engine.dispose()


def make_unopened(path: Path, live_prefix: str | None = None) -> OpenedStore:
    """Make a store whose book has its first lines and nothing else."""
    clock = StandingClock()
    engine = create_store(path, KEY, desk=DESK, life=LIFE)
    books, pins = SqlBooks(engine, SIGNING.sign, clock), SqlPins(engine, QUICK_HASHER)
    open_a_book(books, pins, first_edition(), clock, live_prefix=live_prefix)
    return over(engine, path, clock)


def open_again(path: Path, clock: StandingClock | None = None) -> OpenedStore:
    """Open a store that `make_store` made."""
    engine = open_store(path, KEY, lambda _: None, wait_seconds=0)
    return over(engine, path, clock or StandingClock())


@contextmanager
def copy_of(made: Path) -> Iterator[OpenedStore]:
    """A store of its own for one example of a property."""
    with tempfile.TemporaryDirectory() as folder:
        opened = open_again(Path(shutil.copy(made, Path(folder) / "desk.db")))
        yield opened
        opened.close()


def reprinted(store: OpenedStore, item_no: ItemNo) -> LabelReprinted:
    """The fact that its label was printed again a first time."""
    return LabelReprinted(
        at=store.clock(),
        by=store.desk.leader,
        item_no=item_no,
        reason="CAME_OFF",
        old_label=OldLabel.DESTROYED,
        copy=2,
        approval=None,
    )


def strip_reprinted(store: OpenedStore, item_no: ItemNo) -> SealStripReprinted:
    """The fact that its seal strip was printed again a first time."""
    return SealStripReprinted(
        at=store.clock(),
        by=store.desk.leader,
        item_no=item_no,
        reason="COVER_REDONE",
        old_strip=OldLabel.DESTROYED,
        copy=2,
        approval=None,
    )


def record(store: OpenedStore, *facts: Fact) -> None:
    """Record facts as they are, in one transaction."""
    with store.books.writing() as book:
        book.record(*facts)


def over(engine: Engine, path: Path, clock: StandingClock) -> OpenedStore:
    """Everything that stands on an open store."""
    books = SqlBooks(engine, SIGNING.sign, clock)
    pins = SqlPins(engine, QUICK_HASHER)
    lookups = SqlLookups(engine)
    leader, clerk, *_ = (row.staff for row in lookups.staff())
    return OpenedStore(
        path=path,
        engine=engine,
        desk=Desk(books=books, pins=pins, reference=first_edition(), clock=clock, leader=leader, clerk=clerk),
        books=books,
        pins=pins,
        lookups=lookups,
        papers=SqlPapers(engine, StoredEdition(engine, first_edition()), SIGNING.sign),
        sync=SqlSyncBooks(engine, SIGNING.sign, clock),
    )


def facts_told(store: OpenedStore) -> list[Fact]:
    """Every fact of the book, in order."""
    with reading(store.engine) as connection:
        placed = LedgerBook(connection).of_desk(DeskId(DESK), LifeId(LIFE), 0, 10_000)
        return [fact for each in placed if (fact := fact_of(each)) is not None]


def projected_rows(connection: Connection) -> Rows:
    """Every row of every projection, in the order of its key."""
    return {
        table.name: [tuple(row) for row in connection.execute(table.select().order_by(*table.primary_key.columns))]
        for table in projected.sorted_tables
    }


def rows_of(engine: Engine) -> Rows:
    """The same in a view of its own."""
    with reading(engine) as connection:
        return projected_rows(connection)


def count(engine: Engine, table: Table = lines) -> int:
    """How many rows a table has; without one, how many lines the ledger has."""
    with reading(engine) as connection:
        return int(connection.execute(select(func.count()).select_from(table)).scalar_one())
