"""The rows of people: the staff register and what a second person allowed."""

from datetime import date

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.dialects.sqlite import insert

from kt1desk.domain.events import ActApproved, ApprovalCountersigned, Fact, StaffRegistered
from kt1desk.store.authority import speaks_for_province
from kt1desk.store.line_ref import LineRef
from kt1desk.store.moments import written
from kt1desk.store.prepared import Prepared
from kt1desk.store.tables import approvals, staff, staff_names

_REGISTERED = ("name", "role", "office", "trained_on", "committed_on", "committed_to", "left_on", "commitment_at")
_registered = insert(staff)
_STAFF_REGISTERED = _registered.on_conflict_do_update(
    index_elements=[staff.c.staff], set_={name: _registered.excluded[name] for name in _REGISTERED}
)
_STAFF_NAMED = insert(staff_names).on_conflict_do_nothing()
_BEFORE = Prepared(
    select(staff.c.desk, staff.c.committed_on, staff.c.committed_to, staff.c.commitment_at).where(
        staff.c.staff == bindparam("member")
    )
)
_APPROVED = insert(approvals).on_conflict_do_nothing()


class PeopleRows:
    """Writes at once."""

    def __init__(self, connection: Connection) -> None:
        """Work inside the caller's transaction."""
        self._connection = connection

    def take(self, fact: Fact, ref: LineRef) -> None:
        """Bring the rows up to date with a fact."""
        match fact:
            case StaffRegistered():
                self._registered(fact, ref)
            case ActApproved():
                self._approved(fact, ref)
            case ApprovalCountersigned():
                self._connection.execute(
                    approvals.update()
                    .where(
                        approvals.c.approval == fact.approval,
                        approvals.c.desk == ref.desk,  # in person: at the desk that called
                        approvals.c.approved_by == fact.by,
                        approvals.c.countersigned_at.is_(None),
                    )
                    .values(countersigned_at=written(fact.at))
                )
            case _:
                pass

    def _registered(self, fact: StaffRegistered, ref: LineRef) -> None:
        before = _BEFORE.first(self._connection, member=fact.staff)
        if before is not None and before[0] != ref.desk and not speaks_for_province(self._connection, ref):
            return
        commitment = (_day(fact.committed_on), _day(fact.committed_to))
        is_standing = before is not None and before[1:3] == commitment
        self._connection.execute(
            _STAFF_REGISTERED,
            {
                "staff": fact.staff,
                "name": fact.name,
                "role": fact.role.value,
                "desk": ref.desk,
                "office": fact.office,
                "trained_on": _day(fact.trained_on),
                "committed_on": commitment[0],
                "committed_to": commitment[1],
                "left_on": _day(fact.left_on),
                "commitment_at": before[3] if before is not None and is_standing else written(fact.at),
            },
        )
        self._connection.execute(
            _STAFF_NAMED,
            {"staff": fact.staff, "desk": ref.desk, "life": ref.life, "number": ref.number, "name": fact.name},
        )

    def _approved(self, fact: ActApproved, ref: LineRef) -> None:
        self._connection.execute(
            _APPROVED,
            {
                "approval": fact.approval,
                "desk": ref.desk,
                "life": ref.life,
                "number": ref.number,
                "at": written(fact.at),
                "act": fact.act.value,
                "about": fact.about,
                "asked_by": fact.asked_by,
                "approved_by": fact.by,
                "reason": fact.reason,
                "way": fact.way.value,
                "answered_at": fact.answered_at,
                "countersigned_at": None,
            },
        )


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
