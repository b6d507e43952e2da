"""Reads for papers: each reprints from its fact as it was, whatever was recorded since."""

from dataclasses import fields, replace
from datetime import timedelta

import pytest

from kt1desk.documents.papers import PdfPapers
from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import (
    BagClosed,
    ItemAccepted,
    ItemDelivered,
    ItemRedirected,
    ItemRefused,
    LabelConfirmed,
)
from kt1desk.domain.ids import BagId, OfficeCode, ShiftId, VisitId
from kt1desk.domain.item import Recipient, Secrecy
from kt1desk.ledger.book import LedgerBook
from kt1desk.store.engine import reading, writing
from kt1desk.store.projections import fact_of, rebuild
from kt1desk.usecases.accept_item import accept_item
from kt1desk.usecases.close_visit import CloseVisit, close_visit
from kt1desk.usecases.correct_item import CorrectItem, correct_item
from kt1desk.usecases.readmodels import PrinterDots
from kt1desk.usecases.refuse_item import RefuseItem, refuse_item
from kt1desk.usecases.reprint_receipt import ReprintReceipt, reprint_receipt
from kt1desk.wire.line import line_digest, read_header
from kt1desk.wire.paper_proof import PaperKind, read_proof
from kt1desk.wire.signing import signature_holds
from tests.store.opened import SIGNING, OpenedStore, record, reprinted, strip_reprinted
from tests.support.builders import PLAIN_FORM, number, registered, service
from tests.support.clock import MONDAY
from tests.support.couriers import visit, with_register
from tests.support.forms import form
from tests.support.handing_over import hand_over
from tests.support.lines import lines_of
from tests.support.pdf_reading import text_of


def much_happens(store: OpenedStore) -> None:
    """Everybody is renamed, the item is redirected, bagged and delivered, another shift begins."""
    at, by, item_no = store.clock() + timedelta(days=1), store.desk.clerk, number(41_000)
    for staff in (store.desk.leader, store.desk.clerk):
        record(store, registered(staff, "Tên Mới", Role.SHIFT_LEADER, by=by, at=at))
    recipient = PLAIN_FORM.recipient
    record(store, ItemRedirected(at=at, by=by, item_no=item_no, recipient=recipient, asked_by="Minh"))
    record(store, LabelConfirmed(at=at, by=by, item_no=item_no))
    record(store, BagClosed(at=at, by=by, bag=BagId("BAG1"), seal_no="1", items=(item_no,)))
    record(store, ItemDelivered(at=at, by=by, item_no=item_no, received_by="Lan", received_by_title=""))
    store.sync.mark_sending(8)


def test_an_item_s_papers_show_the_fact_and_the_names_of_its_day(store: OpenedStore) -> None:
    item_no = store.accept(Secrecy.B)
    paper = store.papers.item_paper(item_no)
    assert (paper.item_no, paper.letter, paper.weight_g) == (item_no, "B", 120)
    assert (paper.sender_name, paper.handed_in_by) == ("Sở Thông tin và Truyền thông", "Trần Văn Minh")
    assert (paper.recipient_name, paper.addressee) == ("Huyện ủy Chiêm Hóa", "Văn phòng Huyện ủy")
    assert (paper.clerk_name, paper.training, paper.copy) == ("Nguyễn Thị Hạnh", True, 1)
    assert (paper.accepted_at, str(paper.accepted_on)) == (MONDAY, "2024-11-25")
    assert paper.office_from.code == "300000"
    assert paper.office_to is not None
    assert paper.office_to.code == "303800"


def test_label_and_strip_say_each_which_copy_it_is(store: OpenedStore) -> None:
    item_no = store.accept(Secrecy.B)
    record(store, strip_reprinted(store, item_no))
    record(store, reprinted(store, item_no))
    record(store, replace(reprinted(store, item_no), copy=3))
    papers = store.papers
    assert [each(item_no).copy for each in (papers.item_paper, papers.label_paper, papers.strip_paper)] == [1, 3, 2]
    line = store.lookups.item(item_no)
    assert line is not None
    assert (line.label_copy, line.strip_copy) == (3, 2)


