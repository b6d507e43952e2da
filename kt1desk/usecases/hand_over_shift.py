"""Hand the shift over: every item on hand passes from one named person to the next, both sign."""

from dataclasses import dataclass, field

from kt1desk.domain.balance import Sheet
from kt1desk.domain.clerk import Act, must_differ
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ShiftHandedOver
from kt1desk.domain.ids import StaffId
from kt1desk.domain.stock import HeldItem
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.duty import must_be_fit_for_duty, must_be_on_duty, open_shift_of
from kt1desk.usecases.pin_check import check_pin
from kt1desk.usecases.ports import Books, Clock, Pins


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverShift:
    """Two persons, two PINs; `allowed` where a second person stands behind an incoming without a valid commitment."""

    outgoing: StaffId
    outgoing_pin: str = field(repr=False)
    incoming: StaffId
    incoming_pin: str = field(repr=False)
    allowed: Vouched | None = None


def hand_over_shift(asked: HandOverShift, *, books: Books, pins: Pins, clock: Clock) -> ShiftHandedOver:
    """Record the handover as one fact that ends a shift and begins the next.

    Raises SAME_PERSON, what `check_pin` raises (fact `staff` says about whose PIN), SHEET_NOT_BALANCED (fact
    `items` names the numbers), what `must_be_on_duty` raises of the outgoing and `must_be_fit_for_duty` of the
    incoming; nothing is handed over then.
    """
    must_differ(asked.outgoing, asked.incoming)
    for staff, pin in ((asked.outgoing, asked.outgoing_pin), (asked.incoming, asked.incoming_pin)):
        check_pin(staff, pin, clock(), books=books, pins=pins)
    with books.writing() as book:
        at = clock()
        must_be_on_duty(book, asked.outgoing, Act.HOLD_A_SHIFT)
        approval = must_be_fit_for_duty(book, asked.incoming, at, asked.allowed)
        sheet = book.sheet()
        _must_agree(sheet, book.on_hand())
        handed_over = ShiftHandedOver(
            at=at,
            by=asked.outgoing,
            shift=open_shift_of(book).shift,
            outgoing=asked.outgoing,
            handover=None,
            cases=(),
            witness=None,
            next_shift=book.next_shift_id(at),
            incoming=asked.incoming,
            items=sheet.on_hand,
            sheet=sheet.rows,
            unsent=book.unsent(),
        )
        book.record(*approval, handed_over)
    return handed_over


def _must_agree(sheet: Sheet, held: tuple[HeldItem, ...]) -> None:
    """The movements of the shift and the custody of each item are two accounts of one stock."""
    doubtful = sheet.doubtful(held)
    if doubtful or not sheet.balances:
        raise RuleBroken(Rule.SHEET_NOT_BALANCED, items=", ".join(doubtful))
