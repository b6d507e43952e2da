"""The rows of papers that people keep, of visits, refusals and handovers, and how often each was printed."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, RowMapping, bindparam, select
from sqlalchemy.dialects.sqlite import insert

from kt1desk.domain.events import Fact, LineName, ReceiptReprinted
from kt1desk.domain.ids import DeskId, LifeId
from kt1desk.domain.receipt import document_of
from kt1desk.store.line_ref import LineRef
from kt1desk.store.moments import written
from kt1desk.store.tables import receipts

_FIRST = insert(receipts).on_conflict_do_nothing()
_of = (receipts.c.desk == bindparam("of_desk"), receipts.c.document == bindparam("of_document"))
_AGAIN = receipts.update().where(*_of, receipts.c.copies < bindparam("copy")).values(copies=bindparam("copy"))
_OF_DESK = select(receipts).where(receipts.c.desk == bindparam("desk"), receipts.c.at >= bindparam("since"))
_LATEST = _OF_DESK.order_by(receipts.c.at.desc(), receipts.c.number.desc())


class ReceiptRows:
    """Writes at once."""

    def __init__(self, connection: Connection) -> None:
        """Work inside the caller's transaction."""
        self._connection = connection

    def take(self, fact: Fact, ref: LineRef) -> None:
        """Bring the row of a receipt up to date with a fact."""
        if isinstance(fact, ReceiptReprinted):
            told = {"of_desk": ref.desk, "of_document": fact.document, "copy": fact.copy}
            self._connection.execute(_AGAIN, told)
            return
        line = LineName(desk=DeskId(ref.desk), life=LifeId(ref.life), number=ref.number)
        document = document_of(fact, line)
        if document is not None:
            row = {"desk": ref.desk, "document": document, "life": ref.life, "number": ref.number}
            self._connection.execute(_FIRST, {**row, "at": written(fact.at), "copies": 1})


def receipts_since(connection: Connection, desk: DeskId, since: datetime) -> Sequence[RowMapping]:
    """Return the rows of the papers of a desk since a moment, newest first."""
    return connection.execute(_LATEST, {"desk": desk, "since": written(since)}).mappings().all()
