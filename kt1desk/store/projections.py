"""Facts as rows that screens read; thrown away and rebuilt from the ledger at will."""

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from sqlalchemy import Connection, func, select

from kt1desk.domain.custody import touched
from kt1desk.domain.events import Fact
from kt1desk.ledger.book import LedgerBook, Placed
from kt1desk.store.amendment_rows import AmendmentRows
from kt1desk.store.audit_rows import AuditRows
from kt1desk.store.desk_rows import DeskRows
from kt1desk.store.handover_rows import HandoverRows
from kt1desk.store.item_rows import ItemRows
from kt1desk.store.line_ref import LineRef
from kt1desk.store.pack_rows import PackRows
from kt1desk.store.people_rows import PeopleRows
from kt1desk.store.receipt_rows import ReceiptRows
from kt1desk.store.tables import PROJECTION_VERSION, cursor, lines, projected
from kt1desk.store.visit_rows import VisitRows
from kt1desk.wire.codec import PayloadBad, UnknownKind, decode

_PAGE = 2_000

_WHERE = select(cursor.c.desk, cursor.c.life)


def create(connection: Connection) -> None:
    """Make the empty projections."""
    projected.create_all(connection)


def rebuild(connection: Connection, report: Callable[[int, int], None] = lambda _done, _total: None) -> None:
    """Throw the projections away and fold them from the ledger again, in the caller's transaction.

    `report` is told how many lines are folded, of how many.
    """
    projected.drop_all(connection)
    projected.create_all(connection)
    catch_up(connection, 0, report)
    connection.execute(cursor.update().values(projection_version=PROJECTION_VERSION))


def catch_up(
    connection: Connection, position: int, report: Callable[[int, int], None] = lambda _done, _total: None
) -> None:
    """Bring the rows up to date with every line after a position of the ledger, in order.

    A withheld payload, a kind from the future, bytes that are not of their kind and values that no row can
    hold are passed over: they stay in the ledger, and a later program's rebuild may read them.
    """
    where = connection.execute(_WHERE).one()
    book = LedgerBook(connection)
    total = connection.execute(select(func.max(lines.c.position))).scalar() or 0
    while page := book.after(position, _PAGE):
        _project_page(
            connection, [(f, _ref(placed, where.desk, where.life)) for placed in page if (f := fact_of(placed))]
        )
        position = page[-1].position
        report(position, total)


def project(connection: Connection, recorded: Sequence[tuple[Fact, LineRef]]) -> None:
    """Bring the rows up to date with facts of this book; values that no row can hold are a bug and raise."""
    projector = _Projector(connection)
    projector.load(fact for fact, _ in recorded)
    for fact, ref in recorded:
        projector.take(fact, ref)
    projector.write()


def _project_page(connection: Connection, readable: Sequence[tuple[Fact, LineRef]]) -> None:
    projector = _Projector(connection)
    projector.load(fact for fact, _ in readable)
    for fact, ref in readable:
        try:
            projector.take(fact, ref)
        except (ValueError, OverflowError):
            continue
    projector.write()


def _ref(placed: Placed, own_desk: str, own_life: str) -> LineRef:
    own = (placed.desk, placed.life) == (own_desk, own_life)
    return LineRef(desk=placed.desk, life=placed.life, number=placed.number, own=own)


def fact_of(placed: Placed) -> Fact | None:
    """Return what a line says; None when it is withheld, of a kind from the future or not of its kind."""
    if placed.line.payload is None:
        return None
    try:
        fact = decode(placed.kind, placed.line.payload)
    except PayloadBad:
        return None
    return None if isinstance(fact, UnknownKind) else fact


class _Rows(Protocol):
    """The rows of one subject; they take each fact in the order of the ledger."""

    def take(self, fact: Fact, ref: LineRef) -> None: ...


class _Projector:
    """Folds a run of facts. The rows of items wait for `write`, the few others do not."""

    def __init__(self, connection: Connection) -> None:
        self._items = ItemRows(connection)
        self._others: tuple[_Rows, ...] = (
            DeskRows(connection),
            PeopleRows(connection),
            AmendmentRows(connection),
            AuditRows(connection),
            VisitRows(connection),
            ReceiptRows(connection),
            HandoverRows(connection),
            PackRows(connection),
        )

    def load(self, facts: Iterable[Fact]) -> None:
        self._items.load(item_no for fact in facts for item_no in touched(fact))

    def take(self, fact: Fact, ref: LineRef) -> None:
        for rows in self._others:
            rows.take(fact, ref)
        self._items.take(touched(fact), fact, ref)

    def write(self) -> None:
        self._items.write()
