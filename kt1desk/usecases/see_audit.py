"""See the audit list: who looked at what, who vouched for whom, what contradicts itself. Opening it is a look too."""

from dataclasses import dataclass
from datetime import date

from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act
from kt1desk.domain.events import RestrictedListSeen
from kt1desk.domain.ids import StaffId
from kt1desk.domain.looks import LookReason, NarrowedBy, RestrictedList
from kt1desk.usecases.counting_duty import must_not_be_blind
from kt1desk.usecases.look_ports import Looks
from kt1desk.usecases.look_rows import AuditSeen
from kt1desk.usecases.ports import Books, Clock

MOST = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class SeeAudit:
    """`first` and `last` are local days, both included. `exported`: the list leaves the program."""

    staff: StaffId
    first: date
    last: date
    exported: bool = False


def see_audit(asked: SeeAudit, *, books: Books, looks: Looks, clock: Clock) -> AuditSeen:
    """Record the look durably and return the list as it stood before. Needs no open shift.

    Raises STAFF_UNKNOWN, STAFF_LEFT, ROLE_NOT_ALLOWED or `Unavailable`; nothing is shown then.
    """
    with books.writing() as book:
        must_not_be_blind(book)
        at = clock()
        person = book.clerk(asked.staff)
        person.must_be_here(local_day(at))
        person.must_be_allowed(Act.AUDIT)
        if asked.exported:
            person.must_be_allowed(Act.EXPORT_RESTRICTED)
        seen = looks.audit(asked.first, asked.last, MOST)
        book.record(
            RestrictedListSeen(
                at=at,
                by=asked.staff,
                list=RestrictedList.AUDIT,
                reason=LookReason.INSPECTION,
                count=len(seen.lines),
                exported=asked.exported,
                narrowed_by=(NarrowedBy.DAYS,),
            )
        )
    return seen
