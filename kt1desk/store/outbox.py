"""What goes to the province: every own line after the acknowledged one, and what earlier lives left unsent."""

from datetime import datetime

from sqlalchemy import Connection, Engine, func, select

from kt1desk.domain.ids import DeskId, LifeId
from kt1desk.ledger.book import LedgerBook
from kt1desk.store import tables
from kt1desk.store.engine import reading, writing
from kt1desk.store.moments import written
from kt1desk.store.reading import own
from kt1desk.store.tables import lines
from kt1desk.usecases.ports import Clock
from kt1desk.wire.line import NO_DIGEST, Head, Line, Sign


class SqlOutbox:
    """The outgoing half of `sync.ports.SyncBooks`; each call is one durable transaction."""

    def __init__(self, engine: Engine, sign: Sign, clock: Clock, agreement_key: str | None = None) -> None:
        """`sign` and `clock` make the lines that sync writes into the own book (enrolment, number blocks);
        `agreement_key` is the public half that the province is told."""
        self._engine = engine
        self._sign = sign
        self._clock = clock
        self._agreement_key = agreement_key
        with reading(engine) as connection:
            here = own(connection)
        self._desk, self._life = here.desk, here.life

    def desk(self) -> DeskId:
        """See the port."""
        return self._desk

    def life(self) -> LifeId:
        """See the port."""
        return self._life

    def agreement_key(self) -> str | None:
        """See the port."""
        return self._agreement_key

    def head(self) -> Head:
        """See the port."""
        with reading(self._engine) as connection:
            return LedgerBook(connection).head(self._desk, self._life)

    def digest_of(self, number: int) -> bytes | None:
        """See the port."""
        with reading(self._engine) as connection:
            return self._digest_of(connection, number)

    def acknowledged(self) -> int:
        """See the port."""
        return mark(self._engine, "acknowledged")

    def unsent(self, limit: int) -> tuple[Line, ...]:
        """See the port."""
        with reading(self._engine) as connection:
            after = connection.execute(select(tables.cursor.c.acknowledged)).scalar_one()
            placed = LedgerBook(connection).of_desk(self._desk, self._life, after, limit)
            return tuple(at.line for at in placed)

    def mark_sending(self, number: int) -> None:
        """See the port. What is not written yet is not under way."""
        with writing(self._engine) as connection:
            written_to = LedgerBook(connection).head(self._desk, self._life).number
            set_marks(connection, sending=func.max(tables.cursor.c.sending, min(number, written_to)))

    def mark_acknowledged(self, number: int, digest: bytes, at: datetime) -> None:
        """See the port. A digest that is not ours moves nothing: the mark would claim what is not known."""
        with writing(self._engine) as connection:
            if self._digest_of(connection, number) != digest:
                return
            set_marks(
                connection,
                acknowledged=func.max(tables.cursor.c.acknowledged, number),
                sending=func.max(tables.cursor.c.sending, number),
                contact_at=written(at),
            )

    def earlier_lives(self) -> tuple[LifeId, ...]:
        """See the port."""
        found = (
            select(lines.c.life)
            .where(lines.c.desk == self._desk, lines.c.life != self._life)
            .group_by(lines.c.life)
            .order_by(func.min(lines.c.position))
        )
        with reading(self._engine) as connection:
            return tuple(LifeId(life) for life in connection.execute(found).scalars())

    def digest_in(self, life: LifeId, number: int) -> bytes | None:
        """See the port."""
        with reading(self._engine) as connection:
            return NO_DIGEST if number == 0 else LedgerBook(connection).holds(self._desk, life, number)

    def lines_of(self, life: LifeId, after: int, limit: int) -> tuple[Line, ...]:
        """See the port."""
        with reading(self._engine) as connection:
            placed = LedgerBook(connection).of_desk(self._desk, life, after, limit)
        return tuple(at.line for number, at in enumerate(placed, start=after + 1) if at.number == number)

    def _digest_of(self, connection: Connection, number: int) -> bytes | None:
        return NO_DIGEST if number == 0 else LedgerBook(connection).holds(self._desk, self._life, number)


def mark(engine: Engine, name: str) -> int:
    """Return one of the numbers that say where sync stands."""
    with reading(engine) as connection:
        return int(connection.execute(select(tables.cursor.c[name])).scalar_one())


def set_marks(connection: Connection, **values: object) -> None:
    """Write where sync stands."""
    connection.execute(tables.cursor.update().values(**values))
