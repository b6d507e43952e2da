"""Facts of the shift: who answers for everything on hand, from when to when."""

from dataclasses import dataclass

from kt1desk.domain.comparing import Outcome
from kt1desk.domain.duty_check import DutyAnswer
from kt1desk.domain.events.fact import Fact
from kt1desk.domain.ids import ApprovalId, CaseId, HandoverId, ItemNo, ShiftId, StaffId
from kt1desk.domain.opening import StockTaken
from kt1desk.domain.stock import HeldItem, SheetRow


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedCase:
    """A difference that stands with the shift. `reserved`: the item stays meanwhile with whoever had it."""

    case: CaseId
    item_no: ItemNo
    outcome: Outcome
    reason: str
    reserved: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftOpened(Fact):
    """The first shift of a desk, or the first after an unattended interval.

    `by` takes over `opening`: the whole stock, named item by item; what was not found stays under one of `cases` with
    whoever had it. `on_duty` are the others of the shift. `taken` None: how the stock was taken over was not written
    down yet.
    """

    shift: ShiftId
    opening: tuple[HeldItem, ...]
    on_duty: tuple[StaffId, ...]
    taken: StockTaken | None
    cases: tuple[OpenedCase, ...]
    checklist: tuple[DutyAnswer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MustActRead(Fact):
    """`by` has read what must be acted upon before the work of their `shift` begins."""

    shift: ShiftId


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
