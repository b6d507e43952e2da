"""PINs: chosen by their owner, vouched for by a colleague, changed by who knows the old one; wrong ones are told."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ActApproved, PinChanged, PinRefused, PinSet
from kt1desk.domain.ids import StaffId
from kt1desk.usecases.change_pin import ChangePin, change_pin
from kt1desk.usecases.pin_check import check_pin
from kt1desk.usecases.set_pin import SetPin, new_pin_for, set_pin
from tests.store.opened import OpenedStore, count, facts_told, make_unopened
from tests.support.builders import registered
from tests.support.clock import MONDAY
from tests.support.desks import CLERK_PIN, LEADER_PIN
from tests.support.second_person import stands_by
from tests.usecases.refusals import code_of

NEW_PIN = "864209"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[OpenedStore]:
    opened = make_unopened(tmp_path / "desk.db")
    yield opened
    opened.close()


def vouch(store: OpenedStore, staff: StaffId, voucher: StaffId, pin: str, new_pin: str = NEW_PIN) -> PinSet:
    proof = stands_by(
        new_pin_for(staff), voucher, pin, books=store.books, pins=store.pins, clock=store.clock, reason="PIN_FORGOTTEN"
    )
    return set_pin(
        SetPin(staff=staff, new_pin=new_pin, vouched=proof), books=store.books, pins=store.pins, clock=store.clock
    )


def change(store: OpenedStore, old: str, new: str) -> PinChanged:
    asked = ChangePin(staff=store.desk.clerk, old_pin=old, new_pin=new)
    return change_pin(asked, books=store.books, pins=store.pins, clock=store.clock)


def test_a_first_pin_is_set_while_a_leader_vouches(store: OpenedStore) -> None:
    with store.books.writing() as book:
        sau = book.next_staff_id()
        book.record(registered(sau, "Lê Văn Sáu", Role.CLERK, by=store.desk.leader))
    assert [row.has_pin for row in store.lookups.staff()] == [True, True, False]
    fact = vouch(store, sau, store.desk.leader, LEADER_PIN)
    assert fact == PinSet(at=MONDAY, by=store.desk.leader, staff=sau)
    approval, told = facts_told(store)[-2:]
    assert told == fact
    assert isinstance(approval, ActApproved)
    assert (approval.by, approval.about, approval.reason) == (store.desk.leader, sau, "PIN_FORGOTTEN")
    store.pins.verify(sau, NEW_PIN, MONDAY)
    assert [row.has_pin for row in store.lookups.staff()] == [True, True, True]


def test_a_forgotten_pin_is_set_anew_and_its_wait_is_over(store: OpenedStore) -> None:
    for _ in range(5):
        assert code_of(lambda: store.pins.verify(store.desk.clerk, "999998", store.clock())) is not None
        store.clock.advance(timedelta(minutes=1))
    vouch(store, store.desk.clerk, store.desk.leader, LEADER_PIN)
    store.pins.verify(store.desk.clerk, NEW_PIN, store.clock())


def test_nobody_vouches_for_themselves_nor_without_the_right_or_the_pin(store: OpenedStore) -> None:
    leader, clerk = store.desk.leader, store.desk.clerk
    before = count(store.engine)
    for rule, work in (
        (Rule.SAME_PERSON, lambda: vouch(store, leader, leader, LEADER_PIN)),
        (Rule.ROLE_NOT_ALLOWED, lambda: vouch(store, leader, clerk, CLERK_PIN)),
        (Rule.PIN_WRONG, lambda: vouch(store, clerk, leader, "999998")),
        (Rule.PIN_TOO_SHORT, lambda: vouch(store, clerk, leader, LEADER_PIN, "12345")),
        (Rule.STAFF_UNKNOWN, lambda: vouch(store, StaffId("300000-TEST.9"), leader, LEADER_PIN)),
    ):
        refusal = code_of(work)
        assert refusal is not None
        assert refusal[0] is rule
    assert count(store.engine) == before
    store.pins.verify(clerk, CLERK_PIN, MONDAY)


def test_the_own_pin_is_changed_by_who_knows_it(store: OpenedStore) -> None:
    fact = change(store, CLERK_PIN, NEW_PIN)
    assert facts_told(store)[-1] == fact == PinChanged(at=MONDAY, by=store.desk.clerk)
    store.pins.verify(store.desk.clerk, NEW_PIN, MONDAY)
    assert code_of(lambda: store.pins.verify(store.desk.clerk, CLERK_PIN, MONDAY)) is not None


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        (CLERK_PIN, CLERK_PIN, Rule.PIN_NOT_NEW),
        ("999998", NEW_PIN, Rule.PIN_WRONG),
        (CLERK_PIN, "777777", Rule.PIN_TOO_SHORT),
    ],
)
def test_a_change_that_is_refused_leaves_the_old_pin(store: OpenedStore, old: str, new: str, rule: Rule) -> None:
    before = count(store.engine)
    with pytest.raises(RuleBroken) as broken:
        change(store, old, new)
    assert broken.value.rule is rule
    assert count(store.engine) == before
    store.pins.verify(store.desk.clerk, CLERK_PIN, MONDAY)


def test_wrong_pins_stand_in_the_book_from_the_first_that_makes_the_next_wait(store: OpenedStore) -> None:
    clerk, before = store.desk.clerk, count(store.engine)
    told = []
    for _ in range(5):
        refusal = code_of(lambda: check_pin(clerk, "999998", store.clock(), books=store.books, pins=store.pins))
        assert refusal is not None
        assert refusal[0] is Rule.PIN_WRONG
        told.append(count(store.engine) - before)
        store.clock.advance(timedelta(minutes=15))
    assert told == [0, 0, 1, 2, 3]
    last = facts_told(store)[-1]
    assert isinstance(last, PinRefused)
    assert (last.by, last.tries) == (clerk, 5)


def test_a_try_that_had_to_wait_was_none_and_is_not_recorded(store: OpenedStore) -> None:
    for _ in range(3):
        code_of(lambda: check_pin(store.desk.clerk, "999998", MONDAY, books=store.books, pins=store.pins))
    before = count(store.engine)
    refusal = code_of(lambda: check_pin(store.desk.clerk, CLERK_PIN, MONDAY, books=store.books, pins=store.pins))
    assert refusal is not None
    assert refusal[0] is Rule.PIN_DELAYED
    assert count(store.engine) == before
