"""Reads which handovers of this desk wait for the signature of the clerk who was absent."""

from sqlalchemy import Connection, Engine, bindparam, select

from kt1desk.domain.events import HandoverBegun, ShiftEnded, ShiftHandedOver, ShiftPutInSafe
from kt1desk.domain.ids import HandoverId, LifeId
from kt1desk.domain.stock import Place
from kt1desk.ledger.book import LedgerBook
from kt1desk.store.engine import reading
from kt1desk.store.handovers import is_blind
from kt1desk.store.projections import fact_of
from kt1desk.store.reading import Own, own
from kt1desk.store.tables import handovers, shifts, staff
from kt1desk.usecases.owed_rows import OwedSignature

_OWED = select(handovers.c.life, handovers.c.number).where(
    handovers.c.desk == bindparam("desk"), handovers.c.owed_by.is_not(None)
)
_CLOSED = select(shifts.c.life, shifts.c.closed_number).where(
    shifts.c.desk == bindparam("desk"), shifts.c.shift == bindparam("shift"), shifts.c.closed_number.is_not(None)
)
_NAMES = select(staff.c.staff, staff.c.name)


class SqlOwedSignatures:
    """What waits for whoever was absent."""

    def __init__(self, engine: Engine) -> None:
        """Read from this store."""
        self._engine = engine

    def rows(self) -> tuple[OwedSignature, ...]:
        """Return them, the oldest first; nothing while two persons count blind."""
        with reading(self._engine) as connection:
            here = own(connection)
            return () if is_blind(connection, here) else owed_signatures(connection, here)


def owed_signatures(connection: Connection, here: Own) -> tuple[OwedSignature, ...]:
    """Return the handovers of this desk that were signed without the clerk whose shift it was."""
    owed = connection.execute(_OWED, {"desk": here.desk}).all()
    ends = [end for row in owed if (end := _end_of(connection, here, LifeId(row.life), row.number)) is not None]
    named: dict[str, str] = {row.staff: row.name for row in connection.execute(_NAMES)} if ends else {}
    return tuple(_row(*end, named) for end in sorted(ends, key=lambda end: end[1].at))


def _end_of(connection: Connection, here: Own, life: LifeId, number: int) -> tuple[HandoverId, ShiftEnded] | None:
    """Return the line that ended the shift which the first line of an attempt names."""
    book = LedgerBook(connection)
    for begun in map(fact_of, book.of_desk(here.desk, life, number - 1, 1)):
        if not isinstance(begun, HandoverBegun):
            continue
        for row in connection.execute(_CLOSED, {"desk": here.desk, "shift": begun.shift}):
            for fact in map(fact_of, book.of_desk(here.desk, row.life, row.closed_number - 1, 1)):
                if isinstance(fact, ShiftEnded) and fact.handover == begun.handover:
                    return begun.handover, fact
    return None


def _row(handover: HandoverId, ended: ShiftEnded, named: dict[str, str]) -> OwedSignature:
    other = ended.by
    if isinstance(ended, ShiftPutInSafe):
        other = ended.leader
    elif isinstance(ended, ShiftHandedOver):
        other = ended.incoming
    return OwedSignature(
        handover=handover,
        shift=ended.shift,
        owed_by=ended.outgoing,
        owed_name=named.get(ended.outgoing, ended.outgoing),
        counted_by_name=named.get(ended.by, ended.by),
        other_name=named.get(other, other),
        into_safe=isinstance(ended, ShiftPutInSafe),
        at=ended.at,
        moved=sum(item.place is not Place.RESERVED for item in ended.items),
        kept=sum(opened.reserved for opened in ended.cases),
    )
