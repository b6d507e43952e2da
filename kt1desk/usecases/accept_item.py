"""Accept a sealed item: from this commit on one named person answers for it."""

from dataclasses import replace

from kt1desk.domain.acceptance import AcceptItem, decide
from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act
from kt1desk.domain.events import ActApproved, ItemAccepted
from kt1desk.domain.reference import Reference
from kt1desk.domain.visit import Visit
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.duty import must_be_on_duty
from kt1desk.usecases.ports import Book, Books, Clock
from kt1desk.usecases.visit_duty import approval_of, head_of_own_visit, must_be_covered

__all__ = ["AcceptItem", "accept_item"]


def accept_item(
    asked: AcceptItem, *, books: Books, reference: Reference, clock: Clock, allowed: Vouched | None = None
) -> ItemAccepted:
    """Record the acceptance durably and return it.

    `allowed`: a second person stands behind a courier who is not named for the class. Raises `RuleBroken` (nothing
    recorded, no number used) or `Unavailable`. Custody, J and the balance start with the commit; printing comes
    after it (lesson: commit first, print second).
    """
    with books.writing() as book:
        at = clock()
        day = local_day(at)
        must_be_on_duty(book, asked.clerk, Act.ACCEPT)
        visit = _visit_of(asked, book)
        office = book.office()
        decided = decide(_of_courier(asked, visit), reference=reference, office=office, at=at)
        approved: tuple[ActApproved, ...] = ()
        if visit is not None:
            approved = must_be_covered(
                visit,
                decided.asked.service.secrecy,
                allowed,
                clerk=asked.clerk,
                book=book,
                reference=reference,
                at=at,
                day=day,
            )
        accepted = ItemAccepted(
            at=at,
            by=asked.clerk,
            item_no=book.next_item_no(),
            visit=asked.visit,
            approval=approval_of(approved),
            office=office,
            accepted_on=day,
            sender=decided.asked.sender,
            recipient=decided.asked.recipient,
            service=decided.asked.service,
            kind=decided.asked.kind,
            weight_g=decided.asked.weight_g,
            cover=decided.asked.cover,
            flags=decided.asked.flags,
            payer=decided.payer,
            price=decided.price,
            promise=decided.promise,
            rule_set=decided.rule_set,
        )
        book.record(*approved, accepted)
    return accepted


def _visit_of(asked: AcceptItem, book: Book) -> Visit | None:
    if asked.visit is None:
        return None
    visit = head_of_own_visit(book, asked.visit, asked.clerk)
    visit.must_be_of(asked.sender.agency)
    return visit


def _of_courier(asked: AcceptItem, visit: Visit | None) -> AcceptItem:
    if visit is None:
        return asked
    return replace(asked, sender=replace(asked.sender, handed_in_by=visit.courier.name))
