"""Small reads that both the book and the lookups need."""

from collections.abc import Iterator

from sqlalchemy import Connection, func, select

from kt1desk.domain.events import Fact
from kt1desk.domain.ids import ShiftId, StaffId
from kt1desk.ledger.book import LedgerBook, Placed
from kt1desk.store.moments import read
from kt1desk.store.tables import cursor, lines, shifts, staff
from kt1desk.usecases.readmodels import ShiftRow
from kt1desk.wire.codec import UnknownKind, decode

_PAGE = 1_000


def facts_between(connection: Connection, desk: str, life: str, first: int, last: int | None = None) -> Iterator[Fact]:
    """Yield the readable facts of a life from line `first` to `last` (or to its end), in order."""
    for placed in _lines_from(connection, desk, life, first):
        if last is not None and placed.number > last:
            return
        fact = fact_of(placed)
        if fact is not None:
            yield fact


def _lines_from(connection: Connection, desk: str, life: str, first: int) -> Iterator[Placed]:
    book, after = LedgerBook(connection), first - 1
    while page := book.of_desk(desk, life, after, _PAGE):
        yield from page
        after = page[-1].number


def fact_of(placed: Placed) -> Fact | None:
    """Return what a line says; None when it is withheld or of a kind from the future."""
    if placed.line.payload is None:
        return None
    fact = decode(placed.kind, placed.line.payload)
    return None if isinstance(fact, UnknownKind) else fact


def standing_shift(connection: Connection, desk: str) -> ShiftRow | None:
    """Return the open shift of a desk."""
    row = connection.execute(
        select(shifts.c.shift, shifts.c.opened_at, shifts.c.clerk, staff.c.name)
        .join(staff, staff.c.staff == shifts.c.clerk, isouter=True)
        .where(shifts.c.desk == desk, shifts.c.closed_number.is_(None))
        .order_by(shifts.c.opened_number.desc())
        .limit(1)
    ).first()
    if row is None:
        return None
    return ShiftRow(
        shift=ShiftId(row.shift),
        opened_at=read(row.opened_at),
        clerk=StaffId(row.clerk),
        clerk_name=row.name or row.clerk,
    )


def unsent_count(connection: Connection) -> int:
    """Return how many own lines the province has not acknowledged: the outbox is a count, not a table."""
    where = connection.execute(select(cursor)).one()
    last = connection.execute(
        select(func.max(lines.c.number)).where(lines.c.desk == where.desk, lines.c.life == where.life)
    ).scalar()
    return int(last or 0) - int(where.acknowledged)
