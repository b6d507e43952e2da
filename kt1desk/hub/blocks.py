"""Number blocks: lent lowest first, each to one life of one desk, none ever twice."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from kt1desk.domain.events import NumberBlockLeased
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.numbers import SERIALS, prefix_of, serial_of
from kt1desk.hub.desks import Desk
from kt1desk.hub.tables import blocks
from kt1desk.wire.protocol import Leased, Refusal, Refused

FIRST_SERIAL = 1
LARGEST_BLOCK = 10_000
SKIPPED_AFTER_RESTORE = 100_000
"""Serials per prefix (of 99,999,999) that a restored hub passes over: more than could have been lent unseen."""
NOBODY = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lending:
    """How blocks are lent."""

    size: int
    at: datetime


def lease(connection: Connection, desk: Desk, ordinal: int, lending: Lending) -> Leased:
    """Lend the `ordinal`-th block of this life, or tell again which it was.

    Raises `Refused` with BLOCK_OUT_OF_ORDER when an earlier one was never asked for, NUMBERS_EXHAUSTED at the end.
    """
    known = connection.execute(
        select(blocks).where(blocks.c.desk == desk.desk, blocks.c.life == desk.life, blocks.c.ordinal == ordinal)
    ).first()
    if known is not None:
        return Leased(ordinal=ordinal, prefix=known.prefix, first=known.first, last=known.last)
    if ordinal != lent_to(connection, desk) + 1:
        raise Refused(Refusal.BLOCK_OUT_OF_ORDER)
    first = _next_serial(connection, desk.prefix)
    leased = Leased(ordinal=ordinal, prefix=desk.prefix, first=first, last=first + lending.size - 1)
    if leased.last >= SERIALS:
        raise Refused(Refusal.NUMBERS_EXHAUSTED)
    _write(connection, desk.desk, desk.life, leased, lending.at)
    return leased


def learn(connection: Connection, desk: Desk, fact: NumberBlockLeased, at: datetime) -> None:
    """Take a block from the desk's own ledger that this hub, restored from a backup, no longer knew it lent."""
    block = fact.block
    plausible = (
        block.prefix == desk.prefix
        and fact.ordinal == lent_to(connection, desk) + 1
        and FIRST_SERIAL <= block.first <= block.last < SERIALS
        and block.size <= LARGEST_BLOCK
    )
    if plausible and not _overlaps(connection, block.prefix, block.first, block.last):
        leased = Leased(ordinal=fact.ordinal, prefix=block.prefix, first=block.first, last=block.last)
        _write(connection, desk.desk, desk.life, leased, at)


def skip_after_restore(
    connection: Connection, earlier: Mapping[str, int], book_id: str, at: datetime
) -> dict[str, int]:
    """Pass over what may have been lent after the backup was made, so that no number is lent twice.

    `earlier` says for each prefix the last serial passed over at the restore before, which the backup may not know.
    Returns the same for this one. Only that serial is written down: the blocks before it may still be learnt.
    """
    passed = {}
    lent = connection.execute(select(blocks.c.prefix).distinct()).scalars().all()
    for ordinal, prefix in enumerate(sorted({*earlier, *lent}), start=1):
        first = max(_next_serial(connection, prefix), earlier.get(prefix, 0) + 1)
        last = passed[prefix] = min(first + SKIPPED_AFTER_RESTORE, SERIALS) - 1
        _write(connection, NOBODY, book_id, Leased(ordinal=ordinal, prefix=prefix, first=last, last=last), at)
    return passed


def belongs_to(connection: Connection, desk: Desk, item_no: ItemNo) -> bool:
    """True when a well-formed number lies in a block lent to this desk, in whatever life."""
    serial = serial_of(item_no)
    found = connection.execute(
        select(blocks.c.first).where(
            blocks.c.desk == desk.desk,
            blocks.c.prefix == prefix_of(item_no),
            blocks.c.first <= serial,
            blocks.c.last >= serial,
        )
    ).first()
    return found is not None


def lent_to(connection: Connection, desk: Desk) -> int:
    """Return how many blocks this life was lent."""
    count = select(func.count()).select_from(blocks).where(blocks.c.desk == desk.desk, blocks.c.life == desk.life)
    return int(connection.execute(count).scalar_one())


def _next_serial(connection: Connection, prefix: str) -> int:
    last = connection.execute(select(func.max(blocks.c.last)).where(blocks.c.prefix == prefix)).scalar()
    return FIRST_SERIAL if last is None else int(last) + 1


def _overlaps(connection: Connection, prefix: str, first: int, last: int) -> bool:
    found = select(blocks.c.first).where(blocks.c.prefix == prefix, blocks.c.first <= last, blocks.c.last >= first)
    return connection.execute(found.limit(1)).first() is not None


def _write(connection: Connection, desk: str, life: str, leased: Leased, at: datetime) -> None:
    connection.execute(
        blocks.insert().values(
            prefix=leased.prefix,
            first=leased.first,
            last=leased.last,
            desk=desk,
            life=life,
            ordinal=leased.ordinal,
            leased_at=at.isoformat(),
        )
    )
