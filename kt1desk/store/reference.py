"""The dated tables as the province amended them: as they are now, and as this book knew them at any line."""

from collections import OrderedDict
from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import Connection, Engine, func, select

from kt1desk.domain.amendments import AmendedTables, fold, shipped
from kt1desk.domain.events import ReferenceAmended
from kt1desk.domain.reference import Reference, parse_reference
from kt1desk.ledger.book import LedgerBook
from kt1desk.store.engine import reading
from kt1desk.store.people import is_of_province
from kt1desk.store.projections import fact_of
from kt1desk.store.reading import own
from kt1desk.store.tables import amendments

_NEWEST = select(func.count(), func.coalesce(func.max(amendments.c.position), 0))
_LINES = select(amendments.c.desk, amendments.c.life, amendments.c.number).order_by(amendments.c.position)
_KEPT = 8
"""So many editions of the past are kept read: papers are reprinted from a few times at once."""


class StoredEdition:
    """The shipped edition with the amendments of the ledger. Used on the thread that owns the store."""

    def __init__(self, engine: Engine, shipped_with: Reference) -> None:
        """`shipped_with`: the edition that came with the program."""
        self._engine = engine
        self._shipped = shipped_with
        self._read: OrderedDict[_Known, Reference] = OrderedDict()
        self._tables: tuple[_Known, AmendedTables] | None = None

    def now(self) -> Reference:
        """The tables with all that is known now."""
        with reading(self._engine) as connection:
            return self._reference(connection, _known(connection))

    def before(self, position: int) -> Reference:
        """The tables as this book knew them when its line at `position` came."""
        with reading(self._engine) as connection:
            return self._reference(connection, _known(connection, position))

    def tables(self) -> AmendedTables:
        """The rows of now with their history, and the amendments that could not be followed."""
        with reading(self._engine) as connection:
            return self._folded(connection, _known(connection))

    def is_of_province(self) -> bool:
        """Tell whether the amendments of this desk count."""
        with reading(self._engine) as connection:
            return is_of_province(connection, own(connection))

    def _reference(self, connection: Connection, known: "_Known") -> Reference:
        if not known.amendments:
            return self._shipped
        found = self._read.get(known)
        if found is None:
            found = parse_reference(self._folded(connection, known).texts)
            self._read[known] = found
        self._read.move_to_end(known)
        if len(self._read) > _KEPT:
            self._read.popitem(last=False)
        return found

    def _folded(self, connection: Connection, known: "_Known") -> AmendedTables:
        """Go on from the last fold where it is the beginning of this one: each amendment reads its table anew."""
        standing, tables = self._tables or (_Known(0, 0), shipped(self._shipped.texts))
        if _known(connection, standing.last + 1) != standing or known < standing:
            standing, tables = _Known(0, 0), shipped(self._shipped.texts)
        if known != standing:
            tables = fold(tables, _amendments(connection, after=standing.last, last=known.last))
        if self._tables is None or known > self._tables[0]:
            self._tables = (known, tables)
        return tables


class _Known(NamedTuple):
    """How many amendments there are up to a line, and the position of the last one."""

    amendments: int
    last: int


def _known(connection: Connection, before: int | None = None) -> _Known:
    earlier = () if before is None else (amendments.c.position < before,)
    return _Known(*connection.execute(_NEWEST.where(*earlier)).one())


def _amendments(connection: Connection, *, after: int, last: int) -> Iterator[ReferenceAmended]:
    book, position = LedgerBook(connection), amendments.c.position
    for row in connection.execute(_LINES.where(position > after, position <= last)).all():
        for placed in book.of_desk(row.desk, row.life, row.number - 1, 1):
            fact = fact_of(placed)
            if isinstance(fact, ReferenceAmended):
                yield fact
