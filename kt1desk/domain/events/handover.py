"""Facts of a handover: fixed, counted blind by two, revealed, explained; the signatures are facts of the shift."""

from dataclasses import dataclass

from kt1desk.domain.comparing import NextStep, Outcome
from kt1desk.domain.events.fact import Fact
from kt1desk.domain.ids import CaseId, HandoverId, ItemNo, OfficeCode, ShiftId, StaffId
from kt1desk.domain.stock import HeldItem


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverFact(Fact):
    """A fact about exactly one attempt to hand a shift over."""

    handover: HandoverId


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverBegun(HandoverFact):
    """What this desk should have on hand is fixed by `digest`; nobody is told what it is before `CountRevealed`.

    `by` counts for the outgoing side: the outgoing clerk, or the shift leader while that clerk is absent.
    `incoming` counts for the other side: who takes over, or the shift leader who puts the stock into the safe.
    """

    office: OfficeCode
    shift: ShiftId
    outgoing: StaffId
    incoming: StaffId
    into_safe: bool
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemCounted(HandoverFact):
    """`by` scanned this number; whether anybody expected it is not asked. Nothing takes a scan back."""

    item_no: ItemNo


@dataclass(frozen=True, slots=True, kw_only=True)
class CountRevealed(HandoverFact):
    """Both have counted: the list that was fixed, and the salt by which anybody can check the digest."""

    salt: str
    items: tuple[HeldItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceExplained(HandoverFact):
    """Why a number is not agreed, and what is done next; the last word about a number counts."""

    item_no: ItemNo
    outcome: Outcome
    reason: str
    step: NextStep


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverCancelled(HandoverFact):
    """Nobody signed: the shift goes on as it was, and what was counted stays in the book as an attempt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverCountersigned(HandoverFact):
    """The clerk who was absent (`by`) signs in person for the handover that was made in their place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseClosed(Fact):
    """Two persons cleared a difference. A `reserved` item is answered for by `by` from now on."""

    case: CaseId
    item_no: ItemNo
    reserved: bool
    reason: str
    witness: StaffId
