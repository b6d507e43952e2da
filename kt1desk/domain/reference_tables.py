"""The tables of an edition: their columns, what tells their rows apart, and how each is read."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum, auto
from typing import Generic, TypeVar

from kt1desk.domain import reference_rows as rows
from kt1desk.domain.calendar import CalendarRow, RowKind
from kt1desk.domain.csv_table import Line, Problem, ReferenceBad, read_table
from kt1desk.domain.dated import DatedRow, Period
from kt1desk.domain.due import Reach
from kt1desk.domain.duty_check import CheckKind
from kt1desk.domain.item import PayerClass, Scope, Secrecy, Urgency
from kt1desk.domain.persons import OutOfHours
from kt1desk.domain.places import OfficeKind
from kt1desk.domain.rule_set import Form, LawSubject, ReasonUse
from kt1desk.domain.tariff import PriceCode, TariffKind

FIRST_DAY, LAST_DAY, SOURCE, CERTAINTY = "valid_from", "valid_to", "source", "certainty"
_DATED = (FIRST_DAY, LAST_DAY, CERTAINTY)
_SOURCED = (FIRST_DAY, LAST_DAY, SOURCE, CERTAINTY)

Row = TypeVar("Row", bound=DatedRow)
Row_co = TypeVar("Row_co", bound=DatedRow, covariant=True)


class Cells(StrEnum):
    """What the cells of a column hold, besides one of the values of an enumeration."""

    TEXT = auto()
    DAY = auto()
    TIME = auto()
    NUMBER = auto()
    YES_NO = auto()


ColumnType = Cells | type[StrEnum]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table as text. `key` and `first_day` together name a row; `offices` and `agencies` are the columns that
    refer to rows of these tables."""

    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...] = ()
    first_day: str = FIRST_DAY
    types: Mapping[str, ColumnType] = field(default_factory=dict)
    offices: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    may_be_empty: bool = False

    def type_of(self, column: str) -> ColumnType:
        """What stands in a column."""
        is_day = column in {FIRST_DAY, LAST_DAY, self.first_day}
        return Cells.DAY if is_day else self.types.get(column, Cells.TEXT)

    def key_of(self, cells: Mapping[str, str]) -> tuple[str, ...]:
        """What a row is about, whatever its days. Of the steps of a scope there is one, whatever its grams."""
        is_step = cells.get("kind", "").strip() == TariffKind.STEP
        return tuple("" if is_step and each == "grams" else cells.get(each, "").strip() for each in self.key)

    def identity(self, cells: Mapping[str, str]) -> tuple[str, ...]:
        """What tells a row from every other one: an amendment takes the place of the row with the same."""
        return (*self.key_of(cells), cells.get(self.first_day, "").strip())

    def lines(self, text: str) -> tuple[Line, ...]:
        """The rows as cells; raises ReferenceBad."""
        found = tuple(read_table(self.name, text, self.columns))
        if not found and not self.may_be_empty:
            raise ReferenceBad(Problem.TABLE_EMPTY, table=self.name, line=0)
        return found

    def check(self, text: str) -> None:
        """Raise ReferenceBad unless the table can be read by itself."""
        for _ in self._each(text):
            pass

    def _each(self, text: str) -> Iterator[object]:
        return iter(rows.read_calendar(self.lines(text)))


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedTable(Table, Generic[Row_co]):
    """A table whose rows have periods; of rows with the same key at most one holds on a day."""

    convert: Callable[[Line], Row_co]

    def read(self, text: str) -> tuple[Row_co, ...]:
        """The rows, in the order of the file; raises ReferenceBad."""
        return tuple(self._each(text))

    def _each(self, text: str) -> Iterator[Row_co]:
        periods: dict[tuple[str, ...], list[Period]] = {}
        for line in self.lines(text):
            row = self.convert(line)
            earlier = periods.setdefault(self.key_of(line.cells), [])
            if any(row.period.overlaps(period) for period in earlier):
                raise line.bad(Problem.HOLDS_TWICE, FIRST_DAY)
            earlier.append(row.period)
            yield row


