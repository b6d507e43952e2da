"""Accept a sealed item: from this commit on one named person answers for it."""

from kt1desk.domain.acceptance import AcceptItem, decide
from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act
from kt1desk.domain.events import ItemAccepted
from kt1desk.domain.reference import Reference
from kt1desk.usecases.duty import must_be_on_duty
from kt1desk.usecases.ports import Books, Clock

__all__ = ["AcceptItem", "accept_item"]


def accept_item(asked: AcceptItem, *, books: Books, reference: Reference, clock: Clock) -> ItemAccepted:
    """Record the acceptance durably and return it.

    Raises `RuleBroken` (nothing recorded, no number used) or `Unavailable`. Custody, J and the
    balance start with the commit; printing comes after it (lesson: commit first, print second).
    """
    with books.writing() as book:
        at = clock()
        must_be_on_duty(book, asked.clerk, Act.ACCEPT)
        office = book.office()
        decided = decide(asked, reference=reference, office=office, at=at)
        accepted = ItemAccepted(
            at=at,
            by=asked.clerk,
            item_no=book.next_item_no(),
            visit=None,
            approval=None,
            office=office,
            accepted_on=local_day(at),
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
        book.record(accepted)
    return accepted
