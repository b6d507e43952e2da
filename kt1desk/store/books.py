"""The desk's book over SQL: recording appends to the ledger and projects, in one transaction."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import Connection, Engine, func, select

from kt1desk.domain.balance import Sheet, draw_sheet
from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Clerk, Role
from kt1desk.domain.custody import ItemCustody, unknown
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import Fact
from kt1desk.domain.ids import DeskId, ItemNo, LifeId, OfficeCode, ShiftId, StaffId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.numbers import make_item_no
from kt1desk.domain.stock import HeldItem
from kt1desk.domain.stock import Place as StockPlace
from kt1desk.ledger.book import LedgerBook
from kt1desk.ledger.chain import head_after
from kt1desk.store.engine import writing
from kt1desk.store.projections import Place, custody_of, project
from kt1desk.store.reading import facts_between, standing_shift, unsent_count
from kt1desk.store.tables import cursor, desk, items, number_blocks, shifts, staff
from kt1desk.usecases.ports import Book, Clock
from kt1desk.usecases.readmodels import ShiftRow
from kt1desk.wire.codec import encode
from kt1desk.wire.line import SALT_BYTES, Entry, Head, Sign, read_header, seal


class SqlBook:
    """`usecases.ports.Book` inside one transaction."""

    def __init__(self, connection: Connection, sign: Sign, clock: Clock) -> None:
        """Write on this connection; `clock` tells when each line is recorded."""
        self._connection = connection
        self._sign = sign
        self._clock = clock
        self._ledger = LedgerBook(connection)
        where = connection.execute(select(cursor.c.desk, cursor.c.life, cursor.c.offset_ms)).one()
        self._desk, self._life = DeskId(where.desk), LifeId(where.life)
        self._offset_ms: int | None = where.offset_ms
        self._head: Head | None = None

    def record(self, *facts: Fact) -> None:
        """Append each fact as the next line of this life and bring its rows up to date."""
        for fact in facts:
            self._append(fact)

    def _append(self, fact: Fact) -> None:
        at = self._clock()
        kind, payload = encode(fact)
        head = self._head or self._ledger.head(self._desk, self._life)
        line = seal(
            Entry(kind=kind, payload=payload, recorded_at=at, clock_offset_ms=self._offset_ms),
            head,
            desk=self._desk,
            life=self._life,
            salt=secrets.token_bytes(SALT_BYTES),
            sign=self._sign,
        )
        header = read_header(line)
        self._head = head_after(line, header)
        self._ledger.append([(line, header, self._head)], at)
        project(self._connection, fact, Place(desk=self._desk, life=self._life, number=header.number))

    def next_item_no(self) -> ItemNo:
        """See the port. The number counts as used when the fact that bears it is recorded."""
        block = self._connection.execute(
            select(number_blocks)
            .where(
                number_blocks.c.life == self._life,
                number_blocks.c.used < number_blocks.c.last - number_blocks.c.first + 1,
            )
            .order_by(number_blocks.c.ordinal)
            .limit(1)
        ).first()
        if block is None:
            raise RuleBroken(Rule.NO_NUMBER_BLOCK)
        return make_item_no(block.prefix, block.first + block.used)

    def office(self) -> OfficeCode:
        """See the port."""
        code = self._connection.execute(
            select(desk.c.office).where(desk.c.desk == self._desk, desk.c.life == self._life)
        ).scalar_one()
        return OfficeCode(code)

    def shift(self) -> ShiftRow | None:
        """See the port."""
        return standing_shift(self._connection, self._desk)

    def next_shift_id(self, at: datetime) -> ShiftId:
        """See the port; e.g. 2024-330/2 for the second shift begun on day 330 of 2024, local time."""
        day = local_day(at)
        start = f"{day.year}-{day.timetuple().tm_yday:03d}/"
        taken = self._connection.execute(
            select(func.count())
            .select_from(shifts)
            .where(shifts.c.desk == self._desk, shifts.c.shift.startswith(start, autoescape=True))
        ).scalar_one()
        return ShiftId(f"{start}{taken + 1}")

    def sheet(self) -> Sheet:
        """See the port."""
        opened = self._connection.execute(
            select(shifts.c.life, shifts.c.opened_number).where(
                shifts.c.desk == self._desk, shifts.c.closed_number.is_(None)
            )
        ).first()
        if opened is None:
            raise RuleBroken(Rule.NO_OPEN_SHIFT)
        return draw_sheet(facts_between(self._connection, self._desk, opened.life, opened.opened_number))

    def on_hand(self) -> tuple[HeldItem, ...]:
        """See the port."""
        rows = self._connection.execute(
            select(items.c.item_no, items.c.secrecy, items.c.place)
            .where(items.c.desk == self._desk, items.c.place.is_not(None))
            .order_by(items.c.item_no)
        )
        return tuple(
            HeldItem(
                item_no=ItemNo(row.item_no),
                secrecy=Secrecy(row.secrecy or Secrecy.NONE),
                place=StockPlace(row.place),
            )
            for row in rows
        )

    def custody(self, item_no: ItemNo) -> ItemCustody:
        """See the port."""
        row = self._connection.execute(select(items).where(items.c.item_no == item_no)).mappings().first()
        return unknown(item_no) if row is None else custody_of(row)

    def clerk(self, member: StaffId) -> Clerk:
        """See the port."""
        row = self._connection.execute(select(staff).where(staff.c.staff == member)).first()
        if row is None:
            raise RuleBroken(Rule.STAFF_UNKNOWN)
        return Clerk(staff=member, name=row.name, role=Role(row.role))

    def unsent(self) -> int:
        """See the port."""
        return unsent_count(self._connection)


class SqlBooks:
    """`usecases.ports.Books` over the encrypted store."""

    def __init__(self, engine: Engine, sign: Sign, clock: Clock) -> None:
        """`sign` and `clock` make each line; news of what was recorded is the caller's to tell."""
        self._engine = engine
        self._sign = sign
        self._clock = clock

    @contextmanager
    def writing(self) -> Iterator[Book]:
        """See the port."""
        with writing(self._engine) as connection:
            yield SqlBook(connection, self._sign, self._clock)
