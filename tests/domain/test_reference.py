"""The first edition of the reference data, and editions that must be refused."""

from datetime import UTC, date, datetime

import pytest

from kt1desk.domain.csv_table import Problem, ReferenceBad, read_table
from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.ids import AgencyId, OfficeCode
from kt1desk.domain.item import (
    Cover,
    ItemKind,
    PayerClass,
    Scope,
    SealState,
    Secrecy,
    Service,
    Urgency,
    check_cover,
    check_weight,
)
from kt1desk.domain.places import OfficeKind
from kt1desk.domain.reference import TABLES, parse_reference
from kt1desk.domain.rule_set import Form, LawSubject, ReasonUse
from tests.support.forbidden_words import forbidden_in
from tests.support.reference import DISTRICT, first_edition, first_edition_texts, with_heir

DEMO_DAY = date(2024, 11, 25)
REFERENCE = first_edition()


def test_the_first_edition_has_the_offices_and_agencies_of_the_province() -> None:
    offices = REFERENCE.offices_on(DEMO_DAY)
    assert len(offices) == 7
    assert [office.code for office in offices if office.kind is OfficeKind.CENTRE] == ["300000"]
    assert len(REFERENCE.agencies) == 57
    assert sum(agency.payer is PayerClass.CENTRAL for agency in REFERENCE.agencies) == 8


def test_an_agency_says_who_serves_it_and_who_pays() -> None:
    agency = REFERENCE.agency(AgencyId("TQ016"), DEMO_DAY)
    assert agency.name == "Sở Thông tin và Truyền thông"
    assert agency.aliases == ("Sở TT&TT", "so tttt")
    assert (agency.office, agency.payer, agency.successor) == ("300000", PayerClass.LOCAL, None)
    assert REFERENCE.agency(AgencyId("TW056"), DEMO_DAY).office is None


def test_a_district_agency_is_there_to_the_last_day_of_the_districts_and_no_longer() -> None:
    district = AgencyId("TQ032")
    assert REFERENCE.agency(district, date(2025, 6, 30)).name == "Huyện ủy Na Hang"
    with pytest.raises(RuleBroken) as refused:
        REFERENCE.agency(district, date(2025, 7, 1))
    assert refused.value.rule is Rule.AGENCY_NOT_VALID_ON_DAY
    assert refused.value.facts == {"day": date(2025, 7, 1), "agency": district, "name": "Huyện ủy Na Hang"}


def test_of_an_agency_that_has_ended_the_refusal_names_who_took_over() -> None:
    reference = with_heir()
    assert reference.agency(DISTRICT, date(2025, 6, 30)).name == "Huyện ủy Na Hang"
    with pytest.raises(RuleBroken) as refused:
        reference.agency(DISTRICT, date(2025, 7, 1))
    assert refused.value.rule is Rule.AGENCY_TAKEN_OVER
    assert refused.value.facts["successor"] == "Đảng ủy xã Na Hang"


def test_an_agency_or_office_that_is_in_no_table_is_unknown() -> None:
    with pytest.raises(RuleBroken) as agency:
        REFERENCE.agency(AgencyId("TQ999"), DEMO_DAY)
    assert agency.value.rule is Rule.AGENCY_UNKNOWN
    with pytest.raises(RuleBroken) as office:
        REFERENCE.office(OfficeCode("999999"), DEMO_DAY)
    assert office.value.rule is Rule.OFFICE_UNKNOWN


def test_an_office_is_known_from_its_first_day() -> None:
    centre = OfficeCode("300000")
    assert REFERENCE.office(centre, DEMO_DAY).name == "Bưu cục giao dịch Trung tâm tỉnh Tuyên Quang"
    with pytest.raises(RuleBroken) as refused:
        REFERENCE.office(centre, date(2017, 8, 14))
    assert refused.value.rule is Rule.OFFICE_NOT_VALID_ON_DAY


@pytest.mark.parametrize(
    ("day", "rule_set"),
    [
        (date(2017, 8, 15), "TT16-2017"),
        (date(2022, 12, 31), "TT16-2017"),
        (date(2023, 1, 1), "TT15-2022"),
        (DEMO_DAY, "TT15-2022"),
    ],
)
def test_the_rule_set_changes_with_the_circular(day: date, rule_set: str) -> None:
    assert REFERENCE.rule_set(day).id == rule_set


def test_before_the_first_circular_there_are_no_rules() -> None:
    with pytest.raises(RuleBroken) as refused:
        REFERENCE.rule_set(date(2017, 8, 14))
    assert refused.value.rule is Rule.NO_RULE_SET_ON_DAY


