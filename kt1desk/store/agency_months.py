"""What an agency sent in some days: how many items, and what is to be paid for them."""

from datetime import date, timedelta

from sqlalchemy import Connection, Engine, func, select

from kt1desk.domain.custody import Stage
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import AgencyId
from kt1desk.domain.item import Secrecy
from kt1desk.store.engine import reading
from kt1desk.store.handovers import is_blind
from kt1desk.store.moments import beginning
from kt1desk.store.reading import own
from kt1desk.store.tables import items
from kt1desk.usecases.agency_rows import AgencyMonth


class SqlAgencyMonths:
    """The sums that no look is needed for; none while two persons count blind."""

    def __init__(self, engine: Engine) -> None:
        """Read from this store."""
        self._engine = engine

    def without_classes(self, agency: AgencyId, first: date, last: date) -> AgencyMonth:
        """Return the sum of the items without a class; what the others add is told only by a look."""
        with reading(self._engine) as connection:
            if is_blind(connection, own(connection)):
                raise RuleBroken(Rule.COUNT_RUNNING)
            return month_of(connection, agency, first, last, with_classes=False)


def month_of(connection: Connection, agency: AgencyId, first: date, last: date, *, with_classes: bool) -> AgencyMonth:
    """Count what was accepted from the agency and not given back at the counter."""
    query = select(func.count(), func.coalesce(func.sum(items.c.to_pay_vnd), 0)).where(
        items.c.sender_agency == agency,
        items.c.accepted_at >= beginning(first),
        items.c.accepted_at < beginning(last + timedelta(days=1)),
        items.c.stage != Stage.VOIDED.value,
    )
    if not with_classes:
        query = query.where(items.c.secrecy == Secrecy.NONE.value)
    count, to_pay = connection.execute(query).one()
    return AgencyMonth(first=first, last=last, items=count, to_pay_vnd=to_pay, with_classes=with_classes)
