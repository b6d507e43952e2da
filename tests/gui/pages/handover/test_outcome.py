"""What F7 shows of a comparison with many differences, and what it says when one of the two was absent."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kt1desk.domain.clerk import Role
from kt1desk.domain.comparing import NextStep
from kt1desk.domain.events import ShiftHandedOver
from kt1desk.domain.ids import StaffId
from kt1desk.gui.widgets.form_scroll import FormScroll
from kt1desk.gui.widgets.text import ElidedText
from kt1desk.usecases.begin_handover import BeginHandover, begin_handover
from kt1desk.usecases.explain_difference import ExplainDifference, explain_difference
from tests.gui.pages.handover.at_the_desk import Desk, at_the_desk, shelf
from tests.support.builders import number, registered
from tests.support.desks import LEADER_PIN
from tests.support.handing_over import SALT, TwoPersons, hand_over

pytestmark = pytest.mark.usefixtures("dressed")

COMMON = (1122, 626)
"""What a window of 1366x768 leaves to its page."""
ENLARGED = (930, 562)
"""What one of 1280x720 leaves to it, that is 1920x1080 at 150 %."""


def around_the_result(desk: Desk) -> FormScroll:
    [around] = [each for each in desk.page.findChildren(FormScroll) if each.widget() is desk.page.result_panel]
    return around


@pytest.mark.parametrize("size", [COMMON, ENLARGED])
def test_with_many_differences_their_list_scrolls_and_not_the_page_around_it(
    qtbot: QtBot, qapp: QApplication, size: tuple[int, int]
) -> None:
    desk = at_the_desk(24).open(qtbot, qapp, size)
    desk.begin()
    desk.count_both(shelf(desk)[8:], shelf(desk)[8:])
    QCoreApplication.processEvents()
    assert around_the_result(desk).verticalScrollBar().maximum() == 0
    assert desk.page.result_panel.table.verticalScrollBar().maximum() > 0
    [code] = [each for each in desk.page.result_panel.findChildren(ElidedText) if "seal code" in each.text()]
    assert not code.is_cut


@pytest.mark.parametrize("size", [COMMON, ENLARGED])
def test_why_nobody_can_sign_yet_is_in_sight_and_the_reasons_have_the_focus(
    qtbot: QtBot, qapp: QApplication, size: tuple[int, int]
) -> None:
    desk = at_the_desk(24).open(qtbot, qapp, size)
    desk.begin()
    desk.count_both(shelf(desk)[4:], shelf(desk)[4:])
    desk.hands.press("Ctrl+Enter")
    panel, around = desk.page.result_panel, around_the_result(desk)
    assert panel.reasons_list.hasFocus()
    assert shelf(desk)[0] in panel.reason_field.error

    def below() -> int:
        return panel.reason_field.mapTo(around, panel.reason_field.rect().bottomLeft()).y()

    qtbot.waitUntil(lambda: below() <= around.viewport().height())


def test_who_signs_is_told_what_is_too_many(qtbot: QtBot, qapp: QApplication) -> None:
    desk = at_the_desk().open(qtbot, qapp)
    desk.begin()
    counted = [*shelf(desk), number(900)]
    desk.count_both(counted, counted)
    for key in ("Enter", "Down", "Enter", "Enter", "Ctrl+Enter"):
        desk.hands.press(key)
    assert desk.page.step == 3
    said = " ".join(text.text() for text in desk.page.sign_panel.findChildren(QLabel))
    assert "1 item(s) too many" in said


def test_what_is_kept_back_under_an_older_case_is_not_said_to_move(qtbot: QtBot, qapp: QApplication) -> None:
    desk = at_the_desk(3)
    counter, missing = desk.counter.desk, shelf(desk)[0]
    both = TwoPersons(counter)
    both.begin()
    both.count_everything(but=(missing,))
    both.reveal()
    said = ExplainDifference(by=both.outgoing, item_no=missing, reason="OVERLOOKED", step=NextStep.OPEN_CASE)
    explain_difference(said, books=counter.books, reference=counter.reference, clock=counter.clock)
    both.sign()
    hand_over(counter)
    desk.open(qtbot, qapp)
    desk.begin()
    desk.count_both(shelf(desk)[1:], shelf(desk)[1:])
    desk.hands.press("Ctrl+Enter")
    said_now = [text.text() for text in desk.page.sign_panel.findChildren(QLabel)]
    assert any(words.startswith("2 item") for words in said_now)


def test_who_was_absent_is_not_said_to_have_signed(qtbot: QtBot, qapp: QApplication) -> None:
    desk = at_the_desk()
    counter, third = desk.counter.desk, StaffId("300000-TEST.3")
    hand_over(counter)
    with counter.books.writing() as book:
        book.record(registered(third, "Đặng Quốc Thịnh", Role.CLERK, by=counter.leader))
    counter.pins.set(third, "864209")
    asked = BeginHandover(by=counter.leader, incoming=third)
    begin_handover(asked, books=counter.books, clock=counter.clock, salt=lambda: SALT)
    desk.open(qtbot, qapp)
    desk.count_both(shelf(desk), shelf(desk))
    desk.hands.press("Ctrl+Enter")
    for pin in (LEADER_PIN, "864209"):
        desk.hands.type(pin)
        desk.hands.press("Enter")
    desk.hands.press("Ctrl+Enter")
    assert len(desk.told(ShiftHandedOver)) == 2
    said = " ".join(text.text() for text in desk.page.signed_panel.findChildren(QLabel))
    assert "Hoàng Văn Tú was absent and signs for shift" in said
    assert "signed out" not in said
