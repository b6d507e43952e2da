"""Take a courier's visit over from the clerk who began it: after a change of shift somebody has to finish it."""

from dataclasses import dataclass

from kt1desk.domain.clerk import Act
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import VisitResumed
from kt1desk.domain.ids import StaffId, VisitId
from kt1desk.usecases.duty import must_be_on_duty
from kt1desk.usecases.ports import Books, Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class ResumeVisit:
    """Who serves the visit from now on."""

    clerk: StaffId
    visit: VisitId


def resume_visit(asked: ResumeVisit, *, books: Books, clock: Clock) -> VisitResumed:
    """Record it; raise VISIT_UNKNOWN, VISIT_CLOSED, VISIT_IS_YOURS and what `must_be_on_duty` raises."""
    with books.writing() as book:
        must_be_on_duty(book, asked.clerk, Act.ACCEPT)
        visit = book.visit_head(asked.visit)
        if visit is None:
            raise RuleBroken(Rule.VISIT_UNKNOWN, visit=asked.visit)
        visit.must_be_open()
        if visit.owner == asked.clerk:
            raise RuleBroken(Rule.VISIT_IS_YOURS, visit=asked.visit)
        resumed = VisitResumed(at=clock(), by=asked.clerk, visit=asked.visit, previous=visit.owner)
        book.record(resumed)
    return resumed
