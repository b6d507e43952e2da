"""Papers that people keep, read with the facts that they tell."""

from collections.abc import Iterator

from sqlalchemy import Connection, and_, bindparam, select

from kt1desk.domain.events import HandoverBegun, ShiftHandedOver, ShiftPutInSafe
from kt1desk.domain.ids import DeskId
from kt1desk.domain.receipt import Receipt
from kt1desk.ledger.book import LedgerBook, Placed
from kt1desk.store.handover_papers import NameThen
from kt1desk.store.handovers import is_blind
from kt1desk.store.prepared import Prepared
from kt1desk.store.projections import fact_of
from kt1desk.store.reading import Own
from kt1desk.store.tables import lines, receipts
from kt1desk.usecases.handover_rows import HandoverPrintRow
from kt1desk.wire.codec import KINDS

_ONE = Prepared(
    select(receipts.c.life, receipts.c.number, receipts.c.copies).where(
        receipts.c.desk == bindparam("desk"), receipts.c.document == bindparam("document")
    )
)


_SLIPS = frozenset(kind for kind, fact in KINDS.items() if fact is HandoverBegun)
_SLIPS_AND_RECEIPTS = _SLIPS | {kind for kind, fact in KINDS.items() if fact in {ShiftHandedOver, ShiftPutInSafe}}
_OF_LINE = (lines.c.desk == receipts.c.desk, lines.c.life == receipts.c.life, lines.c.number == receipts.c.number)
_LAST = (
    select(receipts)
    .join(lines, and_(*_OF_LINE))
    .where(receipts.c.desk == bindparam("desk"), lines.c.kind.in_(bindparam("kinds", expanding=True)))
    .order_by(receipts.c.at.desc(), receipts.c.number.desc())
    .limit(bindparam("count"))
)


def receipt_of(connection: Connection, desk: DeskId, document: str) -> Receipt | None:
    """Return a paper of a desk; None when it knows no such document."""
    row = _ONE.first(connection, desk=desk, document=document)
    if row is None:
        return None
    life, number, copies = row
    fact = fact_of(_line(connection, desk, life, number))
    return None if fact is None else Receipt(document=document, fact=fact, copies=copies)


def handover_prints(connection: Connection, here: Own, count: int, name: NameThen) -> Iterator[HandoverPrintRow]:
    """Yield the last slips and receipts of this desk, newest first; no receipts while two count blind."""
    kinds = _SLIPS if is_blind(connection, here) else _SLIPS_AND_RECEIPTS
    for row in connection.execute(_LAST, {"desk": here.desk, "kinds": sorted(kinds), "count": count}).mappings():
        placed = _line(connection, here.desk, row["life"], row["number"])
        match fact := fact_of(placed):
            case HandoverBegun() | ShiftHandedOver():
                taking = fact.incoming
            case ShiftPutInSafe():
                taking = fact.leader
            case _:
                continue
        yield HandoverPrintRow(
            document=row["document"],
            fact=fact,
            outgoing_name=name(fact.outgoing, placed),
            incoming_name=name(taking, placed),
            copies=row["copies"],
        )


def _line(connection: Connection, desk: str, life: str, number: int) -> Placed:
    (placed,) = LedgerBook(connection).of_desk(desk, life, number - 1, 1)
    return placed
