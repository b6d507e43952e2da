"""The first start with real keys: from the language to the first shift without a mouse."""

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.domain.clerk import Commitment
from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.gui.enrolling import EnrolFault, EnrolRefused
from kt1desk.gui.pages.setup.form import Enrolment, FormFault, SetupField, Step
from kt1desk.gui.pages.setup.page import SetupPage
from kt1desk.gui.work import Work
from tests.support.counter import QuietAlerts
from tests.support.cut_labels import cut_labels
from tests.support.first_start import RECOVERY_CODE, FirstStart
from tests.support.immediate_tasks import HeldTasks, ImmediateTasks
from tests.support.keyboard import CTRL, Keyboard

pytestmark = pytest.mark.usefixtures("dressed")

SMALL = (1280, 720)
OLD_SONG = "mười hai con cò"


@dataclass
class Start:
    """The page, the keys in front of it and what stands behind it."""

    behind: FirstStart
    page: SetupPage
    keys: Keyboard
    alerts: QuietAlerts

    def at(self) -> Step:
        """The step in front."""
        return next(step for step, panel in self.page.panels.items() if panel.isVisible())

    def error(self, field: SetupField) -> str:
        return self.page.panel.fields[field].error

    def to_people(self) -> None:
        self.keys.enter()
        self.keys.press(Qt.Key.Key_Down)
        self.keys.enter()

    def to_lock(self) -> None:
        self.to_people()
        leader = ("Nguyễn Thị Hạnh", "246810", "246810", "15/01/2024", "")
        clerk = ("Hoàng Văn Tú", "135790", "135790", "15.1.2024", "14012026")
        for text in (*leader, *clerk):
            self.keys.write(text)
            self.keys.enter()

    def to_province(self) -> None:
        self.to_lock()
        for _ in range(2):
            self.keys.write(OLD_SONG)
            self.keys.enter()

    def to_recovery(self) -> None:
        self.to_province()
        self.keys.press(Qt.Key.Key_End)
        self.keys.enter()


def begin(qtbot: QtBot, *, keyring: bool = False, work: Work | None = None) -> Start:
    behind, alerts = FirstStart(keyring=keyring), QuietAlerts()
    page = SetupPage(behind.doors(), work=work or ImmediateTasks(), alerts=alerts)
    keys = Keyboard(qtbot, page, SMALL)
    page.start()
    return Start(behind, page, keys, alerts)


def test_a_desk_is_made_without_a_mouse(qtbot: QtBot) -> None:
    start = begin(qtbot)
    start.to_recovery()
    [plan] = start.behind.plans
    assert plan.office.code == "300000"
    assert (plan.leader.name, plan.clerk.name, plan.passphrase) == ("Nguyễn Thị Hạnh", "Hoàng Văn Tú", OLD_SONG)
    assert plan.leader.commitment == Commitment(signed_on=date(2024, 1, 15), to=None)
    assert plan.clerk.commitment == Commitment(signed_on=date(2024, 1, 15), to=date(2026, 1, 14))
    assert start.page.recovery_panel.code == RECOVERY_CODE
    start.keys.write("91qx")
    start.keys.enter()
    start.keys.write("8M5R")
    start.keys.enter()
    assert start.at() is Step.DONE
    assert start.page.recovery_panel.code == ""
    start.keys.enter()
    assert start.behind.finished == 1


def test_the_focus_alone_chooses_no_office(qtbot: QtBot) -> None:
    start = begin(qtbot)
    start.keys.enter(2)
    assert start.at() is Step.OFFICE
    assert start.error(SetupField.OFFICE) == "Choose one of them."
    start.keys.write("bưu cục trung tâm huyện s")
    start.keys.enter()
    assert start.at() is Step.PEOPLE


def test_escape_goes_back_and_keeps_what_was_typed(qtbot: QtBot) -> None:
    start = begin(qtbot)
    start.to_province()
    form = start.page.form()
    for step in (Step.PROTECTION, Step.PEOPLE, Step.OFFICE, Step.LANGUAGE):
        start.keys.press(Qt.Key.Key_Escape)
        assert start.at() is step
    for _ in range(4):
        start.keys.ctrl_enter()
    assert start.at() is Step.PROVINCE
    assert start.page.form() == form
    assert start.behind.plans == []


def test_a_language_is_asked_for_at_once(qtbot: QtBot) -> None:
    start = begin(qtbot)
    start.keys.press(Qt.Key.Key_Right)
    assert start.behind.languages == ["en"]


def test_another_language_keeps_all_that_was_typed(qtbot: QtBot) -> None:
    start = begin(qtbot)
    start.to_province()
    form = start.page.form()
    QApplication.sendEvent(start.page, QEvent(QEvent.Type.LanguageChange))
    assert start.page.form() == form
    assert start.at() is Step.PROVINCE


