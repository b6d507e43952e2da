"""The scanner works from any screen and leaves the form as it was."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kt1desk.gui.scan_reading import Marks, Scan, ScanKind
from kt1desk.gui.scanner import Scanner
from kt1desk.gui.widgets.segmented import Segmented
from kt1desk.gui.widgets.suggest_edit import Hit, SuggestEdit
from tests.support.typing import scan_into

NUMBER = "ZK000412077VN"
OTHER = "ZK000412063VN"


class Form(QWidget):
    """A window with one field of each kind that keystrokes change."""

    def __init__(self) -> None:
        super().__init__()
        self.edit = QLineEdit("half done")
        self.suggest = SuggestEdit()
        self.segmented = Segmented(((1, "Zoo"), (2, "Kilo"), (3, "Vital")))
        self.button = QPushButton("Go")
        column = QVBoxLayout(self)
        for widget in (self.edit, self.suggest, self.segmented, self.button):
            column.addWidget(widget)


@pytest.fixture
def form(dressed: QApplication, qtbot: QtBot) -> Form:
    form = Form()
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    form.edit.setFocus()
    return form


class Ear:
    """Hears what the scanner says."""

    def __init__(self, scanner: Scanner) -> None:
        self.scans: list[Scan] = []
        self.repeats: list[Scan] = []
        scanner.scanned.connect(self.scans.append)
        scanner.repeated.connect(self.repeats.append)


@pytest.fixture
def scanner(qapp: QApplication) -> Iterator[Scanner]:
    scanner = Scanner(qapp, clock_ms=lambda: 0)
    yield scanner
    qapp.removeEventFilter(scanner)


@pytest.fixture
def ear(scanner: Scanner) -> Ear:
    return Ear(scanner)


def test_a_scan_is_caught_once_and_the_field_keeps_its_text(form: Form, ear: Ear) -> None:
    form.edit.setCursorPosition(4)
    scan_into(form, NUMBER, at_ms=1_000)
    assert [scan.item_no for scan in ear.scans] == [NUMBER]
    assert form.edit.text() == "half done"
    assert form.edit.cursorPosition() == 4


def test_whoever_follows_the_typing_hears_that_it_was_taken_back(form: Form, ear: Ear) -> None:
    heard: list[str] = []
    form.edit.textEdited.connect(heard.append)
    scan_into(form, NUMBER, at_ms=1_000)
    assert heard[-1] == "half done"


def test_slow_typing_goes_into_the_field(form: Form, ear: Ear) -> None:
    form.edit.clear()
    scan_into(form, NUMBER, at_ms=1_000, gap_ms=90)
    assert form.edit.text() == NUMBER
    assert ear.scans == []


def test_enter_of_a_scan_does_not_press_enter_in_the_form(form: Form, ear: Ear) -> None:
    entered: list[bool] = []
    form.edit.returnPressed.connect(lambda: entered.append(True))
    scan_into(form, NUMBER, at_ms=1_000)
    assert entered == []
    scan_into(form, "ab", at_ms=9_000, gap_ms=200)
    assert entered == [True]


def test_an_agency_already_chosen_stays_chosen(form: Form, ear: Ear) -> None:
    form.suggest.set_hit(Hit(7, "Huyện ủy Na Hang"))
    form.suggest.setFocus()
    scan_into(form, NUMBER, at_ms=1_000)
    assert form.suggest.value == 7
    assert form.suggest.text() == "Huyện ủy Na Hang"
    assert ear.scans


def test_half_a_search_stays_a_search(form: Form, ear: Ear) -> None:
    form.suggest.setFocus()
    scan_into(form, "huyen", at_ms=1_000, gap_ms=90, enter=False)
    scan_into(form, NUMBER, at_ms=9_000)
    assert form.suggest.text() == "huyen"
    assert form.suggest.value is None


def test_a_scan_asks_for_no_answers_where_none_were_shown(form: Form, ear: Ear) -> None:
    asked: list[str] = []
    form.suggest.setFocus()
    form.suggest.asked.connect(asked.append)
    scan_into(form, NUMBER, at_ms=1_000)
    assert form.suggest.text() == ""
    assert "" not in asked


def test_letters_of_a_scan_choose_nothing(form: Form, ear: Ear) -> None:
    form.segmented.set_value(3)
    form.segmented.setFocus()
    chosen: list[object] = []
    form.segmented.chosen.connect(chosen.append)
    scan_into(form, NUMBER, at_ms=1_000)
    assert form.segmented.value == 3
    assert chosen[-1] == 3


def test_a_scan_works_where_nothing_can_be_typed(form: Form, ear: Ear) -> None:
    form.button.setFocus()
    scan_into(form, NUMBER, at_ms=1_000)
    assert [scan.item_no for scan in ear.scans] == [NUMBER]


def test_two_pulls_of_the_trigger_are_one_scan_and_a_soft_sound(form: Form, ear: Ear) -> None:
    after = scan_into(form, NUMBER, at_ms=1_000)
    after = scan_into(form, NUMBER, at_ms=after + 300)
    scan_into(form, OTHER, at_ms=after + 300)
    assert [scan.item_no for scan in ear.scans] == [NUMBER, OTHER]
    assert [scan.item_no for scan in ear.repeats] == [NUMBER]
    assert form.edit.text() == "half done"


@pytest.mark.parametrize("later_ms", [5, 300, 1_400])
def test_the_same_code_again_within_a_moment_is_ignored(form: Form, ear: Ear, later_ms: int) -> None:
    after = scan_into(form, NUMBER, at_ms=1_000, gap_ms=0)
    scan_into(form, NUMBER, at_ms=after + later_ms, gap_ms=0)
    assert len(ear.scans) == len(ear.repeats) == 1


def test_another_code_five_milliseconds_later_is_another_scan(form: Form, ear: Ear) -> None:
    after = scan_into(form, NUMBER, at_ms=1_000)
    scan_into(form, OTHER, at_ms=after + 5)
    assert ([scan.item_no for scan in ear.scans], ear.repeats) == ([NUMBER, OTHER], [])
    assert form.edit.text() == "half done"


def test_the_same_code_after_a_second_and_a_half_counts_again(form: Form, ear: Ear) -> None:
    after = scan_into(form, NUMBER, at_ms=1_000, gap_ms=0)
    scan_into(form, NUMBER, at_ms=after + 1_600, gap_ms=0)
    assert (len(ear.scans), len(ear.repeats)) == (2, 0)


def test_a_paper_is_told_from_an_item(form: Form, ear: Ear) -> None:
    scan_into(form, f"KT1S:{NUMBER}:3", at_ms=1_000)
    assert [scan.kind for scan in ear.scans] == [ScanKind.PAPER]


def test_while_paused_every_key_is_the_forms(form: Form, scanner: Scanner, ear: Ear) -> None:
    form.edit.clear()
    scanner.set_paused(True)
    scan_into(form, "12345678", at_ms=1_000)
    assert form.edit.text() == "12345678"
    assert ear.scans == []


def test_while_paused_the_code_of_a_label_is_taken_back_and_told_to_nobody(
    form: Form, scanner: Scanner, ear: Ear
) -> None:
    form.edit.setText("12")
    scanner.set_paused(True)
    scan_into(form, NUMBER, at_ms=1_000)
    assert form.edit.text() == "12"
    assert ear.scans == []


def test_an_input_method_that_commits_the_letters_does_not_hide_the_scan(form: Form, ear: Ear) -> None:
    form.edit.clear()
    for text in ("Ê", "473124829", "VN"):
        commit = QInputMethodEvent()
        commit.setCommitString(text)
        QCoreApplication.sendEvent(form.edit, commit)
    scan_into(form, "", at_ms=5)
    assert [scan.item_no for scan in ear.scans] == ["EE473124829VN"]
    assert form.edit.text() == ""


def test_a_command_key_is_no_part_of_a_scan(form: Form, ear: Ear) -> None:
    at = scan_into(form, "ZK0004120", at_ms=1_000, enter=False)
    form.edit.clear()
    handle = form.windowHandle()
    assert handle is not None
    event = QKeyEvent(QEvent.Type.KeyPress, int(Qt.Key.Key_F3), Qt.KeyboardModifier.NoModifier)
    event.setTimestamp(at)
    QCoreApplication.sendEvent(handle, event)
    scan_into(form, "74VN", at_ms=at + 10)
    assert ear.scans == []


def test_a_scanner_with_marks_needs_them(form: Form, qapp: QApplication) -> None:
    scanner = Scanner(qapp, clock_ms=lambda: 0)
    scanner.set_marks(Marks(prefix="~"))
    ear = Ear(scanner)
    scan_into(form, NUMBER, at_ms=1_000)
    scan_into(form, f"~{OTHER}", at_ms=9_000)
    scan_into(form, "~24119", at_ms=19_000)
    qapp.removeEventFilter(scanner)
    assert [(scan.item_no, scan.text) for scan in ear.scans] == [(OTHER, OTHER), (None, "24119")]
    assert form.edit.text() == f"half done{NUMBER}"


@pytest.mark.parametrize("kind", [QCheckBox, QPushButton])
def test_a_space_within_a_scan_clicks_nothing_and_one_of_a_hand_does(
    qtbot: QtBot, ear: Ear, kind: type[QCheckBox] | type[QPushButton]
) -> None:
    button, clicks = kind(), list[bool]()
    button.clicked.connect(lambda: clicks.append(True))
    qtbot.addWidget(button)
    button.show()
    button.activateWindow()
    qtbot.waitUntil(button.isActiveWindow)
    button.setFocus()
    later = scan_into(button, "NP 024119", at_ms=1_000)
    assert ([scan.text for scan in ear.scans], clicks) == (["NP 024119"], [])
    scan_into(button, " ", at_ms=later + 1_000, enter=False)
    assert len(clicks) == 1
