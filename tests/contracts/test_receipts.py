"""What couriers take home, over every implementation of the books: printed again it says which copy it is."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ReceiptReprinted
from kt1desk.domain.receipt import Receipt
from kt1desk.usecases.accept_item import accept_item
from kt1desk.usecases.close_visit import CloseVisit, close_visit
from kt1desk.usecases.refuse_item import RefuseItem, refuse_item
from kt1desk.usecases.reprint_receipt import ReprintReceipt, reprint_receipt
from tests.support.builders import PLAIN_FORM
from tests.support.clock import MONDAY
from tests.support.couriers import visit, with_register
from tests.support.desks import Desk
from tests.support.forms import form
from tests.support.handing_over import hand_over


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


def receipt(desk: Desk, document: str) -> Receipt | None:
    with desk.books.writing() as book:
        return book.receipt(document)


def test_each_print_of_a_list_and_of_a_slip_counts_on(counter: Desk) -> None:
    for document in (closed(counter, 1), refused(counter)):
        assert receipt(counter, document) == Receipt(document=document, at=MONDAY, copies=1)
        assert [again(counter, document).copy for _ in range(3)] == [2, 3, 4]
        assert receipt(counter, document) == Receipt(document=document, at=MONDAY, copies=4)


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
