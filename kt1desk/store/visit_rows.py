"""The rows of couriers' visits, without their items."""

from sqlalchemy import Connection, bindparam
from sqlalchemy.dialects.sqlite import insert

from kt1desk.domain.events import Fact, ItemAccepted, VisitClosed, VisitOpened, VisitResumed
from kt1desk.store.line_ref import LineRef
from kt1desk.store.moments import written
from kt1desk.store.tables import visits

_OPENED = insert(visits).on_conflict_do_nothing()
# Only the desk that opened a visit has a word in it: the line of another one is not about this row.
_of = (visits.c.visit == bindparam("of_visit"), visits.c.desk == bindparam("of_desk"))
_RESUMED = visits.update().where(*_of).values(owner=bindparam("by"))
_CLOSED = visits.update().where(*_of, visits.c.closed_at.is_(None)).values(closed_at=bindparam("at"))
_VOUCHED = visits.update().where(*_of, visits.c.approval.is_(None)).values(approval=bindparam("approved"))


class VisitRows:
    """Writes at once."""

    def __init__(self, connection: Connection) -> None:
        """Work inside the caller's transaction."""
        self._connection = connection

    def take(self, fact: Fact, ref: LineRef) -> None:
        """Bring the row of a visit up to date with a fact."""
        match fact:
            case VisitOpened():
                self._opened(fact, ref)
            case VisitResumed():
                self._connection.execute(_RESUMED, {"of_visit": fact.visit, "of_desk": ref.desk, "by": fact.by})
            case VisitClosed():
                at = written(fact.at)
                self._connection.execute(_CLOSED, {"of_visit": fact.visit, "of_desk": ref.desk, "at": at})
            case ItemAccepted() if fact.visit is not None and fact.approval is not None:
                vouched = {"of_visit": fact.visit, "of_desk": ref.desk, "approved": fact.approval}
                self._connection.execute(_VOUCHED, vouched)
            case _:
                pass

    def _opened(self, fact: VisitOpened, ref: LineRef) -> None:
        self._connection.execute(
            _OPENED,
            {
                "visit": fact.visit,
                "desk": ref.desk,
                "life": ref.life,
                "number": ref.number,
                "agency": fact.agency,
                "person": fact.courier.person,
                "name": fact.courier.name,
                "specimen_no": fact.courier.specimen_no,
                "approval": fact.approval,
                "owner": fact.by,
                "opened_at": written(fact.at),
                "closed_at": None,
            },
        )
