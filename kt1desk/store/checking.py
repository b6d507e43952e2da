"""Whether a store is whole: a bounded look before the window is shown, and every page and line behind it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, func, select

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.ledger.book import LedgerBook, Placed
from kt1desk.store.engine import encrypted_engine, in_our_words, reading
from kt1desk.store.tables import cursor, desk, desk_keys, lines
from kt1desk.wire.line import EMPTY, NO_DIGEST, Head, LineBad, line_digest, payload_fits, read_header
from kt1desk.wire.signing import signature_holds

Progress = Callable[[int, int], None]
"""Told how much is done, of how much."""

_LAST_LINES = 20
_PAGE = 1_000
_STEPS_BETWEEN_LOOKS = 100_000
_SMALL = ("alembic_version", "sync_cursor", "desk_keys", "binding", "pins", "desk")


class Cancelled(Exception):
    """Whoever asked for the check does not want it any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A store that was read whole: whose it is, the last own line, and how many lines of all desks it has."""

    desk: str
    life: str
    head: Head
    lines: int


def silent(_done: int, _total: int) -> None:
    """A `Progress` that nobody looks at."""


def never() -> bool:
    """A `cancelled` that nobody sets."""
    return False


def quick_check(connection: Connection) -> None:
    """Look at the small tables and at the end of the own life; its cost does not grow with the book.

    Raises `Unavailable(STORE_DAMAGED)`, with `found`.
    """
    for table in _SMALL:
        found = connection.exec_driver_sql(f"PRAGMA quick_check({table})").scalar()
        if found != "ok":
            raise _damaged(table)
    where = connection.execute(select(cursor.c.desk, cursor.c.life)).first()
    if where is None:
        raise _damaged("sync_cursor")
    book = LedgerBook(connection)
    head = book.head(where.desk, where.life)
    check = _Lines(connection)
    for placed in book.of_desk(where.desk, where.life, max(head.number - _LAST_LINES, 0), _LAST_LINES):
        check.take(placed)
    check.end()


def full_check(
    path: Path, key: bytes, report: Progress = silent, cancelled: Callable[[], bool] = never, *, wait_seconds: int = 10
) -> Counted:
    """Read every page and every line, on a connection of its own that keeps nobody from writing.

    Raises `Unavailable(STORE_DAMAGED)` with `found` (and `number` of the line), `Cancelled`, and what opening a
    store raises. `report` counts lines.
    """
    engine = encrypted_engine(path, key, wait_seconds=wait_seconds)
    try:
        with in_our_words():
            _check_pages(engine, cancelled)
            return _check_lines(engine, report, cancelled)
    finally:
        engine.dispose()


def _check_pages(engine: Engine, cancelled: Callable[[], bool]) -> None:
    with reading(engine) as connection:
        driver = connection.connection.driver_connection
        if driver is None:
            raise _damaged("connection")
        driver.set_progress_handler(lambda: int(cancelled()), _STEPS_BETWEEN_LOOKS)
        try:
            found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
        except Exception as error:
            if cancelled():
                raise Cancelled from error
            raise
        finally:
            driver.set_progress_handler(None, 0)
    if found != "ok":
        raise Unavailable(Cause.STORE_DAMAGED, found=str(found)[:80])


def _check_lines(engine: Engine, report: Progress, cancelled: Callable[[], bool]) -> Counted:
    # One view: what is written meanwhile is the next check's.
    with reading(engine) as connection:
        book = LedgerBook(connection)
        where = connection.execute(select(cursor.c.desk, cursor.c.life)).one()
        total, last = connection.execute(select(func.count(), func.max(lines.c.position))).one()
        check, position, done = _Lines(connection), 0, 0
        while page := book.after(position, _PAGE):
            if cancelled():
                raise Cancelled
            for placed in page:
                check.take(placed)
            position, done = page[-1].position, done + len(page)
            report(done, total)
        if done != total or position != (last or 0):
            raise _damaged("lines")
        check.end()
        head = book.head(where.desk, where.life)
        check.own_is_whole(where.desk, where.life, head)
        return Counted(desk=where.desk, life=where.life, head=head, lines=total)


class _Lines:
    """Follows every life at once; of others' books there may be gaps, of the own there is none."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._heads: dict[tuple[str, str], tuple[Head, Placed]] = {}
        self._begun: dict[tuple[str, str], int] = {}
        self._gaps: set[tuple[str, str]] = set()

    def take(self, placed: Placed) -> None:
        """Check a line against its columns and the line before it, when that is there."""
        whose = (placed.desk, placed.life)
        try:
            header = read_header(placed.line)
        except LineBad as error:
            raise _damaged("line", placed.number) from error
        if (header.desk, header.life, header.number, header.kind) != (*whose, placed.number, placed.kind):
            raise _damaged("line", placed.number)
        if not payload_fits(placed.line, header):
            raise _damaged("payload", placed.number)
        before = self._heads.get(whose)
        if before is None:
            self._begun[whose] = header.number
            follows = header.number != 1 or header.previous == NO_DIGEST
        elif header.number == before[0].number + 1:
            follows = header.previous == before[0].digest
        else:
            self._gaps.add(whose)
            follows = True
        if not follows:
            raise _damaged("chain", placed.number)
        self._heads[whose] = (Head(number=header.number, digest=line_digest(placed.line)), placed)

    def end(self) -> None:
        """Check the last signature of each life whose key is known: it vouches for all lines before it."""
        opened = self._connection.execute(select(desk.c.desk, desk.c.life, desk.c.public_key))
        sent = self._connection.execute(select(desk_keys.c.desk, desk_keys.c.life, desk_keys.c.public_key))
        keys = {(row.desk, row.life): row.public_key for row in (*opened, *sent) if row.public_key}
        for whose, (head, placed) in self._heads.items():
            key = keys.get(whose)
            if key is not None and not signature_holds(key, placed.line.signature, head.digest):
                raise _damaged("signature", head.number)

    def own_is_whole(self, desk_id: str, life: str, head: Head) -> None:
        """Raise unless the own life runs from line 1 to its head without a gap."""
        whose = (desk_id, life)
        found = self._heads[whose][0] if whose in self._heads else EMPTY
        if whose in self._gaps or self._begun.get(whose, 1) != 1 or found != head:
            raise _damaged("gap", head.number)


def _damaged(found: str, number: int = 0) -> Unavailable:
    return Unavailable(Cause.STORE_DAMAGED, found=found, number=number)
