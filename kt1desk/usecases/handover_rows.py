"""Frozen rows of a handover: while it is counted they tell of the scans alone."""

from dataclasses import dataclass

from kt1desk.domain.comparing import NextStep, Outcome, Seen
from kt1desk.domain.custody import Stage
from kt1desk.domain.events import HandoverBegun, ShiftHandedOver, ShiftPutInSafe
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.stock import Place, SheetRow


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultRow:
    """One number that is not agreed. `reason` and `step` as they were said last, for this outcome."""

    item_no: ItemNo
    letter: str
    recipient_name: str
    seen: Seen
    stage: Stage
    place: Place | None
    outcome: Outcome
    late: bool
    reason: str
    step: NextStep | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverResult:
    """What is shown once the list is revealed. `witness_letters`: classes that need a witness."""

    salt: str
    agreed: int
    differences: tuple[ResultRow, ...]
    sheet: tuple[SheetRow, ...]
    balances: bool
    unsent: int
    witness_letters: str

    @property
    def unsaid(self) -> tuple[ItemNo, ...]:
        """The numbers that stand against the signatures."""
        return tuple(row.item_no for row in self.differences if row.step is not NextStep.OPEN_CASE)

    @property
    def kept(self) -> int:
        """How many pieces stay with the outgoing clerk."""
        return sum(row.seen.in_book for row in self.differences)

    @property
    def extra(self) -> int:
        """How many pieces were counted that the book does not have here."""
        return sum(not row.seen.in_book for row in self.differences)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverSeen:
    """The attempt that is under way. `absent_name`: whose shift it is, where somebody else counts for them.

    The numbers of each side stand in the order of its scans. `result` None: two persons count blind.
    """

    begun: HandoverBegun
    outgoing_name: str
    incoming_name: str
    absent_name: str
    by_outgoing: tuple[ItemNo, ...]
    by_incoming: tuple[ItemNo, ...]
    result: HandoverResult | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverPrintRow:
    """A slip or a receipt that can be printed again: whose shift it was, who took over, how often it was printed."""

    document: str
    fact: HandoverBegun | ShiftHandedOver | ShiftPutInSafe
    outgoing_name: str
    incoming_name: str
    copies: int
