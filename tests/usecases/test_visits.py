"""Opening, taking over and closing a courier's visit: whatever stands against it leaves no trace."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kt1desk.domain.errors import Rule
from kt1desk.domain.events import ActApproved, VisitOpened
from kt1desk.domain.ids import AgencyId, VisitId
from kt1desk.domain.item import PayerClass, Secrecy, Urgency
from kt1desk.domain.payment import Payment, PayMethod
from kt1desk.usecases.accept_item import accept_item
from kt1desk.usecases.close_visit import CloseVisit, close_visit
from kt1desk.usecases.correct_item import CorrectItem, correct_item
from kt1desk.usecases.open_visit import OpenVisit, open_visit
from kt1desk.usecases.resume_visit import ResumeVisit, resume_visit
from kt1desk.usecases.void_item import VoidItem, void_item
from tests.support.builders import service
from tests.support.couriers import AGENCY, MINH, person, visit, vouched, with_register
from tests.support.desks import Desk
from tests.support.forms import form
from tests.support.handing_over import hand_over
from tests.support.memory_books import MemoryBooks
from tests.usecases.refusals import refused


def come(desk: Desk, who: str, name: str = "", agency: AgencyId = AGENCY) -> OpenVisit:
    return OpenVisit(clerk=desk.leader, agency=agency, person=who, name=name)


def test_a_person_of_the_register_is_recorded_with_the_number_of_the_specimen(desk: Desk, books: MemoryBooks) -> None:
    here = with_register(desk)
    opened = open_visit(come(here, MINH), books=books, reference=here.reference, clock=here.clock)
    assert books.facts[-1] == opened
    assert (opened.courier.name, opened.courier.specimen_no, opened.approval) == ("Trần Văn Minh", "M-17", None)


def test_where_the_agency_has_named_nobody_a_name_is_enough(desk: Desk, books: MemoryBooks) -> None:
    opened = open_visit(come(desk, "", "Trần Văn Minh"), books=books, reference=desk.reference, clock=desk.clock)
    assert (opened.courier.person, opened.courier.name) == ("", "Trần Văn Minh")


@pytest.mark.parametrize(
    ("who", "name", "rule"),
    [
        ("", "Phạm Thị Hoa", Rule.COURIER_UNLISTED),
        ("", " ", Rule.TEXT_EMPTY),
        ("TQ016-8", "", Rule.COURIER_EXPIRED),
        ("TQ016-9", "", Rule.COURIER_MAY_NOT_HAND_IN),
    ],
)
def test_who_may_not_hand_in_is_not_let_through_alone(
    desk: Desk, books: MemoryBooks, who: str, name: str, rule: Rule
) -> None:
    here = with_register(
        desk,
        person(MINH, "Trần Văn Minh"),
        person("TQ016-8", "Đỗ Văn Nam", to=date(2024, 11, 24)),
        person("TQ016-9", "Vũ Thị Mai", may_hand_in=False),
    )
    with refused(books, rule):
        open_visit(come(here, who, name), books=books, reference=here.reference, clock=here.clock)


def test_a_second_person_lets_somebody_through_and_stands_in_the_book_beside_the_visit(
    desk: Desk, books: MemoryBooks
) -> None:
    here = with_register(desk)
    hand_over(here)
    asked = replace(come(here, "", "Phạm Thị Hoa"), clerk=here.clerk, allowed=vouched(here.clerk, here.leader))
    opened = open_visit(asked, books=books, reference=here.reference, clock=here.clock)
    approved = books.facts[-2]
    assert isinstance(approved, ActApproved)
    assert (approved.by, approved.about, approved.approval) == (here.leader, AGENCY, opened.approval)


def test_the_word_of_the_clerk_who_asks_is_no_second_word(desk: Desk, books: MemoryBooks) -> None:
    here = with_register(desk)
    asked = replace(come(here, "", "Phạm Thị Hoa"), allowed=vouched(here.leader, here.leader))
    with refused(books, Rule.SAME_PERSON):
        open_visit(asked, books=books, reference=here.reference, clock=here.clock)


def test_an_agency_that_nobody_knows_sends_no_courier(desk: Desk, books: MemoryBooks) -> None:
    with refused(books, Rule.AGENCY_UNKNOWN):
        asked = come(desk, "", "Trần Văn Minh", AgencyId("TQ999"))
        open_visit(asked, books=books, reference=desk.reference, clock=desk.clock)


def test_a_visit_in_which_nothing_was_taken_can_be_closed(desk: Desk, books: MemoryBooks) -> None:
    here = with_register(desk)
    closed = close_visit(CloseVisit(clerk=here.leader, visit=visit(here)), books=books, clock=here.clock)
    assert (closed.items, closed.voided) == ((), ())


def test_a_visit_is_not_taken_over_from_oneself_nor_when_nobody_knows_it(desk: Desk, books: MemoryBooks) -> None:
    here = with_register(desk)
    opened = visit(here)
    with refused(books, Rule.VISIT_IS_YOURS):
        resume_visit(ResumeVisit(clerk=here.leader, visit=opened), books=books, clock=here.clock)
    with refused(books, Rule.VISIT_UNKNOWN):
        resume_visit(ResumeVisit(clerk=here.leader, visit=VisitId("x")), books=books, clock=here.clock)


def test_a_paying_customer_pays_the_whole_sum_before_the_visit_closes(desk: Desk, books: MemoryBooks) -> None:
    agencies = tuple(
        replace(agency, payer=PayerClass.PERMITTED) if agency.id == AGENCY else agency
        for agency in desk.reference.agencies
    )
    paying = replace(desk, reference=replace(desk.reference, agencies=agencies))
    opened = visit(paying, "", name="Trần Văn Minh")
    taken = accept_item(
        replace(form(paying), visit=opened), books=books, reference=paying.reference, clock=paying.clock
    )
    due = taken.price.to_pay_vnd
    assert due > 0
    with refused(books, Rule.PAYMENT_MISSING):
        close_visit(CloseVisit(clerk=paying.leader, visit=opened), books=books, clock=paying.clock)
    payment = Payment(method=PayMethod.TRANSFER, receipt_no="0001247", amount_vnd=due)
    asked = CloseVisit(clerk=paying.leader, visit=opened, payment=payment)
    assert close_visit(asked, books=books, clock=paying.clock).payment == payment


def test_an_item_of_another_visit_or_one_given_back_already_is_not_voided(desk: Desk, books: MemoryBooks) -> None:
    here = with_register(desk)
    first, second = visit(here), visit(here)
    asked = replace(form(here, Secrecy.C), visit=first)
    item_no = accept_item(asked, books=books, reference=here.reference, clock=here.clock).item_no
    wrong = VoidItem(clerk=here.leader, visit=second, item_no=item_no, reason="COURIER_TOOK_BACK")
    with refused(books, Rule.ITEM_NOT_OF_VISIT):
        void_item(wrong, books=books, reference=here.reference, clock=here.clock)
    right = replace(wrong, visit=first)
    assert void_item(right, books=books, reference=here.reference, clock=here.clock).received_by == "Trần Văn Minh"
    with refused(books, Rule.ITEM_NOT_OF_VISIT):
        void_item(right, books=books, reference=here.reference, clock=here.clock)


def test_no_moment_that_has_passed_is_agreed_on_by_a_correction_and_one_agreed_before_stays(
    desk: Desk, books: MemoryBooks
) -> None:
    here = with_register(desk)
    opened, begun = visit(here), here.clock()
    plain = replace(form(here), visit=opened)
    item_no = accept_item(plain, books=books, reference=here.reference, clock=here.clock).item_no

    def agreed(hours: int, weight_g: int = 120) -> CorrectItem:
        moment = begun + timedelta(hours=hours)
        timed = replace(service(Secrecy.NONE), urgency=Urgency.TIMED, agreed_at=moment)
        told = replace(plain, service=timed, weight_g=weight_g)
        return CorrectItem(form=told, visit=opened, item_no=item_no, reason="SERVICE_CHANGED")

    here.clock.advance(timedelta(hours=14))
    with refused(books, Rule.TIMED_TOO_LATE):
        correct_item(agreed(14), books=books, reference=here.reference, clock=here.clock)
    correct_item(agreed(15), books=books, reference=here.reference, clock=here.clock)
    here.clock.advance(timedelta(hours=2))
    kept = correct_item(agreed(15, weight_g=300), books=books, reference=here.reference, clock=here.clock)
    assert (kept.promise.due_at, kept.weight_g) == (begun + timedelta(hours=15), 300)


def test_an_approval_that_was_not_needed_is_not_recorded(desk: Desk, books: MemoryBooks) -> None:
    here = with_register(desk)
    hand_over(here)
    asked = replace(come(here, MINH), clerk=here.clerk, allowed=vouched(here.clerk, here.leader))
    before = len(books.facts)
    open_visit(asked, books=books, reference=here.reference, clock=here.clock)
    assert [type(fact) for fact in books.facts[before:]] == [VisitOpened]
