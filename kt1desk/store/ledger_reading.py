"""The whole ledger of a store as another machine would read it: every life in order, and the keys."""

from collections.abc import Generator

from sqlalchemy import Engine, select

from kt1desk.domain.events import DeskOpened
from kt1desk.ledger.book import LedgerBook
from kt1desk.store.engine import reading
from kt1desk.store.projections import fact_of
from kt1desk.store.tables import cursor, desk_keys, lines
from kt1desk.wire.export import SignerKey
from kt1desk.wire.line import Line

_PAGE = 2_000
_LIVES = select(lines.c.desk, lines.c.life).distinct().order_by(lines.c.desk, lines.c.life)
_OPENINGS = select(lines.c.position).where(lines.c.kind.like("desk_opened.%"))


class SqlLedger:
    """Reads an open store; writes nothing."""

    def __init__(self, engine: Engine) -> None:
        """`engine` is that of the store."""
        self._engine = engine

    def owner(self) -> tuple[str, str]:
        """Desk and life whose book this is."""
        with reading(self._engine) as connection:
            found = connection.execute(select(cursor.c.desk, cursor.c.life)).one()
        return (found.desk, found.life)

    def signer_keys(self) -> tuple[SignerKey, ...]:
        """The keys as the province told them, and for other lives what their first line says of itself."""
        with reading(self._engine) as connection:
            book = LedgerBook(connection)
            found: dict[tuple[str, str], SignerKey] = {}
            for placed in book.at(connection.execute(_OPENINGS).scalars().all()):
                fact = fact_of(placed)
                if isinstance(fact, DeskOpened):
                    found[placed.desk, placed.life] = SignerKey(
                        desk=placed.desk, life=placed.life, office=fact.office, public_key=fact.public_key
                    )
            columns = (desk_keys.c.desk, desk_keys.c.life, desk_keys.c.office, desk_keys.c.public_key)
            for row in connection.execute(select(*columns)):
                found[row.desk, row.life] = SignerKey(
                    desk=row.desk, life=row.life, office=row.office, public_key=row.public_key
                )
        return tuple(found.values())

    def lines(self) -> Generator[Line]:
        """Yield every line of every life, each life in the order of its numbers, all in one view of the store."""
        with reading(self._engine) as connection:
            book = LedgerBook(connection)
            for desk, life in connection.execute(_LIVES).all():
                after = 0
                while page := book.of_desk(desk, life, after, _PAGE):
                    yield from (placed.line for placed in page)
                    after = page[-1].number
