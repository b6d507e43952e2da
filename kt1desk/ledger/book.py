"""The book in SQL: append a line, find a head, read on from a position. Nothing is ever changed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Row, bindparam, func, select

from kt1desk.ledger.tables import lines
from kt1desk.wire.line import EMPTY, Head, Header, Line

# Built once: SQLAlchemy spends more on building a statement than SQLite on running it.
_OF_LIFE = (lines.c.desk == bindparam("desk"), lines.c.life == bindparam("life"))
_HEAD = select(lines.c.number, lines.c.digest).where(*_OF_LIFE).order_by(lines.c.number.desc()).limit(1)
_HOLDS = select(lines.c.digest).where(*_OF_LIFE, lines.c.number == bindparam("number"))
_WHOLE = select(
    lines.c.position,
    lines.c.desk,
    lines.c.life,
    lines.c.number,
    lines.c.kind,
    lines.c.header,
    lines.c.signature,
    lines.c.salt,
    lines.c.payload,
)
_OF_DESK = (
    _WHOLE.where(*_OF_LIFE, lines.c.number > bindparam("after")).order_by(lines.c.number).limit(bindparam("limit"))
)
_AFTER = _WHOLE.where(lines.c.position > bindparam("after")).order_by(lines.c.position).limit(bindparam("limit"))
_OF_KINDS = _AFTER.where(lines.c.kind.in_(bindparam("kinds", expanding=True)))
_PAGE = 2_000
_INSERT = lines.insert()


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
        found = self._connection.execute(_HEAD, {"desk": desk, "life": life}).first()
        return EMPTY if found is None else Head(number=found.number, digest=bytes(found.digest))

    def append(self, rows: Iterable[tuple[Line, Header, Head]], received_at: datetime) -> int:
        """Write lines with their headers and heads; return how many. Their order is the caller's proof."""
        values = [row_of(line, header, head, received_at) for line, header, head in rows]
        if values:
            self._connection.execute(_INSERT, values)
        return len(values)

    def holds(self, desk: str, life: str, number: int) -> bytes | None:
        """Return the digest of a line that is held, None when it is not."""
        found = self._connection.execute(_HOLDS, {"desk": desk, "life": life, "number": number}).scalar()
        return None if found is None else bytes(found)

    def of_desk(self, desk: str, life: str, after: int, limit: int) -> tuple[Placed, ...]:
        """Return up to `limit` lines of a life in the order of their numbers, after number `after`."""
        rows = self._connection.execute(_OF_DESK, {"desk": desk, "life": life, "after": after, "limit": limit})
        return tuple(_placed(row) for row in rows)

    def after(self, position: int, limit: int) -> tuple[Placed, ...]:
        """Return up to `limit` lines of all desks in the order this book took them in."""
        rows = self._connection.execute(_AFTER, {"after": position, "limit": limit})
        return tuple(_placed(row) for row in rows)

    def of_kinds(self, kinds: Iterable[str]) -> Iterator[Placed]:
        """Yield the lines of these kinds of all desks in the order this book took them in, read page by page."""
        position, wanted = 0, sorted(kinds)
        while rows := self._connection.execute(_OF_KINDS, {"after": position, "limit": _PAGE, "kinds": wanted}).all():
            yield from map(_placed, rows)
            position = rows[-1].position

    def at(self, positions: Sequence[int]) -> tuple[Placed, ...]:
        """Return the lines at these positions in the order this book took them in."""
        query = _WHOLE.where(lines.c.position.in_(positions)).order_by(lines.c.position)
        return tuple(_placed(row) for row in self._connection.execute(query))

    def count(self) -> int:
        """Return how many lines the book has."""
        return int(self._connection.execute(select(func.count()).select_from(lines)).scalar_one())


def row_of(line: Line, header: Header, head: Head, received_at: datetime) -> dict[str, object]:
    """Return what the table keeps of a line, by column; its position is the table's to give."""
    return {
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


def _placed(row: Row[int, str, str, int, str, bytes, bytes, bytes | None, bytes | None]) -> Placed:
    position, desk, life, number, kind, header, signature, salt, payload = row
    return Placed(
        position=position,
        desk=desk,
        life=life,
        number=number,
        kind=kind,
        line=Line(
            header=bytes(header),
            signature=bytes(signature),
            salt=None if salt is None else bytes(salt),
            payload=None if payload is None else bytes(payload),
        ),
    )
