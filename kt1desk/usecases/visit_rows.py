"""Frozen rows about couriers' visits."""

from dataclasses import dataclass
from datetime import date, datetime

from kt1desk.domain.courier import Courier, days_left
from kt1desk.domain.errors import Rule
from kt1desk.domain.events import ItemAccepted, ItemCorrected, ItemRefused, LineName, VisitClosed
from kt1desk.domain.ids import AgencyId, StaffId, VisitId
from kt1desk.domain.person_search import FoundPerson
from kt1desk.domain.visit import Visit
from kt1desk.usecases.readmodels import AgencyHit


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


@dataclass(frozen=True, slots=True, kw_only=True)
class CourierHit:
    """A person of a register who may be meant, as the register stands on the day of the question.

    `person` is the id in the register: it alone tells namesakes apart. `against` is what a second person would have to
    bend, `letters` what may be handed in besides ordinary items.
    """

    person: str
    name: str
    agency: AgencyHit
    specimen_no: str
    letters: str
    against: Rule | None
    warnings: tuple[Rule, ...]
    valid_from: date
    valid_to: date | None
    days_left: int | None

    @classmethod
    def of(cls, found: FoundPerson, agency: AgencyHit, day: date) -> "CourierHit":
        """Return the answer for a person who was found, with the agency as the form names it."""
        person = found.person
        return cls(
            person=person.id,
            name=person.name,
            agency=agency,
            specimen_no=person.specimen_no,
            letters=" ".join(sorted(secrecy.value for secrecy in person.classes)),
            against=found.standing.against,
            warnings=found.standing.warnings,
            valid_from=person.period.valid_from,
            valid_to=person.period.valid_to,
            days_left=days_left(person, day),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptRow:
    """What a courier took home, by the fact that brought it about; `copies` counts the prints that were told."""

    document: str
    fact: VisitClosed | ItemRefused
    agency_name: str
    courier: str
    copies: int
