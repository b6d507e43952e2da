"""The desk is opened by a passphrase or by the recovery code, and a wrong one is said plainly."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.gui.pages.unlock.page import UnlockPage
from kt1desk.gui.work import Work
from tests.support.immediate_tasks import HeldTasks, ImmediateTasks
from tests.support.typing import type_text

RIGHT = "bốn từ rất dài"


class Door:
    """The page before a book that knows one passphrase and one code."""

    def __init__(self, qtbot: QtBot, work: Work | None = None) -> None:
        self.tried: list[str] = []
        self.opened = 0
        self.page = UnlockPage(
            work=work or ImmediateTasks(), unlock=self._unlock, recover=self._recover, opened=self._open
        )
        qtbot.addWidget(self.page)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.page.setFocus()

    def enter(self, text: str) -> None:
        type_text(self.page.secret_edit, text)
        QTest.keyClick(self.page.secret_edit, Qt.Key.Key_Return)

    def _unlock(self, passphrase: str) -> None:
        self.tried.append(passphrase)
        if passphrase != RIGHT:
            raise Unavailable(Cause.KEY_WRONG)

    def _recover(self, code: str) -> None:
        self.tried.append(code)
        if len(code) < 8:
            raise RuleBroken(Rule.RECOVERY_CODE_LENGTH, given=len(code), needed=45, group=2)

    def _open(self) -> None:
        self.opened += 1


@pytest.fixture
def door(dressed: QApplication, qtbot: QtBot) -> Door:
    return Door(qtbot)


def test_the_passphrase_with_its_marks_opens_the_book(door: Door) -> None:
    door.enter(RIGHT)
    assert (door.tried, door.opened) == ([RIGHT], 1)
    assert door.page.secret_edit.text() == ""


def test_a_wrong_passphrase_says_what_is_safe_and_is_typed_anew(door: Door) -> None:
    door.enter("wrong")
    assert door.opened == 0
    assert "does not open" in door.page.message
    assert "unharmed" in door.page.message
    assert door.page.secret_edit.text() == ""
    assert door.page.secret_edit.hasFocus()


def test_nothing_typed_is_no_try(door: Door) -> None:
    door.enter("")
    assert door.tried == []


def test_the_recovery_code_is_asked_for_by_its_key_and_can_be_read_while_typing(door: Door) -> None:
    assert door.page.secret_edit.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClick(door.page.secret_edit, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert door.page.secret_edit.displayText() == door.page.secret_edit.text()
    door.enter("ABCDE-12345")
    assert (door.tried, door.opened) == (["ABCDE-12345"], 1)


def test_the_passphrase_can_be_read_while_typing_where_somebody_asks_for_it(door: Door) -> None:
    QTest.keyClick(door.page.secret_edit, Qt.Key.Key_H, Qt.KeyboardModifier.AltModifier)
    assert door.page.secret_edit.echoMode() is QLineEdit.EchoMode.Normal
    assert door.page.secret_edit.hasFocus()
    door.enter(RIGHT)
    assert door.opened == 1


def test_a_mistyped_code_stays_to_be_compared_with_the_paper(door: Door) -> None:
    QTest.keyClick(door.page.secret_edit, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    door.enter("ABC")
    assert "45 characters, 3 were typed" in door.page.message
    assert door.page.secret_edit.text() == "ABC"


def test_two_enters_are_one_try(dressed: QApplication, qtbot: QtBot) -> None:
    work = HeldTasks()
    door = Door(qtbot, work)
    door.enter(RIGHT)
    door.enter("")
    assert work.waiting == 1
    work.run_next()
    assert door.opened == 1
