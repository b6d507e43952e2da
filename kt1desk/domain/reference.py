"""The reference data of the province as one whole: dated rows, and the questions that desk and hub put to them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeVar

from kt1desk.domain import reference_tables as tables
from kt1desk.domain.calendar import WorkingCalendar, local_day
from kt1desk.domain.csv_table import Problem, ReferenceBad
from kt1desk.domain.dated import DatedRow, on_day, one_on_day
from kt1desk.domain.due import DueTables, Promise, due_moment
from kt1desk.domain.duty_check import DutyCheckRow
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import AgencyId, OfficeCode
from kt1desk.domain.item import CoverRule, PayerClass, Secrecy, Service, Urgency, WeightLimits
from kt1desk.domain.persons import AuthorisedPerson, ContactPoint, RosterRow
from kt1desk.domain.places import Agency, Destination, Issuer, Office
from kt1desk.domain.rule_set import (
    CombinationRow,
    CoverCheckRow,
    CoverRow,
    Form,
    FormRow,
    LawRow,
    LawSubject,
    ReasonRow,
    ReasonUse,
    RuleSetRow,
    WeightRow,
    WitnessRow,
)
from kt1desk.domain.succession import succession
from kt1desk.domain.tariff import Price, TariffTables, quote
from kt1desk.domain.timetable import TransportRun

TABLES: tuple[str, ...] = tuple(tables.TABLES)
"""The files of an edition."""

Row = TypeVar("Row", bound=DatedRow)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """One edition of the reference data. Every `day` is a local day."""

    offices: tuple[Office, ...]
    destinations: tuple[Destination, ...]
    agencies: tuple[Agency, ...]
    issuers: tuple[Issuer, ...]
    persons: tuple[AuthorisedPerson, ...]
    contact_points: tuple[ContactPoint, ...]
    rosters: tuple[RosterRow, ...]
    runs: tuple[TransportRun, ...]
    rule_sets: tuple[RuleSetRow, ...]
    combinations: tuple[CombinationRow, ...]
    weights: tuple[WeightRow, ...]
    covers: tuple[CoverRow, ...]
    cover_checks: tuple[CoverCheckRow, ...]
    duty_checks: tuple[DutyCheckRow, ...]
    witnesses: tuple[WitnessRow, ...]
    reasons: tuple[ReasonRow, ...]
    forms: tuple[FormRow, ...]
    laws: tuple[LawRow, ...]
    due: DueTables
    prices: TariffTables
    texts: Mapping[str, str] = field(repr=False, compare=False)
    """What it was read from, by file name: amendments are applied to these."""

    @property
    def calendar(self) -> WorkingCalendar:
        """The working days."""
        return self.due.calendar

    def office(self, code: OfficeCode, day: date) -> Office:
        """The office as it was on `day`; raises OFFICE_UNKNOWN, OFFICE_NOT_VALID_ON_DAY."""
        known = [row for row in self.offices if row.code == code]
        if not known:
            raise RuleBroken(Rule.OFFICE_UNKNOWN, office=code)
        return _held(known, day, Rule.OFFICE_NOT_VALID_ON_DAY, office=code)

    def offices_on(self, day: date) -> tuple[Office, ...]:
        """The offices there were on `day`."""
        return on_day(self.offices, day)

    def agency(self, agency: AgencyId, day: date) -> Agency:
        """The agency as it was on `day`; raises AGENCY_UNKNOWN, AGENCY_NOT_VALID_ON_DAY, AGENCY_TAKEN_OVER."""
        known = [row for row in self.agencies if row.id == agency]
        if not known:
            raise RuleBroken(Rule.AGENCY_UNKNOWN, agency=agency)
        held = one_on_day(known, day)
        if held is not None:
            return held
        over = succession(self.agencies, agency, day)
        if over is None:
            raise RuleBroken(Rule.AGENCY_NOT_VALID_ON_DAY, agency=agency, day=day, name=known[-1].name)
        names = {"name": over.ended.name, "successor": over.heir.name}
        raise RuleBroken(Rule.AGENCY_TAKEN_OVER, agency=agency, day=day, **names)

    def issuer(self, office: OfficeCode, day: date) -> Issuer:
        """Who issues the papers of an office; raises NO_ISSUER_ON_DAY."""
        own = one_on_day((row for row in self.issuers if row.office == office), day)
        return own or _held([row for row in self.issuers if row.office is None], day, Rule.NO_ISSUER_ON_DAY)

    def persons_of(self, agency: AgencyId, day: date) -> tuple[AuthorisedPerson, ...]:
        """Who might hand in or receive for an agency on `day`."""
        return tuple(person for person in on_day(self.persons, day) if person.agency == agency)

    def contact_points_of(self, agency: AgencyId, day: date) -> tuple[ContactPoint, ...]:
        """Whom to call outside office hours, the first one first."""
        found = (point for point in on_day(self.contact_points, day) if point.agency == agency)
        return tuple(sorted(found, key=lambda point: (point.hours, point.rank)))

    def runs_between(self, origin: OfficeCode, destination: OfficeCode, day: date) -> tuple[TransportRun, ...]:
        """The runs of `day` from one office to another, the earliest first."""
        legs = (run for run in self.runs if (run.origin, run.destination) == (origin, destination))
        return tuple(sorted((run for run in legs if run.runs_on(day)), key=lambda run: run.departs))

    def rule_set(self, day: date) -> RuleSetRow:
        """What is put on record as the rules of `day`; raises NO_RULE_SET_ON_DAY."""
        return _held(self.rule_sets, day, Rule.NO_RULE_SET_ON_DAY)

    def allows(self, secrecy: Secrecy, urgency: Urgency, day: date) -> bool:
        """Whether class and urgency may be asked for together (TT 16/2017: no; TT 15/2022: yes)."""
        return any(row.secrecy is secrecy and row.urgency is urgency for row in on_day(self.combinations, day))

    def check_service(self, service: Service, day: date) -> None:
        """Raise COMBINATION_NOT_ALLOWED unless the rules of `day` allow the service."""
        if not self.allows(service.secrecy, service.urgency, day):
            raise RuleBroken(
                Rule.COMBINATION_NOT_ALLOWED, secrecy=service.secrecy.value, urgency=service.urgency.value, day=day
            )

    def weight_limits(self, day: date) -> WeightLimits:
        """The limits for `item.check_weight`."""
        return _held(self.weights, day, Rule.NO_RULE_SET_ON_DAY).limits

    def cover_rules(self, day: date) -> Mapping[Secrecy, CoverRule]:
        """The rules for `item.check_cover`, one for each class."""
        return {row.secrecy: row.rule for row in on_day(self.covers, day)}

    def cover_checks_on(self, day: date) -> tuple[CoverCheckRow, ...]:
        """What is looked at on `day`, of every class; none before there were such rows."""
        return on_day(self.cover_checks, day)

    def promise(
        self, service: Service, accepted_at: datetime, *, accepting: OfficeCode, recipient: OfficeCode | None
    ) -> Promise:
        """The promised moment; see `due.due_moment`."""
        return due_moment(service, accepted_at, accepting=accepting, recipient=recipient, tables=self.due)

    def price(self, service: Service, weight_g: int, payer: PayerClass, accepted_at: datetime) -> Price:
        """The price at the moment of acceptance; see `tariff.quote`. Raises NO_RULE_SET_ON_DAY too."""
        day = local_day(accepted_at)
        return quote(service, weight_g, payer, day, tables=self.prices, rule_set=self.rule_set(day).id)

    def reasons_on(self, use: ReasonUse, day: date) -> tuple[ReasonRow, ...]:
        """The reasons a clerk may choose from."""
        return tuple(row for row in on_day(self.reasons, day) if row.use is use)

    def reason(self, code: str, use: ReasonUse, day: date) -> ReasonRow:
        """The reason of that code; raises REASON_UNKNOWN."""
        known = [row for row in self.reasons if row.code == code and row.use is use]
        return _held(known, day, Rule.REASON_UNKNOWN, reason=code)

    def form(self, form: Form, day: date) -> FormRow | None:
        """Code and title of a form on `day`."""
        return one_on_day((row for row in self.forms if row.form is form), day)

    def laws_on(self, day: date) -> Mapping[LawSubject, str]:
        """The citation in force for each subject."""
        return {row.subject: row.citation for row in on_day(self.laws, day)}


def _held(among: Iterable[Row], day: date, otherwise: Rule, **facts: str) -> Row:
    row = one_on_day(among, day)
    if row is None:
        raise RuleBroken(otherwise, day=day, **facts)
    return row


def parse_reference(texts: Mapping[str, str]) -> Reference:
    """The edition in these CSV texts, by file name (`reference_tables.TABLES`).

    Raises ReferenceBad, naming file and line: for a missing table or cell, a value out of place, two rows
    that hold on the same day, a row that names an office or an agency that is not there.
    """
    for name in tables.TABLES.keys() - texts.keys():
        raise ReferenceBad(Problem.TABLE_MISSING, table=name, line=0)

    def read(table: tables.DatedTable[Row]) -> tuple[Row, ...]:
        return table.read(texts[table.name])

    reference = Reference(
        offices=read(tables.OFFICES),
        destinations=read(tables.DESTINATIONS),
        agencies=read(tables.AGENCIES),
        issuers=read(tables.ISSUERS),
        persons=read(tables.PERSONS),
        contact_points=read(tables.CONTACT_POINTS),
        rosters=read(tables.ROSTER),
        runs=read(tables.TIMETABLE),
        rule_sets=read(tables.RULE_SETS),
        combinations=read(tables.COMBINATIONS),
        weights=read(tables.WEIGHT_LIMITS),
        covers=read(tables.COVERS),
        cover_checks=read(tables.COVER_CHECKS),
        duty_checks=read(tables.DUTY_CHECKS),
        witnesses=read(tables.WITNESSES),
        reasons=read(tables.REASONS),
        forms=read(tables.FORMS),
        laws=read(tables.LAWS),
        due=DueTables(
            transit=read(tables.TRANSIT),
            notices=read(tables.TIMED_NOTICE),
            hours=read(tables.OFFICE_HOURS),
            calendar=WorkingCalendar.of(tables.calendar_rows(texts[tables.CALENDAR.name])),
        ),
        prices=TariffTables(
            tariff=read(tables.TARIFF),
            surcharges=read(tables.SURCHARGES),
            vat=read(tables.VAT),
            payers=read(tables.PAYERS),
        ),
        texts=dict(texts),
    )
    offices = frozenset(str(office.code) for office in reference.offices)
    agencies = frozenset(str(agency.id) for agency in reference.agencies)
    for name, table in tables.TABLES.items():
        tables.check_references(table, texts[name], offices, agencies)
    return reference
