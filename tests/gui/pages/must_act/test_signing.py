"""Whoever was absent when their shift was handed over signs later, with their own PIN, and only they."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.domain.events import HandoverCountersigned
from kt1desk.domain.must_act import MustAct
from kt1desk.store.owed_signatures import SqlOwedSignatures
from tests.gui.pages.must_act.at_the_desk import THIRD_PIN, Desk, handed_over_in_absence, must_act
from tests.store.opened import OpenedStore
from tests.support.cut_labels import cut_labels
from tests.support.desks import CLERK_PIN


@pytest.fixture
def desk(dressed: QApplication, qtbot: QtBot, store: OpenedStore) -> Desk:
    """The third person has the shift; the clerk, who was ill, is back."""
    third = handed_over_in_absence(store)
    return Desk(store, acts=third).open(qtbot)


def test_the_clerk_is_back_and_signs_for_what_was_counted_without_them(desk: Desk) -> None:
    store, panel = desk.store, desk.page.signatures_panel
    [listed] = [row for row in desk.page.list_panel.rows if row.kind is MustAct.COUNTERSIGN]
    assert (listed.count, listed.waits) == (1, True)
    desk.hands.press("Ctrl+S")
    said = panel.details_text.text()
    assert "by Nguyễn Thị Hạnh and Đặng Quốc Thịnh, while Hoàng Văn Tú was absent" in said
    assert "2 item(s) moved to Đặng Quốc Thịnh" in said
    desk.hands.type(CLERK_PIN)
    desk.hands.press("Ctrl+Enter")
    [signed] = desk.told
    assert isinstance(signed, HandoverCountersigned)
    assert signed.by == store.desk.clerk
    assert "Hoàng Văn Tú has signed" in panel.message.words
    assert panel.pin == ""
    assert SqlOwedSignatures(store.engine).rows() == ()
    assert all(row.kind is not MustAct.COUNTERSIGN for row in must_act(store).rows())


def test_another_pin_signs_nothing_and_is_taken_away(desk: Desk) -> None:
    panel = desk.page.signatures_panel
    desk.hands.press("Ctrl+S")
    desk.hands.press("Ctrl+Enter")
    assert panel.pin_field.error == "Type your PIN: it is your signature."
    desk.hands.type(THIRD_PIN)
    desk.hands.press("Ctrl+Enter")
    assert panel.pin_field.error
    assert panel.pin == ""
    assert desk.told == []
    assert len(SqlOwedSignatures(desk.store.engine).rows()) == 1


def test_a_typed_pin_does_not_wait_for_somebody_else(desk: Desk) -> None:
    desk.hands.press("Ctrl+S")
    desk.hands.type("1357")
    desk.page.hide()
    desk.page.show()
    assert desk.page.signatures_panel.pin == ""


def test_without_anything_owed_it_says_so(dressed: QApplication, qtbot: QtBot, store: OpenedStore) -> None:
    desk = Desk(store).open(qtbot)
    desk.hands.press("Ctrl+S")
    assert "Nobody owes a signature" in desk.page.signatures_panel.message.words
    assert not desk.page.signatures_panel.sign_button.isVisible()


def test_the_signatures_have_room_in_the_smallest_window(desk: Desk) -> None:
    desk.page.resize(1120 - 208, 588)
    desk.hands.press("Ctrl+S")
    assert cut_labels(desk.page) == []
