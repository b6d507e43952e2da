"""The last acceptances of a sender, found by the index of time: no row is read but those that are wanted."""

from collections.abc import Iterator

from sqlalchemy import Connection, Engine, Integer, bindparam, select

from kt1desk.domain.custody import Stage
from kt1desk.domain.events import ItemAccepted
from kt1desk.domain.ids import AgencyId
from kt1desk.ledger.book import LedgerBook
from kt1desk.store.engine import reading
from kt1desk.store.item_rows import ItemRow
from kt1desk.store.lookups import is_look
from kt1desk.store.projections import fact_of
from kt1desk.store.reading import own, standing_shift
from kt1desk.store.tables import items

_LOOKED_AT = 10_000
"""So many of the last acceptances are looked at: a sender of whom none is among them has no habits any more."""
_newest = (
    select(items.c.item_no, items.c.sender_agency)
    .where(items.c.accepted_at.is_not(None))
    .order_by(items.c.accepted_at.desc(), items.c.item_no.desc())
    .limit(_LOOKED_AT)
    .subquery()
)
LAST_OF = (
    select(_newest.c.item_no)
    .where(_newest.c.sender_agency == bindparam("sender"))
    .limit(bindparam("limit", type_=Integer))
)


class SqlAcceptances:
    """`usecases.ports.Acceptances` over the encrypted store."""

    def __init__(self, engine: Engine) -> None:
        """Read from this store."""
        self._engine = engine

    def last_of(self, sender: AgencyId, limit: int) -> tuple[ItemAccepted, ...]:
        """See the port."""
        with reading(self._engine) as connection:
            here = own(connection)
            standing = standing_shift(connection, here)
            newest = connection.execute(LAST_OF, {"sender": sender, "limit": limit}).scalars().all()
            rows = (
                connection.execute(select(items).where(items.c.item_no.in_(newest), items.c.accept_desk == here.desk))
                .mappings()
                .all()
            )
            shown = [row for row in rows if not is_look(row, here, standing) and row["stage"] != Stage.VOIDED.value]
            return tuple(_facts(connection, sorted(shown, key=lambda row: newest.index(row["item_no"]))))


def _facts(connection: Connection, rows: list[ItemRow]) -> Iterator[ItemAccepted]:
    """Yield what was accepted, without what was corrected since: that was no habit but a mistake."""
    book = LedgerBook(connection)
    for row in rows:
        placed = book.of_desk(row["accept_desk"], row["accept_life"], row["accept_number"] - 1, 1)
        fact = fact_of(placed[0]) if placed else None
        if isinstance(fact, ItemAccepted) and (fact.recipient.name, fact.service.urgency.value) == (
            row["recipient_name"],
            row["urgency"],
        ):
            yield fact
