"""A list of an agency as it was understood, row by row."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.item import ItemKind, Secrecy, Urgency
from kt1desk.domain.item_list import ListColumn
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


@dataclass(frozen=True, slots=True, kw_only=True)
class UnderstoodList:
    """All rows of a file. `left_out` are the columns that were not read, by their letters."""

    name: str
    rows: tuple[ListVerdict, ...]
    left_out: tuple[str, ...]
