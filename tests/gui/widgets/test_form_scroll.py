"""A form that is too high scrolls to where the focus is and keeps its width."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kt1desk.gui.widgets.form_scroll import FormScroll

pytestmark = pytest.mark.usefixtures("dressed")


def form_of(qtbot: QtBot, lines: int) -> tuple[FormScroll, list[QLineEdit]]:
    inner = QWidget()
    column = QVBoxLayout(inner)
    edits = [QLineEdit() for _ in range(lines)]
    for edit in edits:
        column.addWidget(edit)
    scroll = FormScroll(inner)
    qtbot.addWidget(scroll)
    scroll.resize(300, 200)
    scroll.show()
    scroll.activateWindow()
    qtbot.waitUntil(scroll.isActiveWindow)
    return scroll, edits


def test_the_focus_is_brought_into_sight(qtbot: QtBot) -> None:
    scroll, edits = form_of(qtbot, 20)
    edits[-1].setFocus()
    QApplication.processEvents()
    top = edits[-1].mapTo(scroll, edits[-1].rect().topLeft()).y()
    assert 0 <= top < scroll.height()


def test_what_grows_below_the_focus_comes_into_sight_with_it(qtbot: QtBot) -> None:
    inner, row = QWidget(), QWidget()
    column, within = QVBoxLayout(inner), QVBoxLayout(row)
    edit, error = QLineEdit(), QLineEdit()
    for each in (edit, error):
        within.addWidget(each)
    error.hide()
    for _ in range(8):
        column.addWidget(QLineEdit())
    column.addWidget(row)
    scroll = FormScroll(inner)
    qtbot.addWidget(scroll)
    scroll.resize(300, 320)
    scroll.show()
    scroll.activateWindow()
    qtbot.waitUntil(scroll.isActiveWindow)
    edit.setFocus()
    error.show()

    def in_sight() -> bool:
        bottom = error.mapTo(scroll, error.rect().bottomLeft()).y()
        return error.height() > 0 and bottom < scroll.viewport().height()

    qtbot.waitUntil(in_sight)


def test_the_bar_does_not_narrow_the_fields(qtbot: QtBot) -> None:
    _, few = form_of(qtbot, 2)
    long, many = form_of(qtbot, 20)
    QApplication.processEvents()
    assert long.verticalScrollBar().isVisible()
    assert few[0].width() == many[0].width()
