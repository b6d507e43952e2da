"""Who may hand in and receive for an agency, and whom to call when its doors are closed (TT 16/2017)."""

from dataclasses import dataclass
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
    """A contact point (đầu mối) of an agency outside office hours; the first to call has the lowest `rank`."""

    agency: AgencyId
    hours: OutOfHours
    rank: int
    name: str
    phone: str
