"""What only the verbs of looking may read. It is no part of `ports.Lookups`, so no screen can reach it by itself."""

from datetime import date
from typing import Protocol

from kt1desk.domain.ids import AgencyId, ItemNo
from kt1desk.domain.item_search import ItemsAsked
from kt1desk.usecases.agency_rows import AgencyMonth
from kt1desk.usecases.look_rows import AuditSeen, FoundItems, LifeStory


class Looks(Protocol):
    """Restricted reads; the verb that calls one records the look before it gives anything back."""

    def items_matching(self, asked: ItemsAsked, limit: int, after: ItemNo | None) -> FoundItems:
        """Return the items the desk knows that fit a search, newest first, behind `after` if there is one."""

    def items_held(self, limit: int) -> FoundItems:
        """Return the items that somebody of the post still holds, newest first."""

    def agency_month(self, agency: AgencyId, first: date, last: date) -> AgencyMonth:
        """Return what an agency sent in these days, items of every class."""

    def life_story(self, item_no: ItemNo) -> LifeStory:
        """Return every fact about an item, in order; without lines when none is known."""

    def audit(self, first: date, last: date, limit: int) -> AuditSeen:
        """Return the audit list of the days `first` to `last`, both included."""
