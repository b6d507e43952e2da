"""Signing in: a person of this desk and the right PIN, over the real store, for PINs live nowhere else."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import OfficeCode, StaffId
from kt1desk.usecases.readmodels import StaffRow
from kt1desk.usecases.sign_in import sign_in
from tests.store.opened import OpenedStore, count, make_unopened
from tests.support.builders import registered
from tests.support.clock import MONDAY
from tests.support.desks import CLERK_PIN, LEADER_PIN
from tests.support.lines import lines_of


@pytest.fixture
def store(tmp_path: Path) -> Iterator[OpenedStore]:
    opened = make_unopened(tmp_path / "desk.db")
    yield opened
    opened.close()


def sign(store: OpenedStore, staff: StaffId, pin: str) -> StaffRow:
    return sign_in(staff, pin, lookups=store.lookups, books=store.books, pins=store.pins, clock=store.clock)


def test_the_right_pin_says_who_acts(store: OpenedStore) -> None:
    assert sign(store, store.desk.clerk, CLERK_PIN) == StaffRow(
        staff=store.desk.clerk, name="Hoàng Văn Tú", role=Role.CLERK
    )


@pytest.mark.parametrize("pin", ["", "999998", LEADER_PIN, CLERK_PIN + "0", f" {CLERK_PIN}"])
def test_any_other_pin_says_nobody(store: OpenedStore, pin: str) -> None:
    with pytest.raises(RuleBroken) as broken:
        sign(store, store.desk.clerk, pin)
    assert broken.value.rule is Rule.PIN_WRONG


def test_after_three_wrong_pins_the_fourth_waits_by_the_clock_of_the_desk(store: OpenedStore) -> None:
    for _ in range(3):
        with pytest.raises(RuleBroken):
            sign(store, store.desk.clerk, "999998")
    with pytest.raises(RuleBroken) as broken:
        sign(store, store.desk.clerk, CLERK_PIN)
    assert (broken.value.rule, broken.value.facts["until"]) == (Rule.PIN_DELAYED, MONDAY + timedelta(seconds=5))
    store.clock.advance(timedelta(seconds=5))
    assert sign(store, store.desk.clerk, CLERK_PIN).staff == store.desk.clerk


def test_nobody_of_another_desk_signs_in_here(store: OpenedStore) -> None:
    other = StaffId("303800-OTHER.1")
    stranger = replace(
        registered(other, "Lê Văn Sáu", Role.SHIFT_LEADER, by=other, at=MONDAY), office=OfficeCode("303800")
    )
    store.sync.take_in(tuple(lines_of((stranger,))), (), (), 1)
    for staff in (other, StaffId("300000-TEST.9"), StaffId("")):
        with pytest.raises(RuleBroken) as broken:
            sign(store, staff, LEADER_PIN)
        assert broken.value.rule is Rule.STAFF_UNKNOWN


def test_signing_in_is_no_fact_of_the_book(store: OpenedStore) -> None:
    before = count(store.engine)
    sign(store, store.desk.leader, LEADER_PIN)
    assert count(store.engine) == before
