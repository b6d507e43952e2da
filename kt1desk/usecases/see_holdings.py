"""See, or export, who holds what beyond one's own stock: a look, for it says which items are where."""

from dataclasses import dataclass

from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act
from kt1desk.domain.events import RestrictedListSeen
from kt1desk.domain.ids import StaffId
from kt1desk.domain.looks import LookReason, NarrowedBy, RestrictedList
from kt1desk.usecases.counting_duty import must_not_be_blind
from kt1desk.usecases.look_ports import Looks
from kt1desk.usecases.look_rows import FoundItems
from kt1desk.usecases.ports import Books, Clock

MOST = 5_000
"""More than an office ever has under way; beyond it the list says that it is not whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeeHoldings:
    """`exported`: the list leaves the program."""

    staff: StaffId
    reason: LookReason
    exported: bool = False


def see_holdings(asked: SeeHoldings, *, books: Books, looks: Looks, clock: Clock) -> FoundItems:
    """Record the look durably and return every item that is not finished yet, whoever holds it.

    Raises STAFF_UNKNOWN, STAFF_LEFT, ROLE_NOT_ALLOWED or `Unavailable`; nothing is shown then.
    """
    with books.writing() as book:
        must_not_be_blind(book)
        at = clock()
        person = book.clerk(asked.staff)
        person.must_be_here(local_day(at))
        person.must_be_allowed(Act.EXPORT_RESTRICTED if asked.exported else Act.SEE_RESTRICTED)
        found = looks.items_held(MOST)
        book.record(
            RestrictedListSeen(
                at=at,
                by=asked.staff,
                list=RestrictedList.HOLDINGS,
                reason=asked.reason,
                count=len(found.items),
                exported=asked.exported,
                narrowed_by=(NarrowedBy.HOLDER,),
            )
        )
    return found