def test_errors_speak_at_their_fields(qtbot: QtBot) -> None:
    start = begin(qtbot)
    start.to_people()
    start.keys.ctrl_enter()
    assert start.error(SetupField.LEADER_NAME) == "Something must stand here."
    assert start.error(SetupField.CLERK_PIN).startswith("A PIN has at least 6 digits")
    assert start.keys.focus is start.page.people_panel.leader_card.name_edit
    start.keys.write("H")
    assert start.error(SetupField.LEADER_NAME) == ""


def test_letters_do_not_get_into_a_pin(qtbot: QtBot) -> None:
    start = begin(qtbot)
    start.to_people()
    start.keys.alt("P")
    start.keys.write("a1ế2")
    assert start.page.form().leader.pin == "12"


def test_where_the_system_keeps_keys_it_is_the_first_choice(qtbot: QtBot) -> None:
    start = begin(qtbot, keyring=True)
    start.to_lock()
    assert not start.page.protection_panel.first_edit.isVisible()
    start.keys.enter()
    assert start.at() is Step.PROVINCE
    start.keys.press(Qt.Key.Key_End)
    start.keys.enter()
    assert start.behind.plans[0].passphrase is None


def test_a_passphrase_can_be_looked_at(qtbot: QtBot) -> None:
    start = begin(qtbot)
    start.to_lock()
    edit = start.page.protection_panel.first_edit
    start.keys.write(OLD_SONG)
    assert OLD_SONG not in edit.displayText()
    start.keys.alt("H")
    assert edit.displayText() == OLD_SONG


def test_enrolling_now_asks_for_address_and_code(qtbot: QtBot) -> None:
    start = begin(qtbot)
    start.to_province()
    start.keys.press(Qt.Key.Key_Home)
    start.keys.enter()
    start.keys.write("hub.example.vn:8443")
    start.keys.enter()
    start.keys.write("abcd efgh jkmn pqrs tvwx yz01")
    start.keys.enter()
    assert start.behind.enrolled == ["https://hub.example.vn:8443 abcd efgh jkmn pqrs tvwx yz01"]
    assert start.at() is Step.RECOVERY


def test_a_refused_code_is_said_and_later_leads_on(qtbot: QtBot) -> None:
    work = HeldTasks()
    start = begin(qtbot, work=work)
    work.run_next()
    start.to_province()
    start.page.province_panel.show_form(Enrolment.NOW, "hub.example.vn", "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01")
    assert start.page.next_button.text() == "Make the desk"
    start.keys.ctrl_enter()
    assert start.at() is Step.MAKING
    work.run_next()
    start.behind.fails = EnrolRefused(EnrolFault.CODE_REFUSED)
    work.run_next()
    assert "does not know this code" in start.error(SetupField.CODE)
    assert not start.page.back_button.isVisible()
    assert start.page.next_button.text() == "Continue"
    start.keys.alt("E")
    start.keys.press(Qt.Key.Key_End)
    start.keys.ctrl_enter()
    assert start.at() is Step.RECOVERY


def test_a_full_disk_keeps_every_answer(qtbot: QtBot) -> None:
    start = begin(qtbot)
    start.to_province()
    start.behind.fails = Unavailable(Cause.DISK_FULL)
    start.keys.press(Qt.Key.Key_End)
    form = start.page.form()
    start.keys.enter()
    assert [error.cause for error in start.alerts.errors] == [Cause.DISK_FULL]
    assert start.at() is Step.PROVINCE
    assert start.page.form() == form


def test_the_printed_sheet_leads_on_once_somebody_holds_it(qtbot: QtBot) -> None:
    start = begin(qtbot)
    start.to_recovery()
    start.keys.ctrl_enter()
    assert start.error(SetupField.FIRST_GROUP) == "Type this group from your paper."
    assert not start.page.recovery_panel.holds_check.isVisible()
    start.keys.press(Qt.Key.Key_P, CTRL)
    start.keys.ctrl_enter()
    assert start.at() is Step.RECOVERY
    start.keys.alt("1")
    start.keys.ctrl_enter()
    assert start.at() is Step.DONE
    assert start.behind.sheets == 1


def test_no_step_is_cut_where_the_window_is_small(qtbot: QtBot) -> None:
    start = begin(qtbot, keyring=True)
    start.to_lock()
    start.page.people_panel.show_fault(SetupField.CLERK_NAME, FormFault.SAME_NAME)
    start.page.province_panel.show_form(Enrolment.NOW, "", "")
    start.page.show_recovery(RECOVERY_CODE)
    start.page.show_done(enrolled=False)
    for step in Step:
        start.page.show_step(step, can_go_back=True)
        QCoreApplication.processEvents()
        assert cut_labels(start.page) == []
