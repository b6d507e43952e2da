"""The conditions that the acts of a courier's visit share: whose it is, who hands in, what a second person allowed."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from kt1desk.domain.approval import Approvable, ApprovalAsked
from kt1desk.domain.courier import must_cover
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ActApproved, ItemAccepted, ItemCorrected
from kt1desk.domain.ids import AgencyId, ApprovalId, ItemNo, StaffId, VisitId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.reference import Reference
from kt1desk.domain.reprint import must_be_in_hand
from kt1desk.domain.visit import Visit, fold_visit
from kt1desk.usecases.approve import Vouched, approve
from kt1desk.usecases.ports import Book
from kt1desk.usecases.visit_ports import Recorded
from kt1desk.usecases.visit_rows import ToldItem


def hand_in_unlisted(agency: AgencyId, clerk: StaffId) -> ApprovalAsked:
    """Return what a second person is asked before a courier is let through whom the register does not cover."""
    return ApprovalAsked(act=Approvable.HAND_IN_UNLISTED, about=agency, asked_by=clerk)


def head_of_own_visit(book: Book, visit: VisitId, clerk: StaffId) -> Visit:
    """Return the open visit that `clerk` serves, without its items.

    Raises VISIT_UNKNOWN, VISIT_CLOSED, VISIT_OF_ANOTHER.
    """
    head = book.visit_head(visit)
    if head is None:
        raise RuleBroken(Rule.VISIT_UNKNOWN, visit=visit)
    head.must_be_open()
    if head.owner != clerk:
        raise RuleBroken(Rule.VISIT_OF_ANOTHER, name=book.clerk(head.owner).name)
    return head


def own_visit(book: Book, visit: VisitId, clerk: StaffId) -> tuple[Visit, tuple[Recorded, ...]]:
    """Return the same visit with its items, and the lines that tell of it; raises the same."""
    head_of_own_visit(book, visit, clerk)
    told = book.visit_facts(visit)
    found = fold_visit(visit, (recorded.fact for recorded in told))
    if found is None:
        raise RuleBroken(Rule.VISIT_UNKNOWN, visit=visit)
    return found, told


def must_hold_in_hand(book: Book, visit: Visit, item_no: ItemNo) -> None:
    """Raise ITEM_NOT_OF_VISIT, and ITEM_NOT_HELD_HERE for what is kept back under a case until it is found."""
    visit.must_hold(item_no)
    must_be_in_hand(book.custody(item_no))


def as_told(told: Iterable[Recorded], item_no: ItemNo) -> ToldItem:
    """Return what the facts of a visit say of one of its items; raise ITEM_NOT_OF_VISIT."""
    found: ToldItem | None = None
    for recorded in told:
        match recorded.fact:
            case ItemAccepted() as fact if fact.item_no == item_no:
                found = ToldItem(accepted=fact, last=fact, line=recorded.line)
            case ItemCorrected() as fact if found is not None and fact.item_no == item_no:
                found = replace(found, last=fact, line=recorded.line)
            case _:
                pass
    if found is None:
        raise RuleBroken(Rule.ITEM_NOT_OF_VISIT, item_no=item_no)
    return found


def must_be_covered(
    visit: Visit,
    secrecy: Secrecy,
    allowed: Vouched | None,
    *,
    clerk: StaffId,
    book: Book,
    reference: Reference,
    at: datetime,
    day: date,
) -> tuple[ActApproved, ...]:
    """Return what is recorded with an item of a class: the approval that this courier needed for it, else nothing.

    Raises COURIER_CLASS_NOT_COVERED where nobody stands behind `hand_in_unlisted`, and what `approve` raises. Who
    was vouched for once in a visit needs no second word.
    """
    if visit.approval is not None:
        return ()
    try:
        must_cover(visit.courier, reference.persons_of(visit.agency, day), secrecy, agency=visit.agency, day=day)
    except RuleBroken:
        if allowed is None or allowed.asked != hand_in_unlisted(visit.agency, clerk):
            raise
        return (approve(allowed, book=book, at=at),)
    return ()


def approval_of(approved: tuple[ActApproved, ...]) -> ApprovalId | None:
    """Return the id under which the approval is recorded, None where none was needed."""
    return approved[0].approval if approved else None
