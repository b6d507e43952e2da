"""A list of an agency as it was understood, row by row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.item import ItemKind, Secrecy, Urgency
from kt1desk.domain.item_list import ListColumn
from kt1desk.domain.search import spelled
from kt1desk.domain.visit import VisitItem
from kt1desk.usecases.readmodels import AgencyHit


@dataclass(frozen=True, slots=True, kw_only=True)
class ListVerdict:
    """One row as it was understood. `recipient` None: one outside the province, by name and address.

    `faults` keep the row out; `doubts` are shown, and the row may go ahead. Neither repeats what stood in a cell.
    """

    line: int
    number: str = ""
    recipient: AgencyHit | None = None
    recipient_name: str = ""
    recipient_address: str = ""
    addressee: str = ""
    secrecy: Secrecy = Secrecy.NONE
    urgency: Urgency = Urgency.NORMAL
    kind: ItemKind = ItemKind.LETTER
    faults: Mapping[ListColumn, RuleBroken] = field(default_factory=dict)
    doubts: tuple[RuleBroken, ...] = ()

    @property
    def is_ready(self) -> bool:
        """The row can go ahead."""
        return not self.faults

    def says_as(self, other: "ListVerdict") -> bool:
        """Whether two rows say the same of an item, wherever they stand in their files."""
        return replace(self, line=0, doubts=()) == replace(other, line=0, doubts=())


@dataclass(frozen=True, slots=True, kw_only=True)
class UnderstoodList:
    """All rows of a file. `left_out` are the columns that were not read, by their letters."""

    name: str
    rows: tuple[ListVerdict, ...]
    left_out: tuple[str, ...]


def rows_taken(rows: Sequence[ListVerdict], handed_in: Sequence[VisitItem]) -> frozenset[int]:
    """Return the lines of the rows whose item is in the visit already: one for each item, to whomever it goes.

    Of several rows to one recipient that with the same addressee comes first, then the first.
    """
    waiting: dict[str, list[ListVerdict]] = {}
    for row in rows:
        if row.is_ready:
            to = row.recipient_name if row.recipient is None else row.recipient.agency
            waiting.setdefault(spelled(to), []).append(row)
    taken = set[int]()
    left = [item.recipient for item in handed_in]
    for exactly in (True, False):
        for recipient in tuple(left):
            of_this = waiting.get(spelled(recipient.name if recipient.agency is None else recipient.agency), [])
            found = next(
                (row for row in of_this if not exactly or spelled(row.addressee) == spelled(recipient.addressee)), None
            )
            if found is not None:
                of_this.remove(found)
                left.remove(recipient)
                taken.add(found.line)
    return frozenset(taken)