@pytest.mark.parametrize("secrecy", [Secrecy.A, Secrecy.B, Secrecy.C])
@pytest.mark.parametrize("urgency", [Urgency.EXPRESS, Urgency.TIMED])
def test_letter_and_urgency_combine_since_2023(secrecy: Secrecy, urgency: Urgency) -> None:
    service = Service(scope=Scope.INTRA, secrecy=secrecy, urgency=urgency)
    REFERENCE.check_service(service, date(2023, 1, 1))
    with pytest.raises(RuleBroken) as refused:
        REFERENCE.check_service(service, date(2022, 12, 31))
    assert refused.value.rule is Rule.COMBINATION_NOT_ALLOWED


def test_plain_services_were_always_allowed() -> None:
    for day in (date(2017, 8, 15), date(2022, 12, 31), DEMO_DAY):
        assert all(REFERENCE.allows(secrecy, Urgency.NORMAL, day) for secrecy in Secrecy)
        assert all(REFERENCE.allows(Secrecy.NONE, urgency, day) for urgency in Urgency)


def test_the_limits_of_weight_are_rows() -> None:
    limits = REFERENCE.weight_limits(DEMO_DAY)
    assert check_weight(ItemKind.LETTER, 2_100, limits) is Rule.WEIGHT_HEAVY_FOR_LETTER
    with pytest.raises(RuleBroken):
        check_weight(ItemKind.PARCEL, 31_600, limits)


@pytest.mark.parametrize("day", [date(2018, 1, 2), DEMO_DAY, date(2026, 3, 2)])
def test_a_needs_two_covers_and_a_seal_under_every_law(day: date) -> None:
    rules = REFERENCE.cover_rules(day)
    check_cover(Secrecy.A, Cover(count=2, seal=SealState.INTACT, seal_no=""), rules)
    for secrecy in (Secrecy.NONE, Secrecy.B, Secrecy.C):
        check_cover(secrecy, Cover(count=1, seal=SealState.NONE, seal_no=""), rules)
    with pytest.raises(RuleBroken):
        check_cover(Secrecy.A, Cover(count=1, seal=SealState.INTACT, seal_no=""), rules)
    with pytest.raises(RuleBroken):
        check_cover(Secrecy.A, Cover(count=2, seal=SealState.NONE, seal_no=""), rules)


def test_every_allowed_service_has_a_promise_and_a_price_on_every_first_day_of_a_rule() -> None:
    for day in (date(2018, 1, 1), date(2020, 7, 1), date(2022, 2, 15), date(2023, 1, 1), date(2026, 3, 1)):
        at = datetime(day.year, day.month, day.day, 3, 0, tzinfo=UTC)
        for scope in Scope:
            for row in REFERENCE.combinations:
                if not row.period.holds_on(day):
                    continue
                agreed = datetime(day.year, day.month, day.day + 3, 3, 0, tzinfo=UTC)
                service = Service(scope=scope, secrecy=row.secrecy, urgency=row.urgency, agreed_at=agreed)
                recipient = OfficeCode("304800") if scope is Scope.INTRA else None
                promise = REFERENCE.promise(service, at, accepting=OfficeCode("300000"), recipient=recipient)
                assert promise.due_at > at
                assert REFERENCE.price(service, 120, PayerClass.LOCAL, at).total_vnd > 0


def test_a_price_carries_the_rule_set_of_the_local_day() -> None:
    plain = Service(scope=Scope.INTRA, secrecy=Secrecy.NONE, urgency=Urgency.NORMAL)
    for hour, rule_set in ((16, "TT16-2017"), (17, "TT15-2022")):  # midnight in Vietnam is 17:00 UTC
        at = datetime(2022, 12, 31, hour, 0, tzinfo=UTC)
        assert REFERENCE.price(plain, 50, PayerClass.LOCAL, at).rule_set == rule_set


def test_what_the_province_has_not_confirmed_since_2023_is_marked() -> None:
    current = [row for row in REFERENCE.due.transit if row.period.holds_on(DEMO_DAY)]
    prices = [row for row in REFERENCE.prices.tariff if row.period.holds_on(DEMO_DAY)]
    assert current
    assert prices
    assert all(row.to_confirm for row in (*current, *prices))
    assert not any(row.to_confirm for row in REFERENCE.due.transit if row.period.holds_on(date(2022, 1, 4)))


def test_reasons_are_fixed_codes_of_one_use() -> None:
    refusals = REFERENCE.reasons_on(ReasonUse.REFUSAL, DEMO_DAY)
    assert len(refusals) > 5
    assert REFERENCE.reason("COVER_DAMAGED", ReasonUse.REFUSAL, DEMO_DAY) in refusals
    for code, use in (("COVER_DAMAGED", ReasonUse.UNDELIVERED), ("BECAUSE", ReasonUse.REFUSAL)):
        with pytest.raises(RuleBroken) as refused:
            REFERENCE.reason(code, use, DEMO_DAY)
        assert refused.value.rule is Rule.REASON_UNKNOWN


