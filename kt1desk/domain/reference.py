"""The reference data of the province as one whole: dated rows, and the questions that desk and hub put to them."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from kt1desk.domain import reference_rows as rows
from kt1desk.domain.calendar import WorkingCalendar, local_day
from kt1desk.domain.csv_table import Line, Problem, ReferenceBad, read_table
from kt1desk.domain.dated import DatedRow, Period, on_day, one_on_day
from kt1desk.domain.due import DueTables, Promise, due_moment
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import AgencyId, OfficeCode
from kt1desk.domain.item import CoverRule, PayerClass, Secrecy, Service, Urgency, WeightLimits
from kt1desk.domain.places import Agency, Office
from kt1desk.domain.rule_set import (
    CombinationRow,
    CoverRow,
    Form,
    FormRow,
    LawRow,
    LawSubject,
    ReasonRow,
    ReasonUse,
    RuleSetRow,
    WeightRow,
)
from kt1desk.domain.tariff import Price, TariffTables, quote

TABLES: tuple[str, ...] = tuple(rows.COLUMNS)
"""The files of an edition."""

Row = TypeVar("Row", bound=DatedRow)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """One edition of the reference data. Every `day` is a local day."""

    offices: tuple[Office, ...]
    agencies: tuple[Agency, ...]
    rule_sets: tuple[RuleSetRow, ...]
    combinations: tuple[CombinationRow, ...]
    weights: tuple[WeightRow, ...]
    covers: tuple[CoverRow, ...]
    reasons: tuple[ReasonRow, ...]
    forms: tuple[FormRow, ...]
    laws: tuple[LawRow, ...]
    due: DueTables
    prices: TariffTables

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
        """The agency as it was on `day`; raises AGENCY_UNKNOWN, AGENCY_NOT_VALID_ON_DAY."""
        known = [row for row in self.agencies if row.id == agency]
        if not known:
            raise RuleBroken(Rule.AGENCY_UNKNOWN, agency=agency)
        return _held(known, day, Rule.AGENCY_NOT_VALID_ON_DAY, agency=agency, name=known[-1].name)

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


def parse_reference(tables: Mapping[str, str]) -> Reference:
    """The edition in these CSV texts, by file name (`TABLES`).

    Raises ReferenceBad, naming file and line: for a missing table or cell, a value out of place, two rows
    that hold on the same day, an agency of an office that is not there.
    """
    edition = _Edition(tables)
    reference = Reference(
        offices=edition.read("offices.csv", rows.read_office, lambda row: row.code),
        agencies=edition.read("agencies.csv", rows.read_agency, lambda row: row.id),
        rule_sets=edition.read("rule_sets.csv", rows.read_rule_set, lambda row: ""),
        combinations=edition.read("combinations.csv", rows.read_combination, lambda row: (row.secrecy, row.urgency)),
        weights=edition.read("weight_limits.csv", rows.read_weight, lambda row: ""),
        covers=edition.read("covers.csv", rows.read_cover, lambda row: row.secrecy),
        reasons=edition.read("reasons.csv", rows.read_reason, lambda row: (row.use, row.code)),
        forms=edition.read("forms.csv", rows.read_form, lambda row: row.form),
        laws=edition.read("laws.csv", rows.read_law, lambda row: row.subject),
        due=DueTables(
            transit=edition.read("transit.csv", rows.read_transit, lambda row: (row.scope, row.urgency, row.secrecy)),
            notices=edition.read("timed_notice.csv", rows.read_notice, lambda row: row.reach),
            hours=edition.read("office_hours.csv", rows.read_hours, lambda row: row.office or rows.ANY),
            calendar=rows.read_calendar(edition.lines("calendar.csv")),
        ),
        prices=TariffTables(
            tariff=edition.read("tariff.csv", rows.read_tariff, lambda row: (row.scope, row.kind, rows.band_key(row))),
            surcharges=edition.read("surcharges.csv", rows.read_surcharge, lambda row: row.code),
            vat=edition.read("vat.csv", rows.read_vat, lambda row: ""),
            payers=edition.read("payers.csv", rows.read_payer, lambda row: row.payer),
        ),
    )
    _check_offices(edition, frozenset(office.code for office in reference.offices))
    return reference


@dataclass(frozen=True, slots=True)
class _Edition:
    tables: Mapping[str, str]

    def lines(self, name: str) -> tuple[Line, ...]:
        if name not in self.tables:
            raise ReferenceBad(Problem.TABLE_MISSING, table=name, line=0)
        lines = tuple(read_table(name, self.tables[name], rows.COLUMNS[name]))
        if not lines:
            raise ReferenceBad(Problem.TABLE_EMPTY, table=name, line=0)
        return lines

    def read(self, name: str, convert: Callable[[Line], Row], key: Callable[[Row], Hashable]) -> tuple[Row, ...]:
        found: list[Row] = []
        periods: dict[Hashable, list[Period]] = {}
        for line in self.lines(name):
            row = convert(line)
            earlier = periods.setdefault(key(row), [])
            if any(row.period.overlaps(period) for period in earlier):
                raise line.bad(Problem.HOLDS_TWICE, "valid_from")
            earlier.append(row.period)
            found.append(row)
        return tuple(found)


def _check_offices(edition: _Edition, offices: frozenset[OfficeCode]) -> None:
    known = {*offices, "", rows.ANY}
    for name in ("agencies.csv", "office_hours.csv"):
        for line in edition.lines(name):
            if line.optional("office_code") not in known:
                raise line.bad(Problem.REFERS_TO_NOTHING, "office_code")
