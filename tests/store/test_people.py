"""The staff register in the store: who is listed where, how they stand, which id comes next."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from kt1desk.domain.approval import Approvable, ApprovalWay
from kt1desk.domain.clerk import Commitment, Role, Standing
from kt1desk.domain.events import ActApproved, DeskEnrolled
from kt1desk.domain.ids import ApprovalId, OfficeCode, StaffId
from kt1desk.store.people import SqlPeople
from kt1desk.usecases.people_rows import PersonRow
from tests.store.opened import DESK, OpenedStore, make_unopened, record
from tests.support.builders import CENTRE, registered
from tests.support.clock import MONDAY
from tests.support.desks import COMMITMENT

ELSEWHERE = OfficeCode("303800")
SAU = StaffId(f"{DESK}.3")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[OpenedStore]:
    opened = make_unopened(tmp_path / "desk.db")
    yield opened
    opened.close()


def register(store: OpenedStore) -> tuple[PersonRow, ...]:
    return SqlPeople(store.engine, store.clock).register()


def join_province(store: OpenedStore) -> None:
    record(
        store,
        DeskEnrolled(
            at=MONDAY,
            by=store.desk.leader,
            office=CENTRE,
            prefix="ZK",
            province=True,
            agreement_key="",
            hub_agreement_key="",
        ),
    )


def test_the_register_tells_all_that_was_told_of_a_person(store: OpenedStore) -> None:
    record(store, registered(SAU, "Lê Văn Sáu", Role.CLERK, by=store.desk.leader))
    row = register(store)[2]
    assert (row.standing, row.has_pin, row.may_change) == (Standing.VALID, False, True)
    assert (row.clerk.staff, row.clerk.office, row.clerk.trained_on) == (SAU, CENTRE, date(2017, 1, 2))
    assert row.clerk.commitment == Commitment(signed_on=date(2017, 1, 3), to=date(2035, 12, 31))
    with store.books.writing() as book:
        assert book.clerk(SAU) == row.clerk
        assert book.clerk(store.desk.clerk).commitment == COMMITMENT


def test_people_of_other_offices_appear_at_a_province_desk_only(store: OpenedStore) -> None:
    elsewhere = replace(registered(SAU, "Ma Văn Tám", Role.CLERK), office=ELSEWHERE)
    everywhere = replace(registered(StaffId(f"{DESK}.4"), "Vũ Minh Tâm", Role.AUDITOR), office=None)
    record(store, elsewhere, everywhere)
    assert [row.clerk.name for row in register(store)] == ["Vũ Minh Tâm", "Nguyễn Thị Hạnh", "Hoàng Văn Tú"]
    assert [row.name for row in store.lookups.staff()] == ["Nguyễn Thị Hạnh", "Hoàng Văn Tú", "Vũ Minh Tâm"]
    join_province(store)
    assert "Ma Văn Tám" in [row.clerk.name for row in register(store)]
    assert "Ma Văn Tám" not in [row.name for row in store.lookups.staff()]
    with store.books.writing() as book:
        assert book.is_of_province()


def test_how_a_person_stands_follows_the_day(store: OpenedStore) -> None:
    line = replace(registered(SAU, "Lê Văn Sáu", Role.CLERK), committed_to=date(2024, 12, 20))
    record(store, line)
    stood = []
    for days in (0, 20, 10):
        store.clock.advance(timedelta(days=days))
        stood.append(register(store)[2].standing)
    assert stood == [Standing.ENDS_IN_30, Standing.ENDS_IN_7, Standing.EXPIRED]
    record(store, replace(line, left_on=date(2024, 12, 1)))
    assert register(store)[2].standing is Standing.LEFT
    assert [row.left_on for row in store.lookups.staff()] == [None, None, date(2024, 12, 1)]


def test_the_tenth_person_comes_after_the_ninth_and_no_id_comes_twice(store: OpenedStore) -> None:
    for number in range(3, 12):
        with store.books.writing() as book:
            assert book.next_staff_id() == f"{DESK}.{number}"
            book.record(registered(book.next_staff_id(), f"Người {number}", Role.CLERK))
    assert [row.clerk.staff for row in register(store)][-3:] == [f"{DESK}.{number}" for number in (9, 10, 11)]


def test_an_override_counts_until_the_commitment_changes(store: OpenedStore) -> None:
    clerk = store.desk.clerk
    line = replace(registered(clerk, "Hoàng Văn Tú", Role.CLERK), committed_on=None, committed_to=None)
    allowed = ActApproved(
        at=MONDAY + timedelta(minutes=1),
        by=store.desk.leader,
        approval=ApprovalId("A1"),
        act=Approvable.OPEN_SHIFT_WITHOUT_COMMITMENT,
        about=clerk,
        asked_by=clerk,
        reason="ALONE_AT_NIGHT",
        way=ApprovalWay.IN_PERSON,
        answered_at=None,
    )
    record(store, line, replace(allowed, approval=ApprovalId("A0"), act=Approvable.RESET_PIN))
    with store.books.writing() as book:
        assert book.allowed_once_at(clerk) is None
    record(store, allowed, replace(line, name="Hoàng Tuấn Tú", at=MONDAY + timedelta(minutes=2)))
    with store.books.writing() as book:
        assert book.allowed_once_at(clerk) == allowed.at
    record(store, replace(line, committed_on=date(2024, 11, 25), at=MONDAY + timedelta(minutes=3)))
    with store.books.writing() as book:
        assert book.allowed_once_at(clerk) is None
