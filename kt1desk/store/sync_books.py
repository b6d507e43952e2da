"""What sync needs of the store: what comes from the province, and the numbers it lends; the outbox is beside."""

from datetime import datetime

import msgspec
from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.sqlite import insert

from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.events import DeskEnrolled, NumberBlockLeased
from kt1desk.domain.ids import StaffId
from kt1desk.domain.numbers import SERIALS, NumberBlock
from kt1desk.ledger.book import LedgerBook
from kt1desk.ledger.chain import head_after
from kt1desk.store import tables
from kt1desk.store.books import SqlBook
from kt1desk.store.engine import reading, writing
from kt1desk.store.moments import written
from kt1desk.store.numbers import is_taken, next_ordinal
from kt1desk.store.outbox import SqlOutbox, mark, set_marks
from kt1desk.store.projections import catch_up, rebuild
from kt1desk.store.reading import unused_blocks
from kt1desk.store.tables import desk, desk_keys, enrolments, number_blocks, staff
from kt1desk.wire.aside import Aside, SetAside
from kt1desk.wire.line import Head, Line, LineBad, line_digest, read_header
from kt1desk.wire.protocol import DeskKey, Enrolled, Leased

LOW_WATER = 100
"""Fewer unused numbers than this and the desk asks for the next block."""


class SqlSyncBooks(SqlOutbox):
    """`sync.ports.SyncBooks` over the encrypted store; each call is one durable transaction."""

    def pulled_to(self) -> int:
        """See the port."""
        return mark(self._engine, "pulled_to")

    def book_id(self) -> str | None:
        """See the port."""
        with reading(self._engine) as connection:
            found: str | None = connection.execute(select(tables.cursor.c.book_id)).scalar_one()
            return found

    def reset_to(self, held: Head, book_id: str) -> None:
        """See the port. A head that is not ours says nothing of our lines: the mark goes back to the start."""
        with writing(self._engine) as connection:
            ours = held.number if self._digest_of(connection, held.number) == held.digest else 0
            set_marks(connection, acknowledged=ours, sending=ours, pulled_to=0, book_id=book_id)

    def measured_offset(self, ms: int, at: datetime) -> None:
        """See the port."""
        with writing(self._engine) as connection:
            set_marks(connection, offset_ms=ms, offset_at=written(at))

    def note_contact(self, at: datetime) -> None:
        """See the port."""
        with writing(self._engine) as connection:
            set_marks(connection, contact_at=written(at))

    def keys(self) -> tuple[DeskKey, ...]:
        """See the port."""
        with reading(self._engine) as connection:
            return tuple(
                DeskKey(
                    desk=row.desk,
                    life=row.life,
                    office=row.office,
                    public_key=row.public_key,
                    province=row.province,
                )
                for row in connection.execute(select(desk_keys))
            )

    def take_in(
        self, lines: tuple[Line, ...], keys: tuple[DeskKey, ...], aside: tuple[SetAside, ...], cursor: int
    ) -> None:
        """See the port."""
        at = self._clock()
        with writing(self._engine) as connection:
            judged_anew = [_take_key(connection, key) for key in keys]
            before = connection.execute(select(func.max(tables.lines.c.position))).scalar() or 0
            for line in lines:
                self._take_line(connection, line, at)
            if any(judged_anew):
                rebuild(connection)  # what such a desk said before was read as the word of another kind of desk
            else:
                catch_up(connection, before)
            for one in aside:
                _keep_aside(connection, one, at)
            set_marks(connection, pulled_to=cursor, contact_at=written(at))

    def note_enrolled(self, enrolled: Enrolled) -> None:
        """See the port; the first person of the desk answers for it."""
        if self._agreement_key is None or enrolled.agreement_key is None:
            return
        said = {
            "prefix": enrolled.prefix,
            "province": enrolled.province,
            "agreement_key": self._agreement_key,
            "hub_agreement_key": enrolled.agreement_key,
        }
        with writing(self._engine) as connection:
            whose = (enrolments.c.desk == self._desk, enrolments.c.life == self._life)
            standing = connection.execute(select(*(enrolments.c[name] for name in said)).where(*whose)).first()
            if standing is not None and standing._asdict() == said:
                return
            _, leader = _prefix_and_leader(connection, self._desk, self._life)
            book = SqlBook(connection, self._sign, self._clock)
            book.record(
                DeskEnrolled(
                    at=self._clock(),
                    by=leader,
                    office=book.office(),
                    prefix=enrolled.prefix,
                    province=enrolled.province,
                    agreement_key=self._agreement_key,
                    hub_agreement_key=enrolled.agreement_key,
                )
            )

    def numbers_wanted(self) -> int | None:
        """See the port: the next ordinal when fewer than `LOW_WATER` numbers are unused."""
        with reading(self._engine) as connection:
            left = sum(block.size for block in unused_blocks(connection))
            return None if left >= LOW_WATER else next_ordinal(connection)

    def take_block(self, leased: Leased) -> None:
        """See the port.

        Raises TRAINING_NUMBER for a block whose prefix is not the one this book was opened with, and
        `Unavailable(HUB_RUBBISH)` for serials that do not exist or that this book knows to be taken: no
        number is ever used twice, whatever a hub says.
        """
        with writing(self._engine) as connection:
            prefix, leader = _prefix_and_leader(connection, self._desk, self._life)
            if leased.prefix != prefix:
                raise RuleBroken(Rule.TRAINING_NUMBER, text=leased.prefix)
            if _has_block(connection, leased.ordinal):
                return
            block = NumberBlock(prefix=leased.prefix, first=leased.first, last=leased.last)
            if not 0 <= block.first <= block.last < SERIALS or is_taken(connection, block):
                raise Unavailable(Cause.HUB_RUBBISH, ordinal=leased.ordinal, first=leased.first, last=leased.last)
            book = SqlBook(connection, self._sign, self._clock)
            book.record(NumberBlockLeased(at=self._clock(), by=leader, ordinal=leased.ordinal, block=block))

    def _take_line(self, connection: Connection, line: Line, at: datetime) -> None:
        try:
            header = read_header(line)
        except LineBad:
            _keep_aside(connection, SetAside(line=line, why=Aside.UNREADABLE), at)
            return
        book = LedgerBook(connection)
        standing = book.holds(header.desk, header.life, header.number)
        if standing == line_digest(line):
            return
        # This life's lines are written here and nowhere else: one that is not here is another's with our name.
        if standing is not None or (header.desk, header.life) == (self._desk, self._life):
            _keep_aside(connection, SetAside(line=line, why=Aside.OTHER_CONTENT), at)
            return
        book.append([(line, header, head_after(line, header))], at)


def _take_key(connection: Connection, key: DeskKey) -> bool:
    """Remember a key; True when a desk whose key was known is now one of the province, or no longer."""
    of = (desk_keys.c.desk == key.desk, desk_keys.c.life == key.life)
    standing = connection.execute(select(desk_keys).where(*of)).first()
    if standing is None:
        connection.execute(desk_keys.insert().values(**msgspec.structs.asdict(key)))
        return False
    if standing.public_key != key.public_key or standing.province == key.province:
        return False
    connection.execute(desk_keys.update().where(*of).values(province=key.province))
    return True


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


def _has_block(connection: Connection, ordinal: int) -> bool:
    return (
        connection.execute(select(number_blocks.c.ordinal).where(number_blocks.c.ordinal == ordinal)).first()
        is not None
    )
