"""Papers that people keep, over every implementation of the books: printed again each says which copy it is."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ReceiptReprinted
from kt1desk.domain.ids import StaffId
from kt1desk.usecases.accept_item import accept_item
from kt1desk.usecases.close_visit import CloseVisit, close_visit
from kt1desk.usecases.refuse_item import RefuseItem, refuse_item
from kt1desk.usecases.reprint_handover import ReprintHandover, reprint_handover
from kt1desk.usecases.reprint_receipt import ReprintReceipt, reprint_receipt
from tests.support.builders import PLAIN_FORM, registered
from tests.support.clock import MONDAY
from tests.support.couriers import visit, with_register
from tests.support.desks import Desk
from tests.support.forms import form
from tests.support.handing_over import TwoPersons, hand_over


@pytest.fixture
def counter(desk: Desk) -> Desk:
    return with_register(desk)


def again(desk: Desk, document: str) -> ReceiptReprinted:
    return reprint_receipt(ReprintReceipt(clerk=desk.leader, document=document), books=desk.books, clock=desk.clock)


def closed(desk: Desk, items: int) -> str:
    opened = visit(desk)
    for _ in range(items):
        asked = replace(form(desk), visit=opened)
        accept_item(asked, books=desk.books, reference=desk.reference, clock=desk.clock)
    return close_visit(CloseVisit(clerk=desk.leader, visit=opened), books=desk.books, clock=desk.clock).visit


def refused(desk: Desk) -> str:
    """A refusal is named by the line that says it, the next one of the book."""
    with desk.books.writing() as book:
        line = book.next_visit_id()
    asked = RefuseItem(clerk=desk.leader, sender=PLAIN_FORM.sender, service=PLAIN_FORM.service, reason="SEAL_BROKEN")
    refuse_item(asked, books=desk.books, reference=desk.reference, clock=desk.clock)
    return line.replace("/V", "/R")


def copies(desk: Desk, document: str) -> int:
    with desk.books.writing() as book:
        receipt = book.receipt(document)
    assert receipt is not None
    assert (receipt.document, receipt.at) == (document, MONDAY)
    return receipt.copies


def test_each_print_of_a_list_and_of_a_slip_counts_on(counter: Desk) -> None:
    for document in (closed(counter, 1), refused(counter)):
        assert copies(counter, document) == 1
        assert [again(counter, document).copy for _ in range(3)] == [2, 3, 4]
        assert copies(counter, document) == 4


def test_a_visit_that_left_nothing_and_one_that_is_open_have_no_list_to_print_again(counter: Desk) -> None:
    for document in (closed(counter, 0), visit(counter), "300000-TEST.L1/R1"):
        with pytest.raises(RuleBroken) as broken:
            again(counter, document)
        assert broken.value.rule is Rule.PAPER_UNKNOWN


def test_what_an_earlier_shift_printed_is_not_printed_again(counter: Desk) -> None:
    document = closed(counter, 1)
    counter.clock.advance(timedelta(hours=6))
    hand_over(counter)
    with pytest.raises(RuleBroken) as broken:
        reprint_receipt(
            ReprintReceipt(clerk=counter.clerk, document=document), books=counter.books, clock=counter.clock
        )
    assert broken.value.rule is Rule.PAPER_UNKNOWN


def handover_again(desk: Desk, document: str, by: StaffId | None = None) -> ReceiptReprinted:
    asked = ReprintHandover(by=by or desk.leader, document=document)
    return reprint_handover(asked, books=desk.books, clock=desk.clock)


def test_slip_and_receipt_of_a_handover_are_printed_again_for_ever(desk: Desk) -> None:
    ended = hand_over(desk)
    desk.clock.advance(timedelta(days=900))
    for document in (str(ended.handover), str(ended.shift)):
        assert [handover_again(desk, document, by).copy for by in (desk.leader, desk.clerk)] == [2, 3]
        assert copies(desk, document) == 3


def test_a_receipt_of_a_handover_is_for_its_two_and_for_whoever_may_approve(desk: Desk) -> None:
    ended = hand_over(desk)
    stranger, other_leader = StaffId("300000-TEST.8"), StaffId("300000-TEST.9")
    with desk.books.writing() as book:
        book.record(registered(stranger, "Vũ Minh Tâm", Role.CLERK, by=desk.leader))
        book.record(registered(other_leader, "Lê Văn Sáu", Role.SHIFT_LEADER, by=desk.leader))
    with pytest.raises(RuleBroken) as broken:
        handover_again(desk, ended.shift, stranger)
    assert broken.value.rule is Rule.ROLE_NOT_ALLOWED
    assert handover_again(desk, ended.shift, other_leader).copy == 2


def test_while_two_count_blind_only_the_slip_is_printed_again(desk: Desk) -> None:
    ended = hand_over(desk)
    begun = TwoPersons(desk).begin()
    assert handover_again(desk, begun.handover).copy == 2
    with pytest.raises(RuleBroken) as broken:
        handover_again(desk, ended.shift)
    assert broken.value.rule is Rule.COUNT_RUNNING
    TwoPersons(desk).reveal()
    assert handover_again(desk, ended.shift).copy == 2


def test_each_verb_knows_its_own_papers(counter: Desk) -> None:
    visited, ended = closed(counter, 1), hand_over(counter)
    for wrong in (visited, "2024-330/7"):
        with pytest.raises(RuleBroken) as broken:
            handover_again(counter, wrong)
        assert broken.value.rule is Rule.PAPER_UNKNOWN
    with pytest.raises(RuleBroken) as broken:
        reprint_receipt(
            ReprintReceipt(clerk=counter.clerk, document=ended.shift), books=counter.books, clock=counter.clock
        )
    assert broken.value.rule is Rule.PAPER_UNKNOWN
