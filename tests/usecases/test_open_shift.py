"""Opening a shift: only where none is open, and with the whole stock named."""

from datetime import timedelta

import pytest

from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Rule
from kt1desk.domain.events import ShiftOpened
from kt1desk.domain.ids import StaffId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.stock import HeldItem, Place
from kt1desk.usecases.open_shift import OpenShift, open_shift
from tests.support.builders import accepted, number, registered
from tests.support.clock import MONDAY
from tests.support.desks import Desk
from tests.support.memory_books import MemoryBooks
from tests.usecases.refusals import refused


def test_who_opens_a_shift_takes_over_what_is_there(unopened: Desk, books: MemoryBooks) -> None:
    with unopened.books.writing() as book:
        book.record(accepted(5, secrecy=Secrecy.A))
    fact = open_shift(OpenShift(clerk=unopened.clerk), books=unopened.books, pins=unopened.pins, clock=unopened.clock)
    held = HeldItem(item_no=number(5), secrecy=Secrecy.A, place=Place.WITH_CLERK)
    assert books.facts[-1] == fact == ShiftOpened(at=MONDAY, by=unopened.clerk, shift=fact.shift, opening=(held,))
    with unopened.books.writing() as book:
        assert book.custody(number(5)).holder.who == unopened.clerk
        assert book.sheet().balances


@pytest.mark.parametrize(
    ("later", "shift"), [(0, "2024-330/1"), (15, "2024-330/1"), (16, "2024-331/1"), (24 * 40, "2025-004/1")]
)
def test_a_shift_is_named_after_its_local_day(unopened: Desk, later: int, shift: str) -> None:
    unopened.clock.advance(timedelta(hours=later))
    assert (
        open_shift(
            OpenShift(clerk=unopened.leader), books=unopened.books, pins=unopened.pins, clock=unopened.clock
        ).shift
        == shift
    )


def test_a_shift_ends_only_by_a_handover(desk: Desk, books: MemoryBooks) -> None:
    for staff in (desk.leader, desk.clerk):
        with refused(books, Rule.SHIFT_ALREADY_OPEN) as broken:
            open_shift(OpenShift(clerk=staff), books=desk.books, pins=desk.pins, clock=desk.clock)
        assert broken.value.facts["name"] == "Nguyễn Thị Hạnh"


def test_somebody_nobody_knows_opens_nothing(unopened: Desk, books: MemoryBooks) -> None:
    with refused(books, Rule.STAFF_UNKNOWN):
        open_shift(
            OpenShift(clerk=StaffId("300000-TEST.9")), books=unopened.books, pins=unopened.pins, clock=unopened.clock
        )


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.PROVINCE])
def test_a_role_that_may_not_hold_a_shift_opens_none(unopened: Desk, books: MemoryBooks, role: Role) -> None:
    staff = StaffId("300000-TEST.3")
    with unopened.books.writing() as book:
        book.record(registered(staff, "Sáu", role, by=unopened.leader, at=MONDAY))
    with refused(books, Rule.ROLE_NOT_ALLOWED):
        open_shift(OpenShift(clerk=staff), books=unopened.books, pins=unopened.pins, clock=unopened.clock)
