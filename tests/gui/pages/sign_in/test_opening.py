"""Opening a shift: nothing is taken over unseen, nothing filled in is lost, nothing missing blocks silently."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kt1desk.domain.approval import InPerson
from kt1desk.domain.clerk import Role
from kt1desk.domain.duty_check import DutyAnswer, SealsFound, read_seals
from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.events import ShiftOpened
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.opening import NotFound
from kt1desk.domain.stock import HeldItem, Place
from kt1desk.gui.pages.sign_in.opening import OpeningDoors, OpeningPresenter
from kt1desk.gui.pages.sign_in.opening_form import OpeningForm, ScanAnswer, StockShown, TypedCheck
from kt1desk.gui.scan_reading import read_scan
from kt1desk.usecases.duty import duty_without_commitment
from kt1desk.usecases.open_shift import OpenShift
from kt1desk.usecases.opening_rows import OpeningPlan
from kt1desk.usecases.readmodels import StaffRow
from tests.support.builders import number, shift_opened
from tests.support.counter import QuietAlerts
from tests.support.immediate_tasks import ImmediateTasks
from tests.support.openings import plan
from tests.support.second_person import ALONE, AskedSecond, taken_at_their_word

TU = StaffRow(staff=StaffId("tu"), name="Hoàng Văn Tú", role=Role.CLERK)
HANH = StaffRow(staff=StaffId("hanh"), name="Nguyễn Thị Hạnh", role=Role.SHIFT_LEADER)
AUDITOR = StaffRow(staff=StaffId("tam"), name="Vũ Minh Tâm", role=Role.AUDITOR)
OPENED = shift_opened(at=datetime(2024, 11, 25, 6, 30, tzinfo=UTC), by=TU.staff)
GOOD = {
    "DATE_STAMP": TypedCheck(there=True),
    "SEALS": TypedCheck(there=True, unused="TQ004513-600", used="TQ004501-TQ004512"),
    "KEYS": TypedCheck(there=True, amount="3"),
    "BAGS": TypedCheck(there=True, amount="12"),
    "CASH": TypedCheck(there=True, amount="1.250.000"),
    "PRINTER": TypedCheck(there=False, reason="OUT_OF_ORDER"),
    "SCANNER": TypedCheck(there=True),
}


def held(serial: int, place: Place = Place.WITH_CLERK) -> HeldItem:
    return HeldItem(item_no=number(serial), secrecy=Secrecy.NONE, place=place)


class Screen:
    """Remembers what it is shown."""

    def __init__(self) -> None:
        self.plans: list[tuple[StaffRow, tuple[StaffRow, ...]]] = []
        self.again: list[StaffRow] = []
        self.stock: StockShown | None = None
        self.answers: list[ScanAnswer] = []
        self.faults: Mapping[str, RuleBroken] = {}
        self.refused: list[Rule] = []

    def show_plan(self, person: StaffRow, others: tuple[StaffRow, ...], plan: OpeningPlan) -> None:
        self.plans.append((person, others))

    def show_again(self, person: StaffRow) -> None:
        self.again.append(person)

    def show_stock(self, stock: StockShown) -> None:
        self.stock = stock

    def show_answer(self, answer: ScanAnswer, item_no: ItemNo | None) -> None:
        self.answers.append(answer)

    def show_faults(self, faults: Mapping[str, RuleBroken]) -> None:
        self.faults = faults

    def show_refused(self, error: RuleBroken) -> None:
        self.refused.append(error.rule)

    def set_busy(self, busy: bool) -> None: ...


class Counter:
    """A desk that nobody answers for, with items on the shelf."""

    def __init__(self, *items: HeldItem, in_safe: bool = False) -> None:
        self.screen, self.alerts, self.second = Screen(), QuietAlerts(), AskedSecond()
        self.asked: list[OpenShift] = []
        self.told: list[ShiftOpened] = []
        self.refusal: Exception | None = None
        self.presenter = OpeningPresenter(
            self.screen,
            OpeningDoors(plan=lambda: plan(*items, in_safe=in_safe), open_shift=self._open, prove=taken_at_their_word),
            work=ImmediateTasks(),
            alerts=self.alerts,
            second=self.second,
            opened=self.told.append,
        )
        self.presenter.begin(TU, (TU, HANH, AUDITOR))

    @property
    def stock(self) -> StockShown:
        assert self.screen.stock is not None
        return self.screen.stock

    def scan(self, text: str) -> None:
        self.presenter.scanned(read_scan(text))

    def _open(self, asked: OpenShift) -> ShiftOpened:
        self.asked.append(asked)
        refusal, self.refusal = self.refusal, None
        if refusal is not None:
            raise refusal
        return replace(OPENED, by=asked.clerk)


def test_colleagues_are_those_who_may_hold_a_shift_without_the_one_who_opens_it() -> None:
    assert Counter().screen.plans == [(TU, (HANH,))]


def test_each_scan_ticks_an_item_off_and_says_what_it_was() -> None:
    desk = Counter(held(1), held(2), held(3, Place.IN_BAG))
    for text in (number(1), number(1), number(9), number(3), "KT1S:2|x", "12345678"):
        desk.scan(text)
    taken, again, strange, unreadable = (
        ScanAnswer.TAKEN,
        ScanAnswer.AGAIN,
        ScanAnswer.NOT_HERE,
        ScanAnswer.UNREADABLE,
    )
    assert desk.screen.answers == [taken, again, strange, strange, unreadable, unreadable]
    assert [item.item_no for item in desk.stock.waiting] == [number(2)]
    assert (desk.stock.scanned, desk.stock.elsewhere) == (1, 1)
    assert desk.stock.extra == (number(9), number(3))


def test_what_is_not_there_has_a_reason_until_it_is_scanned_after_all() -> None:
    desk = Counter(held(1), held(2))
    desk.presenter.explain(number(1), "NOT_THERE")
    desk.presenter.explain(number(2), "NOT_THERE")
    desk.presenter.explain(number(2), "")
    assert desk.stock.reasons == {number(1): "NOT_THERE"}
    desk.scan(number(2))
    desk.presenter.ask(OpeningForm(checks=GOOD))
    assert desk.asked[0].seen.not_found == (NotFound(item_no=number(1), reason="NOT_THERE"),)
    desk = Counter(held(1))
    desk.presenter.explain(number(1), "NOT_THERE")
    desk.scan(number(1))
    desk.presenter.ask(OpeningForm(checks=GOOD))
    assert desk.asked[0].seen.not_found == ()


def test_all_that_was_filled_in_goes_into_the_book() -> None:
    desk = Counter(held(1))
    desk.scan(number(1))
    desk.presenter.ask(OpeningForm(on_duty=(HANH.staff,), checks=GOOD))
    (asked,) = desk.asked
    assert (asked.clerk, asked.on_duty, asked.seen.scanned) == (TU.staff, (HANH.staff,), (number(1),))
    assert asked.answers[1:5] == (
        DutyAnswer(
            code="SEALS",
            there=True,
            seals=SealsFound(unused=read_seals("TQ004513-TQ004600"), used=read_seals("TQ004501-TQ004512")),
        ),
        DutyAnswer(code="KEYS", there=True, amount=3),
        DutyAnswer(code="BAGS", there=True, amount=12),
        DutyAnswer(code="CASH", there=True, amount=1_250_000),
    )
    assert desk.told == [OPENED]


@pytest.mark.parametrize(
    ("code", "typed", "rule"),
    [
        ("CASH", TypedCheck(there=True, amount="nhiều"), Rule.CHECK_AMOUNT_BAD),
        ("KEYS", TypedCheck(there=True), Rule.CHECK_AMOUNT_BAD),
        ("SEALS", TypedCheck(there=True, unused="TQ9-TQ1"), Rule.SEALS_NOT_READABLE),
        ("SEALS", TypedCheck(there=True, unused="TQ1-TQ9", void="TQ4"), Rule.SEALS_TWICE),
    ],
)
def test_what_cannot_be_read_is_said_at_its_row_and_nothing_is_asked(code: str, typed: TypedCheck, rule: Rule) -> None:
    desk = Counter()
    desk.presenter.ask(OpeningForm(checks=GOOD | {code: typed}))
    assert {row: fault.rule for row, fault in desk.screen.faults.items()} == {code: rule}
    assert desk.asked == []


def test_a_row_that_the_book_refuses_is_marked_and_the_rest_is_said_below() -> None:
    desk = Counter()
    desk.refusal = RuleBroken(Rule.CHECK_NOT_ANSWERED, code="BAGS")
    desk.presenter.ask(OpeningForm(checks=GOOD))
    assert list(desk.screen.faults) == ["BAGS"]
    desk.refusal = RuleBroken(Rule.STOCK_NOT_SEEN, count=2, item_no=number(1))
    desk.presenter.ask(OpeningForm(checks=GOOD))
    assert desk.screen.refused == [Rule.STOCK_NOT_SEEN]
    assert desk.screen.faults == {}


def test_a_sealed_bag_shows_nothing_of_what_is_in_it_until_it_is_opened() -> None:
    desk = Counter(held(1, Place.IN_SAFE), in_safe=True)
    assert (desk.stock.bag_sealed, desk.stock.waiting) == (True, ())
    desk.refusal = RuleBroken(Rule.SAFE_REASON_MISSING, recorded="TQ 004519")
    desk.presenter.ask(OpeningForm(seal_no="TQ 004518", checks=GOOD))
    assert (desk.stock.bag_sealed, len(desk.stock.waiting)) == (False, 1)
    assert desk.screen.refused == [Rule.SAFE_REASON_MISSING]
    assert desk.asked[0].seen.seal_no == "TQ 004518"


def test_the_same_person_goes_on_where_they_were_and_another_begins_anew() -> None:
    desk = Counter(held(1), held(2))
    desk.scan(number(1))
    desk.presenter.begin(TU, (TU, HANH))
    assert desk.screen.again == [TU]
    assert desk.stock.scanned == 1
    desk.presenter.begin(HANH, (TU, HANH))
    assert desk.stock.scanned == 0
    assert desk.screen.plans[-1] == (HANH, (TU,))


@pytest.mark.parametrize("rule", [Rule.NO_COMMITMENT, Rule.COMMITMENT_EXPIRED])
def test_without_a_commitment_a_second_person_is_asked_and_what_was_filled_in_stays(rule: Rule) -> None:
    desk = Counter()
    desk.refusal = RuleBroken(rule, name=TU.name)
    desk.presenter.ask(OpeningForm(checks=GOOD))
    wanted = duty_without_commitment(TU.staff)
    assert (desk.screen.refused, desk.second.asked, desk.told) == ([rule], [wanted], [])
    given = InPerson(approver=HANH.staff, reason=ALONE, pin="482913")
    desk.second.answer(given)
    first, second = desk.asked
    assert second == replace(first, allowed=taken_at_their_word(wanted, given))
    assert desk.told == [OPENED]


def test_a_full_disk_opens_no_shift_and_can_be_tried_again() -> None:
    desk = Counter(held(1))
    desk.scan(number(1))
    desk.refusal = Unavailable(Cause.DISK_FULL)
    desk.presenter.ask(OpeningForm(checks=GOOD))
    assert ([error.cause for error in desk.alerts.errors], desk.told) == ([Cause.DISK_FULL], [])
    retry = desk.alerts.retries[0]
    assert callable(retry)
    retry()
    assert desk.asked[0] == desk.asked[1]
    assert desk.told == [OPENED]
