"""Open a courier's visit: who hands in for which agency, and whether that person may."""

from dataclasses import dataclass
from datetime import date

from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act
from kt1desk.domain.courier import Standing, known_as, listed, unlisted
from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.events import ActApproved, VisitOpened
from kt1desk.domain.ids import AgencyId, StaffId
from kt1desk.domain.reference import Reference
from kt1desk.usecases.approve import Vouched, approve
from kt1desk.usecases.duty import must_be_on_duty
from kt1desk.usecases.ports import Books, Clock
from kt1desk.usecases.visit_duty import approval_of, hand_in_unlisted


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenVisit:
    """`person` is the id in the agency's register of persons; empty where only a `name` was typed, which is looked up.

    `allowed` where a second person stands behind somebody whom the register does not cover.
    """

    clerk: StaffId
    agency: AgencyId
    person: str
    name: str
    allowed: Vouched | None = None


def standing_of(agency: AgencyId, person: str, name: str, *, reference: Reference, day: date) -> Standing:
    """Return how the courier stands on the local `day`; raise AGENCY_UNKNOWN and what `plain_text` raises."""
    reference.agency(agency, day)
    found = known_as(person, name, [row for row in reference.persons if row.agency == agency], day)
    if found is not None:
        return listed(found, day)
    return unlisted(name, has_register=any(row.may_hand_in for row in reference.persons_of(agency, day)))


def open_visit(asked: OpenVisit, *, books: Books, reference: Reference, clock: Clock) -> VisitOpened:
    """Record that the courier came, and with it the approval that was needed.

    Raises what `standing_of` and `must_be_on_duty` raise; the rule that stands against the courier where nobody
    stands behind `hand_in_unlisted`; what `approve` raises.
    """
    with books.writing() as book:
        at = clock()
        day = local_day(at)
        must_be_on_duty(book, asked.clerk, Act.ACCEPT)
        courier = standing_of(asked.agency, asked.person, asked.name, reference=reference, day=day)
        approved: tuple[ActApproved, ...] = ()
        if courier.against is not None:
            allowed = asked.allowed
            if allowed is None or allowed.asked != hand_in_unlisted(asked.agency, asked.clerk):
                raise RuleBroken(courier.against, name=courier.courier.name, agency=asked.agency, day=day)
            approved = (approve(allowed, book=book, at=at),)
        opened = VisitOpened(
            at=at,
            by=asked.clerk,
            visit=book.next_visit_id(),
            office=book.office(),
            agency=asked.agency,
            courier=courier.courier,
            approval=approval_of(approved),
        )
        book.record(*approved, opened)
    return opened
