"""What the verbs of a handover need of the book."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kt1desk.domain.comparing import Outcome
from kt1desk.domain.events import Fact, HandoverBegun
from kt1desk.domain.ids import CaseId, HandoverId, ItemNo, StaffId
from kt1desk.domain.stock import HeldItem


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedList:
    """What was fixed, until it is revealed: in the store of this machine alone, in no line and on no screen."""

    salt: str
    items: tuple[HeldItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingHandover:
    """The attempt that is under way at this desk."""

    begun: HandoverBegun
    revealed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """A difference that two persons have to clear; `person` answers for a reserved item meanwhile."""

    case: CaseId
    item_no: ItemNo
    outcome: Outcome
    reason: str
    reserved: bool
    person: StaffId
    opened_at: datetime


class HandoverBook(Protocol):
    """The part of the book that knows handovers; `ports.Book` has it too."""

    def next_handover_id(self) -> HandoverId:
        """Return an id that no handover of any life of this desk bears."""

    def seal_list(self, handover: HandoverId, sealed: SealedList) -> None:
        """Keep salt and list in the store, in the same transaction as the fact that fixes them."""

    def sealed_list(self, handover: HandoverId) -> SealedList | None:
        """Return what was fixed; None when this store never had it."""

    def standing_handover(self) -> StandingHandover | None:
        """Return the attempt of this desk that is neither signed nor cancelled, which is cheap."""

    def has_counted(self, handover: HandoverId, staff: StaffId, item_no: ItemNo) -> bool:
        """Tell whether this person has scanned this number already, which is cheap too."""

    def handover_facts(self, handover: HandoverId) -> tuple[Fact, ...]:
        """Return what this desk recorded from the beginning of a handover on, in order."""

    def recipient_name(self, item_no: ItemNo) -> str:
        """Return to whom an item goes, "" when the book does not tell."""

    def open_cases(self) -> tuple[CaseRow, ...]:
        """Return the differences of this desk that nobody has cleared, oldest first."""

    def owed_signature(self, handover: HandoverId) -> StaffId | None:
        """Return who was absent and has not signed for this handover yet."""
