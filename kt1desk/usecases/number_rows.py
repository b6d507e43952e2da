"""What screens and papers show of item numbers."""

from dataclasses import dataclass
from datetime import datetime

from kt1desk.domain.ids import DeskId, ItemNo, LifeId, StaffId


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockRow:
    """A block lent to this life: its first and last number, and how many are unused."""

    ordinal: int
    first_no: ItemNo
    last_no: ItemNo
    size: int
    left: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockRequest:
    """What is read to the province to be lent a block in a code.

    `enrolled`: the province gave this life the key by which a code is checked.
    """

    desk: DeskId
    life: LifeId
    ordinal: int
    enrolled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidedRow:
    """A number that no item will bear; `reason` is a code of `domain.void_reason`."""

    item_no: ItemNo
    at: datetime
    by: StaffId
    by_name: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NumbersView:
    """The numbers of this desk: blocks newest first; `next_no` is None without any; `voided` in this shift."""

    blocks: tuple[BlockRow, ...]
    next_no: ItemNo | None
    left: int
    voided: tuple[VoidedRow, ...]
    request: BlockRequest
