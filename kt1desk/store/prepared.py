"""Statements that every acceptance runs: compiled once, executed on the driver in SQLAlchemy's transaction.

SQLAlchemy takes 20 to 60 µs around each statement that SQLite answers in 5; ten of them were half the
time between Ctrl+Enter and the durable commit. The statements are still written in Core, from the tables.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from sqlalchemy import ClauseElement, Connection
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.sql.compiler import SQLCompiler

_DIALECT = dialect(paramstyle="qmark")


class Prepared:
    """One statement as SQL text with the order of its parameters. Rows are tuples as SQLite keeps them."""

    def __init__(self, statement: ClauseElement, columns: Iterable[str] | None = None) -> None:
        """`columns` names what an insert fills; other statements name their parameters themselves."""
        compiled = statement.compile(dialect=_DIALECT, column_keys=None if columns is None else list(columns))
        if not isinstance(compiled, SQLCompiler):
            raise TypeError(statement)
        self._sql = str(compiled)
        self._names = tuple(compiled.positiontup or ())
        self._fixed = {name: value for name, value in compiled.params.items() if value is not None}

    def first(self, connection: Connection, **values: object) -> tuple[Any, ...] | None:
        """Return the first row, None when there is none."""
        cursor = _cursor(connection)
        cursor.execute(self._sql, self._in_order(values))
        row: tuple[Any, ...] | None = cursor.fetchone()
        return row

    def all(self, connection: Connection, **values: object) -> list[tuple[Any, ...]]:
        """Return every row."""
        cursor = _cursor(connection)
        cursor.execute(self._sql, self._in_order(values))
        return list(cursor.fetchall())

    def each(self, connection: Connection, **values: object) -> Iterator[tuple[Any, ...]]:
        """Yield row after row; what is not asked for is not read."""
        cursor = _cursor(connection)
        cursor.execute(self._sql, self._in_order(values))
        yield from cast(
            Iterable[tuple[Any, ...]], cursor
        )  # as every SQLite driver has it; fetchone takes twice as long

    def run(self, connection: Connection, rows: Iterable[Mapping[str, object]]) -> None:
        """Execute once for each row of values."""
        _cursor(connection).executemany(self._sql, [self._in_order(row) for row in rows])

    def _in_order(self, values: Mapping[str, object]) -> list[object]:
        known = {**self._fixed, **values} if self._fixed else values
        return [known[name] for name in self._names]


def _cursor(connection: Connection) -> DBAPICursor:
    return connection.connection.cursor()
