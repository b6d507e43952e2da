"""What sync needs of the store: the outbox is every own line after the acknowledged one."""

from datetime import datetime

from sqlalchemy import Connection, Engine, func, select
from sqlalchemy.dialects.sqlite import insert

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import NumberBlockLeased
from kt1desk.domain.ids import DeskId, LifeId, StaffId
from kt1desk.domain.numbers import NumberBlock
from kt1desk.ledger.book import LedgerBook
from kt1desk.ledger.chain import head_after
from kt1desk.store import tables
from kt1desk.store.books import SqlBook
from kt1desk.store.engine import reading, writing
from kt1desk.store.moments import written
from kt1desk.store.projections import Place, take_payload
from kt1desk.store.tables import desk, desk_keys, number_blocks, staff
from kt1desk.usecases.ports import Clock
from kt1desk.wire.aside import Aside, SetAside
from kt1desk.wire.line import NO_DIGEST, Head, Line, Sign, line_digest, read_header
from kt1desk.wire.protocol import DeskKey, Leased

LOW_WATER = 100
"""Fewer unused numbers than this and the desk asks for the next block."""


class SqlSyncBooks:
    """`sync.ports.SyncBooks` over the encrypted store; each call is one durable transaction."""

    def __init__(self, engine: Engine, sign: Sign, clock: Clock) -> None:
        """`sign` and `clock` make the lines that sync writes into the own book (number blocks)."""
        self._engine = engine
        self._sign = sign
        self._clock = clock
        with reading(engine) as connection:
            where = connection.execute(select(tables.cursor.c.desk, tables.cursor.c.life)).one()
        self._desk, self._life = DeskId(where.desk), LifeId(where.life)

    def desk(self) -> DeskId:
        """See the port."""
        return self._desk

    def life(self) -> LifeId:
        """See the port."""
        return self._life

    def head(self) -> Head:
        """See the port."""
        with reading(self._engine) as connection:
            return LedgerBook(connection).head(self._desk, self._life)

    def digest_of(self, number: int) -> bytes | None:
        """See the port."""
        if number == 0:
            return NO_DIGEST
        with reading(self._engine) as connection:
            return LedgerBook(connection).holds(self._desk, self._life, number)

    def acknowledged(self) -> int:
        """See the port."""
        return self._mark("acknowledged")

    def pulled_to(self) -> int:
        """See the port."""
        return self._mark("pulled_to")

    def book_id(self) -> str | None:
        """See the port."""
        with reading(self._engine) as connection:
            found: str | None = connection.execute(select(tables.cursor.c.book_id)).scalar_one()
            return found

    def unsent(self, limit: int) -> tuple[Line, ...]:
        """See the port."""
        with reading(self._engine) as connection:
            after = connection.execute(select(tables.cursor.c.acknowledged)).scalar_one()
            placed = LedgerBook(connection).of_desk(self._desk, self._life, after, limit)
            return tuple(at.line for at in placed)

    def mark_sending(self, number: int) -> None:
        """See the port."""
        self._set(sending=func.max(tables.cursor.c.sending, number))

    def mark_acknowledged(self, number: int, digest: bytes, at: datetime) -> None:
        """See the port. A digest that is not ours moves nothing: the mark would claim what is not known."""
        if self.digest_of(number) != digest:
            return
        self._set(
            acknowledged=func.max(tables.cursor.c.acknowledged, number),
            sending=func.max(tables.cursor.c.sending, number),
            contact_at=written(at),
        )

    def reset_to(self, held: Head, book_id: str) -> None:
        """See the port."""
        self._set(acknowledged=held.number, sending=held.number, pulled_to=0, book_id=book_id)

    def measured_offset(self, ms: int, at: datetime) -> None:
        """See the port."""
        self._set(offset_ms=ms, offset_at=written(at))

    def note_contact(self, at: datetime) -> None:
        """See the port."""
        self._set(contact_at=written(at))

    def keys(self) -> tuple[DeskKey, ...]:
        """See the port."""
        with reading(self._engine) as connection:
            return tuple(
                DeskKey(desk=row.desk, life=row.life, office=row.office, public_key=row.public_key)
                for row in connection.execute(select(desk_keys))
            )

    def take_in(
        self, lines: tuple[Line, ...], keys: tuple[DeskKey, ...], aside: tuple[SetAside, ...], cursor: int
    ) -> None:
        """See the port."""
        at = self._clock()
        with writing(self._engine) as connection:
            for key in keys:
                connection.execute(
                    insert(desk_keys)
                    .values(desk=key.desk, life=key.life, office=key.office, public_key=key.public_key)
                    .on_conflict_do_nothing()
                )
            for line in lines:
                _take_line(connection, line, at)
            for one in aside:
                _keep_aside(connection, one, at)
            connection.execute(tables.cursor.update().values(pulled_to=cursor, contact_at=written(at)))

    def numbers_wanted(self) -> int | None:
        """See the port: the next ordinal when fewer than `LOW_WATER` numbers are unused."""
        with reading(self._engine) as connection:
            left, last = connection.execute(
                select(
                    func.sum(number_blocks.c.last - number_blocks.c.first + 1 - number_blocks.c.used),
                    func.max(number_blocks.c.ordinal),
                ).where(number_blocks.c.life == self._life)
            ).one()
        return None if (left or 0) >= LOW_WATER else (last or 0) + 1

    def take_block(self, leased: Leased) -> None:
        """See the port.

        Raises TRAINING_NUMBER for a block whose prefix is not the one this book was opened with.
        """
        with writing(self._engine) as connection:
            prefix, leader = _prefix_and_leader(connection, self._desk, self._life)
            if leased.prefix != prefix:
                raise RuleBroken(Rule.TRAINING_NUMBER, text=leased.prefix)
            if _has_block(connection, self._life, leased.ordinal):
                return
            book = SqlBook(connection, self._sign, self._clock)
            block = NumberBlock(prefix=leased.prefix, first=leased.first, last=leased.last)
            book.record(NumberBlockLeased(at=self._clock(), by=leader, ordinal=leased.ordinal, block=block))

    def _mark(self, name: str) -> int:
        with reading(self._engine) as connection:
            return int(connection.execute(select(tables.cursor.c[name])).scalar_one())

    def _set(self, **values: object) -> None:
        with writing(self._engine) as connection:
            connection.execute(tables.cursor.update().values(**values))


