"""Turns lines of the reference tables into their rows."""

from collections.abc import Iterable
from datetime import date

from kt1desk.domain.calendar import CalendarRow, RowKind
from kt1desk.domain.csv_table import Line, Problem
from kt1desk.domain.due import HoursRow, NoticeRow, Reach, TransitRow
from kt1desk.domain.duty_check import CheckKind, DutyCheckRow
from kt1desk.domain.ids import AgencyId, OfficeCode, RuleSetId
from kt1desk.domain.item import CoverRule, PayerClass, Scope, Secrecy, Urgency, WeightLimits
from kt1desk.domain.persons import AuthorisedPerson, ContactPoint, OutOfHours, RosterRow
from kt1desk.domain.places import Agency, Destination, Issuer, Office, OfficeKind
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
from kt1desk.domain.tariff import PayerRow, PriceCode, SurchargeRow, TariffKind, TariffRow, VatRow
from kt1desk.domain.timetable import TransportRun

ANY = "*"
_WEEKDAYS = "1234567"
_CLASSES = "".join(Secrecy)
_SATURDAY = 5


def read_office(line: Line) -> Office:
    return Office(
        code=OfficeCode(line.text("code")),
        name=line.text("name"),
        kind=line.choice("kind", OfficeKind),
        address=line.optional("address"),
        phone=line.optional("phone"),
        **line.dated(),
    )


def read_destination(line: Line) -> Destination:
    return Destination(
        code=OfficeCode(line.text("code")), name=line.text("name"), province=line.text("province"), **line.dated()
    )


def read_agency(line: Line) -> Agency:
    aliases = (alias.strip() for alias in line.optional("aliases").split(";"))
    return Agency(
        id=AgencyId(line.text("id")),
        name=line.text("name"),
        aliases=tuple(alias for alias in aliases if alias),
        address=line.optional("address"),
        postcode5=line.optional("postcode5"),
        office=OfficeCode(line.optional("office_code")) or None,
        payer=line.choice("payer_class", PayerClass),
        successor=AgencyId(line.optional("successor")) or None,
        **line.dated(),
    )


def read_rule_set(line: Line) -> RuleSetRow:
    return RuleSetRow(id=RuleSetId(line.text("id")), name=line.text("name"), **line.dated())


def read_combination(line: Line) -> CombinationRow:
    return CombinationRow(
        secrecy=line.choice("secrecy", Secrecy), urgency=line.choice("urgency", Urgency), **line.dated()
    )


def read_weight(line: Line) -> WeightRow:
    limits = WeightLimits(letter_warn_g=line.number_from(1, "letter_warn_g"), refuse_g=line.number_from(1, "refuse_g"))
    return WeightRow(limits=limits, **line.dated())


def read_cover(line: Line) -> CoverRow:
    rule = CoverRule(min_covers=line.number_from(1, "min_covers"), seal_required=line.yes("seal_required"))
    return CoverRow(secrecy=line.choice("secrecy", Secrecy), rule=rule, **line.dated())


def read_cover_check(line: Line) -> CoverCheckRow:
    return CoverCheckRow(
        code=line.text("code"),
        secrecy=None if line.text("secrecy") == ANY else line.choice("secrecy", Secrecy),
        name_vi=line.text("name_vi"),
        name_en=line.text("name_en"),
        **line.dated(),
    )


def read_duty_check(line: Line) -> DutyCheckRow:
    office = line.text("office_code")
    return DutyCheckRow(
        office=None if office == ANY else OfficeCode(office),
        code=line.text("code"),
        kind=line.choice("kind", CheckKind),
        asked=line.yes("asked"),
        name_vi=line.text("name_vi"),
        name_en=line.text("name_en"),
        **line.dated(),
    )


def read_witness(line: Line) -> WitnessRow:
    return WitnessRow(secrecy=line.choice("secrecy", Secrecy), **line.dated())


def read_transit(line: Line) -> TransitRow:
    return TransitRow(
        scope=line.choice("scope", Scope),
        urgency=line.choice("urgency", Urgency),
        secrecy=None if line.text("secrecy") == ANY else line.choice("secrecy", Secrecy),
        half_days=line.number_from(1, "half_days"),
        **line.dated(),
    )


def read_notice(line: Line) -> NoticeRow:
    return NoticeRow(reach=line.choice("reach", Reach), hours=line.number_from(0, "hours"), **line.dated())


