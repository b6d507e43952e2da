"""Many items out of few: what a book tells of a sample, told over and over with other numbers and later days."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import Connection, select

from kt1desk.domain.ids import DeskId, LifeId
from kt1desk.ledger.book import LedgerBook, Placed
from kt1desk.ledger.tables import lines
from kt1desk.store.engine import encrypted_engine, writing
from kt1desk.store.prepared import Prepared
from kt1desk.store.tables import cursor, items, number_blocks
from kt1desk.wire.line import SALT_BYTES, Entry, Head, Sign, line_digest, seal
from tests.bench.filled_store import FilledStore
from tests.support.builders import number
from tests.support.clock import MONDAY

EVERY = timedelta(days=4)
"""So much later each copy is than the one before it."""
_FACTS = 3
"""Lines of each item: accepted, label confirmed, delivered."""
_SALT = bytes(SALT_BYTES)
_DAY = re.compile(rb"\d{4}-\d\d-\d\d")
_MOMENTS = ("since", "accepted_at", "due_at")
_COLUMNS = [column.name for column in items.c]
_APPEND = Prepared(lines.insert(), columns=[column.name for column in lines.c if not column.primary_key])
_INSERT = Prepared(items.insert(), columns=_COLUMNS)
_SAMPLE = select(items).order_by(items.c.item_no)
_BLOCKS_FULL = number_blocks.update().where(number_blocks.c.last_no.in_(select(items.c.item_no))).values(full=True)

Row = Mapping[str, object]


def copy_items(filled: FilledStore, sample: int, times: int) -> None:
    """The last lines of a closed book tell of the items 1 to `sample`; it tells the same of the numbers after them.

    Every line is chained and the last of each time is signed: it vouches for all before it. A power cut would cost the
    run only, so the disk is not waited for.
    """
    engine = encrypted_engine(filled.path, filled.key)
    try:
        careless = engine.raw_connection()
        for pragma in ("journal_mode = OFF", "synchronous = OFF"):
            careless.cursor().execute(f"PRAGMA {pragma}")
        careless.close()
        with writing(engine) as connection:
            _copy(connection, filled.signing.sign, [number(place) for place in range(1, sample + 1)], times)
            connection.execute(_BLOCKS_FULL)
    finally:
        engine.dispose()


def _copy(connection: Connection, sign: Sign, sample: Sequence[str], times: int) -> None:
    desk, life = connection.execute(select(cursor.c.desk, cursor.c.life)).one()
    book, told = LedgerBook(connection), _FACTS * len(sample)
    head = book.head(desk, life)
    placed = book.of_desk(desk, life, head.number - told, told)
    rows = [dict(row) for row in connection.execute(_SAMPLE).mappings()]
    chain = _Chain(DeskId(desk), LifeId(life), head, sign)
    for turn in range(1, times + 1):
        later = _later(turn)
        copies = [number(turn * len(sample) + place) for place in range(1, len(sample) + 1)]
        _APPEND.run(connection, chain.retold(placed, sample, copies, later))
        _INSERT.run(connection, [_row(row, turn * told, later) for row in _numbered(rows, sample, copies)])


def _numbered(rows: Sequence[Row], sample: Sequence[str], copies: Sequence[str]) -> Iterator[Row]:
    other = dict(zip(sample, copies, strict=True))
    for row in rows:
        yield {**row, "item_no": other[str(row["item_no"])]}


def _row(row: Row, lines_on: int, later: Callable[[bytes], bytes]) -> Row:
    moments = {name: later(str(row[name]).encode()).decode() for name in _MOMENTS}
    numbers = {name: int(str(row[name])) + lines_on for name in ("accept_number", "own_number")}
    return {**row, **moments, **numbers}


def _later(turn: int) -> Callable[[bytes], bytes]:
    """A text with its days that many times later."""
    known: dict[bytes, bytes] = {}

    def moved(found: re.Match[bytes]) -> bytes:
        day = found[0]
        if day not in known:
            known[day] = (date.fromisoformat(day.decode()) + turn * EVERY).isoformat().encode()
        return known[day]

    return lambda text: _DAY.sub(moved, text)


class _Chain:
    def __init__(self, desk: DeskId, life: LifeId, head: Head, sign: Sign) -> None:
        self._desk, self._life, self._head, self._sign = desk, life, head, sign

    def retold(
        self, placed: Sequence[Placed], sample: Sequence[str], copies: Sequence[str], later: Callable[[bytes], bytes]
    ) -> Iterator[Row]:
        """The next lines, as the table keeps them."""
        for place, at in enumerate(placed):
            old, new = sample[place // _FACTS].encode(), copies[place // _FACTS].encode()
            payload = later((at.line.payload or b"").replace(old, new))
            entry = Entry(kind=at.kind, payload=payload, recorded_at=MONDAY, clock_offset_ms=None)
            sign = self._sign if place == len(placed) - 1 else _not
            line = seal(entry, self._head, desk=self._desk, life=self._life, salt=_SALT, sign=sign)
            self._head = Head(number=self._head.number + 1, digest=line_digest(line))
            yield {
                "desk": self._desk,
                "life": self._life,
                "number": self._head.number,
                "kind": at.kind,
                "header": line.header,
                "digest": self._head.digest,
                "signature": line.signature,
                "salt": line.salt,
                "payload": line.payload,
                "received_at": MONDAY.isoformat(),
            }


def _not(_digest: bytes) -> bytes:
    return bytes(64)
