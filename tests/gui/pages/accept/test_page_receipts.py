"""Printing a list or a slip again with real keys."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kt1desk.domain.events import VisitClosed
from tests.gui.pages.accept.at_the_desk import ready_form
from tests.gui.pages.accept.page_desk import Desk, open_page
from tests.support.keyboard import CTRL

pytestmark = pytest.mark.usefixtures("dressed")
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


def with_receipts(qtbot: QtBot) -> Desk:
    """A visit was closed, then an item of another courier refused; its form is empty again."""
    desk = open_page(qtbot)
    desk.put(ready_form(desk.counter))
    desk.keys.ctrl_enter()
    desk.keys.press(Qt.Key.Key_E, CTRL)
    desk.keys.enter()
    desk.put(ready_form(desk.counter))
    desk.keys.press(Qt.Key.Key_T, CTRL)
    desk.keys.enter()
    return desk


def test_the_keys_print_an_older_list_again_and_keep_the_form(qtbot: QtBot) -> None:
    desk = with_receipts(qtbot)
    before = desk.form
    desk.keys.press(Qt.Key.Key_P, CTRL_SHIFT)
    lines = desk.page.receipts_panel.receipts_form.lines_list
    assert desk.page.receipts_panel.isVisible()
    assert [lines.item(i).text().split(" · ")[1] for i in range(lines.count())] == ["refusal", "list of 1 item(s)"]
    desk.keys.press(Qt.Key.Key_Down)
    desk.keys.enter()
    [closed] = [fact for fact in desk.counter.memory.facts if isinstance(fact, VisitClosed)]
    assert desk.counter.again == [(closed.visit, 2)]
    assert not desk.page.receipts_panel.isVisible()
    assert desk.form == before
    assert "further copy was sent" in desk.news()


def test_esc_leaves_the_list_of_papers(qtbot: QtBot) -> None:
    desk = with_receipts(qtbot)
    desk.keys.press(Qt.Key.Key_P, CTRL_SHIFT)
    desk.keys.press(Qt.Key.Key_Escape)
    assert not desk.page.receipts_panel.isVisible()
    assert desk.counter.again == []
