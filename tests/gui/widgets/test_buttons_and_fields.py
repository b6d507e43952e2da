"""Buttons answer to their keys; fields say what is wrong beside themselves."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kt1desk.gui.widgets.check_field import CheckField
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.pin_edit import PinEdit
from tests.support.typing import type_text

CONTROL = Qt.KeyboardModifier.ControlModifier
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


Put = Callable[..., None]


@pytest.fixture
def put(dressed: QApplication, qtbot: QtBot) -> Put:
    """Puts widgets into an active window that lives as long as the test."""
    window = QWidget()
    column = QVBoxLayout(window)
    qtbot.addWidget(window)

    def put(*widgets: QWidget) -> None:
        for widget in widgets:
            column.addWidget(widget)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    return put


class Clicks:
    """Counts the clicks of a button."""

    def __init__(self, button: KeyButton) -> None:
        self.count = 0
        button.clicked.connect(self._add)

    def _add(self) -> None:
        self.count += 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_both_enter_keys_click_a_button_of_ctrl_enter(key: Qt.Key, put: Put) -> None:
    button, edit = KeyButton("Accept", "Ctrl+Enter"), QLineEdit()
    clicks = Clicks(button)
    put(edit, button)
    edit.setFocus()
    QTest.keyClick(edit, key, CONTROL)
    assert clicks.count == 1


def test_a_bare_enter_belongs_to_the_field(put: Put) -> None:
    button, edit = KeyButton("Next", "Enter"), QLineEdit()
    clicks = Clicks(button)
    put(edit, button)
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert clicks.count == 0
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert clicks.count == 2


def test_a_disabled_or_hidden_button_does_not_answer_to_its_key(put: Put) -> None:
    button, edit = KeyButton("Refuse", "Ctrl+T"), QLineEdit()
    clicks = Clicks(button)
    put(edit, button)
    edit.setFocus()
    button.setEnabled(False)
    QTest.keyClick(edit, Qt.Key.Key_T, CONTROL)
    button.setEnabled(True)
    button.hide()
    QTest.keyClick(edit, Qt.Key.Key_T, CONTROL)
    assert clicks.count == 0


def test_a_button_has_room_for_words_and_key_and_says_both(put: Put) -> None:
    short, long = KeyButton("Go", "Ctrl+G"), KeyButton("Go", "Ctrl+Shift+Enter")
    put(short, long)
    assert long.sizeHint().width() > short.sizeHint().width()
    assert short.accessibleName() == "Go (Ctrl+G)"
    before = short.sizeHint().width()
    short.setText("Go on with it")
    assert short.sizeHint().width() > before
    assert short.accessibleName() == "Go on with it (Ctrl+G)"


def test_an_error_stands_at_the_field_and_the_hint_comes_back(put: Put) -> None:
    edit = QLineEdit("0")
    field = Field("Weight (g)", edit, hint="as the scales show")
    put(field)
    field.set_error("More than 0 g.")
    assert field.error == "More than 0 g."
    assert edit.property("state") == "wrong"
    assert edit.text() == "0"
    assert edit.accessibleDescription() == "More than 0 g."
    field.set_hint("in grams")
    assert field.error == "More than 0 g."
    field.clear_error()
    assert field.error == ""
    assert edit.accessibleDescription() == "in grams"
    field.set_error("")
    assert field.error == ""


def test_the_label_names_the_edit_and_its_key_leads_there(put: Put) -> None:
    edit, other = QLineEdit(), QLineEdit()
    field = Field("Recipient", edit, key="Alt+N")
    put(other, field)
    other.setFocus()
    assert edit.accessibleName() == "Recipient"
    QTest.keyClick(other, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert edit.hasFocus()
    field.set_label("To")
    assert edit.accessibleName() == "To"


def test_a_box_is_ticked_by_space_by_its_key_and_by_its_words(put: Put) -> None:
    box, edit = CheckField("Delivery advice", "Ctrl+3"), QLineEdit()
    put(edit, box)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_3, CONTROL)
    assert not box.isChecked()
    right_end = box.rect().center()
    right_end.setX(box.sizeHint().width() - 8)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, NO_MODIFIER, right_end)
    assert box.isChecked()
    assert box.accessibleName() == "Delivery advice (Ctrl+3)"


def test_the_tick_is_drawn(put: Put) -> None:
    box = CheckField("Advice")
    put(box)
    before = box.grab().toImage()
    box.setChecked(True)
    assert box.grab().toImage() != before


def test_a_pin_takes_digits_and_gives_everything_else_away(put: Put) -> None:
    pin = PinEdit()
    put(pin)
    letters: list[str] = []
    steps: list[int] = []
    pin.lettered.connect(letters.append)
    pin.moved.connect(steps.append)
    type_text(pin, "1h2đ3٣")
    QTest.keyClick(pin, Qt.Key.Key_Down)
    QTest.keyClick(pin, Qt.Key.Key_Up)
    assert pin.text() == "123"
    assert letters == ["h", "đ", "٣"]
    assert steps == [1, -1]
    QTest.keyClick(pin, Qt.Key.Key_Backspace)
    assert pin.text() == "12"
    assert pin.displayText() != "12"
