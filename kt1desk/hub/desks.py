"""The register of desks: who they are, whose key signs for them, and what they said of themselves."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Row, select, update

from kt1desk.hub.tables import desks
from kt1desk.wire.protocol import Enrol, Refusal, Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """One life of one registered desk.

    `ended`: a later life of the desk was enrolled. `agreement_key` is None for a desk that enrolled before there were
    any.
    """

    desk: str
    life: str
    office: str
    training: bool
    public_key: str
    prefix: str
    revoked: bool
    province: bool
    agreement_key: str | None
    ended: bool


def find(connection: Connection, desk: str, life: str) -> Desk | None:
    """Return a registered life of a desk, revoked or not."""
    row = connection.execute(select(desks).where(desks.c.desk == desk, desks.c.life == life)).first()
    return None if row is None else _desk(row)


def everyone(connection: Connection) -> tuple[Desk, ...]:
    """Return every life of every desk in the order of their enrolment."""
    rows = connection.execute(select(desks).order_by(desks.c.enrolled_at, desks.c.desk, desks.c.life))
    return tuple(_desk(row) for row in rows)


def _desk(row: Row[tuple[object, ...]]) -> Desk:
    return Desk(
        desk=row.desk,
        life=row.life,
        office=row.office,
        training=row.training,
        public_key=row.public_key,
        prefix=row.prefix,
        revoked=row.revoked_at is not None,
        province=row.province,
        agreement_key=row.agreement_key,
        ended=row.ended_at is not None,
    )


def admitted(connection: Connection, desk: str, life: str) -> Desk:
    """Return a desk that may speak; raise `Refused` with UNKNOWN_DESK, REVOKED or LIFE_ENDED."""
    found = known(connection, desk, life)
    if found.ended:
        raise Refused(Refusal.LIFE_ENDED)
    return found


def known(connection: Connection, desk: str, life: str) -> Desk:
    """Return a desk that is not shut out, though its life may have ended; raise `Refused`."""
    found = find(connection, desk, life)
    if found is None:
        raise Refused(Refusal.UNKNOWN_DESK)
    if found.revoked:
        raise Refused(Refusal.REVOKED)
    return found


def other_lives(connection: Connection, desk: Desk) -> tuple[str, ...]:
    """Return the other lives of a desk, whatever became of them."""
    found = select(desks.c.life).where(desks.c.desk == desk.desk, desks.c.life != desk.life)
    return tuple(connection.execute(found.order_by(desks.c.enrolled_at, desks.c.life)).scalars())


def other_owner(connection: Connection, desk: str, office: str, training: bool) -> bool:
    """True when this desk id stands in the register for another office, or for the other of live and training."""
    lives = connection.execute(select(desks.c.office, desks.c.training).where(desks.c.desk == desk))
    return any((life.office, life.training) != (office, training) for life in lives)


def register(connection: Connection, desk: Enrol, prefix: str, *, province: bool, at: datetime) -> None:
    """Write a new life of a desk into the register, with the prefix of the numbers it will be lent; its earlier lives
    end with that."""
    connection.execute(
        update(desks).where(desks.c.desk == desk.desk, desks.c.ended_at.is_(None)).values(ended_at=at.isoformat())
    )
    connection.execute(
        desks.insert().values(
            desk=desk.desk,
            life=desk.life,
            office=desk.office,
            training=desk.training,
            public_key=desk.public_key,
            prefix=prefix,
            enrolled_at=at.isoformat(),
            declared=0,
            province=province,
            agreement_key=desk.agreement_key,
        )
    )


def register_ended(connection: Connection, successor: Desk, life: str, public_key: str, at: datetime) -> Desk:
    """Write an earlier life that never enrolled into the register, as its successor tells of it; it has ended."""
    connection.execute(
        desks.insert().values(
            desk=successor.desk,
            life=life,
            office=successor.office,
            training=successor.training,
            public_key=public_key,
            prefix=successor.prefix,
            enrolled_at=at.isoformat(),
            declared=0,
            province=False,
            ended_at=at.isoformat(),
        )
    )
    return known(connection, successor.desk, life)


def enrol_again(connection: Connection, desk: Desk, *, province: bool, agreement_key: str | None) -> None:
    """A life that is known used a fresh code: it is now what that code was made for."""
    connection.execute(
        update(desks)
        .where(desks.c.desk == desk.desk, desks.c.life == desk.life)
        .values(province=province, agreement_key=agreement_key or desk.agreement_key)
    )


def declare(connection: Connection, desk: Desk, number: int, agreement_key: str | None, at: datetime) -> None:
    """Remember how many lines the desk says it has, its key for codes, and when it was heard."""
    connection.execute(
        update(desks)
        .where(desks.c.desk == desk.desk, desks.c.life == desk.life)
        .values(declared=number, seen_at=at.isoformat(), agreement_key=agreement_key or desk.agreement_key)
    )


def revoke(connection: Connection, desk: str, life: str, at: datetime) -> bool:
    """Shut a life of a desk out for ever, keeping its lines; False when it is not registered.

    A repeat keeps the first moment.
    """
    if find(connection, desk, life) is None:
        return False
    connection.execute(
        update(desks)
        .where(desks.c.desk == desk, desks.c.life == life, desks.c.revoked_at.is_(None))
        .values(revoked_at=at.isoformat())
    )
    return True
