"""The staff register: who may write which line, and which days a paper can bear."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from kt1desk.domain.clerk import Commitment, Role
from kt1desk.domain.errors import Rule
from kt1desk.domain.events import DeskEnrolled, StaffRegistered
from kt1desk.domain.ids import OfficeCode, StaffId
from kt1desk.usecases.register_staff import RegisterStaff, register_staff
from tests.support.builders import CENTRE, registered
from tests.support.clock import MONDAY
from tests.support.desks import COMMITMENT, Desk
from tests.support.memory_books import MemoryBooks
from tests.usecases.refusals import refused

TODAY = date(2024, 11, 25)
ELSEWHERE = OfficeCode("303800")
OFFICER = StaffId("300000-TEST.3")


def a_new_person(desk: Desk) -> RegisterStaff:
    return RegisterStaff(
        by=desk.leader,
        staff=None,
        name=" Lê  Văn Sáu ",
        role=Role.CLERK,
        office=CENTRE,
        trained_on=date(2024, 10, 1),
        commitment=Commitment(signed_on=TODAY, to=date(2026, 11, 24)),
        left_on=None,
    )


def the_clerk(desk: Desk) -> RegisterStaff:
    """The line of the clerk as it stands."""
    return replace(a_new_person(desk), staff=desk.clerk, name="Hoàng Văn Tú", trained_on=None, commitment=COMMITMENT)


def attempt(desk: Desk, asked: RegisterStaff) -> StaffRegistered:
    return register_staff(asked, books=desk.books, clock=desk.clock)


def join_province(desk: Desk) -> None:
    """The desk is one of the province, and an officer works there."""
    enrolled = DeskEnrolled(
        at=MONDAY, by=desk.leader, office=CENTRE, prefix="ZK", province=True, agreement_key="", hub_agreement_key=""
    )
    with desk.books.writing() as book:
        book.record(enrolled, registered(OFFICER, "Trần Thị Bảy", Role.PROVINCE, by=desk.leader))


def test_a_leader_adds_a_person_to_the_own_office(desk: Desk, books: MemoryBooks) -> None:
    line = attempt(desk, a_new_person(desk))
    assert books.facts[-1] == line
    assert (line.staff, line.name, line.by) == ("300000-TEST.3", "Lê Văn Sáu", desk.leader)
    assert (line.committed_on, line.committed_to) == (TODAY, date(2026, 11, 24))
    with desk.books.writing() as book:
        book.clerk(line.staff).must_be_committed(TODAY)
    assert attempt(desk, a_new_person(desk)).staff == "300000-TEST.4"


def test_a_leader_renews_a_commitment(desk: Desk) -> None:
    attempt(desk, replace(the_clerk(desk), commitment=Commitment(signed_on=TODAY, to=None)))
    with desk.books.writing() as book:
        assert book.clerk(desk.clerk).commitment == Commitment(signed_on=TODAY, to=None)


@pytest.mark.parametrize(
    "change",
    [
        {"role": Role.CLERK},
        {"commitment": Commitment(signed_on=TODAY, to=None)},
        {"trained_on": TODAY},
        {"left_on": TODAY},
    ],
)
def test_nobody_vouches_for_themselves(desk: Desk, books: MemoryBooks, change: dict[str, Any]) -> None:
    own = replace(the_clerk(desk), staff=desk.leader, role=Role.SHIFT_LEADER)
    with refused(books, Rule.SAME_PERSON):
        attempt(desk, replace(own, **change))


def test_the_own_name_may_be_set_right(desk: Desk) -> None:
    own = replace(the_clerk(desk), staff=desk.leader, role=Role.SHIFT_LEADER, name="Nguyễn Thị Hạnh An")
    assert attempt(desk, own).name == "Nguyễn Thị Hạnh An"


def test_a_clerk_registers_nobody(desk: Desk, books: MemoryBooks) -> None:
    with refused(books, Rule.ROLE_NOT_ALLOWED):
        attempt(desk, replace(a_new_person(desk), by=desk.clerk))


@pytest.mark.parametrize("office", [ELSEWHERE, None])
def test_a_leader_writes_of_the_own_office_only(desk: Desk, books: MemoryBooks, office: OfficeCode | None) -> None:
    with refused(books, Rule.STAFF_OF_ANOTHER_OFFICE):
        attempt(desk, replace(a_new_person(desk), office=office))
    with refused(books, Rule.STAFF_OF_ANOTHER_OFFICE):
        attempt(desk, replace(the_clerk(desk), office=office))


@pytest.mark.parametrize("role", [Role.PROVINCE, Role.AUDITOR])
def test_officers_and_auditors_come_from_the_province(desk: Desk, books: MemoryBooks, role: Role) -> None:
    with refused(books, Rule.ROLE_OF_PROVINCE) as broken:
        attempt(desk, replace(a_new_person(desk), role=role))
    assert broken.value.facts["field"] == "role"
    join_province(desk)
    assert attempt(desk, replace(a_new_person(desk), role=role)).role is role


def test_who_was_named_elsewhere_is_changed_by_the_province_alone(desk: Desk, books: MemoryBooks) -> None:
    stranger = StaffId("303800-OTHER.1")
    with desk.books.writing() as book:
        book.record(registered(stranger, "Ma Văn Tám", Role.CLERK))
    with refused(books, Rule.STAFF_OF_ANOTHER_OFFICE):
        attempt(desk, replace(the_clerk(desk), staff=stranger))
    join_province(desk)
    moved = replace(the_clerk(desk), by=OFFICER, staff=stranger, office=ELSEWHERE)
    assert attempt(desk, moved).office == ELSEWHERE


@pytest.mark.parametrize(
    ("change", "rule", "field"),
    [
        ({"commitment": Commitment(signed_on=date(2024, 11, 26), to=None)}, Rule.DAY_IN_FUTURE, "committed_on"),
        ({"commitment": Commitment(signed_on=date(2014, 11, 24), to=None)}, Rule.DAY_TOO_LONG_AGO, "committed_on"),
        ({"commitment": Commitment(signed_on=TODAY, to=date(2024, 11, 24))}, Rule.DAYS_IN_WRONG_ORDER, "committed_to"),
        ({"trained_on": date(2024, 11, 26)}, Rule.DAY_IN_FUTURE, "trained_on"),
        ({"name": " "}, Rule.TEXT_EMPTY, "staff_name"),
    ],
)
def test_a_paper_from_the_future_is_no_paper(
    desk: Desk, books: MemoryBooks, change: dict[str, Any], rule: Rule, field: str
) -> None:
    with refused(books, rule) as broken:
        attempt(desk, replace(a_new_person(desk), **change))
    assert broken.value.facts["field"] == field


def test_an_old_commitment_that_stands_does_not_hinder_a_new_name(desk: Desk) -> None:
    old = Commitment(signed_on=date(2012, 3, 1), to=None)
    line = registered(desk.clerk, "Hoàng Văn Tú", Role.CLERK, by=desk.leader)
    with desk.books.writing() as book:
        book.record(replace(line, committed_on=old.signed_on, committed_to=None))
    asked = replace(the_clerk(desk), commitment=old, name="Hoàng Tuấn Tú", trained_on=line.trained_on)
    assert attempt(desk, asked).name == "Hoàng Tuấn Tú"


def test_somebody_nobody_knows_is_not_changed(desk: Desk, books: MemoryBooks) -> None:
    with refused(books, Rule.STAFF_UNKNOWN):
        attempt(desk, replace(the_clerk(desk), staff=StaffId("300000-TEST.9")))
