"""Reads what must be acted upon: items on hand, open cases, signatures that are owed, what the province lacks."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, Engine, RowMapping, func, select

from kt1desk.domain.custody import Stage
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import Secrecy, Urgency
from kt1desk.domain.must_act import Pending, Unsettled, Urgent, Waiting, must_act
from kt1desk.ledger.book import LedgerBook
from kt1desk.store.cases import open_cases
from kt1desk.store.engine import reading
from kt1desk.store.handovers import is_blind
from kt1desk.store.item_lines import lines_naming
from kt1desk.store.item_rows import custody_of
from kt1desk.store.lookups import letter_of
from kt1desk.store.moments import read
from kt1desk.store.owed_signatures import owed_signatures
from kt1desk.store.projections import fact_of
from kt1desk.store.reading import Own, own
from kt1desk.store.tables import aside, items, lines
from kt1desk.usecases.must_act_rows import MustActRow
from kt1desk.usecases.ports import Clock


class SqlMustAct:
    """The list of this desk, as it stands."""

    def __init__(self, engine: Engine, clock: Clock, backlog_after: timedelta) -> None:
        """Read from this store; what the province lacks is told once it has waited so long."""
        self._engine = engine
        self._clock = clock
        self._backlog_after = backlog_after

    def rows(self) -> tuple[MustActRow, ...]:
        """Return what must be acted upon, ranked."""
        with reading(self._engine) as connection:
            here = own(connection)
            if is_blind(connection, here):
                return ()
            held = select(items).where(
                items.c.desk == here.desk, items.c.place.is_not(None), items.c.accept_number.is_not(None)
            )
            backlog = _backlog(connection, here)
            pending = [_pending(connection, row, here) for row in connection.execute(held).mappings()]
            found = must_act(
                pending,
                elsewhere=_elsewhere(connection, here, {item.item_no for item in pending}),
                aside=_aside(connection),
                backlog=backlog and backlog.longer_than(self._backlog_after, self._clock()),
                unsigned=_unsigned(connection, here),
            )
        return tuple(map(_row, found))


def _pending(connection: Connection, row: RowMapping, here: Own) -> Pending:
    custody = custody_of(row)
    return Pending(
        item_no=custody.item_no,
        secrecy=custody.secrecy or Secrecy.NONE,
        urgency=Urgency(row["urgency"]),
        stage=Stage(row["stage"]),
        due_at=read(row["due_at"]),
        since=custody.since or read(row["accepted_at"]),
        label_confirmed=custody.label_confirmed,
        case_since=_case_since(connection, custody.item_no, custody.open_cases, here) if custody.open_cases else None,
    )


def _case_since(connection: Connection, item_no: ItemNo, cases: frozenset[str], here: Own) -> datetime | None:
    """The first fact about the item that names one of the cases opened it; few items have any."""
    for placed in LedgerBook(connection).at(lines_naming(connection, item_no, here)):
        payload = placed.line.payload or b""
        fact = fact_of(placed) if any(case.encode() in payload for case in cases) else None
        if fact is not None:
            return fact.at
    return None


def _elsewhere(connection: Connection, here: Own, on_hand: set[ItemNo]) -> tuple[Unsettled, ...]:
    """What a count found too much, or what left before its case was closed: it stands on no shelf of this desk."""
    return tuple(
        Unsettled(item_no=each.item_no, secrecy=Secrecy(each.letter or Secrecy.NONE), case_since=each.opened_at)
        for each in open_cases(connection, here)
        if each.item_no not in on_hand
    )


def _aside(connection: Connection) -> Waiting | None:
    count, oldest = connection.execute(select(func.count(), func.min(aside.c.at)).select_from(aside)).one()
    return None if oldest is None else Waiting(count=count, since=read(oldest))


def _backlog(connection: Connection, here: Own) -> Waiting | None:
    oldest = connection.execute(
        select(lines.c.received_at).where(
            lines.c.desk == here.desk, lines.c.life == here.life, lines.c.number == here.acknowledged + 1
        )
    ).scalar()
    return None if oldest is None else Waiting(count=here.unsent, since=read(oldest))


def _unsigned(connection: Connection, here: Own) -> Waiting | None:
    owed = owed_signatures(connection, here)
    return Waiting(count=len(owed), since=owed[0].at) if owed else None


def _row(urgent: Urgent) -> MustActRow:
    item = urgent.item
    return MustActRow(
        kind=urgent.kind,
        moment=urgent.moment,
        waits=urgent.waits,
        item_no=None if item is None else item.item_no,
        letter="" if item is None else letter_of(item.secrecy),
        count=urgent.count,
    )
