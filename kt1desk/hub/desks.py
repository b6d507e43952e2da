"""The register of desks: who they are, whose key signs for them, and what they said of themselves."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select, update

from kt1desk.hub.tables import desks
from kt1desk.wire.protocol import Enrol, Refusal, Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """One life of one registered desk."""

    desk: str
    life: str
    office: str
    training: bool
    public_key: str
    prefix: str
    revoked: bool


def find(connection: Connection, desk: str, life: str) -> Desk | None:
    """Return a registered life of a desk, revoked or not."""
    row = connection.execute(select(desks).where(desks.c.desk == desk, desks.c.life == life)).first()
    if row is None:
        return None
    return Desk(
        desk=row.desk,
        life=row.life,
        office=row.office,
        training=row.training,
        public_key=row.public_key,
        prefix=row.prefix,
        revoked=row.revoked_at is not None,
    )


def admitted(connection: Connection, desk: str, life: str) -> Desk:
    """Return a desk that may speak; raise `Refused` with UNKNOWN_DESK or REVOKED."""
    found = find(connection, desk, life)
    if found is None:
        raise Refused(Refusal.UNKNOWN_DESK)
    if found.revoked:
        raise Refused(Refusal.REVOKED)
    return found


def other_owner(connection: Connection, desk: str, office: str, training: bool) -> bool:
    """True when this desk id stands in the register for another office, or for the other of live and training."""
    lives = connection.execute(select(desks.c.office, desks.c.training).where(desks.c.desk == desk))
    return any((life.office, life.training) != (office, training) for life in lives)


def register(connection: Connection, desk: Enrol, prefix: str, at: datetime) -> None:
    """Write a new life of a desk into the register, with the prefix of the numbers it will be lent."""
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
        )
    )


def declare(connection: Connection, desk: Desk, number: int, at: datetime) -> None:
    """Remember how many lines the desk says it has, and when it was heard."""
    connection.execute(
        update(desks)
        .where(desks.c.desk == desk.desk, desks.c.life == desk.life)
        .values(declared=number, seen_at=at.isoformat())
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
