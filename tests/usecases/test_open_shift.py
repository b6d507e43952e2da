"""Opening a shift: only where none is open, and with the whole stock named."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kt1desk.domain.approval import Approvable, ApprovalWay
from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Rule
from kt1desk.domain.events import ActApproved, ShiftOpened, StaffRegistered
from kt1desk.domain.ids import StaffId
from kt1desk.domain.item import ItemKind, Secrecy
from kt1desk.domain.opening import StockTaken, StockWay
from kt1desk.domain.stock import HeldItem, Place
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.duty import duty_without_commitment
from kt1desk.usecases.open_shift import OpenShift, open_shift
from kt1desk.usecases.set_pin import new_pin_for
from tests.support.builders import accepted, number, registered
from tests.support.clock import MONDAY
from tests.support.desks import CLERK_PIN, LEADER_PIN, Desk
from tests.support.memory_books import MemoryBooks
from tests.support.openings import all_there, begin_shift
from tests.support.second_person import stands_by
from tests.usecases.refusals import refused


def begin(desk: Desk, clerk: StaffId) -> ShiftOpened:
    return begin_shift(clerk, books=desk.books, reference=desk.reference, clock=desk.clock)


def test_who_opens_a_shift_takes_over_what_is_there(unopened: Desk, books: MemoryBooks) -> None:
    with unopened.books.writing() as book:
        book.record(accepted(5, secrecy=Secrecy.A))
    fact = begin(unopened, unopened.clerk)
    held = HeldItem(item_no=number(5), secrecy=Secrecy.A, place=Place.WITH_CLERK, kind=ItemKind.LETTER)
    assert books.facts[-1] == fact
    assert (fact.by, fact.opening, fact.cases) == (unopened.clerk, (held,), ())
    assert fact.taken == StockTaken(way=StockWay.BY_SCAN)
    with unopened.books.writing() as book:
        assert book.custody(number(5)).holder.who == unopened.clerk
        assert book.sheet().balances


@pytest.mark.parametrize(
    ("later", "shift"), [(0, "2024-330/1"), (15, "2024-330/1"), (16, "2024-331/1"), (24 * 40, "2025-004/1")]
)
def test_a_shift_is_named_after_its_local_day(unopened: Desk, later: int, shift: str) -> None:
    unopened.clock.advance(timedelta(hours=later))
    assert begin(unopened, unopened.leader).shift == shift


def test_a_shift_ends_only_by_a_handover(desk: Desk, books: MemoryBooks) -> None:
    for staff in (desk.leader, desk.clerk):
        with refused(books, Rule.SHIFT_ALREADY_OPEN) as broken:
            open_shift(OpenShift(clerk=staff), books=desk.books, reference=desk.reference, clock=desk.clock)
        assert broken.value.facts["name"] == "Nguyễn Thị Hạnh"


def test_somebody_nobody_knows_opens_nothing(unopened: Desk, books: MemoryBooks) -> None:
    with refused(books, Rule.STAFF_UNKNOWN):
        open_shift(
            OpenShift(clerk=StaffId("300000-TEST.9")),
            books=unopened.books,
            reference=unopened.reference,
            clock=unopened.clock,
        )


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.PROVINCE])
def test_a_role_that_may_not_hold_a_shift_opens_none(unopened: Desk, books: MemoryBooks, role: Role) -> None:
    staff = StaffId("300000-TEST.3")
    with unopened.books.writing() as book:
        book.record(registered(staff, "Sáu", role, by=unopened.leader, at=MONDAY))
    with refused(books, Rule.ROLE_NOT_ALLOWED):
        open_shift(OpenShift(clerk=staff), books=unopened.books, reference=unopened.reference, clock=unopened.clock)


def uncommitted(desk: Desk, staff: StaffId, *, to: date | None = None) -> None:
    """The register has no commitment of this person, or one that ended on `to`."""
    line = registered(staff, "Hoàng Văn Tú", Role.CLERK, by=desk.leader)
    signed_on = None if to is None else line.committed_on
    with desk.books.writing() as book:
        book.record(replace(line, committed_on=signed_on, committed_to=to))


def let_in(desk: Desk, allowed: Vouched | None) -> ShiftOpened:
    asked = OpenShift(clerk=desk.clerk, answers=all_there(desk.reference), allowed=allowed)
    return open_shift(asked, books=desk.books, reference=desk.reference, clock=desk.clock)


def allowed_by(desk: Desk, approver: StaffId | None = None, pin: str = LEADER_PIN) -> Vouched:
    asked = duty_without_commitment(desk.clerk)
    return stands_by(
        asked,
        approver or desk.leader,
        pin,
        books=desk.books,
        pins=desk.pins,
        clock=desk.clock,
        reason="COMMITMENT_UNDER_WAY",
    )


@pytest.mark.parametrize(("to", "rule"), [(None, Rule.NO_COMMITMENT), (date(2024, 11, 24), Rule.COMMITMENT_EXPIRED)])
def test_without_a_valid_commitment_nobody_opens_a_shift(
    unopened: Desk, books: MemoryBooks, to: date | None, rule: Rule
) -> None:
    uncommitted(unopened, unopened.clerk, to=to)
    with refused(books, rule) as broken:
        let_in(unopened, None)
    assert broken.value.facts["name"] == "Hoàng Văn Tú"


def test_the_last_day_of_a_commitment_is_still_a_day_of_duty(unopened: Desk) -> None:
    uncommitted(unopened, unopened.clerk, to=date(2024, 11, 25))
    assert let_in(unopened, None).by == unopened.clerk


def test_a_leader_lets_somebody_in_once_and_it_stands_beside_the_opening(unopened: Desk, books: MemoryBooks) -> None:
    uncommitted(unopened, unopened.clerk)
    opened = let_in(unopened, allowed_by(unopened))
    approved = books.facts[-2]
    assert books.facts[-1] == opened
    assert isinstance(approved, ActApproved)
    assert approved == ActApproved(
        at=MONDAY,
        by=unopened.leader,
        approval=approved.approval,
        act=Approvable.OPEN_SHIFT_WITHOUT_COMMITMENT,
        about=unopened.clerk,
        asked_by=unopened.clerk,
        reason="COMMITMENT_UNDER_WAY",
        way=ApprovalWay.IN_PERSON,
        answered_at=None,
    )


def test_once_is_once_until_a_new_commitment_is_registered(unopened: Desk, books: MemoryBooks) -> None:
    uncommitted(unopened, unopened.clerk)
    with unopened.books.writing() as book:
        assert book.allowed_once_at(unopened.clerk) is None
    let_in(unopened, allowed_by(unopened))
    del books.facts[-1]  # as if the shift had been handed over and another one ended
    with refused(books, Rule.NO_MORE_OVERRIDE) as broken:
        let_in(unopened, allowed_by(unopened))
    assert broken.value.facts["day"] == date(2024, 11, 25)
    uncommitted(unopened, unopened.clerk)
    with refused(books, Rule.NO_MORE_OVERRIDE):
        let_in(unopened, allowed_by(unopened))
    uncommitted(unopened, unopened.clerk, to=date(2024, 11, 24))
    assert let_in(unopened, allowed_by(unopened)).by == unopened.clerk


def test_nobody_lets_himself_in(unopened: Desk, books: MemoryBooks) -> None:
    uncommitted(unopened, unopened.clerk)
    with refused(books, Rule.SAME_PERSON):
        let_in(unopened, allowed_by(unopened, unopened.clerk, CLERK_PIN))


def test_who_lets_somebody_in_signs_with_a_pin_and_has_the_role_and_a_commitment(
    unopened: Desk, books: MemoryBooks
) -> None:
    uncommitted(unopened, unopened.clerk)
    with refused(books, Rule.PIN_WRONG) as broken:
        let_in(unopened, allowed_by(unopened, pin="999998"))
    assert broken.value.facts["staff"] == unopened.leader
    other = StaffId("300000-TEST.3")
    unopened.pins.set(other, "864209")
    for change, rule in (
        ({"role": Role.CLERK}, Rule.ROLE_NOT_ALLOWED),
        ({"committed_on": None, "committed_to": None}, Rule.APPROVER_NOT_COMMITTED),
        ({"left_on": date(2024, 11, 25)}, Rule.STAFF_LEFT),
    ):
        line: StaffRegistered = registered(other, "Sáu", Role.SHIFT_LEADER, by=unopened.leader)
        with unopened.books.writing() as book:
            book.record(replace(line, **change))
        with refused(books, rule):
            let_in(unopened, allowed_by(unopened, other, "864209"))


def test_where_none_is_needed_no_override_is_recorded(unopened: Desk, books: MemoryBooks) -> None:
    let_in(unopened, allowed_by(unopened))
    assert not any(isinstance(fact, ActApproved) for fact in books.facts)


def test_who_left_opens_nothing_whoever_allows_it(unopened: Desk, books: MemoryBooks) -> None:
    with unopened.books.writing() as book:
        line = registered(unopened.clerk, "Hoàng Văn Tú", Role.CLERK, by=unopened.leader)
        book.record(replace(line, left_on=date(2024, 11, 25)))
    with refused(books, Rule.STAFF_LEFT):
        let_in(unopened, allowed_by(unopened))


def test_who_was_allowed_something_else_or_for_somebody_else_is_not_let_in(unopened: Desk, books: MemoryBooks) -> None:
    uncommitted(unopened, unopened.clerk)
    proof = allowed_by(unopened)
    for asked in (new_pin_for(unopened.clerk), duty_without_commitment(StaffId("300000-TEST.3"))):
        with refused(books, Rule.NO_COMMITMENT):
            let_in(unopened, replace(proof, asked=asked))


def test_a_reason_is_one_of_the_dated_list(unopened: Desk, books: MemoryBooks) -> None:
    with refused(books, Rule.REASON_UNKNOWN):
        stands_by(
            duty_without_commitment(unopened.clerk),
            unopened.leader,
            LEADER_PIN,
            books=unopened.books,
            pins=unopened.pins,
            clock=unopened.clock,
            reason="NO_REASON",
        )
