"""The desk's book over SQL: recording appends to the ledger and projects, in one transaction."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import Connection, Engine, bindparam, func, select

from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Clerk
from kt1desk.domain.custody import ItemCustody, unknown
from kt1desk.domain.events import Fact
from kt1desk.domain.ids import ItemNo, OfficeCode, ShiftId, StaffId, VisitId
from kt1desk.domain.receipt import Receipt
from kt1desk.domain.visit import Visit
from kt1desk.ledger.book import row_of
from kt1desk.ledger.chain import head_after
from kt1desk.store.engine import writing
from kt1desk.store.handovers import SqlHandoverBook
from kt1desk.store.item_rows import custody_of, item_row
from kt1desk.store.line_ref import LineRef
from kt1desk.store.pack_book import SqlPackBook
from kt1desk.store.people import allowed_once_at, is_of_province, named_by, next_staff_id, registered_clerk
from kt1desk.store.prepared import Prepared
from kt1desk.store.projections import project
from kt1desk.store.reading import own, standing_shift
from kt1desk.store.receipts import receipt_of
from kt1desk.store.stock_book import SqlStockBook
from kt1desk.store.tables import lines, shifts
from kt1desk.store.visits import facts_of_visit, visit_head
from kt1desk.usecases.ports import Book, Clock
from kt1desk.usecases.readmodels import ShiftRow
from kt1desk.usecases.visit_ports import Recorded
from kt1desk.wire.codec import encode
from kt1desk.wire.line import SALT_BYTES, Entry, Header, Line, Sign, read_header, seal

# Built once: SQLAlchemy spends more on building a statement than SQLite on running it.
_SHIFTS_OF_DAY = (
    select(func.count())
    .select_from(shifts)
    .where(shifts.c.desk == bindparam("desk"), shifts.c.shift.startswith(bindparam("day"), autoescape=False))
)
_APPEND = Prepared(lines.insert(), columns=[column.name for column in lines.c if not column.primary_key])


class SqlBook(SqlStockBook, SqlHandoverBook, SqlPackBook):
    """`usecases.ports.Book` inside one transaction."""

    def __init__(self, connection: Connection, sign: Sign, clock: Clock) -> None:
        """Write on this connection; `clock` tells when each line is recorded."""
        self._connection = connection
        self._sign = sign
        self._clock = clock
        self._own = own(connection)
        self._head = self._own.head

    def record(self, *facts: Fact) -> None:
        """Append each fact as the next line of this life and bring its rows up to date."""
        rows, recorded = [], []
        for fact in facts:
            at = self._clock()
            line, header = self._next_line(fact, at)
            rows.append(row_of(line, header, self._head, at))
            recorded.append((fact, LineRef(desk=header.desk, life=header.life, number=header.number, own=True)))
        _APPEND.run(self._connection, rows)
        project(self._connection, recorded)

    def _next_line(self, fact: Fact, at: datetime) -> tuple[Line, Header]:
        kind, payload = encode(fact)
        line = seal(
            Entry(kind=kind, payload=payload, recorded_at=at, clock_offset_ms=self._own.offset_ms),
            self._head,
            desk=self._own.desk,
            life=self._own.life,
            salt=secrets.token_bytes(SALT_BYTES),
            sign=self._sign,
        )
        header = read_header(line)
        self._head = head_after(line, header)
        return line, header

    def next_item_no(self) -> ItemNo:
        """See the port."""
        return self.next_item_nos(1)[0]

    def office(self) -> OfficeCode:
        """See the port."""
        if self._own.office is None:
            raise LookupError("the book was not opened yet")
        return self._own.office

    def shift(self) -> ShiftRow | None:
        """See the port."""
        standing = standing_shift(self._connection, self._own)
        return None if standing is None else standing.row

    def next_shift_id(self, at: datetime) -> ShiftId:
        """See the port; e.g. 2024-330/2 for the second shift begun on day 330 of 2024, local time."""
        day = local_day(at)
        start = f"{day.year}-{day.timetuple().tm_yday:03d}/"
        begun = self._connection.execute(_SHIFTS_OF_DAY, {"desk": self._own.desk, "day": start}).scalar_one()
        return ShiftId(f"{start}{begun + 1}")

    def custody(self, item_no: ItemNo) -> ItemCustody:
        """See the port."""
        row = item_row(self._connection, item_no)
        return unknown(item_no) if row is None else custody_of(row)

    def clerk(self, member: StaffId) -> Clerk:
        """See the port."""
        return registered_clerk(self._connection, member)

    def next_staff_id(self) -> StaffId:
        """See the port."""
        return next_staff_id(self._connection, self._own.desk)

    def may_change(self, member: StaffId) -> bool:
        """See the port."""
        return named_by(self._connection, member) == self._own.desk or self.is_of_province()

    def is_of_province(self) -> bool:
        """See the port."""
        return is_of_province(self._connection, self._own)

    def allowed_once_at(self, member: StaffId) -> datetime | None:
        """See the port."""
        return allowed_once_at(self._connection, member)

    def next_visit_id(self) -> VisitId:
        """See the port."""
        return VisitId(f"{self._own.desk}.{self._own.life}/V{self._head.number + 1}")

    def visit_head(self, visit: VisitId) -> Visit | None:
        """See the port."""
        return visit_head(self._connection, self._own, visit)

    def visit_facts(self, visit: VisitId) -> tuple[Recorded, ...]:
        """See the port."""
        return facts_of_visit(self._connection, self._own, visit)

    def receipt(self, document: str) -> Receipt | None:
        """See the port."""
        return receipt_of(self._connection, self._own.desk, document)

    def unsent(self) -> int:
        """See the port."""
        return self._head.number - self._own.acknowledged


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
