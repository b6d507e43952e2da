"""Accepting: custody begins with the record, and whatever stands against it leaves no trace and uses no number."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from unicodedata import normalize

import pytest

from kt1desk.domain.acceptance import AcceptItem
from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Rule
from kt1desk.domain.events import ItemAccepted
from kt1desk.domain.ids import AgencyId, StaffId
from kt1desk.domain.item import Cover, ItemKind, Recipient, Scope, SealState, Secrecy, Urgency
from kt1desk.usecases.accept_item import accept_item
from tests.support.builders import ALL_CHECKS, number, registered
from tests.support.clock import MONDAY
from tests.support.desks import Desk
from tests.support.forms import form
from tests.support.handing_over import hand_over
from tests.support.memory_books import MemoryBooks
from tests.usecases.refusals import refused

Change = Callable[[AcceptItem], AcceptItem]


def accept(desk: Desk, asked: AcceptItem) -> ItemAccepted:
    return accept_item(asked, books=desk.books, reference=desk.reference, clock=desk.clock)


def sender(**parts: str) -> Change:
    return lambda asked: replace(
        asked,
        sender=replace(
            asked.sender,
            agency=AgencyId(parts.get("agency", asked.sender.agency)),
            unit=parts.get("unit", asked.sender.unit),
            handed_in_by=parts.get("handed_in_by", asked.sender.handed_in_by),
        ),
    )


def recipient(**parts: str) -> Change:
    return lambda asked: replace(
        asked,
        recipient=replace(
            asked.recipient,
            agency=AgencyId(parts.get("agency", asked.recipient.agency or "")),
            addressee=parts.get("addressee", asked.recipient.addressee),
        ),
    )


def weight(grams: int, kind: ItemKind = ItemKind.LETTER) -> Change:
    return lambda asked: replace(asked, weight_g=grams, kind=kind)


def timed(hours: float) -> Change:
    agreed_at = MONDAY + timedelta(hours=hours)
    return lambda asked: replace(asked, service=replace(asked.service, urgency=Urgency.TIMED, agreed_at=agreed_at))


def covers(count: int, letter: Secrecy) -> Change:
    return lambda asked: replace(
        asked,
        service=replace(asked.service, secrecy=letter),
        cover=Cover(count=count, seal=SealState.INTACT, seal_no="1", checks=ALL_CHECKS),
    )


def test_an_acceptance_is_recorded_with_everything_it_was_decided_by(desk: Desk, books: MemoryBooks) -> None:
    accepted = accept(desk, form(desk, Secrecy.C))
    assert books.facts[-1] == accepted
    assert (accepted.at, accepted.by, accepted.office) == (MONDAY, desk.leader, "300000")
    assert (accepted.item_no, accepted.accepted_on) == (number(41_000), date(2024, 11, 25))
    assert accepted.rule_set == accepted.price.rule_set == desk.reference.rule_set(date(2024, 11, 25)).id
    assert accepted.promise.accepted_on == accepted.accepted_on


def test_the_day_of_acceptance_is_the_local_day(desk: Desk) -> None:
    desk.clock.advance(timedelta(hours=16))
    assert accept(desk, form(desk)).accepted_on == date(2024, 11, 26)


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        (weight(0), Rule.WEIGHT_NOT_POSITIVE),
        (weight(-1), Rule.WEIGHT_NOT_POSITIVE),
        (weight(31_600, ItemKind.PARCEL), Rule.WEIGHT_TOO_HEAVY),
        (sender(agency="TQ999"), Rule.AGENCY_UNKNOWN),
        (recipient(agency="TQ999"), Rule.AGENCY_UNKNOWN),
        (sender(unit="x" * 10_000), Rule.TEXT_TOO_LONG),
        (sender(handed_in_by=""), Rule.TEXT_EMPTY),
        (recipient(addressee="مكتب البريد"), Rule.TEXT_NOT_PLAIN),
        (recipient(addressee="Văn phòng 🙂"), Rule.TEXT_NOT_PLAIN),
        (timed(1), Rule.TIMED_TOO_LATE),
        (timed(-24), Rule.TIMED_TOO_LATE),
        (covers(1, Secrecy.A), Rule.COVERS_TOO_FEW),
        (covers(0, Secrecy.NONE), Rule.COVERS_TOO_FEW),
    ],
)
def test_what_a_rule_forbids_is_not_recorded_and_uses_no_number(
    desk: Desk, books: MemoryBooks, change: Change, rule: Rule
) -> None:
    with refused(books, rule):
        accept(desk, change(form(desk)))
    assert accept(desk, form(desk)).item_no == number(41_000)


def test_an_agency_that_did_not_exist_on_the_day_is_refused(desk: Desk, books: MemoryBooks) -> None:
    gone = next(row for row in desk.reference.agencies if row.period.valid_to == date(2025, 6, 30))
    desk.clock.at = MONDAY + timedelta(days=365)
    with refused(books, Rule.AGENCY_NOT_VALID_ON_DAY) as broken:
        accept(desk, sender(agency=gone.id)(form(desk)))
    assert broken.value.facts["name"] == gone.name


def test_a_heavy_letter_is_only_warned_of_and_so_recorded(desk: Desk) -> None:
    assert accept(desk, weight(2_100)(form(desk))).weight_g == 2_100


def test_decomposed_text_is_recorded_in_its_composed_form(desk: Desk) -> None:
    unit = "Phòng Tổ chức Đảng ủy"
    accepted = accept(desk, sender(unit=normalize("NFD", unit))(form(desk)))
    assert accepted.sender.unit == unit


def test_a_recipient_outside_the_province_is_accepted_by_name_and_address(desk: Desk) -> None:
    outside = Recipient(agency=None, name="Tỉnh ủy Hà Giang", address="Hà Giang", office=None, addressee="Văn thư")
    accepted = accept(desk, replace(form(desk), recipient=outside))
    assert (accepted.recipient, accepted.service.scope) == (outside, Scope.INTER)


def test_nobody_accepts_without_a_shift(unopened: Desk, books: MemoryBooks) -> None:
    with refused(books, Rule.NO_OPEN_SHIFT):
        accept(unopened, form(unopened))


def test_nobody_accepts_in_another_s_shift(desk: Desk, books: MemoryBooks) -> None:
    with refused(books, Rule.SHIFT_OF_ANOTHER) as broken:
        accept(desk, form(desk, clerk=desk.clerk))
    assert broken.value.facts["name"] == "Nguyễn Thị Hạnh"


def test_who_handed_over_accepts_nothing_more(desk: Desk, books: MemoryBooks) -> None:
    hand_over(desk)
    with refused(books, Rule.SHIFT_OF_ANOTHER):
        accept(desk, form(desk))
    assert accept(desk, form(desk, clerk=desk.clerk)).by == desk.clerk


def test_somebody_nobody_knows_accepts_nothing(desk: Desk, books: MemoryBooks) -> None:
    with refused(books, Rule.STAFF_UNKNOWN):
        accept(desk, form(desk, clerk=StaffId("300000-TEST.9")))


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.PROVINCE])
def test_a_role_that_may_not_accept_does_not(desk: Desk, books: MemoryBooks, role: Role) -> None:
    auditor = StaffId("300000-TEST.3")
    with desk.books.writing() as book:
        book.record(registered(auditor, "Lê Văn Sáu", role, by=desk.leader, at=MONDAY))
    with refused(books, Rule.ROLE_NOT_ALLOWED):
        accept(desk, form(desk, clerk=auditor))


def test_without_a_number_nothing_is_accepted(desk: Desk, books: MemoryBooks) -> None:
    for _ in range(100):
        accept(desk, form(desk))
    with refused(books, Rule.NO_NUMBER_BLOCK):
        accept(desk, form(desk))
