"""The search page under real keys."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import LabelConfirmed, LabelHandwritten
from kt1desk.domain.item import Urgency
from kt1desk.domain.numbers import spell
from kt1desk.gui.handwriting.presenter import HandwritingDoors
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.find.help import help_text
from kt1desk.gui.pages.find.items_model import Column
from kt1desk.gui.pages.find.page import FindPage
from kt1desk.gui.pages.find.presenter import FindDoors, Sieve
from kt1desk.gui.scan_reading import read_scan
from kt1desk.gui.widgets.cell_delegate import CELL_ROLE, Cell
from kt1desk.usecases.readmodels import ItemLine, Truth
from kt1desk.usecases.write_label import WriteLabel
from tests.support.counter import QuietAlerts
from tests.support.forbidden_words import forbidden_in
from tests.support.immediate_tasks import ImmediateTasks
from tests.support.item_lines import NOW, SHIFT, Like, item_line
from tests.support.keyboard import CTRL
from tests.support.typing import type_text

LATE = item_line(1, Like(due=timedelta(hours=-1), letter="A", urgency=Urgency.TIMED, confirmed=False))
TODAY = item_line(2, Like(due=timedelta(hours=3), truth=Truth.AT_PROVINCE, recipient="Sở Y tế"))
TOMORROW = item_line(3, Like(due=timedelta(hours=30), truth=Truth.SENT, recipient="Công an tỉnh Tuyên Quang"))


class Page:
    """The page with three items."""

    def __init__(self, qtbot: QtBot, handwriting: HandwritingDoors | None = None) -> None:
        self.items: tuple[ItemLine, ...] = (LATE, TODAY, TOMORROW)
        self.reads = 0
        self.notices = Notices()
        self.page = FindPage(
            FindDoors(shift=lambda: SHIFT, items_on_hand=self._read, recent_items=lambda _: ()),
            work=ImmediateTasks(),
            alerts=QuietAlerts(),
            notices=self.notices,
            clock=lambda: NOW,
            handwriting=handwriting,
        )
        qtbot.addWidget(self.page)
        self.page.resize(1036, 588)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.page.setFocus()

    def _read(self) -> tuple[ItemLine, ...]:
        self.reads += 1
        return self.items

    def cell(self, row: int, column: Column) -> Cell:
        cell = self.page.table.model().index(row, int(column)).data(CELL_ROLE)
        assert isinstance(cell, Cell)
        return cell

    def shown(self) -> str:
        return " ".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot) -> Page:
    return Page(qtbot)


def test_the_first_item_is_chosen_and_shown_in_full(page: Page) -> None:
    assert page.page.table.currentIndex().row() == 0
    shown = page.shown()
    for words in (spell(LATE.item_no), LATE.recipient_name, LATE.sender_name, "85.909 đ", "120 g", "Only here"):
        assert words in shown


def test_up_and_down_move_while_the_search_has_the_focus(page: Page) -> None:
    QTest.keyClick(page.page.search_edit, Qt.Key.Key_Down)
    QTest.keyClick(page.page.search_edit, Qt.Key.Key_Down)
    assert page.page.search_edit.hasFocus()
    assert page.page.table.currentIndex().row() == 2
    assert TOMORROW.recipient_name in page.shown()


def test_typing_sifts_and_esc_first_empties_the_search(page: Page) -> None:
    type_text(page.page.search_edit, "sở y")
    assert page.page.table.model().rowCount() == 1
    assert page.page.go_back()
    assert page.page.table.model().rowCount() == 3
    assert not page.page.go_back()


def test_nothing_found_says_what_to_do(page: Page) -> None:
    type_text(page.page.search_edit, "zzz")
    assert "scan the label" in page.page.message


def test_a_part_of_the_list_is_chosen_by_tab_and_arrows(page: Page) -> None:
    QTest.keyClick(page.page.search_edit, Qt.Key.Key_Tab)
    assert page.page.sieve.hasFocus()
    QTest.keyClick(page.page.sieve, Qt.Key.Key_Right)
    QTest.keyClick(page.page.sieve, Qt.Key.Key_Right)
    assert page.page.sieve.value == Sieve.LABEL_MISSING
    assert page.page.table.model().rowCount() == 1


def test_every_signal_has_a_sign_and_a_word(page: Page) -> None:
    late = page.cell(0, Column.DUE)
    assert (late.icon, late.tone) == ("triangle-alert", "wrong")
    here, there, under_way = (page.cell(row, Column.KNOWN) for row in range(3))
    assert [(cell.icon, cell.text) for cell in (here, there, under_way)] == [
        ("map-pin", "Only here"),
        ("landmark", "At the province"),
        ("send", "Sent"),
    ]
    assert (here.note_icon, here.note) == ("triangle-alert", "label not confirmed")
    assert (there.note_icon, there.note) == ("circle-check", "label confirmed")


def test_the_class_is_a_letter_and_urgency_a_word(page: Page) -> None:
    cell = page.cell(0, Column.NUMBER)
    assert (cell.badge, cell.note) == ("A", "Timed")
    rows = [page.page.table.model().index(row, int(column)).data() for row in range(3) for column in Column]
    assert [found for words in rows for found in forbidden_in(str(words))] == []


def test_a_due_moment_of_another_day_says_which(page: Page) -> None:
    assert page.cell(1, Column.DUE).note == "today"
    assert page.cell(2, Column.DUE).note == "26/11"


def test_news_is_read_while_the_page_is_shown_and_later_when_it_is_not(page: Page) -> None:
    reads = page.reads
    fact = LabelConfirmed(at=NOW, by=SHIFT.clerk, item_no=LATE.item_no)
    page.notices.tell(fact)
    assert page.reads == reads + 1
    page.page.hide()
    page.notices.tell(fact)
    page.notices.synced.emit()
    assert page.reads == reads + 1
    page.page.show()
    assert page.reads == reads + 2


def test_a_scanned_label_is_found(page: Page) -> None:
    page.page.take_scan(read_scan(TOMORROW.item_no))
    assert page.page.search_edit.text() == TOMORROW.item_no
    assert page.page.table.model().rowCount() == 1
    page.page.take_scan(read_scan("KT1S:ZK000000012VN"))
    assert "code of a paper" in page.page.message


def test_a_screen_reader_hears_a_row_in_plain_words(page: Page) -> None:
    index = page.page.table.model().index(1, int(Column.KNOWN))
    assert index.data() == "At the province, label confirmed"


def test_where_names_would_be_cut_the_stage_gives_way(page: Page, qtbot: QtBot) -> None:
    assert not page.page.table.isColumnHidden(int(Column.STAGE))
    page.page.resize(700, 588)
    assert page.page.table.isColumnHidden(int(Column.STAGE))


def test_the_help_names_keys_that_are_there(dressed: QApplication) -> None:
    assert {key.key for key in help_text().keys} == {
        "↑ ↓",
        "Tab",
        "Ctrl+F",
        "Ctrl+B",
        "Ctrl+M",
        "Ctrl+K",
        "Ctrl+U",
        "Ctrl+H",
        "Ctrl+G",
        "Ctrl+Enter",
        "Ctrl+Shift+W",
        "Ctrl+P",
        "Esc",
    }


def test_without_a_way_to_look_beyond_no_key_for_it_is_shown(page: Page) -> None:
    assert not page.page.beyond_button.isVisible()
    assert not page.page.story_button.isVisible()


def test_a_missing_label_is_written_by_hand_from_the_list_of_those_that_lack(
    dressed: QApplication, qtbot: QtBot
) -> None:
    written: list[WriteLabel] = []

    def write(asked: WriteLabel) -> LabelHandwritten:
        written.append(asked)
        if asked.typed != LATE.item_no:
            raise RuleBroken(Rule.WRITTEN_NUMBER_DIFFERS, typed=asked.typed, item_no=LATE.item_no)
        desk.items = (replace(LATE, label_confirmed=True, label_handwritten=True), TODAY, TOMORROW)
        return LabelHandwritten(at=NOW, by=SHIFT.clerk, item_no=asked.item_no)

    desk = Page(qtbot, HandwritingDoors(write=write, clerk=lambda: SHIFT.clerk))
    desk.page.show_labels_missing()
    assert desk.page.handwriting_button.isVisible()
    QTest.keyClick(desk.page.search_edit, Qt.Key.Key_W, CTRL | Qt.KeyboardModifier.ShiftModifier)
    panel = desk.page.looks.handwriting
    assert panel.isVisible()
    edit = panel.number_form.number_edit
    for typed in (TODAY.item_no, LATE.item_no):
        edit.clear()
        type_text(edit, typed)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        if typed != LATE.item_no:
            assert LATE.item_no in panel.number_form.number_field.error
    assert [asked.typed for asked in written] == [TODAY.item_no, LATE.item_no]
    assert desk.page.looks.shows_own
    assert "is recorded" in desk.page.message
    assert not desk.page.handwriting_button.isVisible()
    desk.page.search_edit.clear()
    desk.page.sieve.set_value(Sieve.ALL)
    desk.page.sieve_asked.emit(Sieve.ALL)
    assert desk.cell(0, Column.KNOWN).note == "label handwritten"


def test_a_confirmed_label_is_not_written_by_hand(dressed: QApplication, qtbot: QtBot) -> None:
    def write(asked: WriteLabel) -> LabelHandwritten:
        raise AssertionError(asked)

    desk = Page(qtbot, HandwritingDoors(write=write, clerk=lambda: SHIFT.clerk))
    desk.page.item_chosen.emit(TODAY.item_no)
    assert not desk.page.handwriting_button.isVisible()
    QTest.keyClick(desk.page.search_edit, Qt.Key.Key_W, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert desk.page.looks.shows_own
