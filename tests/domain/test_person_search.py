"""Who of the registers may be meant by a few letters, and how that person stands."""

from dataclasses import replace
from datetime import date

import pytest

from kt1desk.domain.errors import Rule
from kt1desk.domain.person_search import PersonIndex
from kt1desk.domain.persons import AuthorisedPerson
from tests.support.couriers import AGENCY, person
from tests.support.reference import first_edition

DAY = date(2024, 11, 25)
ELSEWHERE = next(agency.id for agency in first_edition().agencies if agency.id != AGENCY)
MINH = person("P1", "Trần Văn Minh")
LAN = person("P2", "Lê Thị Lan")
OTHER_MINH = person("P3", "Minh Đức Trần", agency=ELSEWHERE)
ENDED = person("P4", "Minh Hải", to=date(2024, 11, 24))


def names(*persons: AuthorisedPerson, text: str, here: bool = True) -> list[str]:
    index = PersonIndex(persons, first_edition().agencies)
    return [found.person.name for found in index.find(text, DAY, AGENCY if here else None)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("minh", ["Trần Văn Minh"]),
        ("tran minh", ["Trần Văn Minh"]),
        ("minh tran", ["Trần Văn Minh"]),
        ("TRẦN V", ["Trần Văn Minh"]),
        ("le", ["Lê Thị Lan"]),
        ("x", []),
        ("!", []),
        ("", ["Lê Thị Lan", "Trần Văn Minh"]),
    ],
)
def test_a_few_letters_without_marks_find_the_persons_of_the_sender(text: str, found: list[str]) -> None:
    assert names(MINH, LAN, OTHER_MINH, text=text) == found


def test_without_a_sender_every_register_is_searched_but_nothing_typed_finds_nobody() -> None:
    assert names(MINH, LAN, OTHER_MINH, text="minh", here=False) == ["Minh Đức Trần", "Trần Văn Minh"]
    assert names(MINH, LAN, text=" ", here=False) == []


def test_a_person_stands_once_with_the_line_that_holds() -> None:
    renewed = replace(ENDED, period=replace(ENDED.period, valid_from=date(2024, 11, 25), valid_to=None))
    index = PersonIndex((ENDED, renewed), first_edition().agencies)
    [found] = index.find("minh", DAY, AGENCY)
    assert (found.person, found.standing.against) == (renewed, None)


def test_who_may_not_hand_in_is_found_last_and_says_why() -> None:
    receives = person("P5", "Minh Hải", may_hand_in=False)
    soon = person("P6", "Minh Hải", to=date(2024, 12, 1))
    found = PersonIndex((ENDED, receives, soon), first_edition().agencies).find("minh hai", DAY)
    assert [each.standing.against for each in found] == [None, Rule.COURIER_EXPIRED, Rule.COURIER_MAY_NOT_HAND_IN]
    assert found[0].standing.warnings == (Rule.COURIER_ENDS_IN_7,)


def test_persons_of_an_agency_that_is_gone_are_not_offered() -> None:
    agencies = [
        replace(agency, period=replace(agency.period, valid_to=date(2024, 1, 2)))
        for agency in first_edition().agencies
        if agency.id == AGENCY
    ]
    assert PersonIndex((MINH,), agencies).find("minh", DAY) == ()


def test_no_more_than_asked_for_are_found() -> None:
    many = tuple(person(f"P{number}", f"Minh {number}") for number in range(30))
    assert len(PersonIndex(many, first_edition().agencies).find("minh", DAY, limit=8)) == 8
