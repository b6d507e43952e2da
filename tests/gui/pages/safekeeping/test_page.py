"""The safekeeping section: both places, backups, drills, and a restore that needs a leader; all by keyboard."""

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.domain.approval import Approvable, ApprovalAsked, Given, InPerson
from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.events import BackupPlace
from kt1desk.domain.ids import StaffId
from kt1desk.gui.pages.safekeeping.help import help_text
from kt1desk.gui.pages.safekeeping.page import SafekeepingPage
from kt1desk.gui.pages.safekeeping.presenter import SafekeepingDoors
from kt1desk.gui.pages.safekeeping.rows import BackupRow, PlaceEnd, PlaceRow, RestoreOutlook, Safe
from kt1desk.gui.work import Sent
from kt1desk.usecases.readmodels import StaffRow
from tests.support.approving import dialog_over, leader
from tests.support.counter import QuietAlerts
from tests.support.cut_labels import cut_labels
from tests.support.immediate_tasks import ImmediateTasks
from tests.support.item_lines import NOW

HANH = StaffRow(staff=StaffId("hanh"), name="Nguyễn Thị Hạnh", role=Role.SHIFT_LEADER)
TU = StaffRow(staff=StaffId("tu"), name="Hoàng Văn Tú", role=Role.CLERK)
SAU = StaffRow(staff=StaffId("sau"), name="Lê Văn Sáu", role=Role.AUDITOR)
GOOD = PlaceEnd(place=BackupPlace.FIRST, lines=1_204, seconds=2.34, error=None, last_good=NOW)
GONE = PlaceEnd(
    place=BackupPlace.SECOND,
    lines=0,
    seconds=0,
    error=Unavailable(Cause.BACKUP_PLACE_GONE, path="E:\\sao lưu"),
    last_good=NOW - timedelta(days=3),
)


def backup(days: int, *, readable: bool = True) -> BackupRow:
    return BackupRow(
        place=BackupPlace.FIRST,
        file=Path(f"/backups/{days}.kt1b"),
        made_at=NOW - timedelta(days=days),
        size_bytes=2_400_000,
        lines=1_204 - days,
        readable=readable,
    )


SAFE = Safe(
    places=(
        PlaceRow(place=BackupPlace.FIRST, folder="/home/quay/backups", newest=NOW),
        PlaceRow(place=BackupPlace.SECOND, folder="", newest=None),
    ),
    backups=(backup(0), backup(1), backup(2, readable=False)),
    by_passphrase=True,
)


ASKED = ApprovalAsked(act=Approvable.RESTORE_STORE, about="300000-TEST", asked_by=TU.staff)


class Desk:
    """The section over doors that remember what was asked."""

    def __init__(self, qtbot: QtBot) -> None:
        self.person = TU
        self.ends: tuple[PlaceEnd, ...] = (GOOD,)
        self.recorded: list[tuple[PlaceEnd, ...]] = []
        self.restored: list[tuple[Path, str]] = []
        self.passphrases: list[tuple[str, str]] = []
        self.sheets = 0
        self.restarts = self.sent = 0
        self.line_is_down = False
        self.alerts = QuietAlerts()
        doors = SafekeepingDoors(
            read=lambda: SAFE,
            back_up=lambda: self.ends,
            record=self.recorded.append,
            drill=lambda: self.ends,
            outlook=lambda _file: RestoreOutlook(made_at=NOW - timedelta(days=1), since=41, at_province=38),
            leaders=lambda: (HANH,),
            asked_to_restore=lambda: ASKED,
            restore=self._restore,
            send=self._send,
            restart=self._restart,
            new_code=self._new_code,
            change_passphrase=lambda old, new: self.passphrases.append((old, new)),
            person=lambda: self.person,
        )
        self.page = SafekeepingPage(
            doors, work=ImmediateTasks(), alerts=self.alerts, dialog_over=dialog_over(leader("hanh", "Nguyễn Thị Hạnh"))
        )
        qtbot.addWidget(self.page)
        self.page.resize(1120 - 208 - 36, 520)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.page.setFocus()

    def _restore(self, file: Path, asked: ApprovalAsked, given: Given) -> None:
        if not isinstance(given, InPerson) or given.pin != "246810":
            raise RuleBroken(Rule.PIN_WRONG, staff=given.approver, tries=1)
        assert asked == ASKED
        self.restored.append((file, given.approver))

    def _send(self) -> None:
        self.sent += 1
        if self.line_is_down:
            raise Unavailable(Cause.HUB_UNREACHABLE)

    def _restart(self) -> None:
        self.restarts += 1

    def _new_code(self, _leader: StaffId, _pin: str) -> Sent:
        self.sheets += 1
        return Sent(where="/papers/recovery.pdf", saved=True)

    def press(self, key: Qt.Key, more: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.page, key, more)

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.page, text)

    def enter(self) -> None:
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)

    def picture(self, name: str) -> None:
        folder = os.environ.get("KT1DESK_PICTURES")
        if folder:
            self.page.grab().save(f"{folder}/safekeeping-{name}.png")


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_both_places_and_every_backup_are_shown_with_their_state(desk: Desk) -> None:
    desk.picture("list")
    model = desk.page.table.model()
    assert model.rowCount() == 3
    assert "1,203" in model.index(1, 2).data() or "1.203" in model.index(1, 2).data()
    assert model.index(2, 2).data() == "cannot be read"
    assert cut_labels(desk.page) == []