def test_only_the_label_says_which_copy_it_is(store: OpenedStore) -> None:
    item_no = store.accept(Secrecy.B)
    assert store.papers.label_paper(item_no) == store.papers.item_paper(item_no)
    record(store, reprinted(store, item_no))
    label = store.papers.label_paper(item_no)
    assert (label.copy, store.papers.item_paper(item_no).copy) == (2, 1)
    assert "BẢN IN LẠI 2" in text_of(PdfPapers().label(label, PrinterDots(dpi=203)))


def test_the_proof_on_a_paper_names_the_line_of_its_fact(store: OpenedStore) -> None:
    store.accept()
    item_no = store.accept()
    store.accept()
    proof = store.papers.item_paper(item_no).proof
    line = store.sync.unsent(100)[proof.number - 1]
    assert (proof.desk, proof.life, proof.number) == ("300000-TEST", "L1", 7)
    assert proof.head == line_digest(line).hex()
    assert read_header(line).number == 7
    stated = read_proof(proof.text)
    assert stated.holds(lambda signature, message: signature_holds(SIGNING.public, signature, message))
    assert (stated.proof.kind, stated.proof.document) == (PaperKind.SLIP, item_no)
    assert (stated.proof.life, stated.proof.number, stated.proof.digest) == ("L1", 7, line_digest(line))
    assert stated.proof.signer_life == "L1"
    assert proof.short_head == "·".join(proof.head.upper()[i : i + 4] for i in (0, 4, 8))


def test_an_item_s_papers_stay_as_they_were_after_later_facts_and_a_rebuild(store: OpenedStore) -> None:
    item_no = store.accept(Secrecy.C)
    before = store.papers.item_paper(item_no)
    hand_over(store.desk)
    much_happens(store)
    assert store.papers.item_paper(item_no) == before
    with writing(store.engine) as connection:
        rebuild(connection)
    assert store.papers.item_paper(item_no) == before


def test_everything_the_fact_knows_is_on_the_paper_as_it_was_decided(store: OpenedStore) -> None:
    item_no = store.accept()
    fact = next(fact for fact in _facts(store) if isinstance(fact, ItemAccepted))
    paper = store.papers.item_paper(item_no)
    same = {field.name for field in fields(paper)} & {field.name for field in fields(fact)}
    assert {name: getattr(paper, name) for name in same} == {name: getattr(fact, name) for name in same}
    assert same >= {"price", "promise", "service", "cover", "flags", "kind", "weight_g", "payer", "accepted_on"}


def _facts(store: OpenedStore) -> list[object]:
    with reading(store.engine) as connection:
        return [fact_of(placed) for placed in LedgerBook(connection).after(0, 1_000)]


def test_the_papers_name_the_office_outside_the_province(store: OpenedStore) -> None:
    there = Recipient(
        agency=None,
        name="Sở Tư pháp Lào Cai",
        address="Lào Cai",
        office=None,
        addressee="",
        destination=OfficeCode("330000"),
    )
    asked = replace(form(store.desk), recipient=there)
    item_no = accept_item(asked, books=store.books, reference=store.desk.reference, clock=store.clock).item_no
    paper = store.papers.item_paper(item_no)
    assert paper.office_to is not None
    assert (paper.office_to.code, paper.office_to.name) == ("330000", "Bưu cục KT1 Lào Cai")
    assert "330000 – Bưu cục KT1 Lào Cai" in text_of(PdfPapers().posting_slip(paper))


def test_a_paper_of_an_item_nobody_accepted_is_refused(store: OpenedStore) -> None:
    with pytest.raises(RuleBroken) as broken:
        store.papers.item_paper(number(7))
    assert (broken.value.rule, broken.value.facts["item_no"]) == (Rule.ITEM_UNKNOWN, number(7))


def test_an_item_that_was_only_heard_of_has_no_paper(store: OpenedStore) -> None:
    heard = LabelConfirmed(at=MONDAY, by=store.desk.leader, item_no=number(501))
    store.sync.take_in(tuple(lines_of((heard,))), (), (), 1)
    with pytest.raises(RuleBroken) as broken:
        store.papers.item_paper(number(501))
    assert broken.value.rule is Rule.ITEM_UNKNOWN


