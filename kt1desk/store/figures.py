"""What may be told of a store to those who mend programs: counts, sizes and states, and nobody's name or number."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Select, func, select, text

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.store.engine import reading
from kt1desk.store.handovers import is_blind
from kt1desk.store.reading import own
from kt1desk.store.tables import aside, cursor, half_typed, kept, lines, projected
from kt1desk.wire.aside import Aside
from kt1desk.wire.codec import KINDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """How many there are of something that a code names."""

    what: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreFigures:
    """`bytes` are of the file and of its -wal. `sound`: SQLite's quick check found nothing."""

    revision: str
    projection_version: int
    cipher: str
    sqlite: str
    bytes: int
    wal_bytes: int
    pages: int
    free_pages: int
    sound: bool
    lives: int
    kinds: tuple[Counted, ...]
    rows: tuple[Counted, ...]
    aside: tuple[Counted, ...]
    last_number: int
    sending: int
    acknowledged: int
    pulled_to: int
    enrolled: bool
    offset_ms: int | None
    contact_at: str | None


def store_figures(engine: Engine, path: Path) -> StoreFigures:
    """Read the figures of an open store; raises `Unavailable` when it cannot be read.

    Raises COUNT_RUNNING while two persons count blind: how many lines and rows there are tells what they should find.
    """
    with reading(engine) as connection:
        here = own(connection)
        if is_blind(connection, here):
            raise RuleBroken(Rule.COUNT_RUNNING)
        state = connection.execute(select(cursor.c.projection_version, cursor.c.pulled_to)).one()
        return StoreFigures(
            revision=_one(connection, "SELECT version_num FROM alembic_version"),
            projection_version=state.projection_version,
            cipher=_one(connection, "PRAGMA cipher_version"),
            sqlite=_one(connection, "SELECT sqlite_version()"),
            bytes=_size(path),
            wal_bytes=_size(path.with_name(f"{path.name}-wal")),
            pages=int(_one(connection, "PRAGMA page_count")),
            free_pages=int(_one(connection, "PRAGMA freelist_count")),
            sound=_one(connection, "PRAGMA quick_check(1)") == "ok",
            lives=int(_counted(connection, select(lines.c.desk, lines.c.life).distinct())),
            kinds=_kinds(connection),
            rows=tuple(
                Counted(what=table.name, count=_counted(connection, select(*table.primary_key.columns)))
                for table in (*projected.sorted_tables, *kept.sorted_tables)
                if table is not half_typed  # nobody's business but its clerk's
            ),
            aside=_aside(connection),
            last_number=here.head.number,
            sending=here.sending,
            acknowledged=here.acknowledged,
            pulled_to=state.pulled_to,
            enrolled=here.book_id is not None,
            offset_ms=here.offset_ms,
            contact_at=here.contact_at,
        )


def _kinds(connection: Connection) -> tuple[Counted, ...]:
    """By the kinds this program knows; what another names its own is only counted."""
    grouped = select(lines.c.kind, func.count()).group_by(lines.c.kind)
    found: dict[str, int] = {row.kind: row[1] for row in connection.execute(grouped)}
    known = tuple(Counted(what=kind, count=count) for kind, count in sorted(found.items()) if kind in KINDS)
    others = sum(count for kind, count in found.items() if kind not in KINDS)
    return (*known, Counted(what="unknown", count=others)) if others else known


def _aside(connection: Connection) -> tuple[Counted, ...]:
    known = {why.value for why in Aside}
    grouped = select(aside.c.why, func.count()).group_by(aside.c.why).order_by(aside.c.why)
    return tuple(
        Counted(what=row.why if row.why in known else "unknown", count=row[1]) for row in connection.execute(grouped)
    )


def _one(connection: Connection, query: str) -> str:
    return str(connection.execute(text(query)).scalar())


def _counted(connection: Connection, query: Select[*tuple[Any, ...]]) -> int:
    return int(connection.execute(select(func.count()).select_from(query.subquery())).scalar_one())


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
