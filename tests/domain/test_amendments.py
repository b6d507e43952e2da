"""The tables as the province amended them: any order, any repeat, any garbage."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.amendments import amended, changes, ended, fold, shipped, succeeded
from kt1desk.domain.csv_table import Problem, ReferenceBad
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ReferenceAmended
from kt1desk.domain.ids import AgencyId, OfficeCode, StaffId
from kt1desk.domain.item import Scope, Secrecy, Service, Urgency
from kt1desk.domain.persons import OutOfHours
from kt1desk.domain.reference import parse_reference
from kt1desk.domain.reference_tables import AGENCIES, CALENDAR, OFFICES, TABLES, TARIFF
from tests.support.reference import first_edition, first_edition_texts

AT = datetime(2025, 6, 20, 2, 0, tzinfo=UTC)
SHIPPED = shipped(first_edition_texts())
CENTRE = OfficeCode("300000")
NEW_TERM = date(2025, 7, 1)


def amendment(table: str, *rows: dict[str, str], columns: tuple[str, ...] | None = None) -> ReferenceAmended:
    names = TABLES[table].columns if columns is None else columns
    return ReferenceAmended(
        at=AT,
        by=StaffId("300000-PROV.1"),
        table=table,
        columns=names,
        rows=tuple(tuple(row.get(name, "") for name in names) for row in rows),
        source="QĐ 1/QĐ-BĐT",
    )


def vat(percent: str, first: str, last: str = "") -> dict[str, str]:
    return {"percent": percent, "valid_from": first, "valid_to": last, "certainty": "decreed", "source": "QĐ"}


def reason(code: str) -> dict[str, str]:
    names = {"use": "REFUSAL", "code": code, "name_vi": f"Lý do {code}", "name_en": code}
    return names | {"valid_from": "2025-07-01", "certainty": "decreed"}


def office(code: str, name: str) -> dict[str, str]:
    return {"code": code, "name": name, "kind": "DISTRICT", "valid_from": "2025-07-01", "certainty": "decreed"}


INDEPENDENT = (
    *(amendment("reasons.csv", reason(code)) for code in ("R1", "R2", "R3")),
    amendment("vat.csv", vat("10", "2018-01-01", "2025-06-30"), vat("8", "2025-07-01")),
    amendment("calendar.csv", {"day": "2025-12-31", "kind": "SWAP_OFF", "name": "Nghỉ", "certainty": "decreed"}),
)
GARBAGE_TEXT = st.text(max_size=30) | st.sampled_from(["2025-07-01", "2017-08-15", "*", "300000", "A", "no", "9" * 50])
GARBAGE = st.builds(
    ReferenceAmended,
    at=st.just(AT),
    by=st.just(StaffId("x")),
    table=st.sampled_from([*TABLES, "of_a_later_program.csv"]),
    columns=st.lists(
        st.sampled_from(sorted({name for table in TABLES.values() for name in table.columns})) | GARBAGE_TEXT,
        max_size=12,
    ).map(tuple),
    rows=st.lists(st.lists(GARBAGE_TEXT, max_size=12).map(tuple), max_size=4).map(tuple),
    source=st.text(max_size=10),
)


@st.composite
def nearly_right(draw: st.DrawFn) -> ReferenceAmended:
    """A shipped row with one cell of it turned into something else."""
    name = draw(st.sampled_from(list(TABLES)))
    rows = SHIPPED.rows[name] or SHIPPED.rows["vat.csv"]
    cells = draw(st.sampled_from(rows)).cells
    return amendment(name, {**cells, draw(st.sampled_from(TABLES[name].columns)): draw(GARBAGE_TEXT)})


def said(texts: dict[str, str] | object) -> dict[str, list[str]]:
    """Each table as a set of rows: where in its file a new row stands does not matter."""
    assert isinstance(texts, dict)
    return {name: sorted(text.splitlines()) for name, text in texts.items()}


@given(st.permutations(INDEPENDENT))
def test_independent_amendments_may_come_in_any_order(order: list[ReferenceAmended]) -> None:
    texts = first_edition_texts()
    assert said(amended(texts, order)) == said(amended(texts, INDEPENDENT))


@given(st.lists(st.sampled_from(INDEPENDENT), max_size=8))
def test_an_amendment_that_comes_twice_changes_nothing(taken: list[ReferenceAmended]) -> None:
    once = fold(SHIPPED, taken)
    twice = fold(once, taken)
    assert twice == once


@given(st.lists(GARBAGE | nearly_right() | st.sampled_from(INDEPENDENT), max_size=5))
def test_no_amendment_whatever_it_holds_stops_a_reading_desk(taken: list[ReferenceAmended]) -> None:
    after = fold(SHIPPED, taken)
    parse_reference(after.texts)
    for name, rows in SHIPPED.rows.items():
        assert {row.identity for row in rows} <= {row.identity for row in after.rows[name]}


@given(st.lists(GARBAGE | nearly_right(), max_size=3))
def test_garbage_that_is_left_out_leaves_no_trace_in_the_tables(taken: list[ReferenceAmended]) -> None:
    after = fold(SHIPPED, taken)
    bad = [left.amendment for left in after.left_out]
    assert fold(SHIPPED, [each for each in taken if each not in bad]).texts == after.texts


def test_the_last_line_that_sets_a_row_wins_and_the_row_keeps_its_history() -> None:
    both = (amendment("vat.csv", vat("9", "2018-01-01")), amendment("vat.csv", vat("8", "2018-01-01")))
    after = fold(SHIPPED, both)
    (row,) = after.rows["vat.csv"]
    assert [version.cells["percent"] for version in row.versions] == ["10", "9", "8"]
    assert [version.by for version in row.versions] == [None, *both]
    assert parse_reference(after.texts).prices.vat[0].percent == 8


def test_two_rows_for_one_day_leave_the_amendment_out_whole_and_say_why() -> None:
    bad = amendment("vat.csv", vat("8", "2025-07-01"), vat("9", "2030-01-01", "2030-12-31"))
    after = fold(SHIPPED, (bad,))
    assert after.texts == SHIPPED.texts
    (left,) = after.left_out
    assert (left.amendment, left.problem, left.column) == (bad, Problem.HOLDS_TWICE, "valid_from")


def test_a_column_of_a_later_program_is_passed_over_and_one_of_today_is_empty_when_missing() -> None:
    row = {"code": "309999", "name": "Bưu cục mới", "kind": "DISTRICT", "valid_from": "2025-07-01", "certainty": "x"}
    after = fold(SHIPPED, (amendment("offices.csv", row | {"colour": "red"}, columns=(*row, "colour")),))
    found = parse_reference(after.texts).office(OfficeCode("309999"), NEW_TERM)
    assert (found.name, found.address, found.phone) == ("Bưu cục mới", "", "")
    assert fold(SHIPPED, (replace(INDEPENDENT[0], table="later.csv"),)) == SHIPPED


def test_a_row_that_names_an_office_that_is_not_there_is_left_out() -> None:
    hours = {"office_code": "999999", "half_day_ends": "11:30", "day_ends": "16:30"}
    hours |= {"valid_from": "2025-07-01", "certainty": "decreed"}
    (left,) = fold(SHIPPED, (amendment("office_hours.csv", hours),)).left_out
    assert (left.problem, left.column) == (Problem.REFERS_TO_NOTHING, "office_code")


def test_a_new_agency_may_succeed_a_new_agency() -> None:
    new = {"payer_class": "LOCAL", "office_code": CENTRE, "valid_from": "2025-07-01", "certainty": "decreed"}
    old = next(row.cells for row in SHIPPED.rows["agencies.csv"] if row.cells["id"] == "TQ032")
    heir = amendment("agencies.csv", {**old, "successor": "TQ900"}, {**new, "id": "TQ900", "name": "Xã Na Hang"})
    reference = parse_reference(fold(SHIPPED, (heir,)).texts)
    assert reference.agency(AgencyId("TQ032"), date(2025, 6, 30)).successor == "TQ900"
    assert reference.agency(AgencyId("TQ900"), NEW_TERM).name == "Xã Na Hang"


def test_a_swap_of_days_moves_what_is_promised_after_it_is_known() -> None:
    """Decree of 2025: Friday 2/1/2026 is off, Saturday 10/1/2026 is worked; the package lacks it."""
    texts = first_edition_texts()
    swapped = ("2026-01-02", "2026-01-10")
    before = texts | {
        "calendar.csv": "".join(
            line for line in texts["calendar.csv"].splitlines(keepends=True) if not line.startswith(swapped)
        )
    }
    rows = [row.cells for row in SHIPPED.rows["calendar.csv"] if row.cells["day"] in swapped]
    decree = amendment("calendar.csv", *(dict(row) for row in rows))
    after = amended(before, (decree,))
    plain = Service(scope=Scope.INTRA, secrecy=Secrecy.NONE, urgency=Urgency.NORMAL)

    def promised(tables: object, day: int) -> date:
        assert isinstance(tables, dict)
        at = datetime(2026, 1, day, 2, 0, tzinfo=UTC) if day < 20 else datetime(2025, 12, day, 2, 0, tzinfo=UTC)
        promise = parse_reference(tables).promise(plain, at, accepting=CENTRE, recipient=OfficeCode("303800"))
        return promise.due_at.date()

    assert (promised(before, 31), promised(after, 31)) == (date(2026, 1, 5), date(2026, 1, 6))
    assert (promised(before, 8), promised(after, 8)) == (date(2026, 1, 12), date(2026, 1, 10))


def test_what_changes_is_told_by_row_and_from_which_day_it_matters() -> None:
    (row,) = SHIPPED.rows["vat.csv"]
    rows = succeeded(TABLES["vat.csv"], row.cells, vat("8", "2025-07-01"))
    found = changes(SHIPPED, amendment("vat.csv", *map(dict, rows)))
    assert [(change.before is None, change.touches_from) for change in found] == [
        (False, NEW_TERM),
        (True, NEW_TERM),
    ]
    assert found[0].after["valid_to"] == "2025-06-30"


def test_to_confirm_a_row_touches_no_day_and_to_change_it_touches_all_of_its_days() -> None:
    (row,) = SHIPPED.rows["vat.csv"]
    (confirmed,) = changes(SHIPPED, amendment("vat.csv", {**row.cells, "certainty": "found", "source": "TT"}))
    assert confirmed.touches_from is None
    (changed,) = changes(SHIPPED, amendment("vat.csv", {**row.cells, "percent": "8"}))
    assert changed.touches_from == date(2018, 1, 1)
    (over,) = changes(SHIPPED, amendment("vat.csv", dict(ended(row.cells, date(2019, 12, 31)))))
    assert over.touches_from == date(2020, 1, 1)


def test_a_row_of_another_key_or_of_the_same_first_day_ends_none() -> None:
    centre = next(row.cells for row in SHIPPED.rows["offices.csv"] if row.cells["code"] == CENTRE)
    other = office("309999", "Bưu cục mới")
    assert succeeded(OFFICES, centre, other) == (other,)
    assert succeeded(OFFICES, centre, {**centre, "name": "Tên"}) == ({**centre, "name": "Tên"},)
    day = SHIPPED.rows["calendar.csv"][0].cells
    assert succeeded(CALENDAR, day, {**day, "day": "2030-01-01"}) == ({**day, "day": "2030-01-01"},)
    assert succeeded(AGENCIES, centre, {**centre, "valid_from": "soon"})[0]["valid_from"] == "soon"


def test_the_step_of_a_scope_is_one_row_whatever_its_grams() -> None:
    step = next(row.cells for row in SHIPPED.rows["tariff.csv"] if row.cells["kind"] == "STEP")
    assert TARIFF.identity(step) == TARIFF.identity({**step, "grams": "100"})
    band = next(row.cells for row in SHIPPED.rows["tariff.csv"] if row.cells["kind"] == "BAND")
    assert TARIFF.identity(band) != TARIFF.identity({**band, "grams": "99"})


def test_an_edition_that_lacks_a_table_is_not_amended() -> None:
    texts = first_edition_texts()
    del texts["vat.csv"]
    with pytest.raises(ReferenceBad) as bad:
        shipped(texts)
    assert bad.value.problem is Problem.TABLE_MISSING


def test_persons_and_contact_points_are_shipped_empty_and_come_from_the_province() -> None:
    reference = first_edition()
    assert (reference.persons, reference.contact_points) == ((), ())
    person = {"id": "P1", "agency": "TQ016", "name": "Trần Văn Minh", "title": "Văn thư"}
    person |= {"may_hand_in": "yes", "may_receive": "no", "classes": "ABC-", "specimen_no": "12"}
    person |= {"valid_from": "2025-07-01", "certainty": "found", "source": "CV 1"}
    call = {"agency": "TQ016", "hours": "NIGHT", "rank": "1", "name": "Lê Thị Lan", "phone": "0207 1"}
    call |= {"valid_from": "2025-07-01", "certainty": "found"}
    after = fold(SHIPPED, (amendment("persons.csv", person), amendment("contact_points.csv", call)))
    known = parse_reference(after.texts)
    (found,) = known.persons_of(AgencyId("TQ016"), NEW_TERM)
    assert (found.classes, found.may_hand_in, found.may_receive) == (frozenset(Secrecy), True, False)
    (point,) = known.contact_points_of(AgencyId("TQ016"), NEW_TERM)
    assert (point.hours, point.name) == (OutOfHours.NIGHT, "Lê Thị Lan")
    assert known.persons_of(AgencyId("TQ016"), date(2025, 6, 30)) == ()


def test_two_runs_a_day_join_the_centre_and_every_district_office_both_ways() -> None:
    reference = first_edition()
    for each in reference.offices:
        if each.code != CENTRE:
            out = reference.runs_between(CENTRE, each.code, date(2024, 11, 25))
            back = reference.runs_between(each.code, CENTRE, date(2024, 11, 24))
            assert (len(out), len(back)) == (2, 2)
            assert all(run.departs < run.arrives and run.to_confirm for run in (*out, *back))


def test_the_issuer_of_an_office_goes_before_that_of_all() -> None:
    own = {"office_code": CENTRE, "body": "BƯU ĐIỆN TRUNG TÂM", "place": "Minh Xuân"}
    own |= {"valid_from": "2025-07-01", "certainty": "decreed"}
    known = parse_reference(fold(SHIPPED, (amendment("issuers.csv", own),)).texts)
    assert known.issuer(CENTRE, NEW_TERM).place == "Minh Xuân"
    assert known.issuer(CENTRE, date(2025, 6, 30)).body == "BƯU ĐIỆN TỈNH TUYÊN QUANG"
    with pytest.raises(RuleBroken) as refused:
        known.issuer(CENTRE, date(2017, 8, 14))
    assert refused.value.rule is Rule.NO_ISSUER_ON_DAY
