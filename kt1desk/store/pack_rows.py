"""The rows of emergency packs."""

import json

from sqlalchemy import Connection, bindparam
from sqlalchemy.dialects.sqlite import insert

from kt1desk.domain.events import EmergencyPackMade, EmergencyPackOpened, Fact
from kt1desk.store.line_ref import LineRef
from kt1desk.store.moments import written
from kt1desk.store.pack_tables import emergency_packs

_MADE = insert(emergency_packs).on_conflict_do_nothing()
_OPENED = (
    emergency_packs.update()
    .where(emergency_packs.c.pack == bindparam("of_pack"), emergency_packs.c.opened_at.is_(None))
    .values(opened_at=bindparam("at"))
)


class PackRows:
    """Writes at once."""

    def __init__(self, connection: Connection) -> None:
        """Work inside the caller's transaction."""
        self._connection = connection

    def take(self, fact: Fact, ref: LineRef) -> None:
        """Bring the row of a pack up to date with a fact."""
        match fact:
            case EmergencyPackMade(numbers=(first, *_)):
                row = {"pack": first, "desk": ref.desk, "life": ref.life}
                sealed = {"seal_no": fact.seal_no, "numbers": json.dumps(fact.numbers)}
                made = {"made_at": written(fact.at), "made_by": fact.by, "opened_at": None}
                self._connection.execute(_MADE, {**row, **sealed, **made})
            case EmergencyPackOpened():
                self._connection.execute(_OPENED, {"of_pack": fact.pack, "at": written(fact.at)})
            case _:
                pass
