"""The book in SQL: append a line, find a head, read on from a position. Nothing is ever changed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Row, Select, func, select

from kt1desk.ledger.tables import lines
from kt1desk.wire.line import EMPTY, Head, Header, Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A line where this book keeps it."""

    position: int
    desk: str
    life: str
    number: int
    kind: str
    line: Line


class LedgerBook:
    """The lines of one book over one connection; transactions are the caller's."""

    def __init__(self, connection: Connection) -> None:
        """Work on an open connection, inside whatever transaction it is in."""
        self._connection = connection

    def head(self, desk: str, life: str) -> Head:
        """Return the last line of a life of a desk; `EMPTY` when there is none."""
        found = self._connection.execute(
            select(lines.c.number, lines.c.digest)
            .where(lines.c.desk == desk, lines.c.life == life)
            .order_by(lines.c.number.desc())
            .limit(1)
        ).first()
        return EMPTY if found is None else Head(number=found.number, digest=bytes(found.digest))

    def append(self, rows: Iterable[tuple[Line, Header, Head]], received_at: datetime) -> int:
        """Write lines with their headers and heads; return how many. Their order is the caller's proof."""
        values = [
            {
                "desk": header.desk,
                "life": header.life,
                "number": header.number,
                "kind": header.kind,
                "header": line.header,
                "digest": head.digest,
                "signature": line.signature,
                "salt": line.salt,
                "payload": line.payload,
                "received_at": received_at.isoformat(),
            }
            for line, header, head in rows
        ]
        if values:
            self._connection.execute(lines.insert(), values)
        return len(values)

    def holds(self, desk: str, life: str, number: int) -> bytes | None:
        """Return the digest of a line that is held, None when it is not."""
        found = self._connection.execute(
            select(lines.c.digest).where(lines.c.desk == desk, lines.c.life == life, lines.c.number == number)
        ).scalar()
        return None if found is None else bytes(found)

    def of_desk(self, desk: str, life: str, after: int, limit: int) -> tuple[Placed, ...]:
        """Return up to `limit` lines of a life in the order of their numbers, after number `after`."""
        return self._read(
            select(lines)
            .where(lines.c.desk == desk, lines.c.life == life, lines.c.number > after)
            .order_by(lines.c.number)
            .limit(limit)
        )

    def after(self, position: int, limit: int) -> tuple[Placed, ...]:
        """Return up to `limit` lines of all desks in the order this book took them in."""
        return self._read(select(lines).where(lines.c.position > position).order_by(lines.c.position).limit(limit))

    def count(self) -> int:
        """Return how many lines the book has."""
        return int(self._connection.execute(select(func.count()).select_from(lines)).scalar_one())

    def _read(self, query: Select[tuple[object, ...]]) -> tuple[Placed, ...]:
        return tuple(placed(row) for row in self._connection.execute(query))


def placed(row: Row[tuple[object, ...]]) -> Placed:
    """Return the line that a row with the columns of `lines` holds."""
    at = row._mapping
    return Placed(
        position=at["position"],
        desk=at["desk"],
        life=at["life"],
        number=at["number"],
        kind=at["kind"],
        line=Line(
            header=bytes(at["header"]),
            signature=bytes(at["signature"]),
            salt=None if at["salt"] is None else bytes(at["salt"]),
            payload=None if at["payload"] is None else bytes(at["payload"]),
        ),
    )
