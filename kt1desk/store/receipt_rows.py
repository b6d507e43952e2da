"""The rows of receipts: what couriers take home, and how often it was printed."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, RowMapping, bindparam, select
from sqlalchemy.dialects.sqlite import insert

from kt1desk.domain.events import Fact, LineName, ReceiptReprinted
from kt1desk.domain.ids import DeskId, LifeId
from kt1desk.domain.receipt import Receipt, document_of
from kt1desk.store.line_ref import LineRef
from kt1desk.store.moments import read, written
from kt1desk.store.prepared import Prepared
from kt1desk.store.tables import receipts

_FIRST = insert(receipts).on_conflict_do_nothing()
_of = (receipts.c.desk == bindparam("of_desk"), receipts.c.document == bindparam("of_document"))
_AGAIN = receipts.update().where(*_of, receipts.c.copies < bindparam("copy")).values(copies=bindparam("copy"))
_ONE = Prepared(
    receipts.select()
    .with_only_columns(receipts.c.at, receipts.c.copies)
    .where(receipts.c.desk == bindparam("desk"), receipts.c.document == bindparam("document"))
)
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


def receipt_of(connection: Connection, desk: DeskId, document: str) -> Receipt | None:
    """Return a receipt of a desk; None when it knows no such document."""
    row = _ONE.first(connection, desk=desk, document=document)
    return None if row is None else Receipt(document=document, at=read(row[0]), copies=row[1])


def receipts_since(connection: Connection, desk: DeskId, since: datetime) -> Sequence[RowMapping]:
    """Return the rows of what couriers of a desk took home since a moment, newest first."""
    return connection.execute(_LATEST, {"desk": desk, "since": written(since)}).mappings().all()
