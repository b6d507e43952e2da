"""Facts of the shift: who answers for everything on hand, from when to when."""

from dataclasses import dataclass

from kt1desk.domain.comparing import Outcome
from kt1desk.domain.events.fact import Fact
from kt1desk.domain.ids import ApprovalId, CaseId, HandoverId, ItemNo, ShiftId, StaffId
from kt1desk.domain.stock import HeldItem, SheetRow


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftOpened(Fact):
    """The first shift of a desk, or the first after an unattended interval.

    `by` takes over `opening`: the whole stock, named item by item.
    """

    shift: ShiftId
    opening: tuple[HeldItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedCase:
    """A difference with which the two signed. `reserved`: the item stays with the outgoing clerk meanwhile."""

    case: CaseId
    item_no: ItemNo
    outcome: Outcome
    reason: str
    reserved: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftEnded(Fact):
    """Every item on hand passed on at one moment, with two signatures, so that it is never without a named holder.

    `by` signed for `outgoing`; they differ only where the clerk was absent. `items` stand where they are afterwards:
    those of `cases` that stay with the outgoing clerk are reserved. `sheet` is the shift's balance and `unsent` the
    number of facts the province did not yet have, so that the receipt reprints as it was. `handover` is the count
    behind it, None in what was recorded before there were counts; `witness` the `ActApproved` of the same transaction.
    """

    shift: ShiftId
    outgoing: StaffId
    handover: HandoverId | None
    items: tuple[HeldItem, ...]
    cases: tuple[OpenedCase, ...]
    sheet: tuple[SheetRow, ...]
    unsent: int
    witness: ApprovalId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftHandedOver(ShiftEnded):
    """The incoming clerk took over; `next_shift` begins with the same fact."""

    next_shift: ShiftId
    incoming: StaffId


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftPutInSafe(ShiftEnded):
    """The office closes: `leader` answers for the safe bag under `seal_no` until the next shift is opened."""

    leader: StaffId
    seal_no: str
