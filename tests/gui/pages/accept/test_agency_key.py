"""From the form to the card of the sender by one key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kt1desk.gui.pages.accept.form import AcceptField, AcceptForm
from tests.gui.pages.accept.at_the_desk import ready_form
from tests.gui.pages.accept.page_desk import Desk, open_page

pytestmark = pytest.mark.usefixtures("dressed")


def _asked(desk: Desk) -> list[str]:
    asked: list[str] = []
    desk.page.agency_asked.connect(asked.append)
    QTest.keyClick(desk.keys.focus, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    return asked


def test_the_card_is_of_the_sender_that_was_chosen(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    form = ready_form(desk.counter)
    desk.put(form)
    assert form.sender is not None
    assert _asked(desk) == [form.sender.agency]


def test_without_a_sender_the_key_asks_for_one(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.put(AcceptForm())
    assert _asked(desk) == []
    assert desk.keys.focus is desk.page.item_form.fields.edit(AcceptField.SENDER)


def test_what_was_said_of_a_name_goes_away_with_the_next_letter(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.page.focus(AcceptField.RECIPIENT)
    desk.keys.write("xyzqw")
    desk.keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "fits “xyzqw”" in desk.said(AcceptField.RECIPIENT))
    assert "Alt+O" in desk.said(AcceptField.RECIPIENT)
    desk.keys.write("a")
    assert desk.said(AcceptField.RECIPIENT) == ""
