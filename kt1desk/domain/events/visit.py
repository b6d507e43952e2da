"""Facts of a courier's visit: one person hands in item after item, and takes home one slip for all of them."""

from dataclasses import dataclass

from kt1desk.domain.courier import Courier
from kt1desk.domain.events.fact import Fact
from kt1desk.domain.ids import AgencyId, ApprovalId, ItemNo, OfficeCode, StaffId, VisitId
from kt1desk.domain.payment import Payment


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitFact(Fact):
    """A fact about exactly one visit."""

    visit: VisitId


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitOpened(VisitFact):
    """A courier of `agency` came to the counter; `by` serves the visit from now on.

    `approval` names the `ActApproved` of the same transaction that let somebody through whom the register does
    not; None where none was needed.
    """

    office: OfficeCode
    agency: AgencyId
    courier: Courier
    approval: ApprovalId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitResumed(VisitFact):
    """Another clerk (`by`) serves the visit from now on, in the place of `previous`."""

    previous: StaffId


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitClosed(VisitFact):
    """The courier left: `items` stay with the post, `voided` went back; `payment` where something was to be paid."""

    items: tuple[ItemNo, ...]
    voided: tuple[ItemNo, ...]
    payment: Payment | None