OFFICES = DatedTable(
    name="offices.csv",
    columns=("code", "name", "kind", "address", "phone", *_DATED),
    key=("code",),
    types={"kind": OfficeKind},
    convert=rows.read_office,
)
DESTINATIONS = DatedTable(
    name="destinations.csv",
    columns=("code", "name", "province", *_SOURCED),
    key=("code",),
    convert=rows.read_destination,
)
AGENCIES = DatedTable(
    name="agencies.csv",
    columns=("id", "name", "aliases", "address", "postcode5", "office_code", "payer_class", "successor", *_DATED),
    key=("id",),
    types={"payer_class": PayerClass},
    offices=("office_code",),
    agencies=("successor",),
    convert=rows.read_agency,
)
ISSUERS = DatedTable(
    name="issuers.csv",
    columns=("office_code", "body", "place", *_SOURCED),
    key=("office_code",),
    offices=("office_code",),
    convert=rows.read_issuer,
)
PERSONS = DatedTable(
    name="persons.csv",
    columns=("id", "agency", "name", "title", "may_hand_in", "may_receive", "classes", "specimen_no", *_SOURCED),
    key=("id",),
    types={"may_hand_in": Cells.YES_NO, "may_receive": Cells.YES_NO},
    agencies=("agency",),
    may_be_empty=True,
    convert=rows.read_person,
)
CONTACT_POINTS = DatedTable(
    name="contact_points.csv",
    columns=("agency", "hours", "rank", "name", "phone", "confirmed_on", *_SOURCED),
    key=("agency", "hours", "rank"),
    types={"hours": OutOfHours, "rank": Cells.NUMBER, "confirmed_on": Cells.DAY},
    agencies=("agency",),
    may_be_empty=True,
    convert=rows.read_contact_point,
)
ROSTER = DatedTable(
    name="roster.csv",
    columns=("stale_after_days", *_SOURCED),
    types={"stale_after_days": Cells.NUMBER},
    convert=rows.read_roster,
)
TIMETABLE = DatedTable(
    name="timetable.csv",
    columns=("line", "origin", "destination", "weekdays", "departs", "arrives", *_SOURCED),
    key=("line", "origin", "destination"),
    types={"departs": Cells.TIME, "arrives": Cells.TIME},
    offices=("origin", "destination"),
    convert=rows.read_run,
)
RULE_SETS = DatedTable(name="rule_sets.csv", columns=("id", "name", *_SOURCED), convert=rows.read_rule_set)
COMBINATIONS = DatedTable(
    name="combinations.csv",
    columns=("secrecy", "urgency", *_SOURCED),
    key=("secrecy", "urgency"),
    types={"secrecy": Secrecy, "urgency": Urgency},
    convert=rows.read_combination,
)
WEIGHT_LIMITS = DatedTable(
    name="weight_limits.csv",
    columns=("letter_warn_g", "refuse_g", *_SOURCED),
    types={"letter_warn_g": Cells.NUMBER, "refuse_g": Cells.NUMBER},
    convert=rows.read_weight,
)
COVERS = DatedTable(
    name="covers.csv",
    columns=("secrecy", "min_covers", "seal_required", *_SOURCED),
    key=("secrecy",),
    types={"secrecy": Secrecy, "min_covers": Cells.NUMBER, "seal_required": Cells.YES_NO},
    convert=rows.read_cover,
)
COVER_CHECKS = DatedTable(
    name="cover_checks.csv",
    columns=("secrecy", "code", "name_vi", "name_en", *_SOURCED),
    key=("secrecy", "code"),
    types={"secrecy": Secrecy},
    convert=rows.read_cover_check,
)
DUTY_CHECKS = DatedTable(
    name="duty_checks.csv",
    columns=("office_code", "code", "kind", "asked", "name_vi", "name_en", *_SOURCED),
    key=("office_code", "code"),
    types={"kind": CheckKind, "asked": Cells.YES_NO},
    offices=("office_code",),
    convert=rows.read_duty_check,
)
WITNESSES = DatedTable(
    name="witnesses.csv",
    columns=("secrecy", *_SOURCED),
    key=("secrecy",),
    types={"secrecy": Secrecy},
    convert=rows.read_witness,
)
TRANSIT = DatedTable(
    name="transit.csv",
    columns=("scope", "secrecy", "urgency", "half_days", *_SOURCED),
    key=("scope", "secrecy", "urgency"),
    types={"scope": Scope, "urgency": Urgency, "half_days": Cells.NUMBER},
    convert=rows.read_transit,
)
TIMED_NOTICE = DatedTable(
    name="timed_notice.csv",
    columns=("reach", "hours", *_SOURCED),
    key=("reach",),
    types={"reach": Reach, "hours": Cells.NUMBER},
    convert=rows.read_notice,
)
OFFICE_HOURS = DatedTable(
    name="office_hours.csv",
    columns=("office_code", "half_day_ends", "day_ends", *_SOURCED),
    key=("office_code",),
    types={"half_day_ends": Cells.TIME, "day_ends": Cells.TIME},
    offices=("office_code",),
    convert=rows.read_hours,
)
TARIFF = DatedTable(
    name="tariff.csv",
    columns=("scope", "kind", "grams", "amount_vnd", *_SOURCED),
    key=("scope", "kind", "grams"),
    types={"scope": Scope, "kind": TariffKind, "grams": Cells.NUMBER, "amount_vnd": Cells.NUMBER},
    convert=rows.read_tariff,
)
SURCHARGES = DatedTable(
    name="surcharges.csv",
    columns=("code", "amount_vnd", *_SOURCED),
    key=("code",),
    types={"code": PriceCode, "amount_vnd": Cells.NUMBER},
    convert=rows.read_surcharge,
)
VAT = DatedTable(name="vat.csv", columns=("percent", *_SOURCED), types={"percent": Cells.NUMBER}, convert=rows.read_vat)
PAYERS = DatedTable(
    name="payers.csv",
    columns=("payer_class", "pays", *_SOURCED),
    key=("payer_class",),
    types={"payer_class": PayerClass, "pays": Cells.YES_NO},
    convert=rows.read_payer,
)
REASONS = DatedTable(
    name="reasons.csv",
    columns=("use", "code", "name_vi", "name_en", *_SOURCED),
    key=("use", "code"),
    types={"use": ReasonUse},
    convert=rows.read_reason,
)
FORMS = DatedTable(
    name="forms.csv",
    columns=("form", "code", "title", *_SOURCED),
    key=("form",),
    types={"form": Form},
    convert=rows.read_form,
)
LAWS = DatedTable(
    name="laws.csv",
    columns=("subject", "citation", *_SOURCED),
    key=("subject",),
    types={"subject": LawSubject},
    convert=rows.read_law,
)
CALENDAR = Table(
    name="calendar.csv",
    columns=("day", "kind", "name", CERTAINTY),
    key=("day",),
    first_day="day",
    types={"kind": RowKind},
)

