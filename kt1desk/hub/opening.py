"""Open the hub's database: pragmas, transactions, migrations; refuse one that a newer hub has written."""

import uuid
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from kt1desk.hub import access, ledger_order
from kt1desk.hub.tables import book

HEAD_REVISION = "m0002"
KNOWN_REVISIONS = frozenset({"m0001", HEAD_REVISION})
_MIGRATIONS = Path(__file__).parent / "migrations"
# What was answered to a desk is never lost, not even by a power cut: the desk counts it as safe.
_PRAGMAS = ("journal_mode = WAL", "synchronous = FULL", "busy_timeout = 10000")


class DatabaseNewer(Exception):
    """A newer hub has migrated this database; nothing was touched."""


def open_engine(url: str) -> Engine:
    """Return an engine for `sqlite:///…` or `postgresql+psycopg://…`; nothing is read yet."""
    engine = create_engine(url, hide_parameters=True)  # an error in a log tells no payload
    if engine.dialect.name == "sqlite":
        _prepare_sqlite(engine)
    return engine


def _prepare_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def connected(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None  # else the driver begins and commits on its own, and not for DDL
        cursor = connection.cursor()
        for pragma in _PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begun(connection: Connection) -> None:
        connection.exec_driver_sql(ledger_order.sqlite_begin(connection))


def migrate(engine: Engine) -> None:
    """Bring the database to this edition in one transaction; repeating it changes nothing.

    Raises `DatabaseNewer`.
    """
    with ledger_order.writing(engine) as connection:
        revision = MigrationContext.configure(connection).get_current_revision()
        if revision == HEAD_REVISION:
            return
        if revision is not None and revision not in KNOWN_REVISIONS:
            raise DatabaseNewer(revision)
        config = Config()
        config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
        config.attributes["connection"] = connection
        command.upgrade(config, HEAD_REVISION)
        if connection.execute(sa.select(book.c.id)).first() is None:
            connection.execute(book.insert().values(id=1, book_id=uuid.uuid4().hex))
        elif access.remember_again(connection):
            read_again(connection)


def read_again(connection: Connection) -> None:
    """Give the book a new id: every desk compares what it sent and pulls from the start, skipping what it has."""
    connection.execute(book.update().values(book_id=uuid.uuid4().hex))