def test_every_form_has_a_title_and_the_known_ones_their_code() -> None:
    forms = {form: REFERENCE.form(form, DEMO_DAY) for form in Form}
    assert all(row is not None and row.title for row in forms.values())
    bag_bill, slip = forms[Form.BAG_BILL], forms[Form.POSTING_SLIP]
    assert bag_bill is not None
    assert slip is not None
    assert (bag_bill.code, slip.code) == ("BĐ10", "")


@pytest.mark.parametrize(
    ("day", "subject", "citation"),
    [
        (date(2021, 6, 1), LawSubject.SERVICE, "Quyết định số 55/2016/QĐ-TTg"),
        (DEMO_DAY, LawSubject.SERVICE, "Quyết định số 37/2021/QĐ-TTg"),
        (DEMO_DAY, LawSubject.SERVICE_RULES, "Thông tư số 15/2022/TT-BTTTT"),
        (DEMO_DAY, LawSubject.SECRECY, "Luật số 29/2018/QH14"),
        (date(2026, 3, 1), LawSubject.SECRECY, "Luật số 117/2025/QH15"),
    ],
)
def test_the_law_that_is_cited_is_the_one_in_force(day: date, subject: LawSubject, citation: str) -> None:
    assert REFERENCE.laws_on(day)[subject] == citation


def test_no_table_names_a_class_by_its_word() -> None:
    assert {name: forbidden_in(text) for name, text in first_edition_texts().items() if forbidden_in(text)} == {}


def with_line(name: str, line: str) -> dict[str, str]:
    texts = first_edition_texts()
    texts[name] += line + "\n"
    return texts


@pytest.mark.parametrize(
    ("name", "line", "column", "problem"),
    [
        ("vat.csv", "ten,2017-01-01,2017-12-31,,assumed", "percent", Problem.NOT_A_NUMBER),
        ("vat.csv", "-1,2017-01-01,2017-12-31,,assumed", "percent", Problem.NOT_A_NUMBER),
        ("vat.csv", "8,1/1/2017,2017-12-31,,assumed", "valid_from", Problem.NOT_A_DATE),
        ("vat.csv", "8,2017-02-30,2017-12-31,,assumed", "valid_from", Problem.NOT_A_DATE),
        ("vat.csv", "8,,2017-12-31,,assumed", "valid_from", Problem.CELL_EMPTY),
        ("vat.csv", "8,2017-12-31,2017-01-01,,assumed", "valid_to", Problem.ENDS_BEFORE_IT_BEGINS),
        ("vat.csv", "8,2024-01-01,2024-12-31,,assumed", "valid_from", Problem.HOLDS_TWICE),
        ("vat.csv", "8,2017-01-01,2017-12-31,assumed", "", Problem.CELLS_DO_NOT_MATCH),
        ("vat.csv", "8,2017-01-01,2017-12-31,,", "certainty", Problem.CELL_EMPTY),
        ("vat.csv", "8,2017-01-01,2017-12-31,\u202e,assumed", "source", Problem.NOT_PLAIN_TEXT),
        ("vat.csv", '"8,2017-01-01', "", Problem.NOT_CSV),
        ("payers.csv", "CENTRAL,maybe,2016-01-01,2016-12-31,,assumed", "pays", Problem.NOT_A_CHOICE),
        ("payers.csv", "SOMEBODY,yes,2016-01-01,2016-12-31,,assumed", "payer_class", Problem.NOT_A_CHOICE),
        ("transit.csv", "INTRA,*,NORMAL,0,2016-01-01,2016-12-31,,assumed", "half_days", Problem.NOT_A_NUMBER),
        ("transit.csv", "INTRA,*,NORMAL,3,2022-12-31,2022-12-31,,assumed", "valid_from", Problem.HOLDS_TWICE),
        ("office_hours.csv", "300000,noon,17:00,2017-01-01,,,assumed", "half_day_ends", Problem.NOT_A_TIME),
        ("office_hours.csv", "999999,12:00,17:00,2017-01-01,,,assumed", "office_code", Problem.REFERS_TO_NOTHING),
        ("agencies.csv", "X1,Tên,,,,999999,LOCAL,2017-01-01,,,found", "office_code", Problem.REFERS_TO_NOTHING),
        ("agencies.csv", "TQ001,Tên,,,,300000,LOCAL,2024-01-01,,,found", "valid_from", Problem.HOLDS_TWICE),
        ("agencies.csv", "X1,,,,,300000,LOCAL,2017-01-01,,,found", "name", Problem.CELL_EMPTY),
        ("calendar.csv", "2024-02-10,HOLIDAY,Tết,found", "day", Problem.HOLDS_TWICE),
        ("calendar.csv", "2024-11-25,SWAP_WORK,Làm bù,found", "day", Problem.DAY_DOES_NOT_FIT),
        ("calendar.csv", "2024-11-24,SWAP_OFF,Nghỉ hoán đổi,found", "day", Problem.DAY_DOES_NOT_FIT),
    ],
)
def test_a_bad_row_is_named_by_file_line_and_column(name: str, line: str, column: str, problem: Problem) -> None:
    texts = with_line(name, line)
    with pytest.raises(ReferenceBad) as bad:
        parse_reference(texts)
    assert bad.value.problem is problem
    assert bad.value.facts["table"] == name
    assert bad.value.facts["column"] == column
    if problem is not Problem.NOT_CSV:
        assert bad.value.facts["line"] == len(texts[name].splitlines())
    assert name in str(bad.value)


