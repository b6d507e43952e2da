"""Nobody at the desk is noticed, once, and a key winds the watch up again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kt1desk.gui.idle import IdleWatch

SHORT_MS = 40


@pytest.fixture
def watches(qapp: QApplication) -> Iterator[QObject]:
    parent = QObject()
    yield parent
    for watch in parent.findChildren(IdleWatch):
        qapp.removeEventFilter(watch)
    parent.deleteLater()


def test_idleness_is_told_once(qapp: QApplication, qtbot: QtBot, watches: QObject) -> None:
    watch = IdleWatch(qapp, SHORT_MS, watches)
    told: list[bool] = []
    watch.idle.connect(lambda: told.append(True))
    with qtbot.waitSignal(watch.idle):
        pass
    qtbot.wait(3 * SHORT_MS)
    assert told == [True]


def test_a_key_in_a_window_winds_it_up_again(qapp: QApplication, qtbot: QtBot, watches: QObject) -> None:
    watch = IdleWatch(qapp, SHORT_MS, watches)
    edit = QLineEdit()
    qtbot.addWidget(edit)
    edit.show()
    with qtbot.waitSignal(watch.idle):
        pass
    handle = edit.windowHandle()
    assert handle is not None
    with qtbot.waitSignal(watch.idle):
        QTest.keyClick(handle, Qt.Key.Key_A)
