"""What the papers of a handover show besides the stock: the slip before the count, differences, the checklist."""

from dataclasses import dataclass
from datetime import datetime

from kt1desk.domain.comparing import Outcome
from kt1desk.domain.duty_check import CheckKind, DutyAnswer
from kt1desk.domain.ids import CaseId, HandoverId, ItemNo, ShiftId


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceRow:
    """A number with which the two signed although they do not agree. `reserved`: it stays with the outgoing clerk."""

    case: CaseId
    item_no: ItemNo
    letter: str
    outcome: Outcome
    reason: str
    reserved: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedRow:
    """One row of the checklist in the words of its day; `reason` says why a thing is not there."""

    name: str
    kind: CheckKind
    answer: DutyAnswer
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedList:
    """The checklist as it was filled in last, when a shift was opened."""

    shift: ShiftId
    at: datetime
    by_name: str
    rows: tuple[CheckedRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CountSlip:
    """What is fixed before anybody counts, and who counts. Nothing here depends on what is expected but the digest.

    `counting_name` counts for the outgoing side; `absent_name` is whose shift it is where that is somebody else.
    """

    handover: HandoverId
    shift: ShiftId
    begun_at: datetime
    digest: str
    counting_name: str
    absent_name: str
    incoming_name: str
    into_safe: bool
