"""Accept a sealed item: from this commit on one named person answers for it."""

from dataclasses import replace
from datetime import datetime

from kt1desk.domain.acceptance import AcceptItem, decide
from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act
from kt1desk.domain.custody import Stage
from kt1desk.domain.emergency import pack_with
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ActApproved, ItemAccepted
from kt1desk.domain.ids import ItemNo
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
    """Record the acceptance durably and return it; what is entered late by the rules of its own moment.

    `allowed`: a second person stands behind a courier who is not named for the class. Raises `RuleBroken` (nothing
    recorded, no number used) or `Unavailable`. Custody, J and the balance start with the commit; printing comes
    after it (lesson: commit first, print second).
    """
    with books.writing() as book:
        now = clock()
        at = now if asked.late is None else asked.late.at
        day = local_day(at)
        must_be_on_duty(book, asked.clerk, Act.ACCEPT)
        pack = _pack_of(asked, book, now)
        visit = _visit_of(asked, book)
        office = book.office()
        decided = decide(_of_courier(asked, visit), reference=reference, office=office, at=at)
        approved: tuple[ActApproved, ...] = ()
        if visit is not None:
            secrecy, clerk = decided.asked.service.secrecy, asked.clerk
            approved = must_be_covered(
                visit, secrecy, allowed, clerk=clerk, book=book, reference=reference, at=now, day=day
            )
        accepted = ItemAccepted(
            at=at,
            by=asked.clerk,
            item_no=book.next_item_no() if asked.late is None else asked.late.item_no,
            visit=asked.visit,
            approval=approval_of(approved),
            pack=pack,
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


def _pack_of(asked: AcceptItem, book: Book, now: datetime) -> ItemNo | None:
    """The pack of an item that is entered late; raises PACK_UNKNOWN, PACK_NUMBER_USED and as `must_be_enterable`."""
    if asked.late is None:
        return None
    pack = pack_with(book.packs(), asked.late.item_no)
    if book.custody(asked.late.item_no).stage is not Stage.UNKNOWN:
        raise RuleBroken(Rule.PACK_NUMBER_USED, item_no=asked.late.item_no)
    pack.must_be_enterable(asked.late.at, now)
    return pack.name


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
