"""Who of two persons closes a case: one of them may approve, and without a letter it does not matter which one asks."""

from dataclasses import dataclass, replace

import pytest

from kt1desk.domain.approval import ApprovalWay
from kt1desk.domain.clerk import Role
from kt1desk.domain.comparing import NextStep
from kt1desk.domain.custody import person
from kt1desk.domain.errors import Rule
from kt1desk.domain.events import ActApproved, CaseClosed
from kt1desk.domain.ids import CaseId, ItemNo, StaffId
from kt1desk.domain.item import Secrecy
from kt1desk.usecases.close_case import CloseCase, clear_case, close_case
from kt1desk.usecases.explain_difference import ExplainDifference, explain_difference
from tests.support.builders import registered
from tests.support.clock import StandingClock
from tests.support.desks import CLERK_PIN, Desk, open_a_desk
from tests.support.forms import accept
from tests.support.handing_over import TwoPersons, hand_over
from tests.support.memory_books import MemoryBooks, MemoryPins
from tests.support.reference import first_edition
from tests.support.second_person import stands_by
from tests.usecases.refusals import refused

THIRD, THIRD_PIN = StaffId("300000-TEST.3"), "864209"


@dataclass(frozen=True)
class Case:
    """An item that the clerk could not hand over to the leader, who is on duty now."""

    desk: Desk
    books: MemoryBooks
    item_no: ItemNo
    case: CaseId

    def closing(self, asks: StaffId, second: StaffId, pin: str) -> CloseCase:
        desk = self.desk
        proof = stands_by(
            clear_case(self.item_no, asks), second, pin, books=desk.books, pins=desk.pins, clock=desk.clock
        )
        return CloseCase(clerk=asks, case=self.case, reason="FOUND", cleared_with=proof)

    def close(self, asked: CloseCase) -> CaseClosed:
        desk = self.desk
        return close_case(asked, books=desk.books, reference=desk.reference, clock=desk.clock)


def left_behind(letter: Secrecy = Secrecy.NONE) -> Case:
    books = MemoryBooks()
    desk = open_a_desk(books, MemoryPins(), first_edition(), StandingClock())
    hand_over(desk)
    item_no = accept(desk, letter, desk.clerk)
    both = TwoPersons(desk)
    both.begin()
    both.reveal()
    said = ExplainDifference(by=desk.clerk, item_no=item_no, reason="NOT_ON_THE_SHELF", step=NextStep.OPEN_CASE)
    explain_difference(said, books=books, reference=desk.reference, clock=desk.clock)
    [opened] = both.sign().cases
    return Case(desk=desk, books=books, item_no=item_no, case=opened.case)


def test_a_leader_on_duty_closes_it_with_the_clerk_at_the_desk() -> None:
    case = left_behind()
    closed = case.close(case.closing(case.desk.leader, case.desk.clerk, CLERK_PIN))
    assert (closed.by, closed.witness) == (case.desk.leader, case.desk.clerk)
    approved = case.books.facts[-2]
    assert isinstance(approved, ActApproved)
    assert (approved.by, approved.about) == (case.desk.clerk, case.item_no)
    with case.books.writing() as book:
        assert book.custody(case.item_no).holder == person(case.desk.leader)


@pytest.mark.parametrize("letter", [Secrecy.A, Secrecy.B, Secrecy.C])
def test_for_an_item_with_a_letter_the_second_person_is_a_leader(letter: Secrecy) -> None:
    case = left_behind(letter)
    with refused(case.books, Rule.ROLE_NOT_ALLOWED):
        case.close(case.closing(case.desk.leader, case.desk.clerk, CLERK_PIN))


def test_by_phone_a_clerk_allows_nothing() -> None:
    case = left_behind()
    asked = case.closing(case.desk.leader, case.desk.clerk, CLERK_PIN)
    with refused(case.books, Rule.ROLE_NOT_ALLOWED):
        case.close(replace(asked, cleared_with=replace(asked.cleared_with, way=ApprovalWay.BY_PHONE)))


def test_two_clerks_are_not_enough() -> None:
    case = left_behind()
    desk = case.desk
    with desk.books.writing() as book:
        book.record(registered(THIRD, "Đặng Quốc Thịnh", Role.CLERK, by=desk.leader))
    desk.pins.set(THIRD, THIRD_PIN)
    hand_over(desk)
    with refused(case.books, Rule.ROLE_NOT_ALLOWED):
        case.close(case.closing(desk.clerk, THIRD, THIRD_PIN))


def test_an_auditor_stands_by_for_nobody() -> None:
    case = left_behind()
    desk = case.desk
    with desk.books.writing() as book:
        book.record(registered(THIRD, "Đặng Quốc Thịnh", Role.AUDITOR, by=desk.leader))
    desk.pins.set(THIRD, THIRD_PIN)
    with refused(case.books, Rule.ROLE_NOT_ALLOWED):
        case.close(case.closing(desk.leader, THIRD, THIRD_PIN))