def test_the_handover_receipt_says_what_both_signed(store: OpenedStore) -> None:
    store.accept(Secrecy.A)
    store.accept()
    store.clock.advance(timedelta(hours=6))
    fact = hand_over(store.desk)
    paper = store.papers.handover_paper(fact.shift)
    assert (paper.shift, paper.next_shift) == ("2024-330/1", "2024-330/2")
    assert (paper.outgoing_name, paper.incoming_name) == ("Nguyễn Thị Hạnh", "Hoàng Văn Tú")
    assert (paper.opened_at, paper.handed_over_at) == (MONDAY, MONDAY + timedelta(hours=6))
    assert (paper.sheet, paper.unsent, paper.training) == (fact.sheet, fact.unsent, True)
    assert [(item.item_no, item.letter) for item in paper.items] == [(number(41_000), "A"), (number(41_001), "")]
    assert paper.proof.number == store.sync.head().number


def test_the_handover_receipt_stays_as_it_was_after_later_facts_and_a_rebuild(store: OpenedStore) -> None:
    store.accept()
    shift = hand_over(store.desk).shift
    before = store.papers.handover_paper(shift)
    much_happens(store)
    assert store.papers.handover_paper(shift) == before
    with writing(store.engine) as connection:
        rebuild(connection)
    assert store.papers.handover_paper(shift) == before


def test_a_shift_that_was_not_handed_over_has_no_receipt(store: OpenedStore) -> None:
    for shift in ("2024-330/1", "2024-330/7"):
        with pytest.raises(RuleBroken) as broken:
            store.papers.handover_paper(ShiftId(shift))
        assert broken.value.rule is Rule.NO_OPEN_SHIFT


def test_a_corrected_item_s_papers_say_what_was_said_last_and_keep_the_moment_of_acceptance(store: OpenedStore) -> None:
    opened = visit(with_register(store.desk))
    asked = replace(form(store.desk), visit=opened)
    item_no = accept_item(asked, books=store.books, reference=store.desk.reference, clock=store.clock).item_no
    before = store.papers.item_paper(item_no)
    store.clock.advance(timedelta(minutes=10))
    heavier = CorrectItem(
        form=replace(form(store.desk), weight_g=480), visit=opened, item_no=item_no, reason="WEIGHT_WRONG"
    )
    corrected = correct_item(heavier, books=store.books, reference=store.desk.reference, clock=store.clock)
    after = store.papers.item_paper(item_no)
    assert (before.weight_g, after.weight_g, after.price) == (120, 480, corrected.price)
    assert (after.accepted_at, after.promise, after.clerk_name) == (
        before.accepted_at,
        before.promise,
        before.clerk_name,
    )
    assert after.proof.number == before.proof.number + 1
    close_visit(CloseVisit(clerk=store.desk.leader, visit=opened), books=store.books, clock=store.clock)
    assert store.papers.item_paper(item_no) == after


def test_the_list_of_a_visit_is_there_once_it_is_closed_and_reprints_as_it_was(store: OpenedStore) -> None:
    opened = visit(with_register(store.desk))
    first, second = (
        accept_item(
            replace(form(store.desk), visit=opened),
            books=store.books,
            reference=store.desk.reference,
            clock=store.clock,
        ).item_no
        for _ in range(2)
    )
    heavier = CorrectItem(
        form=replace(form(store.desk), weight_g=480), visit=opened, item_no=first, reason="WEIGHT_WRONG"
    )
    correct_item(heavier, books=store.books, reference=store.desk.reference, clock=store.clock)
    with pytest.raises(RuleBroken) as broken:
        store.papers.visit_paper(opened)
    assert broken.value.rule is Rule.VISIT_UNKNOWN
    store.clock.advance(timedelta(minutes=3))
    close_visit(CloseVisit(clerk=store.desk.leader, visit=opened), books=store.books, clock=store.clock)
    paper = store.papers.visit_paper(opened)
    assert [(item.item_no, item.weight_g, item.corrected) for item in paper.items] == [
        (first, 480, True),
        (second, 120, False),
    ]
    assert (paper.agency_name, paper.courier.name) == ("Sở Thông tin và Truyền thông", "Trần Văn Minh")
    assert (paper.opened_at, paper.closed_at) == (MONDAY, MONDAY + timedelta(minutes=3))
    assert (paper.clerk_name, paper.payment, paper.training) == ("Nguyễn Thị Hạnh", None, True)
    assert read_proof(paper.proof.text).proof.document == opened
    drawn = PdfPapers().visit_slip(paper)
    much_happens(store)
    assert store.papers.visit_paper(opened) == paper
    with writing(store.engine) as connection:
        rebuild(connection)
    assert PdfPapers().visit_slip(store.papers.visit_paper(opened)) == drawn


