"""The sign-in page under real keys: one focus place for name and PIN."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kt1desk.domain.clerk import Role
from kt1desk.domain.emergency import PACK_CHECK
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import Fact, PinChanged, PinSet, ShiftOpened
from kt1desk.domain.ids import StaffId
from kt1desk.gui.pages.sign_in.opening import OpeningDoors
from kt1desk.gui.pages.sign_in.page import SignInPage
from kt1desk.gui.pages.sign_in.presenter import SignInDoors
from kt1desk.gui.sounds import Sound
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.change_pin import ChangePin
from kt1desk.usecases.duty import duty_without_commitment
from kt1desk.usecases.open_shift import OpenShift
from kt1desk.usecases.readmodels import ShiftRow, StaffRow
from kt1desk.usecases.set_pin import SetPin
from tests.support.approving import dialog_over, leader
from tests.support.builders import shift_opened
from tests.support.counter import QuietAlerts
from tests.support.immediate_tasks import ImmediateTasks
from tests.support.item_lines import NOW, OFFICE, SHIFT
from tests.support.openings import plan
from tests.support.second_person import taken_at_their_word
from tests.support.typing import type_text

CTRL = Qt.KeyboardModifier.ControlModifier
STAFF = (
    StaffRow(staff=StaffId("tu"), name="Hoàng Văn Tú", role=Role.CLERK),
    StaffRow(staff=StaffId("hanh"), name="Nguyễn Thị Hạnh", role=Role.CLERK),
    StaffRow(staff=StaffId("duc"), name="Trần Đức Mạnh", role=Role.SHIFT_LEADER),
)


class Entrance:
    """The page with a door that knows one PIN."""

    def __init__(self, qtbot: QtBot, shift: ShiftRow | None) -> None:
        self.asked: list[tuple[str, str]] = []
        self.entered: list[StaffRow] = []
        self.opened: list[Fact] = []
        self.changed: list[ChangePin] = []
        self.vouched: list[SetPin] = []
        self.refusal: RuleBroken | None = None
        self.allowed: list[Vouched | None] = []
        self.asked_for: list[OpenShift] = []
        self.heard: list[Sound] = []
        self.plan = plan()
        self.page = SignInPage(
            SignInDoors(
                staff=lambda: STAFF,
                shift=lambda: shift,
                sign_in=self._sign_in,
                change_pin=self._change,
                prove=taken_at_their_word,
                set_pin=self._set,
            ),
            OpeningDoors(plan=lambda: self.plan, open_shift=self._open, prove=taken_at_their_word),
            work=ImmediateTasks(),
            alerts=QuietAlerts(),
            dialog_over=dialog_over(leader("duc", "Trần Đức Mạnh")),
            signed_in=self.entered.append,
            sound=self.heard.append,
            recorded=self.opened.append,
        )
        qtbot.addWidget(self.page)
        self.page.resize(1280, 720)
        self.page.show_office(OFFICE)
        self.page.show_moment(NOW)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.page.start()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(_focus() or self.page, key, modifiers)

    def type(self, text: str) -> None:
        type_text(_focus() or self.page, text)

    def stand_by(self) -> None:
        """The leader chooses the own name, a reason, and types the PIN."""
        self.type("d")
        self.press(Qt.Key.Key_Return)
        self.press(Qt.Key.Key_Down)
        self.press(Qt.Key.Key_Return)
        self.type("246810")
        self.press(Qt.Key.Key_Return)

    def enter_opening(self) -> None:
        """The PIN, and the question whether to open a shift."""
        self.type("482913")
        self.press(Qt.Key.Key_Return)
        self.press(Qt.Key.Key_Return)

    def fill_in_checklist(self) -> None:
        """Everything is there: letters and Enter alone, from wherever the keys are."""
        self.page.opening_view.checks[0].focus()
        for answers in ("t", ("t", "TQ004513-TQ004600", "TQ004501-511", "TQ004512"), ("t", "3"), ("t", "12")):
            self._answer(*answers)
        for answers in (("t", "1.250.000"), "w", "w"):
            self._answer(*answers)
        self.press(Qt.Key.Key_Return, CTRL)

    def _answer(self, *answers: str) -> None:
        for answer in answers:
            self.type(answer)
            self.press(Qt.Key.Key_Return)

    def _sign_in(self, staff: StaffId, pin: str) -> StaffRow:
        self.asked.append((staff, pin))
        if pin != "482913":
            raise RuleBroken(Rule.PIN_WRONG, tries=1)
        return next(row for row in STAFF if row.staff == staff)

    def _open(self, asked: OpenShift) -> ShiftOpened:
        self.asked_for.append(asked)
        self.allowed.append(asked.allowed)
        if self.refusal is not None and asked.allowed is None:
            raise self.refusal
        return shift_opened(at=NOW, by=asked.clerk)

    def _change(self, asked: ChangePin) -> PinChanged:
        self.changed.append(asked)
        return PinChanged(at=NOW, by=asked.staff)

    def _set(self, asked: SetPin) -> PinSet:
        self.vouched.append(asked)
        return PinSet(at=NOW, by=asked.vouched.approver, staff=asked.staff)


def _focus() -> QWidget | None:
    return QApplication.focusWidget()


@pytest.fixture
def entrance(dressed: QApplication, qtbot: QtBot) -> Callable[[ShiftRow | None], Entrance]:
    return lambda shift: Entrance(qtbot, shift)


def test_choose_by_arrow_type_the_pin_and_enter(entrance: Callable[[ShiftRow | None], Entrance]) -> None:
    desk = entrance(SHIFT)
    assert desk.page.chosen == "hanh"
    desk.press(Qt.Key.Key_Down)
    desk.type("482913")
    desk.press(Qt.Key.Key_Return)
    assert desk.asked == [("duc", "482913")]
    assert [row.staff for row in desk.entered] == ["duc"]


@pytest.mark.parametrize(("typed", "chosen"), [("h", "tu"), ("t", "duc"), ("đ", "duc"), ("d", "duc"), ("hh", "hanh")])
def test_a_letter_chooses_the_next_name_with_a_word_that_begins_so(
    typed: str, chosen: str, entrance: Callable[[ShiftRow | None], Entrance]
) -> None:
    desk = entrance(SHIFT)
    desk.type(typed)
    assert desk.page.chosen == chosen


def test_another_name_takes_the_typed_pin_away(entrance: Callable[[ShiftRow | None], Entrance]) -> None:
    desk = entrance(SHIFT)
    desk.type("4829")
    desk.press(Qt.Key.Key_Down)
    assert desk.page.pin_edit.text() == ""


def test_a_wrong_pin_is_said_in_words_and_typed_anew(entrance: Callable[[ShiftRow | None], Entrance]) -> None:
    desk = entrance(SHIFT)
    desk.type("111111")
    desk.press(Qt.Key.Key_Return)
    assert desk.page.message == "Nguyễn Thị Hạnh: Wrong PIN. Nothing is lost; type it again."
    assert desk.page.pin_edit.text() == ""
    assert desk.page.pin_edit.hasFocus()
    desk.type("4")
    assert desk.page.message == ""


def test_what_is_typed_while_a_pin_is_checked_is_the_next_try(
    entrance: Callable[[ShiftRow | None], Entrance],
) -> None:
    desk = entrance(SHIFT)
    desk.page.set_busy(True)
    desk.type("482913")
    desk.press(Qt.Key.Key_Return)
    assert desk.asked == []
    desk.page.set_busy(False)
    desk.page.show_refused(RuleBroken(Rule.PIN_WRONG, tries=1))
    desk.press(Qt.Key.Key_Return)
    assert desk.asked == [("hanh", "482913")]


def test_enter_without_a_pin_says_whose_is_asked_for(entrance: Callable[[ShiftRow | None], Entrance]) -> None:
    desk = entrance(SHIFT)
    desk.type("4829")
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.page.message.startswith("Type the PIN of Trần Đức Mạnh.")


def test_a_shift_is_opened_once_stock_and_checklist_are_filled_in(
    entrance: Callable[[ShiftRow | None], Entrance],
) -> None:
    desk = entrance(None)
    assert desk.page.chosen == "tu"
    desk.enter_opening()
    assert desk.entered == []
    desk.fill_in_checklist()
    assert [fact.by for fact in desk.opened] == ["tu"]
    assert [row.staff for row in desk.entered] == ["tu"]


@pytest.mark.parametrize(
    ("seals", "said"),
    [((), {}), (("TQ 004700", "TQ 004731"), {PACK_CHECK: "In the book: TQ 004700 · TQ 004731"})],
)
def test_the_row_of_the_emergency_pack_says_which_seals_to_look_for(
    entrance: Callable[[ShiftRow | None], Entrance], seals: tuple[str, ...], said: dict[str, str]
) -> None:
    desk = entrance(None)
    desk.plan = plan(pack_seals=seals)
    desk.enter_opening()
    assert {row.row.code: row.hint for row in desk.page.opening_view.checks if row.row.code == PACK_CHECK} == said


def test_esc_asks_for_another_name_instead_of_opening(entrance: Callable[[ShiftRow | None], Entrance]) -> None:
    desk = entrance(None)
    desk.type("482913")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Escape)
    assert desk.page.pin_edit.hasFocus()
    assert desk.opened == []


def test_the_pin_is_never_on_the_screen(entrance: Callable[[ShiftRow | None], Entrance]) -> None:
    desk = entrance(SHIFT)
    desk.type("482913")
    assert not set(desk.page.pin_edit.displayText()) & set("0123456789")


def test_the_own_pin_is_changed_by_keys_alone(entrance: Callable[[ShiftRow | None], Entrance]) -> None:
    desk = entrance(SHIFT)
    desk.press(Qt.Key.Key_P, CTRL)
    for typed in ("482913", "864209", "864208"):
        desk.type(typed)
        desk.press(Qt.Key.Key_Return)
    assert desk.changed == []
    desk.type("864209")
    desk.press(Qt.Key.Key_Return)
    assert desk.changed == [ChangePin(staff=StaffId("hanh"), old_pin="482913", new_pin="864209")]
    assert desk.page.message == "The new PIN of Nguyễn Thị Hạnh holds from now on. It was recorded."
    assert desk.page.pin_edit.hasFocus()
    assert desk.page.change_form.old_edit.text() == desk.page.change_form.new_edit.text() == ""


def test_a_forgotten_pin_is_set_anew_with_a_colleague_by_keys_alone(
    entrance: Callable[[ShiftRow | None], Entrance],
) -> None:
    desk = entrance(SHIFT)
    desk.press(Qt.Key.Key_R, CTRL)
    for typed in ("864209", "864209"):
        desk.type(typed)
        desk.press(Qt.Key.Key_Return)
    assert desk.page.approval_dialog.is_open
    desk.stand_by()
    [asked] = desk.vouched
    assert (asked.staff, asked.new_pin, asked.vouched.approver) == ("hanh", "864209", "duc")
    desk.press(Qt.Key.Key_R, CTRL)
    desk.press(Qt.Key.Key_Escape)
    assert desk.page.pin_edit.hasFocus()


def test_a_leader_allows_a_shift_once_by_keys_alone(entrance: Callable[[ShiftRow | None], Entrance]) -> None:
    desk = entrance(None)
    desk.refusal = RuleBroken(Rule.NO_COMMITMENT, name="Hoàng Văn Tú")
    desk.enter_opening()
    desk.fill_in_checklist()
    desk.stand_by()
    first, allowed = desk.allowed
    assert first is None
    assert allowed is not None
    assert (allowed.asked, allowed.approver) == (duty_without_commitment(StaffId("tu")), "duc")
    assert [row.staff for row in desk.entered] == ["tu"]
