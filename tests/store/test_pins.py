"""PINs: wrong ones are counted durably, wait longer each time, and lock nobody out for good."""

from datetime import datetime, timedelta

import pytest

from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.ids import StaffId
from kt1desk.store.engine import reading, writing
from kt1desk.store.tables import pins as table
from tests.store.opened import OpenedStore, open_again
from tests.support.clock import MONDAY
from tests.support.desks import CLERK_PIN, LEADER_PIN

WRONG = "999998"


def answer(store: OpenedStore, pin: str, at: datetime = MONDAY, staff: StaffId | None = None) -> RuleBroken | None:
    try:
        store.pins.verify(staff or store.desk.leader, pin, at)
    except RuleBroken as broken:
        return broken
    return None


def wrong(store: OpenedStore, at: datetime = MONDAY) -> RuleBroken:
    broken = answer(store, WRONG, at)
    assert broken is not None
    return broken


def until_of(broken: RuleBroken) -> datetime:
    until = broken.facts["until"]
    assert isinstance(until, datetime)
    return until


def wrong_times(store: OpenedStore, times: int) -> datetime:
    """Type a wrong PIN so often, each time as soon as it may be tried; return when the next one may be."""
    at = MONDAY
    for _ in range(times):
        at = until_of(wrong(store, at))
    return at


def counted(store: OpenedStore) -> int:
    with reading(store.engine) as connection:
        row = connection.execute(table.select().where(table.c.staff == store.desk.leader)).one()
        return int(row.wrong)


def test_the_right_pin_is_right_and_another_person_s_is_not(store: OpenedStore) -> None:
    assert answer(store, LEADER_PIN) is None
    broken = answer(store, CLERK_PIN)
    assert broken is not None
    assert (broken.rule, broken.facts["staff"], broken.facts["tries"]) == (Rule.PIN_WRONG, store.desk.leader, 1)


def test_six_wrong_pins_wait_longer_each_time(store: OpenedStore) -> None:
    at, waits = MONDAY, []
    for tries in range(1, 7):
        broken = wrong(store, at)
        assert (broken.rule, broken.facts["tries"]) == (Rule.PIN_WRONG, tries)
        waits.append((until_of(broken) - at).total_seconds())
        at = until_of(broken)
    assert waits == [0, 0, 5, 10, 20, 40]


def test_while_it_waits_even_the_right_pin_is_neither_tried_nor_counted(store: OpenedStore) -> None:
    until = wrong_times(store, 6)
    for at in (until - timedelta(seconds=40), until - timedelta(microseconds=1)):
        for pin in (LEADER_PIN, WRONG):
            broken = answer(store, pin, at)
            assert broken is not None
            assert (broken.rule, until_of(broken), broken.facts["tries"]) == (Rule.PIN_DELAYED, until, 6)
    assert counted(store) == 6
    assert answer(store, LEADER_PIN, until) is None


def test_a_wrong_pin_of_one_person_delays_nobody_else(store: OpenedStore) -> None:
    wrong_times(store, 6)
    assert answer(store, CLERK_PIN, MONDAY, store.desk.clerk) is None


def test_pulling_the_plug_wins_no_further_try(store: OpenedStore) -> None:
    until = wrong_times(store, 6)
    store.close()
    again = open_again(store.path)
    broken = answer(again, LEADER_PIN, until - timedelta(seconds=1))
    assert broken is not None
    assert (broken.rule, broken.facts["tries"]) == (Rule.PIN_DELAYED, 6)
    again.close()


def test_the_right_pin_makes_the_wrong_ones_forgotten(store: OpenedStore) -> None:
    until = wrong_times(store, 6)
    assert answer(store, LEADER_PIN, until) is None
    assert counted(store) == 0
    broken = wrong(store, until)
    assert (broken.facts["tries"], until_of(broken)) == (1, until)


def test_a_clock_that_was_set_back_locks_nobody_out(store: OpenedStore) -> None:
    wrong_times(store, 6)
    assert answer(store, LEADER_PIN, MONDAY - timedelta(days=365)) is None


def test_a_clock_that_was_wrong_by_years_when_the_pin_was_wrong_locks_nobody_out(store: OpenedStore) -> None:
    future = MONDAY + timedelta(days=4_000)
    for _ in range(3):
        wrong(store, future)
    assert answer(store, LEADER_PIN, MONDAY) is None


def test_guessing_with_a_clock_set_back_before_each_try_still_counts(store: OpenedStore) -> None:
    for day in range(8):
        wrong(store, MONDAY - timedelta(days=day))
    assert counted(store) == 8


def test_after_a_hundred_wrong_pins_the_wait_is_a_quarter_of_an_hour_and_not_more(store: OpenedStore) -> None:
    until = wrong_times(store, 100)
    broken = wrong(store, until)
    assert until_of(broken) - until == timedelta(minutes=15)
    assert answer(store, LEADER_PIN, until_of(broken)) is None


def test_a_person_without_a_pin_cannot_sign_in(store: OpenedStore) -> None:
    broken = answer(store, LEADER_PIN, MONDAY, StaffId("300000-TEST.7"))
    assert broken is not None
    assert broken.rule is Rule.PIN_UNSET


def test_a_new_pin_replaces_the_old_one_and_its_wait(store: OpenedStore) -> None:
    wrong_times(store, 6)
    store.pins.set(store.desk.leader, "864209")
    assert answer(store, "864209") is None
    assert wrong(store).rule is Rule.PIN_WRONG
    broken = answer(store, LEADER_PIN)
    assert broken is not None
    assert broken.rule is Rule.PIN_WRONG


def test_a_pin_that_is_none_is_not_set_and_the_old_one_stands(store: OpenedStore) -> None:
    with pytest.raises(RuleBroken) as broken:
        store.pins.set(store.desk.leader, "12345")
    assert broken.value.rule is Rule.PIN_TOO_SHORT
    assert answer(store, LEADER_PIN) is None


def test_only_a_slow_salted_hash_of_a_pin_is_kept(store: OpenedStore) -> None:
    store.pins.set(store.desk.leader, "246810")
    store.pins.set(store.desk.clerk, "246810")
    with reading(store.engine) as connection:
        hashes = [row.hash for row in connection.execute(table.select())]
    assert len(set(hashes)) == 2
    assert all(told.startswith("$argon2id$") and "246810" not in told for told in hashes)


def test_a_wrong_pin_that_cannot_be_counted_is_not_answered(store: OpenedStore) -> None:
    other = open_again(store.path)
    with writing(store.engine), pytest.raises(Unavailable) as unavailable:
        other.pins.verify(store.desk.leader, WRONG, MONDAY)
    assert unavailable.value.cause is Cause.STORE_LOCKED
    other.close()
