"""Take an acceptance back while the courier is still there: the item goes home again, and its number is spent."""

from dataclasses import dataclass

from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act
from kt1desk.domain.events import ItemVoided
from kt1desk.domain.ids import ItemNo, StaffId, VisitId
from kt1desk.domain.reference import Reference
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.usecases.duty import must_be_on_duty
from kt1desk.usecases.ports import Books, Clock
from kt1desk.usecases.visit_duty import must_hold_in_hand, own_visit


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidItem:
    """An item of the open visit, and the code of the reason."""

    clerk: StaffId
    visit: VisitId
    item_no: ItemNo
    reason: str


def void_item(asked: VoidItem, *, books: Books, reference: Reference, clock: Clock) -> ItemVoided:
    """Record it; the courier of the visit holds the item again.

    Raises REASON_UNKNOWN and what `own_visit`, `must_hold_in_hand` and `must_be_on_duty` raise.
    """
    with books.writing() as book:
        at = clock()
        must_be_on_duty(book, asked.clerk, Act.ACCEPT)
        visit, _ = own_visit(book, asked.visit, asked.clerk)
        must_hold_in_hand(book, visit, asked.item_no)
        voided = ItemVoided(
            at=at,
            by=asked.clerk,
            item_no=asked.item_no,
            reason=reference.reason(asked.reason, ReasonUse.VOID, local_day(at)).code,
            received_by=visit.courier.name,
        )
        book.record(voided)
    return voided
