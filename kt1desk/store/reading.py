"""Small reads that both the book and the lookups need."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, func, select

from kt1desk.domain.events import Fact
from kt1desk.domain.ids import DeskId, ItemNo, LifeId, ShiftId, StaffId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.stock import HeldItem, Place
from kt1desk.ledger.book import LedgerBook
from kt1desk.store.moments import read
from kt1desk.store.projections import fact_of
from kt1desk.store.tables import cursor, items, lines, shifts, staff
from kt1desk.usecases.readmodels import ShiftRow

_PAGE = 1_000

_OWN = select(
    cursor.c.desk,
    cursor.c.life,
    cursor.c.sending,
    cursor.c.acknowledged,
    cursor.c.book_id,
    cursor.c.offset_ms,
    cursor.c.contact_at,
)
_SHIFT = (
    select(shifts.c.opened_number, shifts.c.shift, shifts.c.opened_at, shifts.c.clerk, staff.c.name)
    .join(staff, staff.c.staff == shifts.c.clerk, isouter=True)
    .where(
        shifts.c.desk == bindparam("desk"),
        shifts.c.life == bindparam("life"),
        shifts.c.closed_number.is_(None),
    )
)
_HELD = (
    select(items.c.item_no, items.c.secrecy, items.c.place)
    .where(items.c.desk == bindparam("desk"), items.c.place.is_not(None))
    .order_by(items.c.item_no)
)
_LAST = select(func.max(lines.c.number)).where(lines.c.desk == bindparam("desk"), lines.c.life == bindparam("life"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """Whose book this is and how far its lines have travelled; see the table `sync_cursor`."""

    desk: DeskId
    life: LifeId
    sending: int
    acknowledged: int
    book_id: str | None
    offset_ms: int | None
    contact_at: str | None


def own(connection: Connection) -> Own:
    """Return whose book this is."""
    row = connection.execute(_OWN).one()
    return Own(
        desk=DeskId(row.desk),
        life=LifeId(row.life),
        sending=row.sending,
        acknowledged=row.acknowledged,
        book_id=row.book_id,
        offset_ms=row.offset_ms,
        contact_at=row.contact_at,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingShift:
    """The open shift and the ledger number of the line that began it."""

    row: ShiftRow
    opened_number: int


def standing_shift(connection: Connection, here: Own) -> StandingShift | None:
    """Return the open shift of this book."""
    standing = connection.execute(_SHIFT, {"desk": here.desk, "life": here.life}).all()
    if not standing:
        return None
    found = max(standing)  # a book that contradicts itself may have several; the last one counts
    row = ShiftRow(
        shift=ShiftId(found.shift),
        opened_at=read(found.opened_at),
        clerk=StaffId(found.clerk),
        clerk_name=found.name or found.clerk,
    )
    return StandingShift(row=row, opened_number=found.opened_number)


def facts_from(connection: Connection, here: Own, first: int) -> Iterator[Fact]:
    """Yield the readable facts of this book from line `first` on, in order."""
    book, after = LedgerBook(connection), first - 1
    while page := book.of_desk(here.desk, here.life, after, _PAGE):
        yield from (fact for placed in page if (fact := fact_of(placed)))
        after = page[-1].number


def held_items(connection: Connection, here: Own) -> tuple[HeldItem, ...]:
    """Return what the custody of each item says is held at this desk, by item number."""
    return tuple(
        HeldItem(item_no=ItemNo(row.item_no), secrecy=Secrecy(row.secrecy or Secrecy.NONE), place=Place(row.place))
        for row in connection.execute(_HELD, {"desk": here.desk})
    )


def unsent_count(connection: Connection, here: Own) -> int:
    """Return how many own lines the province has not acknowledged: the outbox is a count, not a table."""
    last = connection.execute(_LAST, {"desk": here.desk, "life": here.life}).scalar()
    return int(last or 0) - here.acknowledged
