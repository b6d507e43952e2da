"""Turns lines of the reference tables into their rows."""

from collections.abc import Iterable, Mapping
from datetime import date

from kt1desk.domain.calendar import CalendarRow, RowKind, WorkingCalendar
from kt1desk.domain.csv_table import Line, Problem
from kt1desk.domain.due import HoursRow, NoticeRow, Reach, TransitRow
from kt1desk.domain.ids import AgencyId, OfficeCode, RuleSetId
from kt1desk.domain.item import CoverRule, PayerClass, Scope, Secrecy, Urgency, WeightLimits
from kt1desk.domain.places import Agency, Office, OfficeKind
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
from kt1desk.domain.tariff import PayerRow, PriceCode, SurchargeRow, TariffKind, TariffRow, VatRow

ANY = "*"
_DATED = ("valid_from", "valid_to", "certainty")
_SOURCED = ("valid_from", "valid_to", "source", "certainty")
_SATURDAY = 5

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "offices.csv": ("code", "name", "kind", "address", "phone", *_DATED),
    "agencies.csv": (
        *("id", "name", "aliases", "address", "postcode5", "office_code", "payer_class", "successor"),
        *_DATED,
    ),
    "rule_sets.csv": ("id", "name", *_SOURCED),
    "combinations.csv": ("secrecy", "urgency", *_SOURCED),
    "weight_limits.csv": ("letter_warn_g", "refuse_g", *_SOURCED),
    "covers.csv": ("secrecy", "min_covers", "seal_required", *_SOURCED),
    "transit.csv": ("scope", "secrecy", "urgency", "half_days", *_SOURCED),
    "timed_notice.csv": ("reach", "hours", *_SOURCED),
    "office_hours.csv": ("office_code", "half_day_ends", "day_ends", *_SOURCED),
    "calendar.csv": ("day", "kind", "name", "certainty"),
    "tariff.csv": ("scope", "kind", "grams", "amount_vnd", *_SOURCED),
    "surcharges.csv": ("code", "amount_vnd", *_SOURCED),
    "vat.csv": ("percent", *_SOURCED),
    "payers.csv": ("payer_class", "pays", *_SOURCED),
    "reasons.csv": ("use", "code", "name_vi", "name_en", *_SOURCED),
    "forms.csv": ("form", "code", "title", *_SOURCED),
    "laws.csv": ("subject", "citation", *_SOURCED),
}


def read_office(line: Line) -> Office:
    return Office(
        code=OfficeCode(line.text("code")),
        name=line.text("name"),
        kind=line.choice("kind", OfficeKind),
        address=line.optional("address"),
        phone=line.optional("phone"),
        **line.dated(),
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


def band_key(row: TariffRow) -> int:
    """A band is told from others by its end; of steps there is one."""
    return row.grams if row.kind is TariffKind.BAND else 0


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


def read_calendar(lines: Iterable[Line]) -> WorkingCalendar:
    rows: dict[date, CalendarRow] = {}
    for line in lines:
        row = CalendarRow(
            day=line.day("day"),
            kind=line.choice("kind", RowKind),
            name=line.text("name"),
            certainty=line.text("certainty"),
        )
        if row.day in rows:
            raise line.bad(Problem.HOLDS_TWICE, "day")
        at_weekend = row.day.weekday() >= _SATURDAY
        if row.kind is not RowKind.HOLIDAY and at_weekend is not (row.kind is RowKind.SWAP_WORK):
            raise line.bad(Problem.DAY_DOES_NOT_FIT, "day")
        rows[row.day] = row
    return WorkingCalendar.of(rows.values())
