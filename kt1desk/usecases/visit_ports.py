"""What the verbs of a courier's visit need of the book, and what screens read of visits."""

from dataclasses import dataclass
from typing import Protocol

from kt1desk.domain.events import Fact, LineName
from kt1desk.domain.ids import ItemNo, VisitId
from kt1desk.domain.receipt import Receipt
from kt1desk.domain.visit import Visit
from kt1desk.usecases.visit_rows import OpenVisitRow, ToldItem, VisitRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """A fact and the line of the book that tells it."""

    line: LineName
    fact: Fact


class VisitBook(Protocol):
    """The part of the book that knows visits; `ports.Book` has it too."""

    def next_visit_id(self) -> VisitId:
        """Return an id that no visit of any life of this desk bears."""

    def visit_head(self, visit: VisitId) -> Visit | None:
        """Return a visit of this desk without its items, which is cheap; None when it knows no such visit."""

    def visit_facts(self, visit: VisitId) -> tuple[Recorded, ...]:
        """Return what this desk recorded of a visit and of its items, from its opening on, in order."""

    def receipt(self, document: str) -> Receipt | None:
        """Return what a courier of this desk took home; None when it knows no such document."""


class VisitLookups(Protocol):
    """Reads for the counter."""

    def open_visits(self) -> tuple[OpenVisitRow, ...]:
        """Return the visits of this desk whose courier has not left, oldest first."""

    def visit(self, visit: VisitId) -> VisitRow | None:
        """Return a visit of this desk with its items in the order in which they were accepted."""

    def told_item(self, visit: VisitId, item_no: ItemNo) -> ToldItem:
        """Return an item of a visit that stays with the post, as it was told last; raise ITEM_NOT_OF_VISIT."""
