"""Facts of the shift: who answers for everything on hand, from when to when."""

from dataclasses import dataclass

from kt1desk.domain.events.fact import Fact
from kt1desk.domain.ids import ShiftId, StaffId
from kt1desk.domain.stock import HeldItem, SheetRow


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftOpened(Fact):
    """The first shift of a desk, or the first after an unattended interval.

    `by` takes over `opening`: the whole stock, named item by item.
    """

    shift: ShiftId
    opening: tuple[HeldItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftHandedOver(Fact):
    """The outgoing clerk (`by`) gave every item on hand to the incoming clerk, who signed with a PIN.

    One fact ends `shift` and begins `next_shift`, so there is no moment without a named holder.
    `sheet` is the balanced sheet both signed and `unsent` the number of facts the province did
    not yet have, so that the receipt reprints as it was.
    """

    shift: ShiftId
    next_shift: ShiftId
    incoming: StaffId
    items: tuple[HeldItem, ...]
    sheet: tuple[SheetRow, ...]
    unsent: int
