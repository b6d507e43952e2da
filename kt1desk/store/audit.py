"""The audit list of some days, and what contradicts itself: read only for a look that is recorded."""

import json
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any, TypeVar

from sqlalchemy import Connection, RowMapping, Select, func, select

from kt1desk.domain.custody import Dispute
from kt1desk.domain.events import RestrictedListSeen
from kt1desk.domain.ids import DeskId, ItemNo
from kt1desk.domain.item import Secrecy
from kt1desk.domain.looks import NarrowedBy
from kt1desk.store.lookups import letter_of
from kt1desk.store.moments import beginning, read
from kt1desk.store.tables import approvals, aside, audit, items, staff
from kt1desk.usecases.look_rows import AsideLine, AuditLine, AuditSeen, DisputedItem

_SHOWN = 200
"""So many contradictions are listed; their number is always told whole."""

T = TypeVar("T")


def audit_seen(connection: Connection, first: date, last: date, limit: int) -> AuditSeen:
    """See `usecases.look_ports.Looks.audit`."""
    names = _names(connection)
    rows = connection.execute(_of_days(first, last).limit(limit + 1)).mappings().all()
    disputed = select(items.c.item_no, items.c.secrecy, items.c.disputes).where(items.c.disputes != "[]")
    return AuditSeen(
        first=first,
        last=last,
        lines=tuple(_line(row, names) for row in rows[:limit]),
        more=len(rows) > limit,
        disputed=_some(connection, disputed.order_by(items.c.item_no), _disputed),
        disputed_count=_count(connection, disputed),
        aside=_some(connection, select(aside.c.at, aside.c.why).order_by(aside.c.at.desc()), _aside),
        aside_count=_count(connection, select(aside.c.digest)),
    )


def _of_days(first: date, last: date) -> Select[*tuple[Any, ...]]:
    return (
        select(audit, approvals.c.asked_by, approvals.c.countersigned_at)
        .join(
            approvals,
            (approvals.c.desk == audit.c.desk)
            & (approvals.c.life == audit.c.life)
            & (approvals.c.number == audit.c.number),
            isouter=True,
        )
        .where(audit.c.at >= beginning(first), audit.c.at < beginning(last + timedelta(days=1)))
        .order_by(audit.c.at.desc(), audit.c.number.desc())
    )


def _names(connection: Connection) -> dict[str, str]:
    return {row.staff: row.name for row in connection.execute(select(staff.c.staff, staff.c.name))}


def _line(row: RowMapping, names: dict[str, str]) -> AuditLine:
    signed = row["countersigned_at"]
    asked_by = row["asked_by"] or ""
    looked = row["kind"] == RestrictedListSeen.__name__
    return AuditLine(
        at=read(row["at"]),
        kind=row["kind"],
        who=names.get(row["who"], row["who"]),
        what=row["what"],
        why=row["why"],
        more=row["more"],
        count=row["count"],
        about="" if looked else names.get(row["about"], row["about"]),
        narrowed_by=tuple(map(NarrowedBy, row["about"].split())) if looked else (),
        asked_by=names.get(asked_by, asked_by),
        countersigned_at=None if signed is None else read(signed),
        desk=DeskId(row["desk"]),
        number=row["number"],
    )


def _disputed(row: Sequence[Any]) -> DisputedItem:
    item_no, secrecy, disputes = row
    return DisputedItem(
        item_no=ItemNo(item_no),
        letter=letter_of(Secrecy(secrecy or Secrecy.NONE)),
        disputes=tuple(Dispute(code) for code in json.loads(disputes)),
    )


def _aside(row: Sequence[Any]) -> AsideLine:
    at, why = row
    return AsideLine(at=read(at), why=why)


def _some(
    connection: Connection, query: Select[*tuple[Any, ...]], row_of: Callable[[Sequence[Any]], T]
) -> tuple[T, ...]:
    return tuple(row_of(row) for row in connection.execute(query.limit(_SHOWN)))


def _count(connection: Connection, query: Select[*tuple[Any, ...]]) -> int:
    return int(connection.execute(select(func.count()).select_from(query.subquery())).scalar_one())
