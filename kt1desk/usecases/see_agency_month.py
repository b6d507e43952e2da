"""See what an agency sent this month, items of a class included: a look, for the sum says that there are such items."""

from dataclasses import dataclass
from datetime import date

from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act
from kt1desk.domain.events import RestrictedListSeen
from kt1desk.domain.ids import AgencyId, StaffId
from kt1desk.domain.looks import LookReason, NarrowedBy, RestrictedList
from kt1desk.usecases.agency_rows import AgencyMonth
from kt1desk.usecases.counting_duty import must_not_be_blind
from kt1desk.usecases.look_ports import Looks
from kt1desk.usecases.ports import Books, Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class SeeAgencyMonth:
    """`first` and `last` are local days, both included."""

    staff: StaffId
    agency: AgencyId
    first: date
    last: date
    reason: LookReason


def see_agency_month(asked: SeeAgencyMonth, *, books: Books, looks: Looks, clock: Clock) -> AgencyMonth:
    """Record the look durably and return the sum; its `count` is the items in it.

    Raises STAFF_UNKNOWN, STAFF_LEFT, ROLE_NOT_ALLOWED or `Unavailable`; nothing is shown then.
    """
    with books.writing() as book:
        must_not_be_blind(book)
        at = clock()
        person = book.clerk(asked.staff)
        person.must_be_here(local_day(at))
        person.must_be_allowed(Act.SEE_RESTRICTED)
        month = looks.agency_month(asked.agency, asked.first, asked.last)
        book.record(
            RestrictedListSeen(
                at=at,
                by=asked.staff,
                list=RestrictedList.AGENCY_MONTH,
                reason=asked.reason,
                count=month.items,
                exported=False,
                narrowed_by=(NarrowedBy.AGENCY, NarrowedBy.DAYS),
            )
        )
    return month
