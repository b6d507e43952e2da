"""The approval dialog with real keys: two ways, no mouse, scans that go nowhere, nothing cut."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kt1desk.domain.approval import ByPhone, InPerson
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.gui.approval.dialog import ApprovalDialog
from kt1desk.gui.approval.presenter import Asking
from tests.gui.approval.at_the_desk import ASKED, BY_RULE, CHALLENGE, CODE, HANDOVER, LEADER, OFFICER, PIN, Second
from tests.support.counter import QuietAlerts
from tests.support.cut_labels import cut_labels
from tests.support.immediate_tasks import ImmediateTasks
from tests.support.keyboard import Keyboard

pytestmark = pytest.mark.usefixtures("dressed")

SMALL = (1036, 594)


class Page(QWidget):
    """Any page with a field that has the focus, and a job of its own on F6."""

    def __init__(self) -> None:
        super().__init__()
        self.edit = QLineEdit(self)
        self.edit.setObjectName("behind")
        QVBoxLayout(self).addWidget(self.edit)
        self.opened = 0
        QShortcut(QKeySequence("F6"), self, self.open_other)

    def open_other(self) -> None:
        self.opened += 1


@dataclass
class Desk:
    """A page, the dialog over it, and the keys in front."""

    second: Second = field(default_factory=Second)
    paused: list[bool] = field(default_factory=list)

    def open(self, qtbot: QtBot, size: tuple[int, int] = (1140, 640)) -> None:
        self.page = Page()
        self.dialog = ApprovalDialog(
            self.second.doors,
            work=ImmediateTasks(),
            alerts=QuietAlerts(),
            pause_scans=self.paused.append,
            parent=self.page,
        )
        self.keys = Keyboard(qtbot, self.page, size)
        self.page.edit.setFocus()
        self.ask()

    def ask(self) -> None:
        self.dialog.ask(Asking(asked=ASKED, run=self.second.run, approved=self.second.approved.append))


def test_name_reason_and_pin_are_given_by_keys_alone(qtbot: QtBot) -> None:
    desk = Desk()
    desk.open(qtbot)
    desk.keys.press(Qt.Key.Key_Down)
    assert desk.dialog.form().reason == "LEADER_ON_ROUND"
    desk.keys.enter()
    desk.keys.write(PIN)
    desk.keys.enter()
    assert desk.second.given == [InPerson(approver=LEADER, reason="LEADER_ON_ROUND", pin=PIN)]
    assert desk.second.approved == ["done"]
    assert not desk.dialog.isVisible()
    assert desk.keys.focus is desk.page.edit


def test_the_reason_that_the_rule_gives_is_marked_before_any_key(qtbot: QtBot) -> None:
    desk = Desk(second=Second(day=BY_RULE))
    desk.open(qtbot)
    assert desk.dialog.form().reason == ""
    desk.dialog.ask(Asking(asked=HANDOVER, run=desk.second.run, approved=desk.second.approved.append))
    assert desk.dialog.form().reason == "WITNESS_BY_RULE"
    assert desk.dialog.reasons_list.currentItem().text() == "Witness by rule, items of letter A or B"


def test_by_phone_the_call_code_is_read_out_and_the_answer_typed(qtbot: QtBot) -> None:
    desk = Desk()
    desk.open(qtbot)
    desk.keys.press(Qt.Key.Key_F6)
    assert desk.page.opened == 0
    assert desk.dialog.proof_panel.challenge_figure.value == CHALLENGE
    desk.keys.alt("N")
    desk.keys.write("t")
    desk.keys.enter()
    desk.keys.write("aa")  # "…on a round", then "Alone…"
    desk.keys.enter()
    desk.keys.write(CODE.lower())
    desk.keys.enter()
    [given] = desk.second.given
    assert isinstance(given, ByPhone)
    assert (given.approver, given.reason, given.code) == (OFFICER, "ALONE_AT_NIGHT", CODE)


def test_letters_in_the_pin_choose_the_name_and_not_the_pin(qtbot: QtBot) -> None:
    desk = Desk()
    desk.open(qtbot)
    desk.keys.alt("P")
    desk.keys.write("h24")
    form = desk.dialog.form()
    assert (form.approver, form.proof) == (LEADER, "24")


def test_escape_leaves_everything_undone_and_the_page_works_again(qtbot: QtBot) -> None:
    desk = Desk()
    desk.open(qtbot)
    assert not desk.page.edit.isEnabled()
    desk.keys.press(Qt.Key.Key_Escape)
    assert desk.page.edit.isEnabled()
    assert desk.keys.focus is desk.page.edit
    assert desk.second.given == []
    assert desk.dialog.form().proof == ""


def test_scans_go_nowhere_while_the_dialog_is_in_sight(qtbot: QtBot) -> None:
    desk = Desk()
    desk.open(qtbot)
    assert desk.paused == [True]
    desk.keys.press(Qt.Key.Key_Escape)
    assert desk.paused == [True, False]


def test_a_lock_covers_the_dialog_and_takes_the_pin_away_but_keeps_the_rest(qtbot: QtBot) -> None:
    desk = Desk()
    desk.open(qtbot)
    desk.keys.alt("P")
    desk.keys.write("h24")
    desk.page.hide()
    assert desk.paused[-1] is False
    desk.page.show()
    form = desk.dialog.form()
    assert (desk.dialog.is_open, form.approver, form.proof) == (True, LEADER, "")
    assert desk.paused[-1] is True


def test_tab_never_leaves_the_dialog(qtbot: QtBot) -> None:
    desk = Desk()
    desk.open(qtbot)
    for key in [Qt.Key.Key_Tab] * 12 + [Qt.Key.Key_Backtab] * 12:
        desk.keys.press(key)
        assert desk.dialog.isAncestorOf(desk.keys.focus)


def test_a_question_after_another_begins_anew(qtbot: QtBot) -> None:
    desk = Desk()
    desk.open(qtbot)
    desk.keys.alt("P")
    desk.keys.write("h24")
    desk.keys.press(Qt.Key.Key_Escape)
    desk.ask()
    form = desk.dialog.form()
    assert (form.reason, form.proof) == ("", "")


@pytest.mark.parametrize("by_phone", [False, True])
def test_nothing_is_cut_where_the_window_is_small(qtbot: QtBot, by_phone: bool) -> None:
    desk = Desk()
    desk.open(qtbot, SMALL)
    if by_phone:
        desk.keys.press(Qt.Key.Key_F6)
    desk.keys.ctrl_enter()
    QCoreApplication.processEvents()
    assert cut_labels(desk.dialog) == []
    desk.second.fails = RuleBroken(Rule.CODE_SPOILED)
    desk.keys.alt("N")
    desk.keys.press(Qt.Key.Key_Down)
    desk.keys.alt("R")
    desk.keys.press(Qt.Key.Key_Down)
    desk.dialog.proof_panel.edit.setText("1")
    desk.keys.ctrl_enter()
    QCoreApplication.processEvents()
    assert "Three wrong answers" in desk.dialog.message.words
    assert cut_labels(desk.dialog) == []