def test_a_backup_that_held_is_recorded_and_said(desk: Desk) -> None:
    desk.press(Qt.Key.Key_B)
    desk.picture("backed-up")
    assert desk.recorded == [(GOOD,)]
    assert desk.page.message.tone == "right"


def test_a_place_that_failed_is_said_with_the_age_of_its_last_good_one(desk: Desk) -> None:
    desk.ends = (GOOD, GONE)
    desk.press(Qt.Key.Key_B)
    desk.picture("failed")
    assert desk.page.message.tone == "wrong"
    assert "E:\\sao lưu" in desk.page.message.words
    assert "Last good one" in desk.page.message.words
    assert desk.recorded == [(GOOD, GONE)]


def test_a_drill_says_how_long_it_took(desk: Desk) -> None:
    desk.press(Qt.Key.Key_D)
    desk.picture("drilled")
    assert "2.3 s" in desk.page.message.words


def test_a_restore_says_what_it_means_needs_a_second_person_and_restarts(desk: Desk) -> None:
    desk.line_is_down = True  # it is no hindrance
    desk.press(Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    desk.press(Qt.Key.Key_R)
    desk.picture("restore")
    assert "41" in desk.page.restore_panel.words
    assert "3 stand only" in desk.page.restore_panel.words
    assert cut_labels(desk.page) == []
    desk.enter()
    desk.type("n")
    desk.enter()
    desk.press(Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    desk.enter()
    desk.type("111111")
    desk.enter()
    desk.picture("restore-refused")
    assert desk.page.approval_dialog.is_open
    assert desk.restarts == 0
    desk.type("246810")
    desk.enter()
    assert desk.restored == [(Path("/backups/1.kt1b"), "hanh")]
    assert (desk.sent, desk.restarts) == (1, 1)


def test_esc_takes_back_what_is_asked_and_nothing_else(desk: Desk) -> None:
    desk.press(Qt.Key.Key_R)
    assert desk.page.go_back()
    assert not desk.page.go_back()
    assert not desk.page.restore_panel.isVisible()
    desk.press(Qt.Key.Key_R)
    desk.enter()
    assert desk.page.go_back()
    assert not desk.page.approval_dialog.is_open
    assert (desk.restored, desk.restarts) == ([], 0)


def test_a_new_code_is_made_after_a_leader_s_pin_and_not_as_a_restore(desk: Desk) -> None:
    desk.press(Qt.Key.Key_R)
    desk.page.go_back()
    desk.press(Qt.Key.Key_N)
    desk.picture("new-code")
    desk.type("246810")
    desk.enter()
    assert (desk.sheets, desk.restored) == (1, [])
    assert "/papers/recovery.pdf" in desk.page.message.words


def test_the_passphrase_is_changed_when_the_new_one_was_typed_twice_the_same(desk: Desk) -> None:
    desk.press(Qt.Key.Key_P)
    desk.picture("passphrase")
    for text in ("old old old", "new new new", "other other"):
        desk.type(text)
        desk.enter()
    assert desk.passphrases == []
    assert desk.page.message.tone == "wrong"
    desk.page.passphrase_panel.again_edit.clear()
    desk.page.passphrase_panel.again_edit.setFocus()
    desk.type("new new new")
    desk.enter()
    assert desk.passphrases == [("old old old", "new new new")]


def test_an_auditor_looks_and_does_nothing(desk: Desk) -> None:
    desk.person = replace(SAU)
    desk.press(Qt.Key.Key_B)
    assert desk.recorded == []
    assert desk.page.message.tone == "wrong"


def test_each_button_shows_its_key_and_the_help_names_it(desk: Desk) -> None:
    keys = {key.key for key in help_text().keys}
    page = desk.page
    for button in (
        page.back_up_button,
        page.drill_button,
        page.restore_button,
        page.code_button,
        page.passphrase_button,
    ):
        assert button.key in keys
