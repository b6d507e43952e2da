"""See, or export, items beyond one's own holdings: who looks and why is in the book before anything is shown."""

from dataclasses import dataclass

from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act
from kt1desk.domain.events import RestrictedListSeen
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.item_search import ItemsAsked
from kt1desk.domain.looks import LookReason, RestrictedList
from kt1desk.usecases.counting_duty import must_not_be_blind
from kt1desk.usecases.look_ports import Looks
from kt1desk.usecases.look_rows import FoundItems
from kt1desk.usecases.ports import Books, Clock

PAGE_ROWS = 500
"""So many items are shown at once; each further page is another look, so that none grows without being counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeeRestrictedList:
    """By what is asked is recorded, what is asked for is not.

    `after`: go on behind this item, the last one shown before. `exported`: the list leaves the program.
    """

    staff: StaffId
    reason: LookReason
    asked: ItemsAsked
    after: ItemNo | None = None
    rows: int = PAGE_ROWS
    exported: bool = False


def see_restricted_list(asked: SeeRestrictedList, *, books: Books, looks: Looks, clock: Clock) -> FoundItems:
    """Record the look durably and return what was found, also when that is nothing.

    Raises STAFF_UNKNOWN, STAFF_LEFT, ROLE_NOT_ALLOWED, LOOK_TOO_WIDE or `Unavailable`; nothing is shown then.
    """
    asked.asked.must_be_about_something()
    with books.writing() as book:
        must_not_be_blind(book)
        at = clock()
        person = book.clerk(asked.staff)
        person.must_be_here(local_day(at))
        person.must_be_allowed(Act.EXPORT_RESTRICTED if asked.exported else Act.SEE_RESTRICTED)
        found = looks.items_matching(asked.asked, asked.rows, asked.after)
        book.record(
            RestrictedListSeen(
                at=at,
                by=asked.staff,
                list=RestrictedList.ITEMS_OF_OTHERS,
                reason=asked.reason,
                count=len(found.items),
                exported=asked.exported,
                narrowed_by=asked.asked.narrowed_by,
            )
        )
    return found
