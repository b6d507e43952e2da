"""One of a few choices by arrows, letters or a click."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from kt1desk.gui.widgets.segmented import Segmented
from tests.support.typing import type_text

LETTERS: tuple[tuple[object, str], ...] = (("-", "–"), ("A", "A"), ("B", "B"), ("C", "C"))
URGENCIES: tuple[tuple[object, str], ...] = (("N", "Thường"), ("E", "Hỏa tốc"), ("T", "Hẹn giờ"))


def _made(qtbot: QtBot, choices: tuple[tuple[object, str], ...]) -> tuple[Segmented, list[object]]:
    segmented = Segmented(choices)
    heard: list[object] = []
    segmented.chosen.connect(heard.append)
    qtbot.addWidget(segmented)
    segmented.show()
    return segmented, heard


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        ((Qt.Key.Key_Right,), "-"),
        ((Qt.Key.Key_Right, Qt.Key.Key_Right), "A"),
        ((Qt.Key.Key_End,), "C"),
        ((Qt.Key.Key_End, Qt.Key.Key_Right), "C"),
        ((Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Up), "A"),
        ((Qt.Key.Key_End, Qt.Key.Key_Home), "-"),
    ],
)
def test_arrows_choose_and_stop_at_the_ends(
    keys: tuple[Qt.Key, ...], value: str, dressed: QApplication, qtbot: QtBot
) -> None:
    segmented, _ = _made(qtbot, LETTERS)
    for key in keys:
        QTest.keyClick(segmented, key)
    assert segmented.value == value


@pytest.mark.parametrize(
    ("typed", "value"), [("b", "B"), ("-", "-"), ("C", "C"), ("bx", "B"), (" ", None), ("z", None)]
)
def test_a_letter_chooses_what_begins_with_it(typed: str, value: object, dressed: QApplication, qtbot: QtBot) -> None:
    segmented, _ = _made(qtbot, LETTERS)
    type_text(segmented, typed)
    assert segmented.value == value


@pytest.mark.parametrize(("typed", "value"), [("h", "E"), ("hh", "T"), ("hhh", "E"), ("t", "N")])
def test_marks_do_not_matter_and_one_letter_goes_round(
    typed: str, value: str, dressed: QApplication, qtbot: QtBot
) -> None:
    segmented, _ = _made(qtbot, URGENCIES)
    type_text(segmented, typed)
    assert segmented.value == value


def test_only_the_user_is_heard_and_only_when_something_changes(dressed: QApplication, qtbot: QtBot) -> None:
    segmented, heard = _made(qtbot, LETTERS)
    segmented.set_value("A")
    assert heard == []
    QTest.mouseClick(segmented.findChildren(QPushButton)[2], Qt.MouseButton.LeftButton)
    type_text(segmented, "b")
    assert heard == ["B"]


def test_a_value_that_is_not_offered_is_no_choice(dressed: QApplication, qtbot: QtBot) -> None:
    segmented, _ = _made(qtbot, LETTERS)
    segmented.set_value("A")
    segmented.set_value("X")
    assert segmented.value is None


def test_new_choices_begin_without_one(dressed: QApplication, qtbot: QtBot) -> None:
    segmented, _ = _made(qtbot, LETTERS)
    segmented.set_value("A")
    segmented.set_choices(URGENCIES)
    assert segmented.value is None
    QTest.keyClick(segmented, Qt.Key.Key_End)
    assert segmented.value == "T"


def test_it_is_one_stop_for_the_tab_key_and_says_its_choice(dressed: QApplication, qtbot: QtBot) -> None:
    segmented, _ = _made(qtbot, URGENCIES)
    assert segmented.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert all(b.focusPolicy() is Qt.FocusPolicy.NoFocus for b in segmented.findChildren(QPushButton))
    segmented.set_value("E")
    assert segmented.accessibleDescription() == "Hỏa tốc"
