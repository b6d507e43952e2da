"""At 1366x768 with the training strip all of the form is in sight, and each key stands beside its word."""

from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from kt1desk.domain.item import Secrecy, Urgency
from kt1desk.gui.pages.accept.form import AcceptField
from kt1desk.gui.pages.accept.scale_words import state_words
from kt1desk.gui.scale import Scale
from kt1desk.gui.weighing import ScaleState, Weighed
from kt1desk.gui.widgets.form_scroll import FormScroll
from kt1desk.gui.widgets.key_cap import KeyCap
from kt1desk.gui.widgets.text import Text
from tests.gui.pages.accept.at_the_desk import ready_form
from tests.gui.pages.accept.page_desk import Desk, open_page
from tests.support.lists import NA_HANG, csv_text, write_csv

pytestmark = pytest.mark.usefixtures("dressed")

LOW = (1095, 587)
"""What the window leaves to the page there, with a line at the foot that needs two rows."""
NARROW = (1063, 587)


class _EmptyScale:
    def __init__(self) -> None:
        self._pause = Event()

    def read(self) -> bytes:
        self._pause.wait(0.02)
        return b"ST,GS,+  0 g\r\n"

    def close(self) -> None:
        pass


def _is_whole(desk: Desk) -> bool:
    return all(scroll.verticalScrollBar().maximum() == 0 for scroll in desk.page.findChildren(FormScroll))


def test_nothing_of_the_form_is_below_the_fold_with_a_scale(qtbot: QtBot) -> None:
    scale = Scale(_EmptyScale)
    try:
        desk = open_page(qtbot, size=LOW, scale=scale)
        words = state_words(Weighed(ScaleState.EMPTY))
        qtbot.waitUntil(lambda: desk.page.item_form.fields.scale_line.words == words)
        desk.put(ready_form(desk.counter))
        qtbot.waitUntil(lambda: _is_whole(desk))
    finally:
        scale.close()


def test_nothing_is_below_the_fold_while_an_item_is_corrected_with_a_fault_in_it(qtbot: QtBot) -> None:
    desk = open_page(qtbot, size=LOW)
    longest = desk.counter.one("uy ban mat tran")
    desk.put(replace(ready_form(desk.counter), recipient=longest, recipient_text=longest.name))
    desk.page.accept_asked.emit()
    desk.page.run_card.table.setFocus()
    desk.page.correction_asked.emit()
    assert desk.page.correction_strip.isVisible()
    qtbot.waitUntil(lambda: desk.page.quote_card.due_figure.note != "" and _is_whole(desk))
    desk.put(replace(desk.form, weight=""))
    desk.page.accept_asked.emit()
    assert desk.said(AcceptField.WEIGHT)
    qtbot.waitUntil(lambda: _is_whole(desk))


def test_nothing_is_below_the_fold_of_a_timed_item_with_the_longest_names_and_letter_a(qtbot: QtBot) -> None:
    desk = open_page(qtbot, size=LOW)
    longest = desk.counter.one("uy ban mat tran")
    form = replace(ready_form(desk.counter), recipient=longest, recipient_text=longest.name, weight="730", covers="2")
    desk.put(replace(form, secrecy=Secrecy.A, urgency=Urgency.TIMED, agreed="26/11 14:00"))
    qtbot.waitUntil(lambda: desk.page.quote_card.price_figure.note != "" and _is_whole(desk))


def test_nothing_is_below_the_fold_while_a_row_of_a_list_is_in_the_form(qtbot: QtBot, tmp_path: Path) -> None:
    path = write_csv(tmp_path, csv_text((NA_HANG,)))
    desk = open_page(qtbot, size=LOW, folder=tmp_path)
    desk.put(ready_form(desk.counter).sender_alone)
    desk.page.list_asked.emit()
    desk.page.list_panel.file_chosen.emit(str(path))
    desk.page.list_panel.row_chosen.emit(2)
    desk.put(ready_form(desk.counter))
    assert desk.page.list_panel.strip.isVisible()
    qtbot.waitUntil(lambda: desk.page.quote_card.due_figure.note != "" and _is_whole(desk))


OTHERS = {
    "Alt+Y": "to the list",
    "Ctrl+P": "missing label",
    "Ctrl+Shift+P": "list again",
    "Ctrl+J": "from file",
    "Ctrl+Shift+E": "late entry",
}
OF_LINE = {
    "Ctrl+D": "correct",
    "Ctrl+B": "give back",
    "Ctrl+I": "slip",
    "Ctrl+Shift+I": "seal strip",
    "Ctrl+Shift+W": "label by hand",
}


@pytest.mark.parametrize(
    ("size", "in_form", "in_list"),
    [(LOW, OTHERS, OF_LINE), (NARROW, OTHERS, OF_LINE), ((1140, 900), OTHERS | OF_LINE, OTHERS | OF_LINE)],
)
def test_a_key_is_in_the_line_of_its_word_and_those_of_a_line_are_named_where_it_is_marked(
    qtbot: QtBot, size: tuple[int, int], in_form: dict[str, str], in_list: dict[str, str]
) -> None:
    desk = open_page(qtbot, size=size)
    accept_one(desk)
    _are_named(desk, in_form)
    desk.keys.alt("Y")
    _are_named(desk, in_list)
    desk.keys.alt("N")
    _are_named(desk, in_form)


def test_the_last_two_items_at_the_right_are_in_sight_whole_with_the_longest_name(qtbot: QtBot) -> None:
    desk = open_page(qtbot, size=LOW)
    longest = desk.counter.one("uy ban mat tran")
    for _ in range(6):
        desk.put(replace(ready_form(desk.counter), recipient=longest, recipient_text=longest.name))
        desk.page.accept_asked.emit()
    table = desk.page.run_card.table
    qtbot.waitUntil(lambda: table.visualRect(table.model().index(1, 0)).bottom() <= table.viewport().height())


def accept_one(desk: Desk) -> None:
    desk.put(ready_form(desk.counter))
    desk.page.accept_asked.emit()


def _are_named(desk: Desk, pairs: dict[str, str]) -> None:
    caps = {cap.accessibleName(): cap for cap in desk.page.run_card.keys.findChildren(KeyCap)}
    words = {text.text(): text for text in desk.page.run_card.keys.findChildren(Text)}
    assert {key for key, cap in caps.items() if cap.isVisible()} == set(pairs)
    for key, word in pairs.items():
        assert words[word].isVisible()
        assert abs(caps[key].geometry().center().y() - words[word].geometry().center().y()) < caps[key].height()
        assert caps[key].geometry().right() < words[word].geometry().left()


def test_where_the_window_is_high_the_fields_stand_apart_again(qtbot: QtBot) -> None:
    desk = open_page(qtbot, size=(1140, 640))
    low = desk.page.item_form.fields.weight_edit.height()
    desk.page.resize(1140, 800)
    qtbot.waitUntil(lambda: desk.page.item_form.fields.weight_edit.height() > low)
