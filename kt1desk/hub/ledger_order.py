"""The lock that keeps the order of reading the order of commits.

Desks read the book by position. On PostgreSQL two concurrent pushes take positions 1 and 2 and may commit as 2, 1:
a desk that reads in between gets 2, moves on, and never sees 1. So whoever writes takes the table's lock before
the first position is drawn, and keeps it until the commit. (tests/contracts/test_ledger.py shows the trap.)
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, text

_WRITES = "kt1desk_writes"


@contextmanager
def writing_in_order(engine: Engine) -> Iterator[Connection]:
    """One transaction in which lines may be appended; all others that write wait until it ends."""
    with writing(engine) as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("LOCK TABLE lines IN EXCLUSIVE MODE"))
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction that writes, but no lines of desks: committed at the end, rolled back on any error."""
    with engine.connect().execution_options(**{_WRITES: True}) as connection, connection.begin():
        yield connection


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One transaction that reads; writers are not held up."""
    with engine.connect() as connection, connection.begin():
        yield connection


def sqlite_begin(connection: Connection) -> str:
    """The statement that begins the transaction: a writer waits at the door, never in the middle."""
    return "BEGIN IMMEDIATE" if connection.get_execution_options().get(_WRITES) else "BEGIN"
