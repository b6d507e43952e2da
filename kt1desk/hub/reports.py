"""What the hub can say of itself: per desk, what it holds, what it knows it lacks, and open cases."""

from datetime import datetime

import msgspec
from sqlalchemy import Engine, select

from kt1desk.hub.cases import DeskCases, cases_of_desks
from kt1desk.hub.desks import everyone
from kt1desk.hub.ledger_order import reading
from kt1desk.hub.tables import book, desks
from kt1desk.ledger.book import LedgerBook
from kt1desk.wire.protocol import DeskKey


class DeskStatus(msgspec.Struct, frozen=True):
    """One life of one desk: lines held, the digest of the last in hex, and the number it last said it had."""

    desk: str
    life: str
    office: str
    training: bool
    revoked: bool
    province: bool
    ended: bool
    facts: int
    head: str
    declared: int
    seen_at: datetime | None


class Status(msgspec.Struct, frozen=True):
    """The whole book: its lines, its desks in the order of their enrolment, and which of them have open cases."""

    book_id: str
    facts: int
    desks: tuple[DeskStatus, ...]
    cases: tuple[DeskCases, ...]


def status(engine: Engine) -> Status:
    """Read the present state."""
    with reading(engine) as connection:
        ledger = LedgerBook(connection)
        rows = connection.execute(select(desks).order_by(desks.c.enrolled_at, desks.c.desk)).all()
        known = []
        for row in rows:
            head = ledger.head(row.desk, row.life)
            known.append(
                DeskStatus(
                    desk=row.desk,
                    life=row.life,
                    office=row.office,
                    training=row.training,
                    revoked=row.revoked_at is not None,
                    province=row.province,
                    ended=row.ended_at is not None,
                    facts=head.number,
                    head=head.digest.hex(),
                    declared=row.declared,
                    seen_at=None if row.seen_at is None else datetime.fromisoformat(row.seen_at),
                )
            )
        book_id = connection.execute(select(book.c.book_id)).scalar_one()
        return Status(book_id=book_id, facts=ledger.count(), desks=tuple(known), cases=cases_of_desks(connection))


def keys(engine: Engine) -> tuple[DeskKey, ...]:
    """Return whose key signs for which life of which desk, revoked and ended ones too: their lines stand."""
    with reading(engine) as connection:
        return tuple(
            DeskKey(
                desk=one.desk,
                life=one.life,
                office=one.office,
                public_key=one.public_key,
                province=one.province,
            )
            for one in everyone(connection)
        )


def in_words(present: Status, now: datetime) -> str:
    """The status for a person at a terminal: a line for each life of a desk, and one for each desk with open cases."""
    lines = [f"book {present.book_id}: {present.facts} facts"]
    for desk in present.desks:
        missing = max(desk.declared - desk.facts, 0)
        seen = desk.seen_at.isoformat(timespec="seconds") if desk.seen_at else "never"
        marks = "".join(f" {mark}" for mark in ("training", "province", "revoked", "ended") if getattr(desk, mark))
        who = f"{desk.office}{marks} desk {desk.desk} life {desk.life}"
        lines.append(f"{who}: {desk.facts} facts, {missing} missing, seen {seen}")
    offices = {desk.desk: desk.office for desk in present.desks}
    for each in present.cases:
        since = each.oldest.isoformat(timespec="minutes")
        days = max((now - each.oldest).days, 0)
        who = f"{offices.get(each.desk, '?')} desk {each.desk}"
        lines.append(f"{who}: {each.open} open cases, the oldest since {since}, {days} days")
    return "\n".join(lines)
