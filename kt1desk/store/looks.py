"""Restricted reads: items of others, the life of one item, the audit list. Only the verbs of looking call them."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Engine, Select, or_, select, tuple_

from kt1desk.domain.custody import Stage
from kt1desk.domain.events import Fact
from kt1desk.domain.ids import AgencyId, DeskId, ItemNo
from kt1desk.domain.item_search import ItemQuery, ItemsAsked
from kt1desk.domain.story import concerns, telling
from kt1desk.ledger.book import LedgerBook, Placed
from kt1desk.store.agency_months import month_of
from kt1desk.store.audit import audit_seen
from kt1desk.store.engine import reading
from kt1desk.store.item_lines import lines_naming
from kt1desk.store.item_rows import custody_of, item_row
from kt1desk.store.lookups import is_look, item_lines, truth_of, wide_items
from kt1desk.store.moments import beginning
from kt1desk.store.prepared import Prepared
from kt1desk.store.projections import fact_of
from kt1desk.store.reading import Own, own, standing_shift
from kt1desk.store.tables import items, staff
from kt1desk.usecases.agency_rows import AgencyMonth
from kt1desk.usecases.look_rows import AuditSeen, FoundItems, LifeStory, StoryLine
from kt1desk.usecases.readmodels import ItemLine

_CHUNK = 500
_SEARCHED = (items.c.item_no, items.c.sender_name, items.c.recipient_name)

_HELD = (
    select(items.c.item_no)
    .where(
        items.c.accepted_at.is_not(None),
        items.c.stage.in_([each.value for each in Stage if each.is_held]),
    )
    .order_by(items.c.accepted_at.desc(), items.c.item_no.desc())
)


class SqlLooks:
    """`usecases.look_ports.Looks` over the encrypted store."""

    def __init__(self, engine: Engine) -> None:
        """Read from this store."""
        self._engine = engine

    def items_matching(self, asked: ItemsAsked, limit: int, after: ItemNo | None) -> FoundItems:
        """See the port; the index is read from its newest end until the page is full."""
        wanted = ItemQuery(asked.text)
        with reading(self._engine) as connection:
            # Straight from the driver: where nothing fits, hundreds of thousands of rows go by.
            rows = Prepared(_narrowed(asked, wanted, after)).each(connection)
            fitting = (item_no for item_no, sender, recipient in rows if wanted.fits(item_no, sender, recipient))
            newest = list(islice(fitting, limit + 1))
            return FoundItems(items=_lines_of(connection, newest[:limit]), more=len(newest) > limit)

    def items_held(self, limit: int) -> FoundItems:
        """See the port."""
        with reading(self._engine) as connection:
            held = list(connection.execute(_HELD.limit(limit + 1)).scalars())
            return FoundItems(items=_lines_of(connection, held[:limit]), more=len(held) > limit)

    def agency_month(self, agency: AgencyId, first: date, last: date) -> AgencyMonth:
        """See the port."""
        with reading(self._engine) as connection:
            return month_of(connection, agency, first, last, with_classes=True)

    def life_story(self, item_no: ItemNo) -> LifeStory:
        """See the port."""
        with reading(self._engine) as connection:
            here = own(connection)
            row = item_row(connection, item_no)
            found = item_lines(
                connection, here, wide_items().where(items.c.item_no == item_no, items.c.accept_number.is_not(None))
            )
            return LifeStory(
                item_no=item_no,
                item=found[0] if found else None,
                restricted=row is not None and is_look(row, here, standing_shift(connection, here)),
                disputes=() if row is None else custody_of(row).disputes,
                lines=_story(connection, item_no, here),
            )

    def audit(self, first: date, last: date, limit: int) -> AuditSeen:
        """See the port."""
        with reading(self._engine) as connection:
            return audit_seen(connection, first, last, limit)


def _narrowed(asked: ItemsAsked, wanted: ItemQuery, after: ItemNo | None) -> Select[*tuple[Any, ...]]:
    """Everything but words, newest first."""
    query = select(*_SEARCHED).where(items.c.accepted_at.is_not(None))
    if wanted.number is not None:
        query = query.where(items.c.item_no == wanted.number)
    if asked.first is not None:
        query = query.where(items.c.accepted_at >= beginning(asked.first))
    if asked.last is not None:
        query = query.where(items.c.accepted_at < beginning(asked.last + timedelta(days=1)))
    if asked.agency is not None:
        query = query.where(or_(items.c.sender_agency == asked.agency, items.c.recipient_agency == asked.agency))
    if asked.stage is not None:
        query = query.where(items.c.stage == asked.stage.value)
    if asked.holder:
        query = query.where(items.c.holder == asked.holder)
    if after is not None:
        shown = select(items.c.accepted_at, items.c.item_no).where(items.c.item_no == after).scalar_subquery()
        query = query.where(tuple_(items.c.accepted_at, items.c.item_no) < shown)
    return query.order_by(items.c.accepted_at.desc(), items.c.item_no.desc())


def _lines_of(connection: Connection, item_nos: Sequence[ItemNo]) -> tuple[ItemLine, ...]:
    found = {
        line.item_no: line
        for start in range(0, len(item_nos), _CHUNK)
        for line in item_lines(
            connection, own(connection), wide_items().where(items.c.item_no.in_(item_nos[start : start + _CHUNK]))
        )
    }
    return tuple(found[item_no] for item_no in item_nos)


def _story(connection: Connection, item_no: ItemNo, here: Own) -> tuple[StoryLine, ...]:
    positions = lines_naming(connection, item_no, here)
    names = {row.staff: row.name for row in connection.execute(select(staff.c.staff, staff.c.name))}
    book = LedgerBook(connection)
    told = [
        _story_line(fact, placed, names, here)
        for start in range(0, len(positions), _CHUNK)
        for placed in book.at(positions[start : start + _CHUNK])
        if (fact := fact_of(placed)) is not None and concerns(item_no, fact)
    ]
    return tuple(sorted(told, key=lambda line: line.at))


def _story_line(fact: Fact, placed: Placed, names: dict[str, str], here: Own) -> StoryLine:
    told = telling(fact)
    other = told.other or ""
    ours = (placed.desk, placed.life) == (here.desk, here.life)
    return StoryLine(
        at=fact.at,
        kind=type(fact).__name__,
        who=names.get(fact.by, fact.by),
        other=names.get(other, other),
        telling=told,
        desk=DeskId(placed.desk),
        number=placed.number,
        truth=truth_of(placed.number if ours else None, here, earlier_life=placed.desk == here.desk),
    )
