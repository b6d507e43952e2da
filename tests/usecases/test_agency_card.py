"""An agency's card: persons and contact points of the day, what is stale, and that the whole month is a look."""

from datetime import date

import pytest

from kt1desk.domain.amendments import fold, shipped
from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ReferenceAmended, RestrictedListSeen
from kt1desk.domain.ids import AgencyId, StaffId
from kt1desk.domain.item import PayerClass
from kt1desk.domain.looks import LookReason, NarrowedBy, RestrictedList
from kt1desk.domain.reference import Reference, parse_reference
from kt1desk.usecases.agency_rows import AgencyCard, AgencyMonth, agency_card
from kt1desk.usecases.see_agency_month import SeeAgencyMonth, see_agency_month
from tests.support.builders import registered
from tests.support.clock import MONDAY
from tests.support.desks import Desk
from tests.support.memory_books import MemoryBooks
from tests.support.memory_looks import MemoryLooks
from tests.support.reference import first_edition

HEALTH = AgencyId("TQ016")
DAY = date(2024, 11, 25)
MONTH = AgencyMonth(first=date(2024, 11, 1), last=DAY, items=3, to_pay_vnd=45_000, with_classes=False)
OFFICER = StaffId("300000-TEST.4")
_PERSON = {
    "id": "P1",
    "agency": HEALTH,
    "title": "Văn thư",
    "may_hand_in": "yes",
    "may_receive": "yes",
    "classes": "AC-",
    "specimen_no": "12",
    "valid_from": "2024-01-01",
    "certainty": "found",
}
_POINT = {"agency": HEALTH, "hours": "NIGHT", "phone": "0207 1", "valid_from": "2024-01-01", "certainty": "found"}


def _with(table: str, *rows: dict[str, str], before: Reference | None = None) -> Reference:
    texts = (before or first_edition()).texts
    columns = tuple(dict.fromkeys(column for row in rows for column in row))
    fact = ReferenceAmended(
        at=MONDAY,
        by=OFFICER,
        table=table,
        columns=columns,
        rows=tuple(tuple(row.get(column, "") for column in columns) for row in rows),
        source="CV 1",
    )
    return parse_reference(fold(shipped(texts), (fact,)).texts)


def _card(reference: Reference) -> AgencyCard:
    return agency_card(HEALTH, MONTH, reference=reference, day=DAY)


def test_the_card_says_who_pays_and_where_the_agency_is() -> None:
    card = _card(first_edition())
    assert card.payer is PayerClass.LOCAL
    assert card.name == first_edition().agency(HEALTH, DAY).name
    assert (card.persons, card.contacts, card.month) == ((), (), MONTH)


@pytest.mark.parametrize(
    ("ends", "left", "warnings"),
    [
        ("2024-12-02", 7, (Rule.COURIER_ENDS_IN_7,)),
        ("2024-12-03", 8, (Rule.COURIER_ENDS_IN_30,)),
        ("2024-12-25", 30, (Rule.COURIER_ENDS_IN_30,)),
        ("2024-12-26", 31, ()),
        ("2024-11-24", None, ()),
        ("", None, ()),
    ],
)
def test_a_person_ends_with_a_warning_of_30_and_of_7_days(ends: str, left: int | None, warnings: tuple[Rule]) -> None:
    (person,) = _card(_with("persons.csv", {**_PERSON, "name": "Trần Văn Minh", "valid_to": ends})).persons
    assert (person.letters, person.days_left, person.warnings) == (("A", "C"), left, warnings)


def test_who_is_valid_today_stands_before_who_ended() -> None:
    ended = {**_PERSON, "id": "P1", "name": "An", "valid_to": "2024-06-30"}
    valid = {**_PERSON, "id": "P2", "name": "Bình", "valid_to": ""}
    assert [person.name for person in _card(_with("persons.csv", ended, valid)).persons] == ["Bình", "An"]


@pytest.mark.parametrize(
    ("confirmed_on", "stale"), [("2024-08-27", False), ("2024-08-26", True), ("", True), ("2024-11-25", False)]
)
def test_a_contact_point_nobody_confirmed_for_a_quarter_is_stale(confirmed_on: str, stale: bool) -> None:
    row = {**_POINT, "rank": "1", "name": "Lê Thị Lan", "confirmed_on": confirmed_on}
    card = _card(_with("contact_points.csv", row))
    assert [contact.stale for contact in card.contacts] == [stale]
    assert card.stale is stale


def test_how_long_that_is_the_province_says_in_a_dated_table() -> None:
    row = {**_POINT, "rank": "1", "name": "Lê Thị Lan", "confirmed_on": "2024-11-01"}
    rule = {"stale_after_days": "10", "valid_from": "2017-01-01", "certainty": "decreed"}
    known = _with("roster.csv", rule, before=_with("contact_points.csv", row))
    assert _card(known).stale


def test_nobody_to_call_is_a_stale_roster() -> None:
    assert _card(first_edition()).stale


def test_contact_points_stand_in_the_order_in_which_they_are_called() -> None:
    rows = [
        {**_POINT, "rank": "2", "name": "Hai", "confirmed_on": "2024-11-01"},
        {**_POINT, "rank": "1", "name": "Một", "confirmed_on": "2024-11-01"},
    ]
    assert [contact.name for contact in _card(_with("contact_points.csv", *rows)).contacts] == ["Một", "Hai"]


def test_a_contact_point_of_before_there_was_a_day_of_confirmation_is_read() -> None:
    (contact,) = _card(_with("contact_points.csv", {**_POINT, "rank": "1", "name": "Lê Thị Lan"})).contacts
    assert contact.confirmed_on is None


def _asked(staff: StaffId) -> SeeAgencyMonth:
    return SeeAgencyMonth(staff=staff, agency=HEALTH, first=MONTH.first, last=DAY, reason=LookReason.RECONCILIATION)


def test_the_month_with_classes_is_a_look(desk: Desk, books: MemoryBooks) -> None:
    with books.writing() as book:
        book.record(registered(OFFICER, "Trần Thị Mai", Role.PROVINCE, by=desk.leader))
    month = see_agency_month(_asked(OFFICER), books=books, looks=MemoryLooks(), clock=desk.clock)
    (seen,) = (fact for fact in books.facts if isinstance(fact, RestrictedListSeen))
    assert (seen.list, seen.reason, seen.count) == (
        RestrictedList.AGENCY_MONTH,
        LookReason.RECONCILIATION,
        month.items,
    )
    assert seen.narrowed_by == (NarrowedBy.AGENCY, NarrowedBy.DAYS)


def test_a_clerk_may_not_count_items_of_a_class(desk: Desk, books: MemoryBooks) -> None:
    looks = MemoryLooks()
    with pytest.raises(RuleBroken, check=lambda error: error.rule is Rule.ROLE_NOT_ALLOWED):
        see_agency_month(_asked(desk.clerk), books=books, looks=looks, clock=desk.clock)
    assert looks.asked == []
