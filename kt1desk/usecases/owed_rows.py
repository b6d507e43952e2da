"""Frozen rows of handovers that were counted while a clerk was absent and wait for that clerk's signature."""

from dataclasses import dataclass
from datetime import datetime

from kt1desk.domain.ids import HandoverId, ShiftId, StaffId


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedSignature:
    """What `owed_by` is asked to sign for: `counted_by_name` and `other_name` counted the shift in their absence.

    `into_safe`: `other_name` put the stock into the safe, otherwise took it over. `moved` items passed on, `kept` ones
    stay with `owed_by` under cases.
    """

    handover: HandoverId
    shift: ShiftId
    owed_by: StaffId
    owed_name: str
    counted_by_name: str
    other_name: str
    into_safe: bool
    at: datetime
    moved: int
    kept: int
