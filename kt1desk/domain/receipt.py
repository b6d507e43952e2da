"""Papers that people keep: what a courier takes home, and what two persons of a handover hold. Each has a document."""

from dataclasses import dataclass
from datetime import datetime

from kt1desk.domain.events import (
    Fact,
    HandoverBegun,
    ItemRefused,
    LineName,
    ShiftHandedOver,
    ShiftPutInSafe,
    VisitClosed,
)
from kt1desk.domain.ids import StaffId


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """One paper as the book knows it: the fact that it tells, and how many prints were told, from 1."""

    document: str
    fact: Fact
    copies: int

    @property
    def at(self) -> datetime:
        """When it came about."""
        return self.fact.at


def document_of(fact: Fact, line: LineName) -> str | None:
    """The document of the paper that a fact brings about; None where nobody keeps one.

    A visit has an id, as a count and the shift that a handover ends have. A refusal has none: the line that says it
    names it.
    """
    match fact:
        case VisitClosed() if fact.items or fact.voided:
            return fact.visit
        case ItemRefused():
            return f"{line.desk}.{line.life}/R{line.number}"
        case HandoverBegun():
            return fact.handover
        case ShiftHandedOver() | ShiftPutInSafe():
            return fact.shift
    return None


def parties_of(fact: Fact) -> frozenset[StaffId]:
    """Whose handover a slip or a receipt is about; nobody's where the fact is about no handover."""
    match fact:
        case HandoverBegun() | ShiftHandedOver():
            return frozenset({fact.by, fact.outgoing, fact.incoming})
        case ShiftPutInSafe():
            return frozenset({fact.by, fact.outgoing, fact.leader})
    return frozenset()