_EVERY: tuple[Table, ...] = (
    *(OFFICES, DESTINATIONS, AGENCIES, PERSONS, CONTACT_POINTS, ROSTER, ISSUERS, TIMETABLE, OFFICE_HOURS, CALENDAR),
    *(TRANSIT, TIMED_NOTICE, TARIFF, SURCHARGES, VAT, PAYERS, RULE_SETS, COMBINATIONS, WEIGHT_LIMITS, COVERS),
    *(COVER_CHECKS, DUTY_CHECKS, WITNESSES, REASONS, FORMS, LAWS),
)
TABLES: Mapping[str, Table] = {table.name: table for table in _EVERY}
"""Every table by its file name, in the order in which screens list them."""


def calendar_rows(text: str) -> tuple[CalendarRow, ...]:
    """The rows of the calendar; raises ReferenceBad."""
    return rows.read_calendar(CALENDAR.lines(text))


def check_references(table: Table, text: str, offices: frozenset[str], agencies: frozenset[str]) -> None:
    """Raise ReferenceBad unless every office and agency that the table names is in these."""
    for columns, known in ((table.offices, offices), (table.agencies, agencies)):
        for line in table.lines(text) if columns else ():
            for column in columns:
                if line.optional(column) not in {"", rows.ANY} | known:
                    raise line.bad(Problem.REFERS_TO_NOTHING, column)
