"""Type, see answers, choose one; late answers and half-typed texts choose nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kt1desk.gui.widgets.hit_list import HitList
from kt1desk.gui.widgets.suggest_edit import Hit, SuggestEdit
from tests.support.typing import compose_text, type_text

HITS = (
    Hit(1, "Huyện ủy Na Hang", "304800 · Na Hang"),
    Hit(2, "UBND huyện Na Hang", "304800 · Na Hang"),
    Hit(3, "Công an huyện Na Hang"),
)


class Form(QWidget):
    """An edit with something after it."""

    def __init__(self) -> None:
        super().__init__()
        self.edit, self.after = SuggestEdit(), QLineEdit()
        self.asked: list[str] = []
        self.chosen: list[object] = []
        self.cleared = 0
        self.edit.asked.connect(self.asked.append)
        self.edit.chosen.connect(self.chosen.append)
        self.edit.cleared.connect(self._count)
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.edit)
        self.column.addWidget(self.after)
        self.column.addStretch(1)
        self.resize(600, 400)

    def _count(self) -> None:
        self.cleared += 1


@pytest.fixture
def form(dressed: QApplication, qtbot: QtBot) -> Form:
    form = Form()
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    form.edit.setFocus()
    return form


def test_every_letter_asks_with_all_that_is_typed(form: Form) -> None:
    type_text(form.edit, "đả")
    assert form.asked == ["đ", "đả"]


def test_composed_vietnamese_asks_when_it_is_committed(form: Form) -> None:
    compose_text(form.edit, "Đảng ủy")
    assert form.asked == ["Đảng ủy"]


def test_arrows_and_enter_choose_an_answer(form: Form) -> None:
    type_text(form.edit, "na")
    form.edit.show_hits(HITS, "na")
    assert form.edit.is_open
    QTest.keyClick(form.edit, Qt.Key.Key_Down)
    QTest.keyClick(form.edit, Qt.Key.Key_Return)
    assert form.chosen == [2]
    assert (form.edit.value, form.edit.text(), form.edit.is_open) == (2, "UBND huyện Na Hang", False)


def test_arrows_go_round(form: Form) -> None:
    form.edit.show_hits(HITS)
    QTest.keyClick(form.edit, Qt.Key.Key_Up)
    QTest.keyClick(form.edit, Qt.Key.Key_Return)
    assert form.chosen == [3]


def test_tab_takes_the_marked_answer_along(form: Form) -> None:
    form.edit.show_hits(HITS)
    QTest.keyClick(form.edit, Qt.Key.Key_Tab)
    assert form.chosen == [1]
    assert form.after.hasFocus()


def test_esc_closes_the_answers_and_goes_no_further(form: Form) -> None:
    type_text(form.edit, "na")
    form.edit.show_hits(HITS)
    QTest.keyClick(form.edit, Qt.Key.Key_Escape)
    assert not form.edit.is_open
    assert (form.edit.text(), form.chosen) == ("na", [])


def test_a_click_chooses(form: Form) -> None:
    form.edit.show_hits(HITS)
    answers = form.findChild(HitList)
    assert answers is not None
    place = answers.visualItemRect(answers.item(2)).center()
    QTest.mouseClick(answers.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert form.chosen == [3]


def test_a_late_answer_is_dropped(form: Form) -> None:
    type_text(form.edit, "nah")
    form.edit.show_hits(HITS, "na")
    assert not form.edit.is_open


def test_an_answer_after_the_choice_opens_nothing(form: Form) -> None:
    form.edit.set_hit(HITS[0])
    form.edit.show_hits(HITS)
    assert not form.edit.is_open


def test_changing_a_chosen_name_takes_the_choice_away(form: Form) -> None:
    form.edit.set_hit(HITS[0])
    type_text(form.edit, "x")
    assert form.edit.value is None
    assert form.cleared == 1
    type_text(form.edit, "y")
    assert form.cleared == 1


def test_no_answers_show_no_list(form: Form) -> None:
    form.edit.show_hits(HITS)
    form.edit.show_hits(())
    assert not form.edit.is_open
    QTest.keyClick(form.edit, Qt.Key.Key_Return)
    assert form.chosen == []


def test_leaving_the_field_closes_the_answers(form: Form) -> None:
    form.edit.show_hits(HITS)
    form.after.setFocus()
    assert not form.edit.is_open
    form.edit.show_hits(HITS)
    assert not form.edit.is_open


def test_the_answers_lie_over_the_window_and_move_nothing(form: Form) -> None:
    before = form.after.geometry()
    form.edit.show_hits(HITS)
    answers = form.findChild(HitList)
    assert answers is not None
    assert form.after.geometry() == before
    assert answers.geometry().top() > form.edit.geometry().bottom()
    assert form.rect().contains(answers.geometry())


def test_at_the_bottom_of_the_window_the_answers_lie_above(form: Form) -> None:
    form.column.removeWidget(form.edit)
    form.column.addWidget(form.edit)
    form.column.activate()
    form.edit.show_hits(HITS)
    answers = form.findChild(HitList)
    assert answers is not None
    assert answers.geometry().bottom() < form.edit.geometry().top()


def test_the_answers_go_with_their_edit(dressed: QApplication, qtbot: QtBot) -> None:
    form = Form()
    qtbot.addWidget(form)
    form.show()
    form.edit.setFocus()
    qtbot.waitUntil(form.edit.hasFocus)
    form.edit.show_hits(HITS)
    form.edit.deleteLater()
    qtbot.waitUntil(lambda: form.findChild(HitList) is None)