@pytest.mark.parametrize("name", TABLES)
def test_a_missing_table_is_named(name: str) -> None:
    texts = first_edition_texts()
    del texts[name]
    with pytest.raises(ReferenceBad) as bad:
        parse_reference(texts)
    assert bad.value.problem is Problem.TABLE_MISSING
    assert bad.value.facts["table"] == name


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", Problem.COLUMN_MISSING),
        ("percent,valid_from\n", Problem.COLUMN_MISSING),
        ("percent,valid_from,valid_to,source,certainty\n", Problem.TABLE_EMPTY),
        ("PK\x03\x04\x00\x00", Problem.COLUMN_MISSING),
    ],
)
def test_a_table_that_is_no_table_is_refused(text: str, problem: Problem) -> None:
    with pytest.raises(ReferenceBad) as bad:
        parse_reference({**first_edition_texts(), "vat.csv": text})
    assert bad.value.problem is problem


def test_a_bad_table_is_told_like_any_other_trouble_of_the_surroundings() -> None:
    with pytest.raises(Unavailable) as bad:
        parse_reference({})
    assert bad.value.cause is Cause.RESOURCES_DAMAGED


def test_a_table_that_went_through_a_spreadsheet_is_read_all_the_same() -> None:
    texts = {name: "\ufeff" + text.replace("\n", "\r\n") for name, text in first_edition_texts().items()}
    assert parse_reference(texts) == REFERENCE


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    text = 'a,b\n"first\nsecond",1\n\nx,y\n'
    assert [(line.number, line.text("b")) for line in read_table("t.csv", text, ("a", "b"))] == [(3, "1"), (5, "y")]


_GOOD = {
    "persons.csv": "P1,TQ016,Minh,,yes,no,AB-,,2024-01-01,,,found",
    "contact_points.csv": "TQ016,NIGHT,1,Lan,0207 1,2024-11-01,2024-01-01,,,found",
    "timetable.csv": "L1,300000,304800,12345,06:00,08:30,2024-01-01,,,assumed",
}


@pytest.mark.parametrize(
    ("name", "old", "new", "problem", "column"),
    [
        ("persons.csv", "AB-", "ABX", Problem.NOT_A_CHOICE, "classes"),
        ("persons.csv", "AB-", "AA", Problem.NOT_A_CHOICE, "classes"),
        ("persons.csv", "AB-", "", Problem.CELL_EMPTY, "classes"),
        ("persons.csv", "TQ016", "TQ999", Problem.REFERS_TO_NOTHING, "agency"),
        ("contact_points.csv", "NIGHT", "NOON", Problem.NOT_A_CHOICE, "hours"),
        ("contact_points.csv", "2024-11-01", "2024-11-31", Problem.NOT_A_DATE, "confirmed_on"),
        ("contact_points.csv", ",1,", ",0,", Problem.NOT_A_NUMBER, "rank"),
        ("contact_points.csv", ",1,", ",10000001,", Problem.NOT_A_NUMBER, "rank"),
        ("timetable.csv", "12345", "128", Problem.NOT_A_CHOICE, "weekdays"),
        ("timetable.csv", "06:00", "06:00+07:00", Problem.NOT_A_TIME, "departs"),
        ("timetable.csv", "08:30", "05:30", Problem.ENDS_BEFORE_IT_BEGINS, "arrives"),
        ("timetable.csv", "304800", "309999", Problem.REFERS_TO_NOTHING, "destination"),
    ],
)
def test_a_bad_cell_of_persons_contact_points_and_runs_is_named(
    name: str, old: str, new: str, problem: Problem, column: str
) -> None:
    texts = first_edition_texts()
    header = texts[name].splitlines()[0]
    parse_reference(texts | {name: f"{header}\n{_GOOD[name]}\n"})
    with pytest.raises(ReferenceBad) as bad:
        parse_reference(texts | {name: f"{header}\n{_GOOD[name].replace(old, new)}\n"})
    assert (bad.value.problem, bad.value.facts["column"]) == (problem, column)
