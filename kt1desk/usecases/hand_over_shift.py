"""Sign a handover: what both have seen passes on at one moment, what they have not stays behind under a case."""

from dataclasses import dataclass, field
from datetime import datetime

from kt1desk.domain.approval import Approvable, ApprovalAsked
from kt1desk.domain.clerk import must_differ
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import (
    ActApproved,
    HandoverBegun,
    OpenedCase,
    ShiftEnded,
    ShiftHandedOver,
    ShiftPutInSafe,
)
from kt1desk.domain.handover import Compared, cases_of, passed_on
from kt1desk.domain.item import SEAL_NO_LIMIT, plain_text
from kt1desk.domain.reference import Reference
from kt1desk.domain.stock import HeldItem
from kt1desk.usecases.approve import Vouched, approve
from kt1desk.usecases.counting_duty import must_agree, result_of, revealed_handover_of, witnessed
from kt1desk.usecases.duty import must_be_fit_for_duty, open_shift_of
from kt1desk.usecases.pin_check import check_pin
from kt1desk.usecases.ports import Book, Books, Clock, Pins


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverShift:
    """The PINs of the two who counted; `seal_no` of the safe bag where the office closes.

    `allowed` where a second person stands behind an incoming without a valid commitment, `witness` where one has to see
    items of class A or B change hands.
    """

    outgoing_pin: str = field(repr=False)
    incoming_pin: str = field(repr=False)
    seal_no: str = ""
    allowed: Vouched | None = None
    witness: Vouched | None = None


def witness_handover(begun: HandoverBegun) -> ApprovalAsked:
    """Return what the witness is asked."""
    return ApprovalAsked(act=Approvable.WITNESS_HANDOVER, about=begun.handover, asked_by=begun.by)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ready:
    """A handover to which nothing is lacking but the signatures."""

    begun: HandoverBegun
    held: tuple[HeldItem, ...]
    cases: tuple[OpenedCase, ...]


def hand_over_shift(
    asked: HandOverShift, *, books: Books, pins: Pins, reference: Reference, clock: Clock
) -> ShiftEnded:
    """Record the handover as one fact that ends a shift, and begins the next unless the stock goes into the safe.

    Raises COUNT_NOT_BEGUN, COUNT_NOT_REVEALED, DIFFERENCE_OPEN (fact `items`), SHEET_NOT_BALANCED and TEXT_EMPTY (no
    seal number) before any PIN is tried; what `check_pin` raises (fact `staff` says about whose PIN); WITNESS_MISSING
    only once both PINs were right, so that nobody is called to a handover that cannot be signed; and what
    `must_be_fit_for_duty` and `approve` raise. Nothing is handed over then.
    """
    with books.writing() as book:
        begun = _ready(book, asked).begun
    for staff, pin in ((begun.by, asked.outgoing_pin), (begun.incoming, asked.incoming_pin)):
        check_pin(staff, pin, clock(), books=books, pins=pins)
    with books.writing() as book:
        at = clock()
        ready = _ready(book, asked)
        letters = witnessed(ready.held, reference, at)
        if letters and asked.witness is None:
            raise RuleBroken(Rule.WITNESS_MISSING, letters=letters)
        allowed = must_be_fit_for_duty(book, begun.incoming, at, asked.allowed)
        seen = _witnessed(book, asked, begun, at)
        ended = _ended(book, asked, ready, seen, at)
        book.record(*allowed, *seen, ended)
    return ended


def _ready(book: Book, asked: HandOverShift) -> _Ready:
    handover = revealed_handover_of(book)
    held = book.on_hand()
    must_agree(book.sheet(), held)
    compared = result_of(book, handover)
    _must_be_explained(compared)
    if handover.begun.into_safe:
        _seal(asked.seal_no)
    cases = cases_of(handover.begun.handover, compared)
    return _Ready(begun=handover.begun, held=held, cases=cases)


def _must_be_explained(compared: tuple[Compared, ...]) -> None:
    unsaid = [each.item_no for each in compared if not each.may_be_signed]
    if unsaid:
        raise RuleBroken(Rule.DIFFERENCE_OPEN, items=", ".join(unsaid), count=len(unsaid))


def _witnessed(book: Book, asked: HandOverShift, begun: HandoverBegun, at: datetime) -> tuple[ActApproved, ...]:
    if asked.witness is None:
        return ()
    if asked.witness.asked != witness_handover(begun):
        raise RuleBroken(Rule.APPROVAL_OF_ANOTHER)
    must_differ(asked.witness.approver, begun.incoming)
    return (approve(asked.witness, book=book, at=at),)


def _ended(
    book: Book, asked: HandOverShift, ready: _Ready, witnessed: tuple[ActApproved, ...], at: datetime
) -> ShiftEnded:
    begun = ready.begun
    handed_over = ShiftHandedOver(
        at=at,
        by=begun.by,
        shift=open_shift_of(book).shift,
        outgoing=begun.outgoing,
        handover=begun.handover,
        items=passed_on(ready.held, ready.cases, into_safe=begun.into_safe),
        cases=ready.cases,
        sheet=book.sheet().rows,
        unsent=book.unsent(),
        witness=witnessed[0].approval if witnessed else None,
        next_shift=book.next_shift_id(at),
        incoming=begun.incoming,
    )
    return handed_over if not begun.into_safe else _into_safe(handed_over, _seal(asked.seal_no))


def _seal(seal_no: str) -> str:
    return plain_text(seal_no, SEAL_NO_LIMIT, field="safe_seal", required=True)


def _into_safe(ended: ShiftHandedOver, seal_no: str) -> ShiftPutInSafe:
    """Return the same end of a shift with the safe bag in the place of a next shift."""
    return ShiftPutInSafe(
        at=ended.at,
        by=ended.by,
        shift=ended.shift,
        outgoing=ended.outgoing,
        handover=ended.handover,
        items=ended.items,
        cases=ended.cases,
        sheet=ended.sheet,
        unsent=ended.unsent,
        witness=ended.witness,
        leader=ended.incoming,
        seal_no=seal_no,
    )