def test_a_visit_that_nobody_knows_has_no_list(store: OpenedStore) -> None:
    with pytest.raises(RuleBroken) as broken:
        store.papers.visit_paper(VisitId("300000-TEST.L1/V99"))
    assert broken.value.rule is Rule.VISIT_UNKNOWN


def refuse(store: OpenedStore, reason: str = "COVER_DAMAGED") -> ItemRefused:
    asked = RefuseItem(clerk=store.desk.leader, sender=PLAIN_FORM.sender, service=service(Secrecy.B), reason=reason)
    return refuse_item(asked, books=store.books, reference=store.desk.reference, clock=store.clock)


def test_the_slip_of_a_refusal_is_of_its_own_line_in_the_words_of_its_day(store: OpenedStore) -> None:
    first = refuse(store)
    store.clock.advance(timedelta(minutes=1))
    refuse(store, "SEAL_BROKEN")
    paper = store.papers.refusal_paper(first)
    number_of_line = store.sync.head().number - 1
    assert paper.document == f"300000-TEST.L1/R{number_of_line}"
    assert (paper.reason, paper.reason_code, paper.refused_at) == ("Bì rách, hở hoặc ướt", "COVER_DAMAGED", MONDAY)
    assert (paper.sender, paper.letter, paper.service) == (first.sender, "B", first.service)
    assert (paper.office.code, paper.clerk_name, paper.training) == ("300000", "Nguyễn Thị Hạnh", True)
    stated = read_proof(paper.proof.text)
    assert (stated.proof.kind, stated.proof.document) == (PaperKind.REFUSAL, paper.document)
    assert stated.proof.number == number_of_line


def test_the_slip_of_a_refusal_stays_as_it_was_after_later_facts_and_a_rebuild(store: OpenedStore) -> None:
    refused = refuse(store)
    before = PdfPapers().refusal_slip(store.papers.refusal_paper(refused))
    store.accept()
    much_happens(store)
    with writing(store.engine) as connection:
        rebuild(connection)
    assert PdfPapers().refusal_slip(store.papers.refusal_paper(refused)) == before


def test_a_refusal_that_is_not_in_the_book_has_no_slip(store: OpenedStore) -> None:
    refused = refuse(store)
    with pytest.raises(RuleBroken) as broken:
        store.papers.refusal_paper(replace(refused, reason="SEAL_BROKEN"))
    assert broken.value.rule is Rule.PAPER_UNKNOWN


def test_what_couriers_took_home_is_listed_newest_first_while_the_shift_lasts(store: OpenedStore) -> None:
    opened = visit(with_register(store.desk))
    asked = replace(form(store.desk), visit=opened)
    accept_item(asked, books=store.books, reference=store.desk.reference, clock=store.clock)
    closed = close_visit(CloseVisit(clerk=store.desk.leader, visit=opened), books=store.books, clock=store.clock)
    store.clock.advance(timedelta(minutes=5))
    refused = refuse(store)
    again = ReprintReceipt(clerk=store.desk.leader, document=opened)
    reprint_receipt(again, books=store.books, clock=store.clock)
    newest, oldest = store.papers.receipts()
    assert (newest.fact, oldest.fact) == (refused, closed)
    assert (newest.document, newest.copies) == (store.papers.refusal_paper(refused).document, 1)
    assert (oldest.document, oldest.copies) == (opened, 2)
    assert {(row.agency_name, row.courier) for row in (newest, oldest)} == {
        ("Sở Thông tin và Truyền thông", "Trần Văn Minh")
    }
    with writing(store.engine) as connection:
        rebuild(connection)
    assert store.papers.receipts() == (newest, oldest)
    store.clock.advance(timedelta(hours=6))
    hand_over(store.desk)
    assert store.papers.receipts() == ()
