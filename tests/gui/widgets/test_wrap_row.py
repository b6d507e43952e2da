"""A row keeps its widgets whole: in one line while they fit, in more where they do not."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kt1desk.gui.widgets.wrap_row import WrapRow

pytestmark = pytest.mark.usefixtures("dressed")


def row_of(qtbot: QtBot, shares: tuple[int, ...], width: int) -> tuple[QWidget, WrapRow, list[QPushButton]]:
    window, row = QWidget(), WrapRow(10, 6)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(row)
    column.addStretch(1)
    buttons = [QPushButton(f"button {at}") for at in range(len(shares))]
    for button, share in zip(buttons, shares, strict=True):
        button.setMinimumWidth(100)
        row.add(button, share)
    qtbot.addWidget(window)
    window.resize(width, 300)
    window.show()
    _settle()
    return window, row, buttons


def _settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def _tops(buttons: list[QPushButton]) -> list[int]:
    return [button.mapTo(button.window(), button.rect().topLeft()).y() for button in buttons]


def test_what_fits_stands_in_one_line(qtbot: QtBot) -> None:
    _window, _, buttons = row_of(qtbot, (1, 1, 1), 400)
    assert len(set(_tops(buttons))) == 1
    assert sum(button.width() for button in buttons) + 20 == 400


def test_what_does_not_fit_takes_another_line_whole(qtbot: QtBot) -> None:
    _window, row, buttons = row_of(qtbot, (1, 1, 1), 250)
    tops = _tops(buttons)
    assert tops[0] == tops[1] < tops[2]
    assert [button.width() >= 100 for button in buttons] == [True, True, True]
    assert row.height() >= 2 * buttons[0].height()


def test_a_wider_window_brings_them_together_again(qtbot: QtBot) -> None:
    window, _, buttons = row_of(qtbot, (0, 0, 0), 250)
    window.resize(500, 300)
    _settle()
    assert len(set(_tops(buttons))) == 1


def test_a_hidden_widget_takes_no_room(qtbot: QtBot) -> None:
    _window, row, buttons = row_of(qtbot, (1, 1, 1), 250)
    buttons[0].hide()
    row.fit()
    _settle()
    assert len(set(_tops(buttons[1:]))) == 1
    assert row.holds(buttons[0])


@pytest.mark.parametrize(("width", "lines"), [(330, [1, 2]), (215, [1, 2]), (120, [1, 1, 1])])
def test_who_leads_goes_to_the_next_line_with_its_follower_while_a_line_holds_both(
    qtbot: QtBot, width: int, lines: list[int]
) -> None:
    window, row = QWidget(), WrapRow(10, 6)
    buttons = [QPushButton(f"button {at}") for at in range(3)]
    for button, wide in zip(buttons, (140, 100, 100), strict=True):
        button.setFixedWidth(wide)
    row.add(buttons[0])
    row.add(buttons[1], leads=True)
    row.add(buttons[2])
    QVBoxLayout(window).addWidget(row)
    qtbot.addWidget(window)
    window.resize(width + 40, 300)
    window.show()
    row.setFixedWidth(width)
    _settle()
    tops = _tops(buttons)
    assert [tops.count(top) for top in sorted(set(tops))] == lines


@pytest.mark.parametrize(("width", "lines"), [(600, 1), (330, 2), (215, 3)])
def test_what_stands_at_the_right_stays_there_on_a_line_of_its_own(qtbot: QtBot, width: int, lines: int) -> None:
    window, row = QWidget(), WrapRow(10, 6)
    first, second, last = buttons = [QPushButton(f"button {at}") for at in range(3)]
    for button in buttons:
        button.setFixedWidth(140)
    row.add(first)
    row.add(QWidget(), 1, leads=True)
    row.add(second, leads=True)
    row.add(last)
    QVBoxLayout(window).addWidget(row)
    qtbot.addWidget(window)
    window.show()
    row.setFixedWidth(width)
    _settle()
    assert len(set(_tops(buttons))) == lines
    assert last.geometry().right() == (width - 1 if lines < 3 else last.width() - 1)
