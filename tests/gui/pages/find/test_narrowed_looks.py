"""Narrowing by agency, days, stage and holder with keys: one's own list, and what a look asks for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.domain.looks import NarrowedBy
from tests.gui.pages.find.test_looking import Desk
from tests.support.typing import type_text


@pytest.fixture
def desk(dressed: QApplication, qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_a_look_is_narrowed_by_what_is_chosen_and_the_book_says_by_what(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F, ctrl=True)
    desk.fill(Qt.Key.Key_C, "cong")
    desk.press(Qt.Key.Key_Return)
    desk.fill(Qt.Key.Key_T, "1/11/2024")
    desk.fill(Qt.Key.Key_G, "hoang")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_B, ctrl=True)
    assert "Công an tỉnh Tuyên Quang · from 01/11/2024 · Hoàng Văn Tú" in desk.shown()
    desk.press(Qt.Key.Key_Return)
    assert [fact.narrowed_by for fact in desk.seen] == [(NarrowedBy.AGENCY, NarrowedBy.DAYS, NarrowedBy.HOLDER)]


def test_a_field_that_cannot_be_understood_keeps_a_look_from_being_wider_than_meant(desk: Desk) -> None:
    type_text(desk.page.search_edit, "cong an")
    desk.press(Qt.Key.Key_F, ctrl=True)
    desk.fill(Qt.Key.Key_D, "31/2/2024")
    desk.press(Qt.Key.Key_B, ctrl=True)
    assert not desk.page.looks.reasons.isVisible()
    assert QApplication.focusWidget() is desk.page.narrow_row.last_edit
    assert "25/11/2024" in desk.shown()


def test_what_narrows_sifts_ones_own_and_esc_takes_it_back_last(desk: Desk) -> None:
    type_text(desk.page.search_edit, "y te")
    desk.press(Qt.Key.Key_F, ctrl=True)
    desk.fill(Qt.Key.Key_R, "delivered")
    desk.press(Qt.Key.Key_Return)
    assert desk.page.table.model().rowCount() == 0
    assert desk.page.go_back()
    assert desk.page.search_edit.text() == ""
    assert desk.page.go_back()
    assert not desk.page.narrow_row.isVisible()
    assert desk.page.table.model().rowCount() == 1
    assert not desk.page.go_back()
