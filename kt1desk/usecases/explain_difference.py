"""Say why a number is not agreed, and what is done next."""

from dataclasses import dataclass

from kt1desk.domain.calendar import local_day
from kt1desk.domain.comparing import NextStep, Outcome
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import DifferenceExplained
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.reference import Reference
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.usecases.counting_duty import must_count, result_of, revealed_handover_of, standing_handover_of
from kt1desk.usecases.ports import Books, Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainDifference:
    """A reason code of the dated list, and the next step."""

    by: StaffId
    item_no: ItemNo
    reason: str
    step: NextStep


def explain_difference(
    asked: ExplainDifference, *, books: Books, reference: Reference, clock: Clock
) -> DifferenceExplained:
    """Record it; what is said last counts.

    Raises COUNT_NOT_BEGUN, NOT_COUNTING, COUNT_NOT_REVEALED, REASON_UNKNOWN, NOT_A_DIFFERENCE.
    """
    with books.writing() as book:
        at = clock()
        must_count(standing_handover_of(book), asked.by)
        handover = revealed_handover_of(book)
        reason = reference.reason(asked.reason, ReasonUse.DIFFERENCE, local_day(at)).code
        for each in result_of(book, handover):
            if each.item_no == asked.item_no and each.outcome is not Outcome.AGREED:
                break
        else:
            raise RuleBroken(Rule.NOT_A_DIFFERENCE, item_no=asked.item_no)
        explained = DifferenceExplained(
            at=at,
            by=asked.by,
            handover=handover.begun.handover,
            item_no=asked.item_no,
            outcome=each.outcome,
            reason=reason,
            step=asked.step,
        )
        book.record(explained)
    return explained
