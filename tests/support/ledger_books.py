"""What sync needs of a desk, over nothing but `kt1desk.ledger` on plain SQLite; its power can be cut."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime

import msgspec
import sqlalchemy as sa
from sqlalchemy import Connection

from kt1desk.domain.events import Fact, NumberBlockLeased
from kt1desk.domain.ids import DeskId, LifeId
from kt1desk.domain.numbers import NumberBlock
from kt1desk.ledger.book import LedgerBook
from kt1desk.ledger.chain import head_after
from kt1desk.ledger.tables import metadata as ledger_metadata
from kt1desk.wire.aside import Aside, SetAside
from kt1desk.wire.codec import encode
from kt1desk.wire.line import NO_DIGEST, SALT_BYTES, Entry, Head, Line, line_digest, read_header, seal
from kt1desk.wire.protocol import DeskKey, Enrolled, Leased
from tests.support.cut_line import Fate
from tests.support.lines import CLERK, NOW, Author, label_confirmed
from tests.support.story_desk import PowerCut

LOW_WATER = 3

_metadata = sa.MetaData()
_marks = sa.Table(
    "marks",
    _metadata,
    sa.Column("sending", sa.Integer, nullable=False),
    sa.Column("acknowledged", sa.Integer, nullable=False),
    sa.Column("pulled_to", sa.Integer, nullable=False),
    sa.Column("used", sa.Integer, nullable=False),
    sa.Column("book_id", sa.Text),
    sa.Column("offset_ms", sa.Integer),
)
_keys = sa.Table(
    "keys",
    _metadata,
    *(sa.Column(name, sa.Text) for name in ("desk", "life", "office", "public_key")),
    sa.Column("province", sa.Boolean),
)
_aside = sa.Table("aside", _metadata, sa.Column("digest", sa.LargeBinary), sa.Column("why", sa.Text))
_blocks = sa.Table("blocks", _metadata, *(sa.Column(name, sa.Integer) for name in ("ordinal", "first", "last")))


class PlainDesk:
    """A desk that is nothing but a ledger, marks and blocks: it records facts as a clerk would."""

    def __init__(self, author: Author) -> None:
        self.author = author
        self.recorded: list[bytes] = []
        self._fates: Iterator[Fate] = iter(())
        self._engine = sa.create_engine("sqlite://")
        ledger_metadata.create_all(self._engine)
        _metadata.create_all(self._engine)
        with self._engine.begin() as connection:
            connection.execute(_marks.insert().values(sending=0, acknowledged=0, pulled_to=0, used=0))

    @property
    def books(self) -> "LedgerBooks":
        return LedgerBooks(self)

    def close(self) -> None:
        self._engine.dispose()

    def record(self, many: int) -> None:
        """Record facts, using up a number for each as long as there is one."""
        with self.reading() as connection:
            free = sum(row.last - row.first + 1 for row in connection.execute(sa.select(_blocks)))
            used = connection.execute(sa.select(_marks.c.used)).scalar_one()
            connection.execute(_marks.update().values(used=min(used + many, free)))
            for _ in range(many):
                line = self.append(connection, label_confirmed(len(self.recorded)))
                self.recorded.append(line.payload or b"")

    def record_this(self, payload: bytes) -> None:
        """Record a fact of any bytes, of a kind that nobody reads."""
        with self.reading() as connection:
            self.append_raw(connection, "from_the_future.1", payload)
        self.recorded.append(payload)

    def power_fails(self, fates: Iterable[Fate]) -> None:
        """Give each coming transaction of sync its fate; once none is left all is well."""
        self._fates = iter(fates)

    def whole_ledger(self) -> dict[tuple[str, str, int], Line]:
        """All lines by desk, life and number."""
        with self.reading() as connection:
            everything = LedgerBook(connection).after(0, 1_000_000)
        ledger = {(placed.desk, placed.life, placed.number): placed.line for placed in everything}
        assert len(ledger) == len(everything)
        return ledger

    def blocks(self) -> list[tuple[int, int]]:
        """The number blocks this desk holds: first and last serial."""
        with self.reading() as connection:
            return [(row.first, row.last) for row in connection.execute(sa.select(_blocks))]

    def aside(self) -> list[str]:
        """Why lines were set aside."""
        with self.reading() as connection:
            return list(connection.execute(sa.select(_aside.c.why)).scalars())

    def mark(self, name: str) -> int:
        """What a mark says; it must have been set."""
        with self.reading() as connection:
            return int(connection.execute(sa.select(_marks.c[name])).scalar_one())

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that no power cut meets."""
        with self._engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction of sync, which meets the next fate."""
        fate = next(self._fates, Fate.WHOLE)
        with self._engine.begin() as connection:
            yield connection
            if fate is Fate.REQUEST_LOST:
                raise PowerCut
        if fate is Fate.ANSWER_LOST:
            raise PowerCut

    def append(self, connection: Connection, fact: Fact) -> Line:
        """Write the next own line."""
        return self.append_raw(connection, *encode(fact))

    def append_raw(self, connection: Connection, kind: str, payload: bytes) -> Line:
        """Write the next own line, of any kind."""
        line = seal(
            Entry(kind=kind, payload=payload, recorded_at=NOW, clock_offset_ms=None),
            LedgerBook(connection).head(self.author.desk, self.author.life),
            desk=self.author.desk,
            life=self.author.life,
            salt=os.urandom(SALT_BYTES),
            sign=self.author.sign,
        )
        _write(connection, line)
        return line


class OutgoingLedger:
    """Implements `sync.ports.OutgoingBooks` over a plain desk."""

    def __init__(self, desk: PlainDesk) -> None:
        self._desk = desk
        self.author = desk.author

    def desk(self) -> DeskId:
        return self.author.desk

    def life(self) -> LifeId:
        return self.author.life

    def head(self) -> Head:
        with self._desk.reading() as connection:
            return LedgerBook(connection).head(self.author.desk, self.author.life)

    def digest_of(self, number: int) -> bytes | None:
        if number == 0:
            return NO_DIGEST
        with self._desk.reading() as connection:
            return LedgerBook(connection).holds(self.author.desk, self.author.life, number)

    def acknowledged(self) -> int:
        return self._desk.mark("acknowledged")

    def unsent(self, limit: int) -> tuple[Line, ...]:
        after = self.acknowledged()
        with self._desk.reading() as connection:
            placed = LedgerBook(connection).of_desk(self.author.desk, self.author.life, after, limit)
        return tuple(one.line for one in placed)

    def mark_sending(self, number: int) -> None:
        self._set(sending=max(number, self._desk.mark("sending")))

    def mark_acknowledged(self, number: int, digest: bytes, at: datetime) -> None:
        assert self.digest_of(number) == digest
        self._set(acknowledged=max(number, self.acknowledged()), sending=max(number, self._desk.mark("sending")))

    def earlier_lives(self) -> tuple[LifeId, ...]:
        with self._desk.reading() as connection:
            everything = LedgerBook(connection).after(0, 1_000_000)
        own = [one.life for one in everything if one.desk == self.author.desk and one.life != self.author.life]
        return tuple(LifeId(life) for life in dict.fromkeys(own))

    def digest_in(self, life: LifeId, number: int) -> bytes | None:
        if number == 0:
            return NO_DIGEST
        with self._desk.reading() as connection:
            return LedgerBook(connection).holds(self.author.desk, life, number)

    def lines_of(self, life: LifeId, after: int, limit: int) -> tuple[Line, ...]:
        with self._desk.reading() as connection:
            placed = LedgerBook(connection).of_desk(self.author.desk, life, after, limit)
        return tuple(one.line for number, one in enumerate(placed, start=after + 1) if one.number == number)

    def agreement_key(self) -> str | None:
        return None

    def measured_offset(self, ms: int, at: datetime) -> None:
        self._set(offset_ms=ms)

    def note_contact(self, at: datetime) -> None:
        """Nothing here shows it."""

    def _set(self, **values: object) -> None:
        with self._desk.writing() as connection:
            connection.execute(_marks.update().values(**values))


class LedgerBooks(OutgoingLedger):
    """Implements `sync.ports.SyncBooks` over a plain desk."""

    def note_enrolled(self, enrolled: Enrolled) -> None:
        """A plain desk reads no codes."""

    def book_id(self) -> str | None:
        with self._desk.reading() as connection:
            found: str | None = connection.execute(sa.select(_marks.c.book_id)).scalar_one()
            return found

    def reset_to(self, held: Head, book_id: str) -> None:
        self._set(acknowledged=held.number, sending=held.number, pulled_to=0, book_id=book_id)

    def pulled_to(self) -> int:
        return self._desk.mark("pulled_to")

    def keys(self) -> tuple[DeskKey, ...]:
        with self._desk.reading() as connection:
            return tuple(DeskKey(**row._mapping) for row in connection.execute(sa.select(_keys)))

    def take_in(
        self, lines: tuple[Line, ...], keys: tuple[DeskKey, ...], aside: tuple[SetAside, ...], cursor: int
    ) -> None:
        with self._desk.writing() as connection:
            for key in keys:
                connection.execute(_keys.delete().where(_keys.c.desk == key.desk, _keys.c.life == key.life))
                connection.execute(_keys.insert().values(**msgspec.structs.asdict(key)))
            for line in lines:
                _take_line(connection, line)
            for one in aside:
                _set_aside(connection, one)
            connection.execute(_marks.update().values(pulled_to=cursor))

    def numbers_wanted(self) -> int | None:
        with self._desk.reading() as connection:
            held = connection.execute(sa.select(_blocks)).all()
            used = connection.execute(sa.select(_marks.c.used)).scalar_one()
        free = sum(row.last - row.first + 1 for row in held) - used
        return None if free >= LOW_WATER else len(held) + 1

    def take_block(self, leased: Leased) -> None:
        with self._desk.writing() as connection:
            known = connection.execute(sa.select(_blocks.c.ordinal)).scalars().all()
            if leased.ordinal in known:
                return
            block = NumberBlock(prefix=leased.prefix, first=leased.first, last=leased.last)
            self._desk.append(connection, NumberBlockLeased(at=NOW, by=CLERK, ordinal=leased.ordinal, block=block))
            connection.execute(_blocks.insert().values(ordinal=leased.ordinal, first=leased.first, last=leased.last))


def _take_line(connection: Connection, line: Line) -> None:
    header = read_header(line)
    standing = LedgerBook(connection).holds(header.desk, header.life, header.number)
    if standing is None:
        _write(connection, line)
    elif standing != line_digest(line):
        _set_aside(connection, SetAside(line=line, why=Aside.OTHER_CONTENT))


def _write(connection: Connection, line: Line) -> None:
    header = read_header(line)
    LedgerBook(connection).append([(line, header, head_after(line, header))], NOW)


def _set_aside(connection: Connection, one: SetAside) -> None:
    digest = line_digest(one.line)
    if connection.execute(sa.select(_aside).where(_aside.c.digest == digest)).first() is None:
        connection.execute(_aside.insert().values(digest=digest, why=one.why.value))