def _take_line(connection: Connection, line: Line, at: datetime) -> None:
    header = read_header(line)
    book = LedgerBook(connection)
    standing = book.holds(header.desk, header.life, header.number)
    if standing == line_digest(line):
        return
    if standing is not None:
        _keep_aside(connection, SetAside(line=line, why=Aside.OTHER_CONTENT), at)
        return
    book.append([(line, header, head_after(line, header))], at)
    if line.payload is not None:
        place = Place(desk=header.desk, life=header.life, number=header.number)
        take_payload(connection, header.kind, line.payload, place)


def _keep_aside(connection: Connection, one: SetAside, at: datetime) -> None:
    connection.execute(
        insert(tables.aside)
        .values(
            digest=line_digest(one.line),
            why=one.why.value,
            header=one.line.header,
            signature=one.line.signature,
            salt=one.line.salt,
            payload=one.line.payload,
            at=written(at),
        )
        .on_conflict_do_nothing()
    )


def _prefix_and_leader(connection: Connection, desk_id: str, life: str) -> tuple[str, StaffId]:
    prefix = connection.execute(select(desk.c.prefix).where(desk.c.desk == desk_id, desk.c.life == life)).scalar_one()
    leader = connection.execute(
        select(staff.c.staff).where(staff.c.desk == desk_id).order_by(staff.c.staff).limit(1)
    ).scalar_one()
    return prefix, StaffId(leader)


def _has_block(connection: Connection, life: str, ordinal: int) -> bool:
    return (
        connection.execute(
            select(number_blocks.c.ordinal).where(number_blocks.c.life == life, number_blocks.c.ordinal == ordinal)
        ).first()
        is not None
    )
