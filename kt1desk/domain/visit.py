"""What the facts of a courier's visit add up to: who serves it, what is in it, what of that stays."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from kt1desk.domain.courier import Courier
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import Fact, ItemAccepted, ItemCorrected, ItemVoided, VisitClosed, VisitOpened, VisitResumed
from kt1desk.domain.ids import AgencyId, ApprovalId, ItemNo, StaffId, VisitId
from kt1desk.domain.item import PayerClass, Recipient
from kt1desk.domain.payment import to_pay_at_the_counter
from kt1desk.domain.search import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitItem:
    """An item of a visit as it was last told."""

    item_no: ItemNo
    recipient: Recipient
    payer: PayerClass
    total_vnd: int
    to_pay_vnd: int
    corrected: bool = False
    voided: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One visit. `approval`: a second person vouched for the courier, at the door or for one item's class.

    `items` are in the order in which they were accepted.
    """

    visit: VisitId
    agency: AgencyId
    courier: Courier
    approval: ApprovalId | None
    owner: StaffId
    opened_at: datetime
    closed_at: datetime | None = None
    items: tuple[VisitItem, ...] = ()

    @property
    def held(self) -> tuple[VisitItem, ...]:
        """The items that stay with the post."""
        return tuple(item for item in self.items if not item.voided)

    @property
    def due_vnd(self) -> int:
        """What is to be paid at the counter, before VAT."""
        return to_pay_at_the_counter((item.payer, item.to_pay_vnd) for item in self.held)

    @property
    def voided(self) -> tuple[VisitItem, ...]:
        """The items that went back with the courier."""
        return tuple(item for item in self.items if item.voided)

    def must_be_open(self) -> None:
        """Raise VISIT_CLOSED after the courier left."""
        if self.closed_at is not None:
            raise RuleBroken(Rule.VISIT_CLOSED, visit=self.visit)

    def must_be_of(self, agency: AgencyId) -> None:
        """Raise VISIT_OF_ANOTHER_AGENCY: one visit, one agency, one slip."""
        if self.agency != agency:
            raise RuleBroken(Rule.VISIT_OF_ANOTHER_AGENCY, agency=agency)

    def must_be_brought_by(self, name: str) -> None:
        """Raise VISIT_OF_ANOTHER_COURIER unless the name is the courier's, marks and case aside."""
        if fold(self.courier.name) != fold(name):
            raise RuleBroken(Rule.VISIT_OF_ANOTHER_COURIER, name=self.courier.name)

    def must_hold(self, item_no: ItemNo) -> VisitItem:
        """Return an item that stays; raise ITEM_NOT_OF_VISIT."""
        for item in self.held:
            if item.item_no == item_no:
                return item
        raise RuleBroken(Rule.ITEM_NOT_OF_VISIT, item_no=item_no)


def fold_visit(visit: VisitId, facts: Iterable[Fact]) -> Visit | None:
    """Fold a history; None when it does not open the visit. Never raises: what does not fit changes nothing."""
    found: Visit | None = None
    for fact in facts:
        if found is not None:
            found = after(found, fact)
        elif isinstance(fact, VisitOpened) and fact.visit == visit:
            found = opened(fact)
    return found


def opened(fact: VisitOpened) -> Visit:
    """Return the visit as it begins."""
    return Visit(
        visit=fact.visit,
        agency=fact.agency,
        courier=fact.courier,
        approval=fact.approval,
        owner=fact.by,
        opened_at=fact.at,
    )


def after(visit: Visit, fact: Fact) -> Visit:
    """Return the visit after a fact; most facts are not about it."""
    match fact:
        case VisitResumed() if fact.visit == visit.visit:
            return replace(visit, owner=fact.by)
        case VisitClosed() if fact.visit == visit.visit:
            return replace(visit, closed_at=visit.closed_at or fact.at)
        case ItemAccepted() if fact.visit == visit.visit:
            return _accepted(visit, fact)
        case ItemCorrected():
            return _changed(visit, fact)
        case ItemVoided():
            return _voided(visit, fact.item_no)
        case _:
            return visit


def _accepted(visit: Visit, fact: ItemAccepted) -> Visit:
    if any(item.item_no == fact.item_no for item in visit.items):
        return visit
    item = VisitItem(
        item_no=fact.item_no,
        recipient=fact.recipient,
        payer=fact.payer,
        total_vnd=fact.price.total_vnd,
        to_pay_vnd=fact.price.to_pay_vnd,
    )
    return replace(visit, items=(*visit.items, item), approval=visit.approval or fact.approval)


def _changed(visit: Visit, fact: ItemCorrected) -> Visit:
    def told(item: VisitItem) -> VisitItem:
        price = fact.price
        return replace(
            item,
            corrected=True,
            recipient=fact.recipient,
            payer=fact.payer,
            total_vnd=price.total_vnd,
            to_pay_vnd=price.to_pay_vnd,
        )

    items = tuple(told(item) if item.item_no == fact.item_no else item for item in visit.items)
    return replace(visit, items=items)


def _voided(visit: Visit, item_no: ItemNo) -> Visit:
    items = tuple(replace(item, voided=True) if item.item_no == item_no else item for item in visit.items)
    return replace(visit, items=items)
