"""Correct an accepted item while the courier is still there: everything is said again, and the old line stays."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from kt1desk.domain.acceptance import AcceptItem, Decision, decide
from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ItemAccepted, ItemCorrected
from kt1desk.domain.ids import ItemNo, VisitId
from kt1desk.domain.reference import Reference
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.duty import must_be_on_duty
from kt1desk.usecases.ports import Books, Clock
from kt1desk.usecases.visit_duty import as_told, must_be_covered, must_hold_in_hand, own_visit


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectItem:
    """The whole form as it should have been, which item of the visit it is, and the code of the reason."""

    form: AcceptItem
    visit: VisitId
    item_no: ItemNo
    reason: str
    allowed: Vouched | None = None


def correct_item(asked: CorrectItem, *, books: Books, reference: Reference, clock: Clock) -> ItemCorrected:
    """Record the correction. J stays the day of acceptance; price and promise are those of that moment.

    Raises what `decide` raises, CORRECTION_CHANGES_NOTHING, REASON_UNKNOWN, VISIT_OF_ANOTHER_AGENCY,
    VISIT_OF_ANOTHER_COURIER, and what `own_visit`, `must_hold_in_hand`, `must_be_covered` and `must_be_on_duty` raise.
    """
    with books.writing() as book:
        at = clock()
        day = local_day(at)
        clerk = asked.form.clerk
        must_be_on_duty(book, clerk, Act.ACCEPT)
        visit, told = own_visit(book, asked.visit, clerk)
        must_hold_in_hand(book, visit, asked.item_no)
        visit.must_be_of(asked.form.sender.agency)
        visit.must_be_brought_by(asked.form.sender.handed_in_by)
        item = as_told(told, asked.item_no)
        accepted = item.accepted
        courier = replace(asked.form.sender, handed_in_by=visit.courier.name)
        form = replace(asked.form, sender=courier)
        decided = decide(form, reference=reference, office=accepted.office, at=accepted.at)
        if _said(decided) == _said(item.last):
            raise RuleBroken(Rule.CORRECTION_CHANGES_NOTHING, item_no=asked.item_no)
        _must_lie_ahead(decided, item.last, at)
        secrecy = decided.asked.service.secrecy
        approved = must_be_covered(
            visit, secrecy, asked.allowed, clerk=clerk, book=book, reference=reference, at=at, day=day
        )
        corrected = ItemCorrected(
            at=at,
            by=clerk,
            item_no=asked.item_no,
            corrects=item.line,
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
            reason=reference.reason(asked.reason, ReasonUse.CORRECTION, day).code,
        )
        book.record(*approved, corrected)
    return corrected


def _must_lie_ahead(decided: Decision, last: ItemAccepted | ItemCorrected, at: datetime) -> None:
    """Raise TIMED_TOO_LATE for a moment that has passed; one that was agreed before stays as it was agreed."""
    agreed = decided.asked.service.agreed_at
    if agreed is not None and agreed != last.service.agreed_at and agreed <= at:
        raise RuleBroken(
            Rule.TIMED_TOO_LATE,
            agreed_at=agreed.astimezone(UTC),
            earliest_at=at.astimezone(UTC),
            notice_hours=decided.promise.notice_hours,
        )


def _said(what: Decision | ItemAccepted | ItemCorrected) -> tuple[object, ...]:
    form = what.asked if isinstance(what, Decision) else what
    return (form.sender, form.recipient, form.service, form.kind, form.weight_g, form.cover, form.flags)
