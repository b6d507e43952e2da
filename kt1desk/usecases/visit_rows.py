"""Frozen rows about couriers' visits."""

from dataclasses import dataclass
from datetime import datetime

from kt1desk.domain.courier import Courier
from kt1desk.domain.events import ItemAccepted, ItemCorrected, LineName
from kt1desk.domain.ids import AgencyId, StaffId, VisitId
from kt1desk.domain.visit import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenVisitRow:
    """A visit that somebody at the counter has to finish; `owner_name` serves it."""

    visit: VisitId
    agency: AgencyId
    courier: Courier
    owner: StaffId
    owner_name: str
    opened_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitRow:
    """One visit with its items, as it stands."""

    visit: Visit
    owner_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldItem:
    """An item of a visit: its acceptance, what was said of it last, and the line of the book that says it."""

    accepted: ItemAccepted
    last: ItemAccepted | ItemCorrected
    line: LineName
