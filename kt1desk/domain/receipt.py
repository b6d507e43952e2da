"""What a courier takes home: the list of a visit, the slip of a refusal. Each is named by its document."""

from dataclasses import dataclass
from datetime import datetime

from kt1desk.domain.events import Fact, ItemRefused, LineName, VisitClosed


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """One receipt as the book knows it; `copies` counts the prints that were told, from 1."""

    document: str
    at: datetime
    copies: int


def document_of(fact: Fact, line: LineName) -> str | None:
    """The document of the receipt that a fact brings about; None where nobody takes one home.

    A visit has an id. A refusal has none: the line that says it names it.
    """
    match fact:
        case VisitClosed() if fact.items or fact.voided:
            return fact.visit
        case ItemRefused():
            return f"{line.desk}.{line.life}/R{line.number}"
    return None
