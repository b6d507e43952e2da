"""Who holds what, by keys: one's own stock at once, everything only with a reason, gone for the next person."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.domain.looks import RestrictedList
from tests.gui.pages.find.test_looking import OWN, SAU, TU, Desk
from tests.support.cut_labels import cut_labels
from tests.support.memory_looks import FOREIGN, FOREIGN_TOO


@pytest.fixture
def desk(dressed: QApplication, qtbot: QtBot) -> Desk:
    desk = Desk(qtbot)
    desk.press(Qt.Key.Key_H, ctrl=True)
    return desk


def _look(desk: Desk) -> None:
    desk.press(Qt.Key.Key_B, ctrl=True)
    desk.press(Qt.Key.Key_Return)


def test_ones_own_stock_is_shown_by_holder_and_is_no_look(desk: Desk) -> None:
    panel = desk.page.looks.holdings
    assert "Nguyễn Thị Hạnh" in str(panel.table.model().index(0, 0).data())
    assert panel.table.model().index(0, 2).data() == "A 1"
    assert panel.items_table.model().rowCount() == 1
    assert desk.seen == []
    assert desk.page.go_back()
    assert desk.page.table.isVisible()


def test_everything_asks_why_and_is_written_down(desk: Desk) -> None:
    desk.press(Qt.Key.Key_B, ctrl=True)
    assert desk.page.looks.holdings_reasons.isVisible()
    assert desk.looks.asked == []
    desk.press(Qt.Key.Key_Return)
    assert [(fact.list, fact.count, fact.exported) for fact in desk.seen] == [(RestrictedList.HOLDINGS, 2, False)]
    assert "written down as a look" in desk.shown()


def test_the_list_is_saved_item_by_item_as_an_export(desk: Desk) -> None:
    _look(desk)
    desk.press(Qt.Key.Key_E, ctrl=True)
    assert [fact.exported for fact in desk.seen] == [False, True]
    ((headings, *rows),) = desk.saved
    assert headings[:3] == ("Held by", "Kind", "Held since")
    assert {row[3] for row in rows} == {FOREIGN.item_no, FOREIGN_TOO.item_no}
    assert "/papers/list.csv" in desk.page.looks.holdings.message.words


def test_who_may_not_look_is_told_so(desk: Desk) -> None:
    desk.person = TU
    _look(desk)
    assert "Counter clerk" in desk.page.looks.holdings_reasons.message.words
    assert desk.seen == []
    assert desk.page.go_back()
    assert desk.page.looks.holdings.isVisible()


def test_what_was_shown_to_one_person_is_not_shown_to_the_next(desk: Desk) -> None:
    _look(desk)
    desk.page.hide()
    desk.person = SAU
    desk.page.show()
    assert desk.page.table.isVisible()
    assert desk.page.looks.holdings.table.model().rowCount() == 0


def test_the_marked_holder_shows_its_items(desk: Desk) -> None:
    _look(desk)
    panel = desk.page.looks.holdings
    shown = {str(panel.items_table.model().index(row, 1).data()) for row in range(panel.items_table.model().rowCount())}
    assert any(FOREIGN.recipient_name in words for words in shown)
    assert not any(OWN.recipient_name in words for words in shown)


def test_the_holders_have_room_in_the_smallest_window(desk: Desk) -> None:
    assert cut_labels(desk.page) == []
    _look(desk)
    assert cut_labels(desk.page) == []
