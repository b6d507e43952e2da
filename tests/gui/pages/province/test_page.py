"""The section of the province with real keys: what waits is sent now, and a new life is enrolled with a code."""

import os
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.gui.enrolling import EnrolFault, EnrolRefused
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.province.form import ProvinceLine
from kt1desk.gui.pages.province.page import ProvincePage
from kt1desk.gui.pages.province.presenter import ProvinceDoors
from tests.support.clock import MONDAY
from tests.support.counter import QuietAlerts
from tests.support.cut_labels import cut_labels
from tests.support.immediate_tasks import ImmediateTasks
from tests.support.keyboard import Keyboard

pytestmark = pytest.mark.usefixtures("dressed")

CODE = "7K3Q-1XZM-0000-AAAA-BBBB-CCCC"
ADDRESS = "https://hub.example.vn:8443"
SMALL = (876, 520)
KNOWN = ProvinceLine(
    address=ADDRESS, enrolled=True, waiting=3, waiting_since=MONDAY - timedelta(minutes=12), last_contact_at=MONDAY
)
NEW_LIFE = replace(KNOWN, enrolled=False, last_contact_at=None, waiting=41)


@dataclass
class Desk:
    """What lies behind the page; `fails` is raised by the next enrolment, `reached` says what a contact does."""

    line: ProvinceLine = KNOWN
    fails: Exception | None = None
    reached: ProvinceLine | None = None
    codes: list[tuple[str, str]] = field(default_factory=list)
    connected: int = 0
    alerts: QuietAlerts = field(default_factory=QuietAlerts)
    notices: Notices = field(default_factory=Notices)

    def page(self, qtbot: QtBot) -> tuple[ProvincePage, Keyboard]:
        doors = ProvinceDoors(line=lambda: self.line, enrol=self._enrol, contact=self._contact, connected=self._connect)
        page = ProvincePage(doors, work=ImmediateTasks(), alerts=self.alerts, notices=self.notices)
        page.setObjectName("page")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        keys = Keyboard(qtbot, page, SMALL)
        page.setFocus()
        return page, keys

    def _contact(self) -> None:
        self.line = self.reached or self.line
        self.notices.synced.emit()

    def _connect(self) -> None:
        self.connected += 1

    def _enrol(self, address: str, code: str) -> None:
        if self.fails is not None:
            raise self.fails
        self.codes.append((address, code))
        self.line = replace(KNOWN, address=address)


def picture(page: ProvincePage, name: str) -> None:
    folder = os.environ.get("KT1DESK_PICTURES")
    if folder:
        page.grab().save(f"{folder}/province-{name}.png")


def said(page: ProvincePage) -> str:
    return page.line_message.words


def test_what_waits_is_sent_at_once_and_the_page_says_that_it_is_there(qtbot: QtBot) -> None:
    desk = Desk(reached=replace(KNOWN, waiting=0, waiting_since=None, last_contact_at=MONDAY + timedelta(minutes=1)))
    page, keys = desk.page(qtbot)
    picture(page, "waiting")
    keys.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "holds all" in said(page))
    assert page.contact_button.isEnabled()


def test_a_line_that_is_down_is_said_and_is_no_trouble(qtbot: QtBot) -> None:
    desk = Desk()
    page, keys = desk.page(qtbot)
    keys.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "not reached" in said(page))
    assert page.line_message.tone == "caution"
    assert page.contact_button.isEnabled()


def test_a_new_life_is_enrolled_with_a_code_and_the_sync_begins_anew(qtbot: QtBot) -> None:
    desk = Desk(line=NEW_LIFE)
    page, keys = desk.page(qtbot)
    picture(page, "new-life")
    assert page.address_edit.text() == ADDRESS
    keys.write(CODE.lower())
    keys.enter()
    assert desk.codes == [(ADDRESS, CODE)]
    assert desk.connected == 1
    assert page.enrol_message.tone == "right"
    assert page.code_edit.text() == ""
    picture(page, "enrolled")
    assert cut_labels(page) == []


def test_a_desk_that_was_never_enrolled_has_no_line_to_ask(qtbot: QtBot) -> None:
    desk = Desk(line=replace(NEW_LIFE, address=""))
    page, keys = desk.page(qtbot)
    assert not page.contact_button.isVisible()
    keys.press(Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    keys.write("hub.example.vn:8443")
    keys.enter()
    keys.write(CODE)
    keys.ctrl_enter()
    assert desk.codes == [(ADDRESS, CODE)]


@pytest.mark.parametrize(
    ("address", "code", "words"),
    [
        ("", CODE, "Type it"),
        ("hub example", CODE, "Not an address"),
        (ADDRESS, "", "Type it"),
        (ADDRESS, "7K3Q", "24 signs"),
    ],
)
def test_a_field_says_itself_what_is_wrong_and_nobody_is_asked(
    address: str, code: str, words: str, qtbot: QtBot
) -> None:
    desk = Desk(line=NEW_LIFE)
    page, keys = desk.page(qtbot)
    page.address_edit.setText(address)
    page.code_edit.setText(code)
    keys.ctrl_enter()
    assert words in page.address_field.error + page.code_field.error
    assert desk.codes == []


@pytest.mark.parametrize("fault", list(EnrolFault))
def test_a_code_that_does_not_do_stays_and_nothing_changes(fault: EnrolFault, qtbot: QtBot) -> None:
    desk = Desk(line=NEW_LIFE, fails=EnrolRefused(fault))
    page, keys = desk.page(qtbot)
    keys.write(CODE)
    keys.enter()
    assert page.code_field.error
    assert page.code_edit.text() == CODE
    assert page.code_edit.isEnabled()
    assert desk.connected == 0


def test_a_province_that_cannot_be_reached_leaves_the_code_for_another_try(qtbot: QtBot) -> None:
    desk = Desk(line=NEW_LIFE, fails=Unavailable(Cause.HUB_UNREACHABLE))
    page, keys = desk.page(qtbot)
    keys.write(CODE)
    keys.enter()
    assert [error.cause for error in desk.alerts.errors] == [Cause.HUB_UNREACHABLE]
    assert page.code_edit.text() == CODE
