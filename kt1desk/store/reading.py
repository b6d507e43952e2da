"""Small reads that both the book and the lookups need."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, func, select

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.events import Fact, LifeBegan
from kt1desk.domain.ids import DeskId, ItemNo, LifeId, OfficeCode, ShiftId, StaffId
from kt1desk.domain.item import ItemKind, Secrecy
from kt1desk.domain.numbers import NumberBlock, serial_of
from kt1desk.domain.stock import HeldItem, Place, answered_for
from kt1desk.ledger.book import LedgerBook, Placed
from kt1desk.store.moments import read
from kt1desk.store.prepared import Prepared
from kt1desk.store.projections import fact_of
from kt1desk.store.tables import cursor, desk, items, lines, must_act_reads, number_blocks, shifts, staff
from kt1desk.usecases.readmodels import ShiftRow
from kt1desk.wire.line import EMPTY, Head

_PAGE = 1_000

_last = (
    select(lines)
    .where(lines.c.desk == cursor.c.desk, lines.c.life == cursor.c.life)
    .order_by(lines.c.number.desc())
    .limit(1)
)
_OWN = Prepared(
    select(
        cursor.c.desk,
        cursor.c.life,
        cursor.c.sending,
        cursor.c.acknowledged,
        cursor.c.book_id,
        cursor.c.offset_ms,
        cursor.c.contact_at,
        desk.c.office,
        _last.with_only_columns(lines.c.number).scalar_subquery(),
        _last.with_only_columns(lines.c.digest).scalar_subquery(),
    ).join(desk, (desk.c.desk == cursor.c.desk) & (desk.c.life == cursor.c.life), isouter=True)
)
_SHIFT = Prepared(
    select(
        *(shifts.c.opened_number, shifts.c.shift, shifts.c.opened_at, shifts.c.clerk),
        *(staff.c.name, must_act_reads.c.at),
    )
    .join(staff, staff.c.staff == shifts.c.clerk, isouter=True)
    .join(
        must_act_reads,
        (must_act_reads.c.desk == shifts.c.desk) & (must_act_reads.c.shift == shifts.c.shift),
        isouter=True,
    )
    .where(
        shifts.c.desk == bindparam("desk"),
        shifts.c.life == bindparam("life"),
        shifts.c.closed_number.is_(None),
    )
)
_ANY_SHIFT = Prepared(
    select(shifts.c.shift).where(shifts.c.desk == bindparam("desk"), shifts.c.life == bindparam("life")).limit(1)
)
_HELD = (
    select(items.c.item_no, items.c.secrecy, items.c.place, items.c.kind)
    .where(items.c.desk == bindparam("desk"), items.c.place.is_not(None))
    .order_by(items.c.item_no)
)
_BLOCKS = Prepared(
    select(
        number_blocks.c.prefix,
        number_blocks.c.first,
        number_blocks.c.last,
        select(func.max(items.c.item_no))
        .where(items.c.item_no.between(number_blocks.c.first_no, number_blocks.c.last_no))
        .scalar_subquery(),
    )
    .where(number_blocks.c.full.is_(False))
    .order_by(number_blocks.c.ordinal)
)
_EVERY_BLOCK = Prepared(
    select(number_blocks.c.first_no, number_blocks.c.last_no).order_by(number_blocks.c.ordinal.desc())
)
_OF_BLOCK = Prepared(
    select(items.c.item_no, items.c.sender_agency, items.c.recipient_agency)
    .where(items.c.item_no.between(bindparam("first_no"), bindparam("last_no")), items.c.accept_number.is_not(None))
    .order_by(items.c.item_no.desc())
)


class Own(NamedTuple):
    """Whose book this is, how far its lines have travelled (see the table `sync_cursor`) and its last line.

    `office` is None before the book was opened.
    """

    desk: DeskId
    life: LifeId
    sending: int
    acknowledged: int
    book_id: str | None
    offset_ms: int | None
    contact_at: str | None
    office: OfficeCode | None
    head: Head

    @property
    def unsent(self) -> int:
        """How many own lines the province has not acknowledged: the outbox is a count, not a table."""
        return self.head.number - self.acknowledged


def own(connection: Connection) -> Own:
    """Return whose book this is."""
    row = _OWN.first(connection)
    if row is None:
        raise Unavailable(Cause.STORE_DAMAGED, found="sync_cursor")
    *whose, number, digest = row
    return Own._make((*whose, EMPTY if number is None else Head(number=number, digest=digest)))


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingShift:
    """The open shift, and the life and ledger number of the line that began it."""

    row: ShiftRow
    opened_life: LifeId
    opened_number: int


def standing_shift(connection: Connection, here: Own) -> StandingShift | None:
    """Return the open shift of this book; a new life goes on with the shift of the life before it.

    What comes back from the province of that life, written after this book's copy of it was made, counts as it stands.
    """
    life = here.life
    standing = _SHIFT.all(connection, desk=here.desk, life=life)
    while not standing and _ANY_SHIFT.first(connection, desk=here.desk, life=life) is None:
        before = life_before(connection, here.desk, life)
        if before is None:
            return None
        life = before.previous
        standing = _SHIFT.all(connection, desk=here.desk, life=life)
    if not standing:
        return None
    # Of a book that contradicts itself the last one counts.
    number, shift, opened_at, clerk, name, read_at = max(standing, key=lambda row: row[:2])
    row = ShiftRow(
        shift=ShiftId(shift),
        opened_at=read(opened_at),
        clerk=StaffId(clerk),
        clerk_name=name or clerk,
        read_at=None if read_at is None else read(read_at),
    )
    return StandingShift(row=row, opened_life=life, opened_number=number)


def life_before(connection: Connection, desk_id: DeskId, life: LifeId) -> LifeBegan | None:
    """Return what the second line of a life says of the one before it; None for the first life."""
    second = LedgerBook(connection).of_desk(desk_id, life, 1, 1)
    fact = fact_of(second[0]) if second else None
    return fact if isinstance(fact, LifeBegan) else None


def facts_of_shift(connection: Connection, here: Own, standing: StandingShift) -> Iterator[Fact]:
    """Yield the readable facts of this book from the line that began the shift on, in order, through its lives."""
    for placed in lines_since(connection, here, standing.opened_life, standing.opened_number):
        fact = fact_of(placed)
        if fact is not None:
            yield fact


def lines_since(connection: Connection, here: Own, first_life: LifeId, first: int) -> Iterator[Placed]:
    """Yield the lines of this book from line `first` of an earlier or this life on, in order, through its lives."""
    lives = [here.life]
    while lives[-1] != first_life:
        before = life_before(connection, here.desk, lives[-1])
        if before is None:
            raise Unavailable(Cause.STORE_DAMAGED, found="lives")
        lives.append(before.previous)
    book = LedgerBook(connection)
    for life in reversed(lives):
        after = first - 1 if life == first_life else 0
        while page := book.of_desk(here.desk, life, after, _PAGE):
            yield from page
            after = page[-1].number


def held_items(connection: Connection, here: Own, standing: StandingShift | None) -> tuple[HeldItem, ...]:
    """Return what the custody of each item says is held at this desk, by item number.

    Between two shifts something may lie in the safe; see `answered_for` for what it is while one stands open.
    """
    held = tuple(
        HeldItem(
            item_no=ItemNo(row.item_no),
            secrecy=Secrecy(row.secrecy or Secrecy.NONE),
            place=Place(row.place),
            kind=None if row.kind is None else ItemKind(row.kind),
        )
        for row in connection.execute(_HELD, {"desk": here.desk})
    )
    return held if standing is None else answered_for(held)


def unused_blocks(connection: Connection) -> Iterator[NumberBlock]:
    """Yield what is left of the blocks lent to this book, in the order of use."""
    for prefix, first, last, newest in _BLOCKS.each(connection):
        yield NumberBlock(prefix=prefix, first=first if newest is None else serial_of(newest) + 1, last=last)


def newest_accepted(connection: Connection) -> Iterator[tuple[ItemNo, str | None, str | None]]:
    """Yield number, sender and recipient of what was accepted here, newest first: the numbers of a block are used
    upwards, and the blocks one after the other."""
    for first_no, last_no in _EVERY_BLOCK.all(connection):
        yield from _OF_BLOCK.each(connection, first_no=first_no, last_no=last_no)
