"""What was accepted on paper is entered late on F2 with real keys: scanned, with its moment, never printed again."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.domain.events import LabelConfirmed
from kt1desk.gui.pages.accept.form import AcceptField
from kt1desk.gui.scan_reading import read_scan
from tests.gui.pages.accept.at_the_desk import ready_form
from tests.gui.pages.accept.page_desk import SMALL, Desk, open_page
from tests.support.clock import MONDAY
from tests.support.cut_labels import cut_labels
from tests.support.keyboard import CTRL
from tests.support.packs import make, open_at

pytestmark = pytest.mark.usefixtures("dressed")

SHIFT = Qt.KeyboardModifier.ShiftModifier


def back_again(qtbot: QtBot) -> Desk:
    """The machine is back at 14:00; the pack was opened at 09:00."""
    desk = open_page(qtbot)
    pack = make(desk.counter.desk, 3)
    desk.counter.desk.clock.advance(timedelta(hours=6))
    open_at(desk.counter.desk, pack.numbers[0], MONDAY + timedelta(hours=1))
    return desk


def test_a_slip_is_entered_by_scan_and_keys_and_its_label_confirmed_by_a_second_scan(qtbot: QtBot) -> None:
    desk = back_again(qtbot)
    first = desk.counter.book.packs()[0].numbers[0]
    desk.keys.press(Qt.Key.Key_E, CTRL | SHIFT)
    desk.put(replace(ready_form(desk.counter), late=True))
    desk.keys.alt("A")
    desk.page.take_scan(read_scan(first))
    assert desk.form.late_no == first
    desk.keys.alt("H")
    desk.keys.write("9:40")
    desk.keys.ctrl_enter()
    fact = desk.counter.accepted[-1]
    assert (fact.item_no, fact.pack, fact.at) == (first, first, MONDAY + timedelta(hours=1, minutes=40))
    assert "entered late" in desk.news()
    assert desk.counter.labels == []
    assert "entered late" in str(desk.page.run_card.table.model().index(0, 0).data())
    assert (desk.form.late, desk.form.late_no, desk.form.late_at) == (True, "", "")
    assert QApplication.focusWidget() is desk.page.item_form.fields.late_no_edit
    desk.page.take_scan(read_scan(first))
    assert isinstance(desk.counter.memory.facts[-1], LabelConfirmed)
    assert desk.form.late_no == ""


@pytest.mark.parametrize(
    ("number", "at", "field", "words"),
    [
        ("ZK000410005VN", "23:00", AcceptField.LATE_AT, "still to come"),
        ("ZK000410005VN", "8:59", AcceptField.LATE_AT, "cannot be"),
        ("ZK000410005VN", "soon", AcceptField.LATE_AT, "day and hour"),
        ("ZK000410005VN", "", AcceptField.LATE_AT, "that the slip says"),
        ("ZK000410006VN", "9:40", AcceptField.LATE_NO, "check digit"),
        ("ZK000999998VN", "9:40", AcceptField.LATE_NO, "no emergency pack"),
        ("", "9:40", AcceptField.LATE_NO, "Scan the label"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(
    qtbot: QtBot, number: str, at: str, field: AcceptField, words: str
) -> None:
    desk = back_again(qtbot)
    form = replace(ready_form(desk.counter), late=True, late_no=number, late_at=at)
    desk.put(form)
    desk.keys.ctrl_enter()
    assert words in desk.said(field)
    assert desk.form == form
    assert desk.counter.accepted == []


def test_the_key_again_goes_on_as_ever(qtbot: QtBot) -> None:
    desk = back_again(qtbot)
    desk.keys.press(Qt.Key.Key_E, CTRL | SHIFT)
    assert desk.page.item_form.fields.late_no_edit.isVisible()
    assert desk.page.accept_button.text() == "Enter late"
    desk.keys.press(Qt.Key.Key_E, CTRL | SHIFT)
    assert not desk.page.item_form.fields.late_no_edit.isVisible()
    assert desk.page.accept_button.text() == "Accept and send the label"
    desk.put(ready_form(desk.counter))
    desk.keys.ctrl_enter()
    assert desk.counter.accepted[-1].pack is None
    assert desk.counter.labels == [desk.counter.accepted[-1].item_no]


def test_no_word_is_cut_in_the_smallest_window(qtbot: QtBot) -> None:
    desk = open_page(qtbot, size=SMALL)
    desk.keys.press(Qt.Key.Key_E, CTRL | SHIFT)
    desk.keys.ctrl_enter()
    for _ in range(4):
        QCoreApplication.processEvents()
    assert cut_labels(desk.page) == []
