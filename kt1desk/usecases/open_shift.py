"""Open a shift where none is open: one person takes over the whole stock, named item by item."""

from dataclasses import dataclass, field
from datetime import date, datetime

from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import must_differ
from kt1desk.domain.comparing import Outcome
from kt1desk.domain.custody import Stage
from kt1desk.domain.duty_check import DutyAnswer, check_answers, checklist_of
from kt1desk.domain.emergency import checks_with_packs
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import OpenedCase, ShiftOpened
from kt1desk.domain.ids import CaseId, StaffId
from kt1desk.domain.opening import StockSeen, Takeover, opening_stock, take_over
from kt1desk.domain.reference import Reference
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.duty import must_be_fit_for_duty
from kt1desk.usecases.ports import Book, Books, Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenShift:
    """Who will answer and who else is there, what was seen of the stock, and the checklist as it was filled in.

    `allowed` where a second person stands behind the clerk for want of a valid commitment.
    """

    clerk: StaffId
    on_duty: tuple[StaffId, ...] = ()
    seen: StockSeen = field(default_factory=StockSeen)
    answers: tuple[DutyAnswer, ...] = ()
    allowed: Vouched | None = None


def open_shift(asked: OpenShift, *, books: Books, reference: Reference, clock: Clock) -> ShiftOpened:
    """Record the opening, with the checklist and the approval it needed; the clerk's own PIN was checked at sign-in.

    Raises what `must_be_fit_for_duty` raises; SHIFT_ALREADY_OPEN (a shift ends only by a handover); of those on duty
    with the clerk STAFF_UNKNOWN, STAFF_LEFT, SAME_PERSON; what `take_over` and `check_answers` raise; REASON_UNKNOWN.
    """
    with books.writing() as book:
        at = clock()
        approval = must_be_fit_for_duty(book, asked.clerk, at, asked.allowed)
        standing = book.shift()
        if standing is not None:
            raise RuleBroken(Rule.SHIFT_ALREADY_OPEN, name=standing.clerk_name)
        today, held = local_day(at), book.on_hand()
        before = book.unattended()
        takeover = take_over(held, asked.seen, before.safe_seal)
        rows = checks_with_packs(
            checklist_of(reference.duty_checks, book.office(), today), sealed=_has_sealed_pack(book)
        )
        checklist = check_answers(rows, {answer.code: answer for answer in asked.answers})
        _must_be_reasons(takeover, checklist, reference, today)
        opened = ShiftOpened(
            at=at,
            by=asked.clerk,
            shift=book.next_shift_id(at),
            opening=opening_stock(held, takeover.not_found),
            on_duty=_colleagues(book, asked, at),
            taken=takeover.taken,
            cases=_cases(before.opening, takeover),
            checklist=checklist,
        )
        book.record(*approval, opened)
    return opened


def _has_sealed_pack(book: Book) -> bool:
    """The same packs as `sealed_packs` shows: unopened, with a number left."""
    sealed = (pack for pack in book.packs() if pack.opened_at is None)
    return any(book.custody(number).stage is Stage.UNKNOWN for pack in sealed for number in pack.numbers)


def _cases(opening: str, takeover: Takeover) -> tuple[OpenedCase, ...]:
    """What was not found stays with whoever had it, under a case that two persons have to clear."""
    return tuple(
        OpenedCase(
            case=CaseId(f"{opening}-{ordinal}"),
            item_no=each.item_no,
            outcome=Outcome.MISSING,
            reason=each.reason,
            reserved=True,
        )
        for ordinal, each in enumerate(takeover.not_found, 1)
    )


def _colleagues(book: Book, asked: OpenShift, at: datetime) -> tuple[StaffId, ...]:
    """Those who are there too; they answer for nothing that is not handed to them by name."""
    for staff in asked.on_duty:
        must_differ(asked.clerk, staff)
        book.clerk(staff).must_be_here(local_day(at))
    return tuple(dict.fromkeys(asked.on_duty))


def _must_be_reasons(takeover: Takeover, answers: tuple[DutyAnswer, ...], reference: Reference, today: date) -> None:
    """Raise REASON_UNKNOWN for a code that is not in the list of its use on that day."""
    for each in takeover.not_found:
        reference.reason(each.reason, ReasonUse.STOCK, today)
    safe = takeover.taken.safe
    if safe is not None and safe.reason:
        reference.reason(safe.reason, ReasonUse.SAFE, today)
    for answer in answers:
        if not answer.there:
            reference.reason(answer.reason, ReasonUse.CHECKLIST, today)
