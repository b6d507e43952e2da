"""What the book knows of time, to compare the clock with."""

from sqlalchemy import Engine, bindparam, select

from kt1desk.domain.clock_watch import ClockKnown
from kt1desk.store.engine import reading
from kt1desk.store.moments import read
from kt1desk.store.prepared import Prepared
from kt1desk.store.tables import cursor, lines

_LAST = 50
"""So many lines are looked at: the first one after the clock went back must not make the doubt go away."""

_MOMENTS = Prepared(
    select(lines.c.received_at)
    .where(lines.c.desk == bindparam("desk"), lines.c.life == bindparam("life"))
    .order_by(lines.c.number.desc())
    .limit(_LAST)
)
_CURSOR = Prepared(select(cursor.c.desk, cursor.c.life, cursor.c.offset_ms, cursor.c.offset_at))


class SqlClockLookups:
    """Reads for the truth line."""

    def __init__(self, engine: Engine) -> None:
        """Read from this store."""
        self._engine = engine

    def clock_known(self) -> ClockKnown:
        """Return what the clock may be compared with."""
        with reading(self._engine) as connection:
            whose = _CURSOR.first(connection)
            if whose is None:
                return ClockKnown(written_at=None, offset_ms=None, offset_at=None)
            desk, life, offset_ms, offset_at = whose
            # Own lines are taken in at the moment they are recorded.
            moments = [read(at) for (at,) in _MOMENTS.each(connection, desk=desk, life=life)]
        return ClockKnown(
            written_at=max(moments, default=None),
            offset_ms=offset_ms,
            offset_at=None if offset_at is None else read(offset_at),
        )
