"""See, or export, items beyond one's own holdings: who looks and why is in the book before anything is shown."""

from dataclasses import dataclass

from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act
from kt1desk.domain.events import RestrictedListSeen
from kt1desk.domain.ids import StaffId
from kt1desk.domain.looks import LookReason, RestrictedList, check_query
from kt1desk.usecases.look_ports import Looks
from kt1desk.usecases.look_rows import FoundItems
from kt1desk.usecases.ports import Books, Clock

MOST = 500
"""So many items are shown at most; a search that finds more is too wide to be about something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeeRestrictedList:
    """`query` is a number or at least three letters; it is not recorded. `exported`: the list leaves the program."""

    staff: StaffId
    reason: LookReason
    query: str
    exported: bool = False


def see_restricted_list(asked: SeeRestrictedList, *, books: Books, looks: Looks, clock: Clock) -> FoundItems:
    """Record the look durably and return what was found, also when that is nothing.

    Raises STAFF_UNKNOWN, STAFF_LEFT, ROLE_NOT_ALLOWED, LOOK_TOO_WIDE or `Unavailable`; nothing is shown then.
    """
    check_query(asked.query)
    with books.writing() as book:
        at = clock()
        person = book.clerk(asked.staff)
        person.must_be_here(local_day(at))
        person.must_be_allowed(Act.EXPORT_RESTRICTED if asked.exported else Act.SEE_RESTRICTED)
        found = looks.items_matching(asked.query, MOST)
        book.record(
            RestrictedListSeen(
                at=at,
                by=asked.staff,
                list=RestrictedList.ITEMS_OF_OTHERS,
                reason=asked.reason,
                count=len(found.items),
                exported=asked.exported,
            )
        )
    return found
