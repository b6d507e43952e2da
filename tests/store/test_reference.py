"""The stored edition: as it is now, and as it was known when a line came."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kt1desk.documents.papers import PdfPapers
from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import DeskEnrolled, ReferenceAmended
from kt1desk.domain.ids import AgencyId, ItemNo, StaffId
from kt1desk.domain.reference_tables import TABLES
from kt1desk.store.engine import writing
from kt1desk.store.projections import rebuild
from kt1desk.store.reference import StoredEdition
from kt1desk.usecases.accept_item import accept_item
from kt1desk.usecases.amend_reference import AmendReference, amend_reference
from kt1desk.usecases.readmodels import PrinterDots
from tests.store.opened import DESK, OpenedStore, record
from tests.store.opened import count as lines_of
from tests.support.builders import CENTRE, registered
from tests.support.forms import form
from tests.support.pdf_reading import text_boxes
from tests.support.reference import first_edition

IN_2019 = datetime(2019, 6, 3, 2, 0, tzinfo=UTC)
IN_2025 = datetime(2025, 7, 1, 1, 0, tzinfo=UTC)


def becomes_province(store: OpenedStore, *, province: bool = True) -> None:
    record(
        store,
        DeskEnrolled(
            at=store.clock(),
            by=store.desk.leader,
            office=CENTRE,
            prefix="ZK",
            province=province,
            agreement_key="",
            hub_agreement_key="",
        ),
    )


def amend(store: OpenedStore, table: str, *rows: dict[str, str]) -> None:
    columns = TABLES[table].columns
    cells = tuple(tuple(row.get(column, "") for column in columns) for row in rows)
    record(
        store,
        ReferenceAmended(
            at=store.clock(), by=store.desk.leader, table=table, columns=columns, rows=cells, source="NQ 202/2025/QH15"
        ),
    )


def accepted(store: OpenedStore, sender: str = "TQ016", recipient: str = "TQ036") -> ItemNo:
    """Accepted with what is known now; every recipient here is served by the office of Chiêm Hóa or the centre."""
    asked = form(store.desk)
    asked = replace(
        asked,
        sender=replace(asked.sender, agency=AgencyId(sender)),
        recipient=replace(asked.recipient, agency=AgencyId(recipient)),
    )
    reference = StoredEdition(store.engine, first_edition()).now()
    return accept_item(asked, books=store.books, reference=reference, clock=store.clock).item_no


def row_of(store: OpenedStore, table: str, **of: str) -> dict[str, str]:
    rows = StoredEdition(store.engine, first_edition()).tables().rows[table]
    return next(dict(row.cells) for row in rows if of.items() <= row.cells.items())


def the_province_is_merged(store: OpenedStore) -> None:
    """On 1/7/2025: districts abolished, the province merged, offices renamed, prices and names new; and more than
    the law did: even what was written for 2019 is written over."""
    july = {"valid_from": "2025-07-01", "valid_to": "", "certainty": "decreed"}
    for row in StoredEdition(store.engine, first_edition()).tables().rows["offices.csv"]:
        old = dict(row.cells)
        name = old["name"].replace("huyện ", "").replace("tỉnh Tuyên Quang", "Tuyên Quang mới")
        amend(
            store,
            "offices.csv",
            {**old, "name": f"{old['name']} (cũ)", "valid_to": "2025-06-30"},
            {**old, "name": name, "kind": "CENTRE", "address": "phường Minh Xuân", "phone": "0219 1", **july},
        )
    for code in ("TQ016", "TQ036"):
        old = row_of(store, "agencies.csv", id=code)
        last = old["valid_to"] or "2025-06-30"
        amend(store, "agencies.csv", {**old, "name": f"{old['name']} (đã đổi)", "valid_to": last})
    heir = {"id": "TQ901", "name": "Ủy ban nhân dân xã Chiêm Hóa", "payer_class": "LOCAL", "office_code": "303800"}
    amend(store, "agencies.csv", heir | july)
    for row in StoredEdition(store.engine, first_edition()).tables().rows["tariff.csv"]:
        amend(store, "tariff.csv", {**row.cells, "amount_vnd": "99999"})
    for row in StoredEdition(store.engine, first_edition()).tables().rows["transit.csv"]:
        amend(store, "transit.csv", {**row.cells, "half_days": "9", "source": "TT mới"})
    amend(store, "vat.csv", {**row_of(store, "vat.csv"), "percent": "8"})
    amend(store, "issuers.csv", {**row_of(store, "issuers.csv"), "body": "BƯU ĐIỆN TỈNH MỚI", "place": "Minh Xuân"})


def drawn(store: OpenedStore, item_no: ItemNo) -> tuple[list[str], list[str]]:
    paper, papers = store.papers.item_paper(item_no), PdfPapers()
    pdfs = (papers.posting_slip(paper), papers.label(paper, PrinterDots(dpi=203)))
    slip, label = ([box.text for box in text_boxes(pdf)] for pdf in pdfs)
    return slip, label


def test_a_receipt_of_2019_reprints_with_the_names_rules_and_price_of_2019(store: OpenedStore) -> None:
    becomes_province(store)
    store.clock.at = IN_2019
    item_no = accepted(store)
    as_it_was, printed = store.papers.item_paper(item_no), drawn(store, item_no)
    store.clock.at = IN_2025
    the_province_is_merged(store)
    later = accepted(store, "TQ001", "TQ901")
    assert store.papers.item_paper(item_no) == as_it_was
    assert drawn(store, item_no) == printed
    new = store.papers.item_paper(later)
    assert new.office_to is not None
    assert (new.office_from.phone, new.office_to.name) == ("0219 1", "Bưu cục Trung tâm Chiêm Hóa")
    assert (new.recipient_name, new.promise.legal_source) == ("Ủy ban nhân dân xã Chiêm Hóa", "TT mới")
    assert (new.issuer.body, as_it_was.issuer.body) == ("BƯU ĐIỆN TỈNH MỚI", "BƯU ĐIỆN TỈNH TUYÊN QUANG")
    assert new.price.total_vnd != as_it_was.price.total_vnd
    with writing(store.engine) as connection:
        rebuild(connection)
    assert drawn(store, item_no) == printed


def test_the_edition_of_now_follows_each_amendment_and_that_of_a_line_does_not(store: OpenedStore) -> None:
    becomes_province(store)
    edition = StoredEdition(store.engine, first_edition())
    assert edition.now() is first_edition()
    day = store.clock().date()
    amend(store, "vat.csv", {**row_of(store, "vat.csv"), "percent": "8"})
    assert edition.now().prices.vat[0].percent == 8
    assert edition.now() is edition.now()
    amend(store, "vat.csv", {**row_of(store, "vat.csv"), "percent": "7"})
    assert edition.now().prices.vat[0].percent == 7
    assert [version.cells["percent"] for version in edition.tables().rows["vat.csv"][0].versions] == ["10", "8", "7"]
    fresh = StoredEdition(store.engine, first_edition())
    assert (fresh.tables(), fresh.now()) == (edition.tables(), edition.now())
    last = lines_of(store.engine)
    assert [fresh.before(last - back).prices.vat[0].percent for back in (-1, 0, 1)] == [7, 8, 10]
    assert edition.before(1).prices.vat[0].percent == 10
    assert edition.now().office(CENTRE, day) == first_edition().office(CENTRE, day)


def test_the_word_of_a_desk_that_is_not_the_province_s_changes_nothing(store: OpenedStore) -> None:
    becomes_province(store, province=False)
    edition = StoredEdition(store.engine, first_edition())
    amend(store, "vat.csv", {**row_of(store, "vat.csv"), "percent": "8"})
    assert not edition.is_of_province()
    assert edition.now() is first_edition()


def test_an_amendment_that_cannot_be_followed_is_named_and_the_tables_stay(store: OpenedStore) -> None:
    becomes_province(store)
    edition = StoredEdition(store.engine, first_edition())
    assert edition.is_of_province()
    amend(store, "vat.csv", {**row_of(store, "vat.csv"), "valid_from": "2024-01-01"})
    assert edition.now() == first_edition()
    assert [left.problem.value for left in edition.tables().left_out] == ["holds_twice"]


def test_a_decree_is_known_to_what_is_decided_after_it_only(store: OpenedStore) -> None:
    becomes_province(store)
    store.clock.at = datetime(2026, 1, 8, 2, 0, tzinfo=UTC)
    before = accepted(store, recipient="TQ001")
    promised = store.papers.item_paper(before).promise
    amend(store, "calendar.csv", {"day": "2026-01-09", "kind": "SWAP_OFF", "name": "Nghỉ hoán đổi", "certainty": "x"})
    store.clock.advance(timedelta(minutes=1))
    after = accepted(store, recipient="TQ001")
    assert store.papers.item_paper(before).promise == promised
    assert store.papers.item_paper(after).promise.due_at > promised.due_at


def test_the_verb_amends_the_stored_tables_and_its_guard_reads_the_book(store: OpenedStore) -> None:
    edition = StoredEdition(store.engine, first_edition())
    officer = StaffId(f"{DESK}.9")
    record(store, registered(officer, "Lê Thị Lan", Role.PROVINCE, by=store.desk.leader, at=store.clock()))
    lower = {**row_of(store, "vat.csv"), "percent": "8", "source": "NQ 204/2025/QH15"}
    asked = AmendReference(clerk=officer, table="vat.csv", rows=(lower,), source="NQ", past_is_meant=True)
    with pytest.raises(RuleBroken) as refused:
        amend_reference(asked, books=store.books, tables=edition.tables, clock=store.clock)
    assert refused.value.rule is Rule.NOT_THE_PROVINCE
    becomes_province(store)
    amend_reference(asked, books=store.books, tables=edition.tables, clock=store.clock)
    assert edition.now().prices.vat[0].percent == 8
    with pytest.raises(RuleBroken) as again:
        amend_reference(asked, books=store.books, tables=edition.tables, clock=store.clock)
    assert again.value.rule is Rule.AMENDMENT_CHANGES_NOTHING
