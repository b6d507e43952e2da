"""The binding to Qt gives no reference away: with PySide6 6.12.0 each override lost one to None."""

import sys

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

REPAINTS = 200


class Painted(QWidget):
    """A widget whose painting is Python's."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing."""


def test_a_repaint_gives_no_reference_to_none_away(qtbot: QtBot) -> None:
    widget = Painted()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    before = sys.getrefcount(None)
    for _ in range(REPAINTS):
        widget.repaint()
    assert sys.getrefcount(None) > before - REPAINTS // 2
