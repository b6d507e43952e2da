"""A stack of pages: what one page shows is no matter of the others."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kt1desk.gui.widgets.firm_stack import FirmStack


class _Counting(QLabel):
    """A text of a page that is not shown; counts for how many widths its height is asked."""

    def __init__(self) -> None:
        super().__init__("words " * 40)
        self.setWordWrap(True)
        self.asked = 0

    def heightForWidth(self, width: int) -> int:
        self.asked += 1
        return super().heightForWidth(width)


@pytest.mark.parametrize(("made", "asks"), [(QStackedWidget, True), (FirmStack, False)])
def test_a_page_that_is_not_shown_is_not_asked_how_high_it_would_be(
    made: Callable[[], QStackedWidget], asks: bool, dressed: QApplication, qtbot: QtBot
) -> None:
    window, hidden, stack = QWidget(), _Counting(), made()
    shown = QLabel("the page that is shown")
    shown.setWordWrap(True)
    stack.addWidget(shown)
    stack.addWidget(hidden)
    QVBoxLayout(window).addWidget(stack)
    qtbot.addWidget(window)
    window.show()
    dressed.processEvents()
    hidden.asked = 0
    window.resize(window.width() + 50, window.height())
    dressed.processEvents()
    assert (hidden.asked > 0) is asks
