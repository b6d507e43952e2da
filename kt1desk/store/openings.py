"""The desk while nobody answers: what lies there, and how the last shift ended."""

from sqlalchemy import Connection, Engine, bindparam, select

from kt1desk.domain.events import ShiftPutInSafe
from kt1desk.ledger.book import LedgerBook
from kt1desk.store.engine import reading
from kt1desk.store.prepared import Prepared
from kt1desk.store.projections import fact_of
from kt1desk.store.reading import Own, held_items, own
from kt1desk.store.tables import shifts
from kt1desk.usecases.opening_rows import OpeningStock, Unattended

_LAST = Prepared(
    select(shifts.c.life, shifts.c.closed_number)
    .where(shifts.c.desk == bindparam("desk"))
    .order_by(shifts.c.opened_at.desc(), shifts.c.opened_number.desc())
    .limit(1)
)


def unattended(connection: Connection, here: Own, next_number: int) -> Unattended:
    """Return what the next opening needs to know; it will be line `next_number`."""
    return Unattended(opening=f"{here.desk}.{here.life}/O{next_number}", safe_seal=_safe_seal(connection, here))


def opening_stock_of(engine: Engine) -> OpeningStock:
    """Return what whoever opens a shift will take over."""
    with reading(engine) as connection:
        here = own(connection)
        return OpeningStock(held=held_items(connection, here, None), in_safe=_safe_seal(connection, here) is not None)


def _safe_seal(connection: Connection, here: Own) -> str | None:
    last = _LAST.first(connection, desk=here.desk)
    if last is None or last[1] is None:
        return None
    life, number = last
    (placed,) = LedgerBook(connection).of_desk(here.desk, life, number - 1, 1)
    ended = fact_of(placed)
    return ended.seal_no if isinstance(ended, ShiftPutInSafe) else None
