"""Whoever begins a shift reads what must be acted upon and says so by one key; it is written down, and asked once."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.domain.events import MustActRead
from tests.gui.pages.must_act.at_the_desk import Desk, handed_over_without
from tests.store.opened import OpenedStore
from tests.support.cut_labels import cut_labels


@pytest.fixture
def desk(dressed: QApplication, qtbot: QtBot, store: OpenedStore) -> Desk:
    """The clerk has just taken over, one item is kept back."""
    store.accept()
    handed_over_without(store.desk, store.accept())
    return Desk(store).open(qtbot)


def test_the_incoming_clerk_says_by_one_key_that_the_list_was_read(desk: Desk) -> None:
    panel, store = desk.page.list_panel, desk.store
    assert "Hoàng Văn Tú, read this before the work of your shift begins." in panel.ask_message.words
    assert len(panel.rows) == 6
    desk.hands.press("Ctrl+Enter")
    [read] = desk.told
    shift = store.lookups.shift()
    assert isinstance(read, MustActRead)
    assert shift is not None
    assert (read.by, read.shift, shift.read_at) == (store.desk.clerk, shift.shift, read.at)
    assert not panel.read_button.isVisible()
    assert panel.ask_message.words == ""
    desk.hands.press("Ctrl+Enter")
    assert desk.told == [read]


def test_nobody_else_is_asked_to_read_for_the_clerk(dressed: QApplication, qtbot: QtBot, store: OpenedStore) -> None:
    handed_over_without(store.desk, store.accept())
    desk = Desk(store, acts=store.desk.leader).open(qtbot)
    assert not desk.page.list_panel.read_button.isVisible()
    desk.hands.press("Ctrl+Enter")
    assert desk.told == []


def test_the_question_has_room_in_the_smallest_window(desk: Desk) -> None:
    desk.page.resize(1120 - 208, 588)
    assert cut_labels(desk.page) == []
