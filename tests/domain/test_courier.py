"""Who may hand in: the register of the agency says so, for the classes and the days it names."""

from datetime import date, timedelta

import pytest

from kt1desk.domain.courier import listed, must_cover, unlisted
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.item import Secrecy
from tests.support.couriers import AGENCY, MINH, person

DAY = date(2024, 11, 25)


@pytest.mark.parametrize(
    ("last_in", "against", "warnings"),
    [
        (None, None, ()),
        (31, None, ()),
        (30, None, (Rule.COURIER_ENDS_IN_30,)),
        (8, None, (Rule.COURIER_ENDS_IN_30,)),
        (7, None, (Rule.COURIER_ENDS_IN_7,)),
        (0, None, (Rule.COURIER_ENDS_IN_7,)),
        (-1, Rule.COURIER_EXPIRED, ()),
    ],
)
def test_the_last_valid_day_is_still_one_and_the_end_is_announced(
    last_in: int | None, against: Rule | None, warnings: tuple[Rule, ...]
) -> None:
    to = None if last_in is None else DAY + timedelta(days=last_in)
    standing = listed(person(MINH, "Trần Văn Minh", to=to), DAY)
    assert (standing.against, standing.warnings) == (against, warnings)
    assert standing.courier.specimen_no == "M-17"


def test_who_is_named_to_receive_alone_may_not_hand_in() -> None:
    assert listed(person(MINH, "Trần Văn Minh", may_hand_in=False), DAY).against is Rule.COURIER_MAY_NOT_HAND_IN


def test_somebody_else_is_let_through_only_where_the_agency_has_named_nobody() -> None:
    assert unlisted(" Trần  Văn Minh", has_register=True).against is Rule.COURIER_UNLISTED
    nobody_named = unlisted("Trần Văn Minh", has_register=False)
    assert (nobody_named.against, nobody_named.warnings) == (None, (Rule.AGENCY_HAS_NO_PERSONS,))
    assert nobody_named.courier.name == "Trần Văn Minh"


@pytest.mark.parametrize("secrecy", list(Secrecy))
def test_a_class_needs_a_person_who_is_named_for_it(secrecy: Secrecy) -> None:
    named = person(MINH, "Trần Văn Minh", classes=frozenset({Secrecy.C}))
    courier = listed(named, DAY).courier
    if secrecy in {Secrecy.NONE, Secrecy.C}:
        must_cover(courier, [named], secrecy, agency=AGENCY, day=DAY)
        return
    with pytest.raises(RuleBroken) as broken:
        must_cover(courier, [named], secrecy, agency=AGENCY, day=DAY)
    assert broken.value.rule is Rule.COURIER_CLASS_NOT_COVERED
