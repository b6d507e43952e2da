"""Restricted reads: items of others, the life of one item, the audit list. Only the verbs of looking call them."""

from datetime import date
from heapq import nlargest

from sqlalchemy import Connection, Engine, bindparam, func, select

from kt1desk.domain.events import Fact
from kt1desk.domain.ids import DeskId, ItemNo
from kt1desk.domain.looks import ItemQuery
from kt1desk.domain.story import concerns, telling
from kt1desk.ledger.book import LedgerBook, Placed
from kt1desk.store.audit import audit_seen
from kt1desk.store.engine import reading
from kt1desk.store.item_rows import custody_of, item_row
from kt1desk.store.lookups import is_look, item_lines, truth_of, wide_items
from kt1desk.store.projections import fact_of
from kt1desk.store.reading import Own, own, standing_shift
from kt1desk.store.tables import items, lines, staff
from kt1desk.usecases.look_rows import AuditSeen, FoundItems, LifeStory, StoryLine

_CHUNK = 500
_KNOWN = select(items.c.item_no, items.c.sender_name, items.c.recipient_name, items.c.accepted_at).where(
    items.c.accept_number.is_not(None)
)
# A fact is kept as it was encoded, so its bytes name each item it is about; nothing else finds the facts of an item,
# and an index by item would cost every acceptance a page more.
_NAMING = (
    select(lines.c.position).where(func.instr(lines.c.payload, bindparam("item_no")) > 0).order_by(lines.c.position)
)


class SqlLooks:
    """`usecases.look_ports.Looks` over the encrypted store."""

    def __init__(self, engine: Engine) -> None:
        """Read from this store."""
        self._engine = engine

    def items_matching(self, query: str, limit: int) -> FoundItems:
        """See the port."""
        wanted = ItemQuery(query)
        with reading(self._engine) as connection:
            fitting = [
                (row.accepted_at, row.item_no)
                for row in connection.execute(_KNOWN)
                if wanted.fits(row.item_no, row.sender_name, row.recipient_name)
            ]
            newest = [item_no for _, item_no in nlargest(limit, fitting)]
            found = {
                line.item_no: line
                for start in range(0, len(newest), _CHUNK)
                for line in item_lines(
                    connection,
                    own(connection),
                    wide_items().where(items.c.item_no.in_(newest[start : start + _CHUNK])),
                )
            }
        return FoundItems(items=tuple(found[item_no] for item_no in newest), more=len(fitting) > limit)

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


def _story(connection: Connection, item_no: ItemNo, here: Own) -> tuple[StoryLine, ...]:
    positions = list(connection.execute(_NAMING, {"item_no": item_no.encode()}).scalars())
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
