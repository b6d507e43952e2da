"""Frozen rows of an agency's card: who pays, who may hand in, whom to call, what it sent this month."""

from dataclasses import dataclass
from datetime import date

from kt1desk.domain.courier import days_left, listed
from kt1desk.domain.dated import one_on_day
from kt1desk.domain.errors import Rule
from kt1desk.domain.ids import AgencyId
from kt1desk.domain.item import PayerClass, Secrecy
from kt1desk.domain.persons import AuthorisedPerson, OutOfHours
from kt1desk.domain.places import Agency
from kt1desk.domain.reference import Reference


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """A person of the register. `letters` are classes, `days_left` None without an end, `warnings` as a courier has."""

    name: str
    title: str
    letters: tuple[str, ...]
    may_hand_in: bool
    may_receive: bool
    specimen_no: str
    valid_from: date
    valid_to: date | None
    days_left: int | None
    warnings: tuple[Rule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRow:
    """Whom to call outside office hours. `stale`: confirmed too long ago, or never."""

    hours: OutOfHours
    rank: int
    name: str
    phone: str
    confirmed_on: date | None
    stale: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyMonth:
    """What an agency sent from `first` to `last`. `with_classes`: items of a class are among them, by a look."""

    first: date
    last: date
    items: int
    to_pay_vnd: int
    with_classes: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyCard:
    """An agency as the tables of a day have it, with what it sent this month without a class.

    `instead_of`: it took over from the agency of that name, whose card was asked for.
    """

    agency: AgencyId
    name: str
    address: str
    office_name: str
    payer: PayerClass
    persons: tuple[PersonRow, ...]
    contacts: tuple[ContactRow, ...]
    month: AgencyMonth
    instead_of: str = ""

    @property
    def stale(self) -> bool:
        """Whom to call is not known, or one of them may no longer hold."""
        return not self.contacts or any(contact.stale for contact in self.contacts)


def agency_card(agency: AgencyId, month: AgencyMonth, *, reference: Reference, day: date) -> AgencyCard:
    """Return the card of an agency that is valid on `day`; raises what `Reference.agency` raises."""
    known = reference.agency(agency, day)
    roster = one_on_day(reference.rosters, day)
    return AgencyCard(
        agency=agency,
        name=known.name,
        address=known.address,
        office_name=_office_name(known, reference, day),
        payer=known.payer,
        persons=_persons(agency, reference, day),
        contacts=tuple(
            ContactRow(
                hours=point.hours,
                rank=point.rank,
                name=point.name,
                phone=point.phone,
                confirmed_on=point.confirmed_on,
                stale=roster is not None and point.is_stale(day, roster.stale_after_days),
            )
            for point in reference.contact_points_of(agency, day)
        ),
        month=month,
    )


def _office_name(agency: Agency, reference: Reference, day: date) -> str:
    return "" if agency.office is None else reference.office(agency.office, day).name


def _persons(agency: AgencyId, reference: Reference, day: date) -> tuple[PersonRow, ...]:
    """Those of the day by name, then those who are not yet or no longer valid: a clerk may be asked about them."""
    rows = [person for person in reference.persons if person.agency == agency]
    rows.sort(key=lambda person: (not person.period.holds_on(day), person.name))
    return tuple(_person(person, day) for person in rows)


def _person(person: AuthorisedPerson, day: date) -> PersonRow:
    return PersonRow(
        name=person.name,
        title=person.title,
        letters=tuple(each.value for each in Secrecy if each in person.classes and each is not Secrecy.NONE),
        may_hand_in=person.may_hand_in,
        may_receive=person.may_receive,
        specimen_no=person.specimen_no,
        valid_from=person.period.valid_from,
        valid_to=person.period.valid_to,
        days_left=days_left(person, day) if person.period.holds_on(day) else None,
        warnings=listed(person, day).warnings,
    )
