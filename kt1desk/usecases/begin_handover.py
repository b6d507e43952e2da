"""Begin a handover: what should be on hand is fixed by a salted digest before anybody counts."""

from dataclasses import dataclass
from datetime import datetime

from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act, must_differ
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import HandoverBegun
from kt1desk.domain.ids import StaffId
from kt1desk.domain.sealed_list import digest_of
from kt1desk.usecases.counting_duty import must_agree
from kt1desk.usecases.duty import open_shift_of
from kt1desk.usecases.handover_ports import SealedList
from kt1desk.usecases.ports import Book, Books, Clock, NewSalt


@dataclass(frozen=True, slots=True, kw_only=True)
class BeginHandover:
    """`by` counts for the outgoing side: the clerk of the shift, or a shift leader while that clerk is absent.

    `into_safe`: the office closes, and `incoming` is the shift leader who seals the safe bag.
    """

    by: StaffId
    incoming: StaffId
    into_safe: bool = False


def begin_handover(asked: BeginHandover, *, books: Books, clock: Clock, salt: NewSalt) -> HandoverBegun:
    """Fix the list; salt and list stay sealed in the store until both have counted.

    Raises NO_OPEN_SHIFT, COUNT_ALREADY_BEGUN, SAME_PERSON, SHEET_NOT_BALANCED (fact `items`), and of either person
    STAFF_UNKNOWN, STAFF_LEFT, ROLE_NOT_ALLOWED.
    """
    with books.writing() as book:
        at = clock()
        shift = open_shift_of(book)
        if book.standing_handover() is not None:
            raise RuleBroken(Rule.COUNT_ALREADY_BEGUN)
        must_differ(asked.by, asked.incoming)
        must_differ(shift.clerk, asked.incoming)
        _must_be_allowed(book, asked.by, Act.HOLD_A_SHIFT if asked.by == shift.clerk else Act.APPROVE, at)
        _must_be_allowed(book, asked.incoming, Act.APPROVE if asked.into_safe else Act.HOLD_A_SHIFT, at)
        held = book.on_hand()
        must_agree(book.sheet(), held)
        handover, sealed = book.next_handover_id(), SealedList(salt=salt(), items=held)
        begun = HandoverBegun(
            at=at,
            by=asked.by,
            handover=handover,
            office=book.office(),
            shift=shift.shift,
            outgoing=shift.clerk,
            incoming=asked.incoming,
            into_safe=asked.into_safe,
            digest=digest_of(handover, sealed.items, sealed.salt),
        )
        book.record(begun)
        book.seal_list(handover, sealed)
    return begun


def _must_be_allowed(book: Book, staff: StaffId, act: Act, at: datetime) -> None:
    clerk = book.clerk(staff)
    clerk.must_be_here(local_day(at))
    clerk.must_be_allowed(act)
