"""Offices outside the province are dated: one whose province was merged is chosen no more."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kt1desk.domain.acceptance import decide
from kt1desk.domain.destinations import destinations_for
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import OfficeCode
from kt1desk.domain.item import Recipient, Scope
from tests.support.builders import ALL_CHECKS, CENTRE, PLAIN_FORM
from tests.support.reference import first_edition

REFERENCE = first_edition()
BEFORE, AFTER = date(2024, 11, 25), date(2025, 7, 1)
THERE = Recipient(
    agency=None,
    name="Sở Tư pháp Yên Bái",
    address="Yên Bái",
    office=None,
    addressee="",
    destination=OfficeCode("320000"),
)


def found(text: str, day: date = BEFORE) -> list[str]:
    return [each.province for each in destinations_for(text, REFERENCE.destinations, day)]


@pytest.mark.parametrize(
    ("text", "province"),
    [
        ("lao cai", "Lào Cai"),
        ("hcm", "Thành phố Hồ Chí Minh"),
        ("Đắk N", "Đắk Nông"),
        ("vung tau", "Bà Rịa - Vũng Tàu"),
    ],
)
def test_a_few_letters_without_marks_find_a_province(text: str, province: str) -> None:
    assert found(text) == [province]


def test_names_that_begin_with_the_letters_come_first() -> None:
    assert found("t")[:2] == ["Tây Ninh", "Thái Bình"]
    assert "Cần Thơ" in found("t")


def test_before_anything_is_typed_all_are_offered_by_name() -> None:
    assert (len(found("")), found("")[0]) == (62, "An Giang")


def test_provinces_that_were_merged_are_offered_no_more() -> None:
    assert len(found("", AFTER)) == 33
    assert (found("yen bai"), found("yen bai", AFTER)) == (["Yên Bái"], [])
    assert (found("hue"), found("hue", AFTER)) == (["Thừa Thiên Huế"], ["Huế"])


def test_the_office_there_makes_an_item_inter_province() -> None:
    asked = replace(PLAIN_FORM, recipient=THERE, cover=replace(PLAIN_FORM.cover, checks=ALL_CHECKS))
    at = datetime(2024, 11, 25, 1, tzinfo=UTC)
    decision = decide(asked, reference=REFERENCE, office=CENTRE, at=at)
    assert decision.asked.service.scope is Scope.INTER
    assert decision.asked.recipient.destination == "320000"
    with pytest.raises(RuleBroken) as refused:
        decide(asked, reference=REFERENCE, office=CENTRE, at=datetime(2025, 7, 1, 1, tzinfo=UTC))
    assert refused.value.rule is Rule.OFFICE_NOT_VALID_ON_DAY


def test_an_agency_of_the_table_lies_where_the_table_says() -> None:
    known = replace(PLAIN_FORM.recipient, destination=OfficeCode("320000"))
    asked = replace(PLAIN_FORM, recipient=known, cover=replace(PLAIN_FORM.cover, checks=ALL_CHECKS))
    decision = decide(asked, reference=REFERENCE, office=CENTRE, at=datetime(2024, 11, 25, 1, tzinfo=UTC))
    assert decision.asked.recipient.destination is None
