"""Couriers' visits as the book knows them: the head of one from its row, its items from the lines of the ledger."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Engine, RowMapping, bindparam, select

from kt1desk.domain.courier import Courier
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import (
    ItemAccepted,
    ItemCorrected,
    ItemVoided,
    LineName,
    VisitClosed,
    VisitOpened,
    VisitResumed,
)
from kt1desk.domain.ids import AgencyId, ApprovalId, DeskId, ItemNo, LifeId, StaffId, VisitId
from kt1desk.domain.visit import Visit, VisitItem, fold_visit
from kt1desk.store.engine import reading
from kt1desk.store.handovers import is_blind
from kt1desk.store.lookups import letter_of
from kt1desk.store.moments import read
from kt1desk.store.people import registered_clerk
from kt1desk.store.prepared import Prepared
from kt1desk.store.projections import fact_of
from kt1desk.store.reading import Own, lines_since, own
from kt1desk.store.tables import staff, visits
from kt1desk.usecases.visit_duty import as_told
from kt1desk.usecases.visit_paper import VisitPaperItem
from kt1desk.usecases.visit_ports import Recorded
from kt1desk.usecases.visit_rows import OpenVisitRow, ToldItem, VisitRow
from kt1desk.wire.codec import KINDS

_COLUMNS = tuple(column.name for column in visits.c)
_ONE = Prepared(select(visits).where(visits.c.visit == bindparam("visit"), visits.c.desk == bindparam("desk")))
_OPEN = (
    select(visits, staff.c.name.label("owner_name"))
    .join(staff, staff.c.staff == visits.c.owner, isouter=True)
    .where(visits.c.desk == bindparam("desk"), visits.c.closed_at.is_(None))
    .order_by(visits.c.opened_at, visits.c.visit)
)
_TELL_OF_VISITS = (VisitOpened, VisitResumed, VisitClosed, ItemAccepted, ItemCorrected, ItemVoided)
_KINDS = frozenset(kind for kind, fact in KINDS.items() if fact in _TELL_OF_VISITS)


def visit_head(connection: Connection, here: Own, visit: VisitId) -> Visit | None:
    """Return a visit of this desk without its items."""
    row = _row(connection, here, visit)
    if row is None:
        return None
    return Visit(
        visit=visit,
        agency=AgencyId(row["agency"]),
        courier=_courier(row),
        approval=None if row["approval"] is None else ApprovalId(row["approval"]),
        owner=StaffId(row["owner"]),
        opened_at=read(row["opened_at"]),
        closed_at=None if row["closed_at"] is None else read(row["closed_at"]),
    )


def _row(connection: Connection, here: Own, visit: VisitId) -> Mapping[str, Any] | None:
    found = _ONE.first(connection, visit=visit, desk=here.desk)
    return None if found is None else dict(zip(_COLUMNS, found, strict=True))


def _courier(row: Mapping[str, Any] | RowMapping) -> Courier:
    return Courier(person=row["person"], name=row["name"], specimen_no=row["specimen_no"])


def facts_of_visit(connection: Connection, here: Own, visit: VisitId) -> tuple[Recorded, ...]:
    """Return what this desk recorded of a visit and its items, in order, through its lives; none of an unknown one."""
    row = _row(connection, here, visit)
    if row is None:
        return ()
    return tuple(_of_visit(connection, here, visit, LifeId(row["life"]), row["number"]))


def _of_visit(connection: Connection, here: Own, visit: VisitId, life: LifeId, first: int) -> Iterator[Recorded]:
    """Yield up to the line that closes the visit: after it nothing can change what was handed in there."""
    items: set[ItemNo] = set()
    for placed in lines_since(connection, here, life, first):
        if placed.kind not in _KINDS:
            continue
        fact = fact_of(placed)
        match fact:
            case VisitOpened() | VisitResumed() | VisitClosed() if fact.visit == visit:
                pass
            case ItemAccepted() if fact.visit == visit:
                items.add(fact.item_no)
            case ItemCorrected() | ItemVoided() if fact.item_no in items:
                pass
            case _:
                continue
        line = LineName(desk=DeskId(placed.desk), life=LifeId(placed.life), number=placed.number)
        yield Recorded(line=line, fact=fact)
        if isinstance(fact, VisitClosed):
            return


class SqlVisits:
    """`usecases.visit_ports.VisitLookups` over the encrypted store.

    While two persons count blind it tells of no visit: what was handed in is what they should find.
    """

    def __init__(self, engine: Engine) -> None:
        """Read from this store."""
        self._engine = engine

    def open_visits(self) -> tuple[OpenVisitRow, ...]:
        """See the port."""
        with reading(self._engine) as connection:
            here = own(connection)
            if is_blind(connection, here):
                return ()
            rows = connection.execute(_OPEN, {"desk": here.desk}).mappings()
            return tuple(
                OpenVisitRow(
                    visit=VisitId(row["visit"]),
                    agency=AgencyId(row["agency"]),
                    courier=_courier(row),
                    owner=StaffId(row["owner"]),
                    owner_name=row["owner_name"] or row["owner"],
                    opened_at=read(row["opened_at"]),
                )
                for row in rows
            )

    def visit(self, visit: VisitId) -> VisitRow | None:
        """See the port."""
        with reading(self._engine) as connection:
            here = own(connection)
            told = () if is_blind(connection, here) else facts_of_visit(connection, here, visit)
            found = fold_visit(visit, (recorded.fact for recorded in told))
            if found is None:
                return None
            return VisitRow(visit=found, owner_name=registered_clerk(connection, found.owner).name)

    def told_item(self, visit: VisitId, item_no: ItemNo) -> ToldItem:
        """See the port."""
        with reading(self._engine) as connection:
            here = own(connection)
            if is_blind(connection, here):
                raise RuleBroken(Rule.COUNT_RUNNING)
            told = facts_of_visit(connection, here, visit)
            found = fold_visit(visit, (recorded.fact for recorded in told))
            if found is None:
                raise RuleBroken(Rule.ITEM_NOT_OF_VISIT, item_no=item_no)
            found.must_hold(item_no)
            return as_told(told, item_no)


def listed(item: VisitItem, told: tuple[Recorded, ...]) -> VisitPaperItem:
    """Return the line of a list for an item, as it was said last."""
    found = as_told(told, item.item_no)
    last = found.last
    return VisitPaperItem(
        item_no=item.item_no,
        letter=letter_of(last.service.secrecy),
        service=last.service,
        recipient_name=last.recipient.name,
        weight_g=last.weight_g,
        due_at=last.promise.due_at,
        payer=item.payer,
        total_vnd=item.total_vnd,
        to_pay_vnd=item.to_pay_vnd,
        corrected=item.corrected,
        late=found.accepted.pack is not None,
        voided=item.voided,
    )
