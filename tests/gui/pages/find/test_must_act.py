"""What must be acted upon, by a key of the search: ranked, in words, with the age of what waits."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.domain.must_act import MustAct
from kt1desk.domain.numbers import make_item_no, spell
from kt1desk.usecases.must_act_rows import MustActRow
from tests.gui.pages.find.test_looking import Desk
from tests.support.cut_labels import cut_labels
from tests.support.item_lines import NOW


def _row(kind: MustAct, minutes: int, *, serial: int = 0, letter: str = "", count: int = 1) -> MustActRow:
    return MustActRow(
        kind=kind,
        moment=NOW + timedelta(minutes=minutes),
        waits=serial == 0 or kind is MustAct.CLOSE_CASE,
        item_no=make_item_no("ZK", serial) if serial else None,
        letter=letter,
        count=count,
    )


ROWS = (
    _row(MustAct.SEND_BACKLOG, -600, count=42),
    _row(MustAct.DELIVER, -25, serial=41_201, letter="B"),
    _row(MustAct.CLOSE_CASE, -20, serial=41_207, letter="A"),
    _row(MustAct.DELIVER_TIMED, 40, serial=41_202, letter="A"),
    _row(MustAct.CONFIRM_LABEL, 400, serial=41_203),
    _row(MustAct.DELIVER, 400, serial=41_203),
    _row(MustAct.DELIVER, 2_400, serial=41_209, letter="C"),
)


@pytest.fixture
def desk(dressed: QApplication, qtbot: QtBot) -> Desk:
    return Desk(qtbot, must_act=ROWS)


def _cell(desk: Desk, row: int, column: int) -> str:
    return str(desk.page.looks.must_act.table.model().index(row, column).data())


def test_a_key_shows_the_list_as_it_is_ranked_and_esc_leads_back(desk: Desk) -> None:
    desk.press(Qt.Key.Key_U, ctrl=True)
    assert [_cell(desk, row, 2) for row in range(2)] == ["", f"{spell(make_item_no('ZK', 41_201))}, B"]
    assert desk.page.looks.must_act.isVisible()
    assert desk.seen == []
    assert desk.page.go_back()
    assert desk.page.table.isVisible()


def test_what_waits_what_is_late_and_what_is_near_are_told_apart(desk: Desk) -> None:
    desk.press(Qt.Key.Key_U, ctrl=True)
    assert "stands since then" in _cell(desk, 0, 0)
    assert "42 record(s)" in _cell(desk, 0, 1)
    assert "overdue" in _cell(desk, 1, 0)
    assert "in 40 minutes" in _cell(desk, 3, 0)
    assert "," not in _cell(desk, 5, 0)


def test_nothing_to_do_is_said(dressed: QApplication, qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.press(Qt.Key.Key_U, ctrl=True)
    assert "Nothing waits for you here" in desk.shown()


def test_the_list_has_room_in_the_smallest_window(desk: Desk) -> None:
    desk.press(Qt.Key.Key_U, ctrl=True)
    assert cut_labels(desk.page) == []
