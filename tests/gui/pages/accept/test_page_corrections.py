"""A correction with real keys, and what it shows."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kt1desk.domain.events import ItemCorrected, VisitClosed
from kt1desk.gui.pages.accept.form import AcceptField
from tests.gui.pages.accept.at_the_desk import ready_form
from tests.gui.pages.accept.page_desk import Desk, open_page
from tests.support.keyboard import CTRL

pytestmark = pytest.mark.usefixtures("dressed")


def corrected(desk: Desk) -> list[ItemCorrected]:
    return [fact for fact in desk.counter.memory.facts if isinstance(fact, ItemCorrected)]


def begun(qtbot: QtBot) -> Desk:
    """An item is in the book and in the form again; another one was half typed."""
    desk = open_page(qtbot)
    desk.put(ready_form(desk.counter))
    desk.keys.ctrl_enter()
    desk.put(replace(desk.form, weight="75"))
    desk.keys.alt("Y")
    desk.keys.press(Qt.Key.Key_D, CTRL)
    return desk


def test_the_keys_correct_the_marked_item_with_a_reason(qtbot: QtBot) -> None:
    desk = begun(qtbot)
    [item] = desk.counter.accepted
    assert "ZK" in desk.page.correction_strip.words
    assert desk.form == ready_form(desk.counter)
    assert not desk.page.refuse_button.isVisible()
    desk.keys.alt("W")
    desk.page.item_form.fields.weight_edit.selectAll()
    desk.keys.write("480")
    desk.keys.ctrl_enter()
    assert desk.page.correction_panel.isVisible()
    desk.keys.enter()
    [fact] = corrected(desk)
    assert (fact.item_no, fact.weight_g) == (item.item_no, 480)
    assert (desk.form.weight, desk.page.correction_strip.isVisible()) == ("75", False)
    assert desk.page.refuse_button.isVisible()
    assert "Destroy the old label" in desk.news()
    assert "label sent" in desk.news()


def test_esc_gives_the_half_typed_item_back(qtbot: QtBot) -> None:
    desk = begun(qtbot)
    assert desk.page.go_back()
    assert (desk.form.weight, desk.page.correction_strip.isVisible(), corrected(desk)) == ("75", False, [])


def test_esc_in_the_reasons_goes_back_to_the_corrected_form(qtbot: QtBot) -> None:
    desk = begun(qtbot)
    desk.put(replace(desk.form, weight="480"))
    desk.keys.ctrl_enter()
    desk.keys.press(Qt.Key.Key_Escape)
    assert not desk.page.correction_panel.isVisible()
    assert (desk.form.weight, desk.page.correction_strip.isVisible()) == ("480", True)


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_O, Qt.Key.Key_T, Qt.Key.Key_R, Qt.Key.Key_B, Qt.Key.Key_D])
def test_nothing_else_begins_while_an_item_is_corrected(qtbot: QtBot, key: Qt.Key) -> None:
    desk = begun(qtbot)
    before = desk.form
    desk.keys.press(key, CTRL)
    assert not any(isinstance(fact, VisitClosed) for fact in desk.counter.memory.facts)
    assert not desk.page.visit_panel.isVisible()
    assert not desk.page.refusal_panel.isVisible()
    assert (desk.form, desk.page.correction_strip.isVisible()) == (before, True)


def test_what_is_wrong_is_said_at_its_field(qtbot: QtBot) -> None:
    desk = begun(qtbot)
    desk.put(replace(desk.form, weight="99000"))
    desk.keys.ctrl_enter()
    desk.keys.enter()
    assert desk.said(AcceptField.WEIGHT)
    assert not desk.page.correction_panel.isVisible()
    assert desk.keys.focus is desk.page.item_form.fields.weight_edit
