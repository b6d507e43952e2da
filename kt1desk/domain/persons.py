"""Who may hand in and receive for an agency, and whom to call when its doors are closed (TT 16/2017)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kt1desk.domain.dated import DatedRow
from kt1desk.domain.ids import AgencyId
from kt1desk.domain.item import Secrecy


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorisedPerson(DatedRow):
    """A person named by an agency. `classes`: what the person may hand in or receive, ordinary items only when named.

    `specimen_no` is the number of the specimen signature in the binder of the office, empty when there is none.
    """

    id: str
    agency: AgencyId
    name: str
    title: str
    may_hand_in: bool
    may_receive: bool
    classes: frozenset[Secrecy]
    specimen_no: str


class OutOfHours(StrEnum):
    """When a contact point may be called."""

    NIGHT = "NIGHT"
    WEEKEND = "WEEKEND"
    HOLIDAY = "HOLIDAY"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPoint(DatedRow):
    """A contact point (đầu mối) of an agency outside office hours; the first to call has the lowest `rank`.

    `confirmed_on`: the agency last said on this day that it still holds; None: nobody asked, as far as is known.
    """

    agency: AgencyId
    hours: OutOfHours
    rank: int
    name: str
    phone: str
    confirmed_on: date | None

    def is_stale(self, day: date, stale_after_days: int) -> bool:
        """Tell whether it was confirmed too long ago, or never."""
        return self.confirmed_on is None or (day - self.confirmed_on).days > stale_after_days


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterRow(DatedRow):
    """After how many days without a word of the agency its contact points count as stale."""

    stale_after_days: int