def read_hours(line: Line) -> HoursRow:
    office = line.text("office_code")
    return HoursRow(
        office=None if office == ANY else OfficeCode(office),
        half_day_ends=line.time("half_day_ends"),
        day_ends=line.time("day_ends"),
        **line.dated(),
    )


def read_tariff(line: Line) -> TariffRow:
    return TariffRow(
        scope=line.choice("scope", Scope),
        kind=line.choice("kind", TariffKind),
        grams=line.number_from(1, "grams"),
        amount_vnd=line.number_from(0, "amount_vnd"),
        **line.dated(),
    )


def read_surcharge(line: Line) -> SurchargeRow:
    return SurchargeRow(
        code=line.choice("code", PriceCode), amount_vnd=line.number_from(0, "amount_vnd"), **line.dated()
    )


def read_vat(line: Line) -> VatRow:
    return VatRow(percent=line.number_from(0, "percent"), **line.dated())


def read_payer(line: Line) -> PayerRow:
    return PayerRow(payer=line.choice("payer_class", PayerClass), pays=line.yes("pays"), **line.dated())


def read_reason(line: Line) -> ReasonRow:
    return ReasonRow(
        code=line.text("code"),
        use=line.choice("use", ReasonUse),
        name_vi=line.text("name_vi"),
        name_en=line.text("name_en"),
        **line.dated(),
    )


def read_form(line: Line) -> FormRow:
    return FormRow(form=line.choice("form", Form), code=line.optional("code"), title=line.text("title"), **line.dated())


def read_law(line: Line) -> LawRow:
    return LawRow(subject=line.choice("subject", LawSubject), citation=line.text("citation"), **line.dated())


def read_issuer(line: Line) -> Issuer:
    office = line.text("office_code")
    return Issuer(
        office=None if office == ANY else OfficeCode(office),
        body=line.text("body"),
        place=line.text("place"),
        **line.dated(),
    )


def read_person(line: Line) -> AuthorisedPerson:
    return AuthorisedPerson(
        id=line.text("id"),
        agency=AgencyId(line.text("agency")),
        name=line.text("name"),
        title=line.optional("title"),
        may_hand_in=line.yes("may_hand_in"),
        may_receive=line.yes("may_receive"),
        classes=frozenset(map(Secrecy, line.among("classes", _CLASSES))),
        specimen_no=line.optional("specimen_no"),
        **line.dated(),
    )


def read_contact_point(line: Line) -> ContactPoint:
    return ContactPoint(
        agency=AgencyId(line.text("agency")),
        hours=line.choice("hours", OutOfHours),
        rank=line.number_from(1, "rank"),
        name=line.text("name"),
        phone=line.text("phone"),
        confirmed_on=line.day("confirmed_on") if line.optional("confirmed_on") else None,
        **line.dated(),
    )


def read_roster(line: Line) -> RosterRow:
    return RosterRow(stale_after_days=line.number_from(1, "stale_after_days"), **line.dated())


def read_run(line: Line) -> TransportRun:
    departs, arrives = line.time("departs"), line.time("arrives")
    if arrives <= departs:
        raise line.bad(Problem.ENDS_BEFORE_IT_BEGINS, "arrives")
    return TransportRun(
        line=line.text("line"),
        origin=OfficeCode(line.text("origin")),
        destination=OfficeCode(line.text("destination")),
        weekdays=frozenset(map(int, line.among("weekdays", _WEEKDAYS))),
        departs=departs,
        arrives=arrives,
        **line.dated(),
    )


def read_calendar_row(line: Line) -> CalendarRow:
    row = CalendarRow(
        day=line.day("day"),
        kind=line.choice("kind", RowKind),
        name=line.text("name"),
        certainty=line.text("certainty"),
    )
    at_weekend = row.day.weekday() >= _SATURDAY
    if row.kind is not RowKind.HOLIDAY and at_weekend is not (row.kind is RowKind.SWAP_WORK):
        raise line.bad(Problem.DAY_DOES_NOT_FIT, "day")
    return row


def read_calendar(lines: Iterable[Line]) -> tuple[CalendarRow, ...]:
    """The rows of the calendar: one a day, without a period."""
    rows: dict[date, CalendarRow] = {}
    for line in lines:
        row = read_calendar_row(line)
        if row.day in rows:
            raise line.bad(Problem.HOLDS_TWICE, "day")
        rows[row.day] = row
    return tuple(rows.values())
