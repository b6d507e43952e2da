"""Which lines amend the dated tables; what they say stays in the lines."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from kt1desk.domain.events import Fact, ReferenceAmended
from kt1desk.store.authority import speaks_for_province
from kt1desk.store.line_ref import LineRef
from kt1desk.store.moments import written
from kt1desk.store.tables import amendments, lines

_AMENDED = insert(amendments).on_conflict_do_nothing()


class AmendmentRows:
    """Writes at once; an amendment by a desk that is not one of the province is passed over."""

    def __init__(self, connection: Connection) -> None:
        """Work inside the caller's transaction."""
        self._connection = connection

    def take(self, fact: Fact, ref: LineRef) -> None:
        """Bring the rows up to date with a fact."""
        if not isinstance(fact, ReferenceAmended) or not speaks_for_province(self._connection, ref):
            return
        where = (lines.c.desk == ref.desk, lines.c.life == ref.life, lines.c.number == ref.number)
        position = self._connection.execute(select(lines.c.position).where(*where)).scalar_one()
        self._connection.execute(
            _AMENDED,
            {
                "position": position,
                "desk": ref.desk,
                "life": ref.life,
                "number": ref.number,
                "at": written(fact.at),
                "by": fact.by,
                "table_name": fact.table,
                "source": fact.source,
            },
        )
