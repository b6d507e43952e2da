"""A name, a PIN, a shift where none is open; and the lock."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kt1desk.domain.approval import InPerson
from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.events import Fact, PinChanged, PinSet
from kt1desk.domain.ids import StaffId
from kt1desk.gui.pages.sign_in.presenter import SignInDoors, SignInPresenter
from kt1desk.gui.work import Work
from kt1desk.usecases.change_pin import ChangePin
from kt1desk.usecases.readmodels import ShiftRow, StaffRow
from kt1desk.usecases.set_pin import SetPin, new_pin_for
from tests.support.builders import shift_opened
from tests.support.counter import QuietAlerts
from tests.support.immediate_tasks import HeldTasks, ImmediateTasks
from tests.support.item_lines import SHIFT
from tests.support.second_person import ALONE, AskedSecond, taken_at_their_word

HANH = StaffRow(staff=StaffId("hanh"), name="Nguyễn Thị Hạnh", role=Role.CLERK)
TU = StaffRow(staff=StaffId("tu"), name="Hoàng Văn Tú", role=Role.SHIFT_LEADER)
TU_STANDS_BY = InPerson(approver=TU.staff, reason=ALONE, pin="482913")
OPENED = shift_opened(at=datetime(2024, 11, 25, 6, 30, tzinfo=UTC), by=HANH.staff)


class Screen:
    """Remembers what it is shown."""

    def __init__(self) -> None:
        self.staff: tuple[StaffRow, ...] = ()
        self.chosen: StaffId | None = None
        self.locked = ""
        self.refused: list[Rule] = []
        self.without_pin = 0
        self.opening: StaffRow | None = None
        self.taking_over: tuple[StaffRow, str] | None = None
        self.changing: StaffRow | None = None
        self.setting: StaffRow | None = None
        self.done: list[str] = []
        self.busy = False

    def show_staff(self, staff: tuple[StaffRow, ...], chosen: StaffId | None) -> None:
        self.staff, self.chosen = staff, chosen

    def show_locked(self, owner: str) -> None:
        self.locked = owner

    def show_refused(self, error: RuleBroken) -> None:
        self.refused.append(error.rule)

    def show_no_pin(self) -> None:
        self.without_pin += 1

    def show_fresh(self) -> None:
        self.refused.clear()

    def ask_open_shift(self, person: StaffRow) -> None:
        self.opening = person

    def ask_take_over(self, person: StaffRow, owner: str) -> None:
        self.taking_over = (person, owner)

    def ask_new_pin(self, person: StaffRow) -> None:
        self.changing = person

    def ask_first_pin(self, person: StaffRow) -> None:
        self.setting = person

    def show_pin_done(self, name: str) -> None:
        self.done.append(name)

    def ask_name(self) -> None:
        self.opening = self.taking_over = self.changing = self.setting = None

    def set_busy(self, busy: bool) -> None:
        self.busy = busy


class Desk:
    """Two people, PIN 482913, and perhaps an open shift."""

    def __init__(self, work: Work | None = None, shift: ShiftRow | None = SHIFT) -> None:
        self.screen, self.alerts, self.second = Screen(), QuietAlerts(), AskedSecond()
        self.shift = shift
        self.failing: Unavailable | None = None
        self.signed_in: list[StaffRow] = []
        self.recorded: list[Fact] = []
        self.refusal: RuleBroken | None = None
        self.staff: tuple[StaffRow, ...] = (TU, HANH)
        self.tries = 0
        self.begun: list[tuple[StaffRow, tuple[StaffRow, ...]]] = []
        doors = SignInDoors(
            staff=lambda: self.staff,
            shift=lambda: self.shift,
            sign_in=self._sign_in,
            change_pin=self._change,
            prove=taken_at_their_word,
            set_pin=self._set,
        )
        self.presenter = SignInPresenter(
            self.screen,
            doors,
            work=work or ImmediateTasks(),
            alerts=self.alerts,
            second=self.second,
            opening=self,
            signed_in=self.signed_in.append,
            recorded=self.recorded.append,
        )

    def _sign_in(self, staff: StaffId, pin: str) -> StaffRow:
        self.tries += 1
        if self.failing is not None:
            raise self.failing
        if pin != "482913":
            raise RuleBroken(Rule.PIN_WRONG, tries=self.tries)
        return next(row for row in self.staff if row.staff == staff)

    def begin(self, person: StaffRow, staff: tuple[StaffRow, ...]) -> None:
        """As the presenter of the opening is asked."""
        self.begun.append((person, staff))

    def _change(self, asked: ChangePin) -> PinChanged:
        self._refuse()
        return PinChanged(at=OPENED.at, by=asked.staff)

    def _set(self, asked: SetPin) -> PinSet:
        self._refuse()
        return PinSet(at=OPENED.at, by=asked.vouched.approver, staff=asked.staff)

    def _refuse(self) -> None:
        refusal, self.refusal = self.refusal, None
        if refusal is not None:
            raise refusal


def test_the_one_who_answers_is_marked_at_the_start() -> None:
    desk = Desk()
    desk.presenter.start()
    assert desk.screen.staff == (TU, HANH)
    assert desk.screen.chosen == HANH.staff
    assert desk.screen.locked == ""


def test_behind_the_lock_its_owner_is_marked_and_named() -> None:
    desk = Desk()
    desk.presenter.start(TU)
    assert (desk.screen.chosen, desk.screen.locked) == (TU.staff, TU.name)


def test_the_right_pin_signs_in_where_a_shift_is_open() -> None:
    desk = Desk()
    desk.presenter.start()
    desk.presenter.sign_in(HANH.staff, "482913")
    assert desk.signed_in == [HANH]
    assert desk.recorded == []


def test_a_wrong_pin_is_said_and_nobody_is_signed_in() -> None:
    desk = Desk()
    desk.presenter.start()
    desk.presenter.sign_in(HANH.staff, "111111")
    assert desk.screen.refused == [Rule.PIN_WRONG]
    assert desk.signed_in == []
    assert not desk.screen.busy


def test_an_empty_pin_is_not_a_try() -> None:
    desk = Desk()
    desk.presenter.start()
    desk.presenter.sign_in(HANH.staff, "")
    assert (desk.tries, desk.screen.without_pin) == (0, 1)


def test_a_second_enter_while_the_first_is_under_way_is_no_second_try() -> None:
    work = HeldTasks()
    desk = Desk(work)
    desk.presenter.sign_in(HANH.staff, "111111")
    desk.presenter.sign_in(HANH.staff, "111111")
    assert desk.screen.busy
    assert work.waiting == 1
    work.run_next()
    assert desk.tries == 1


def test_where_no_shift_is_open_one_is_opened_by_name() -> None:
    desk = Desk(shift=None)
    desk.presenter.start()
    desk.presenter.sign_in(TU.staff, "482913")
    assert desk.screen.opening == TU
    assert desk.signed_in == []
    desk.presenter.go_on()
    assert desk.begun == [(TU, (TU, HANH))]
    assert desk.signed_in == []
    fact = replace(OPENED, by=TU.staff)
    desk.presenter.opened(fact)
    assert desk.recorded == [fact]
    assert desk.signed_in == [TU]


def test_somebody_else_may_sign_in_instead() -> None:
    desk = Desk(shift=None)
    desk.presenter.start()
    desk.presenter.sign_in(TU.staff, "482913")
    desk.presenter.step_back()
    assert desk.screen.opening is None
    desk.presenter.go_on()
    assert desk.begun == []


def test_a_failing_store_is_no_wrong_pin() -> None:
    desk = Desk()
    desk.failing = Unavailable(Cause.STORE_LOCKED)
    desk.presenter.sign_in(HANH.staff, "482913")
    assert desk.screen.refused == []
    assert [error.cause for error in desk.alerts.errors] == [Cause.STORE_LOCKED]


def test_a_bug_is_not_hidden() -> None:
    def broken() -> tuple[StaffRow, ...]:
        raise ZeroDivisionError

    desk = Desk()
    doors = SignInDoors(
        staff=broken,
        shift=lambda: None,
        sign_in=lambda _staff, _pin: HANH,
        change_pin=desk._change,
        prove=taken_at_their_word,
        set_pin=desk._set,
    )
    presenter = SignInPresenter(
        desk.screen,
        doors,
        work=ImmediateTasks(),
        alerts=desk.alerts,
        second=desk.second,
        opening=desk,
        signed_in=desk.signed_in.append,
        recorded=desk.recorded.append,
    )
    with pytest.raises(ZeroDivisionError):
        presenter.start()


def test_nobody_takes_the_form_of_another_silently() -> None:
    desk = Desk()
    desk.presenter.start(TU)
    desk.presenter.sign_in(HANH.staff, "482913")
    assert desk.screen.taking_over == (HANH, TU.name)
    assert desk.signed_in == []
    desk.presenter.step_back()
    assert desk.screen.locked == TU.name
    desk.presenter.sign_in(HANH.staff, "482913")
    desk.presenter.go_on()
    assert desk.signed_in == [HANH]
    assert desk.recorded == []


def test_the_owner_comes_back_to_the_form_without_a_question() -> None:
    desk = Desk()
    desk.presenter.start(TU)
    desk.presenter.sign_in(TU.staff, "482913")
    assert desk.signed_in == [TU]


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.PROVINCE])
def test_who_holds_no_shift_signs_in_without_one(role: Role) -> None:
    desk = Desk(shift=None)
    guest = StaffRow(staff=StaffId("guest"), name="Lê Văn Sáu", role=role)
    desk.staff = (TU, HANH, guest)
    desk.presenter.start()
    desk.presenter.sign_in(guest.staff, "482913")
    assert desk.signed_in == [guest]
    assert desk.screen.opening is None


def test_who_has_no_pin_here_is_asked_for_one_and_a_colleague_vouches() -> None:
    desk = Desk()
    newcomer = StaffRow(staff=StaffId("sau"), name="Lê Văn Sáu", role=Role.CLERK, has_pin=False)
    desk.staff = (TU, HANH, newcomer)
    desk.presenter.start()
    desk.presenter.sign_in(newcomer.staff, "")
    assert desk.screen.setting == newcomer
    assert desk.tries == 0
    desk.presenter.set_pin("12345")
    assert (desk.screen.refused, desk.second.asked) == ([Rule.PIN_TOO_SHORT], [])
    desk.presenter.set_pin("864209")
    assert desk.second.asked == [new_pin_for(newcomer.staff)]
    assert desk.recorded == []
    desk.second.answer(TU_STANDS_BY)
    assert desk.recorded == [PinSet(at=OPENED.at, by=TU.staff, staff=newcomer.staff)]
    assert desk.screen.done == [newcomer.name]
    assert desk.signed_in == []


def test_the_own_pin_is_changed_at_the_door() -> None:
    desk = Desk()
    desk.presenter.start()
    desk.presenter.new_pin(HANH.staff)
    assert desk.screen.changing == HANH
    desk.refusal = RuleBroken(Rule.PIN_WRONG, tries=1)
    desk.presenter.change_pin("111111", "864209")
    assert desk.screen.refused == [Rule.PIN_WRONG]
    assert desk.screen.changing == HANH
    desk.presenter.change_pin("482913", "864209")
    assert desk.recorded == [PinChanged(at=OPENED.at, by=HANH.staff)]
    assert desk.screen.done == [HANH.name]


def test_who_keeps_the_register_may_go_on_without_a_shift_and_nobody_else() -> None:
    for person, entered in ((TU, [TU]), (HANH, [])):
        desk = Desk(shift=None)
        desk.presenter.start()
        desk.presenter.go_on_without_shift()
        desk.presenter.sign_in(person.staff, "482913")
        desk.presenter.go_on_without_shift()
        assert desk.signed_in == entered
        assert desk.recorded == []
