"""Close a courier's visit: what stays with the post, what went back, what was paid. One slip tells it."""

from dataclasses import dataclass

from kt1desk.domain.clerk import Act
from kt1desk.domain.events import VisitClosed
from kt1desk.domain.ids import StaffId, VisitId
from kt1desk.domain.payment import Payment, check_payment
from kt1desk.usecases.duty import must_be_on_duty
from kt1desk.usecases.ports import Books, Clock
from kt1desk.usecases.visit_duty import own_visit


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseVisit:
    """`payment` where a paying customer (PERMITTED) handed in."""

    clerk: StaffId
    visit: VisitId
    payment: Payment | None = None


def close_visit(asked: CloseVisit, *, books: Books, clock: Clock) -> VisitClosed:
    """Record that the courier left. A visit in which nothing was taken can be closed too.

    Raises what `own_visit`, `check_payment` and `must_be_on_duty` raise.
    """
    with books.writing() as book:
        must_be_on_duty(book, asked.clerk, Act.ACCEPT)
        visit, _ = own_visit(book, asked.visit, asked.clerk)
        closed = VisitClosed(
            at=clock(),
            by=asked.clerk,
            visit=asked.visit,
            items=tuple(item.item_no for item in visit.held),
            voided=tuple(item.item_no for item in visit.voided),
            payment=check_payment(asked.payment, visit.due_vnd),
        )
        book.record(closed)
    return closed
