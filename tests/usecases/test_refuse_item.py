"""Refusing: a reason code and whose item it was; no number, no custody."""

from dataclasses import replace

import pytest

from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Rule
from kt1desk.domain.events import ItemRefused
from kt1desk.domain.ids import AgencyId, StaffId
from kt1desk.usecases.refuse_item import RefuseItem, refuse_item
from tests.support.builders import PLAIN_FORM, number, registered
from tests.support.clock import MONDAY
from tests.support.desks import Desk
from tests.support.forms import accept
from tests.support.memory_books import MemoryBooks
from tests.usecases.refusals import refused


def asked(desk: Desk, reason: str = "COVER_DAMAGED", agency: str = "TQ016", unit: str = "Văn thư") -> RefuseItem:
    sender = replace(PLAIN_FORM.sender, agency=AgencyId(agency), unit=unit)
    return RefuseItem(clerk=desk.leader, sender=sender, service=PLAIN_FORM.service, reason=reason)


def refuse(desk: Desk, request: RefuseItem) -> ItemRefused:
    return refuse_item(request, books=desk.books, reference=desk.reference, clock=desk.clock)


def test_a_refusal_is_recorded_with_its_reason_and_holds_nothing(desk: Desk, books: MemoryBooks) -> None:
    fact = refuse(desk, asked(desk))
    assert books.facts[-1] == fact
    assert (fact.at, fact.by, fact.office, fact.reason) == (MONDAY, desk.leader, "300000", "COVER_DAMAGED")
    assert fact.sender.name == "Sở Thông tin và Truyền thông"
    with desk.books.writing() as book:
        assert book.on_hand() == ()
    assert accept(desk) == number(41_000)


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        ({"reason": "JUST_SO"}, Rule.REASON_UNKNOWN),
        ({"reason": "ADDRESS_WRONG"}, Rule.REASON_UNKNOWN),
        ({"agency": "TQ999"}, Rule.AGENCY_UNKNOWN),
        ({"unit": "x" * 10_000}, Rule.TEXT_TOO_LONG),
    ],
)
def test_a_refusal_without_a_known_reason_and_sender_is_not_recorded(
    desk: Desk, books: MemoryBooks, wrong: dict[str, str], rule: Rule
) -> None:
    with refused(books, rule):
        refuse(desk, asked(desk, **wrong))


def test_only_the_clerk_on_duty_refuses(desk: Desk, books: MemoryBooks) -> None:
    with refused(books, Rule.SHIFT_OF_ANOTHER):
        refuse(desk, replace(asked(desk), clerk=desk.clerk))
    with refused(books, Rule.STAFF_UNKNOWN):
        refuse(desk, replace(asked(desk), clerk=StaffId("300000-TEST.9")))
    auditor = StaffId("300000-TEST.3")
    with desk.books.writing() as book:
        book.record(registered(auditor, "Sáu", Role.AUDITOR, by=desk.leader, at=MONDAY))
    with refused(books, Rule.ROLE_NOT_ALLOWED):
        refuse(desk, replace(asked(desk), clerk=auditor))


def test_without_a_shift_nothing_is_refused(unopened: Desk, books: MemoryBooks) -> None:
    with refused(books, Rule.NO_OPEN_SHIFT):
        refuse(unopened, asked(unopened))
