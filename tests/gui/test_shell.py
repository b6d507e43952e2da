"""The window: keys open pages, Esc leads back, the lock keeps all as it was, failings are said in place."""

from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.ids import StaffId
from kt1desk.gui.page_entry import PageEntry
from kt1desk.gui.scan_reading import Scan, read_scan
from kt1desk.gui.shell import Shell
from kt1desk.gui.shell_presenter import truth_parts
from kt1desk.gui.sounds import Sound
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.navigation import NavEntry
from kt1desk.gui.widgets.truth_bar import TruthBar
from kt1desk.usecases.readmodels import StaffRow, TruthLine
from tests.support.item_lines import NOW, OFFICE, SHIFT

LINE = TruthLine(
    on_hand=24,
    due_next_at=NOW + timedelta(hours=2, minutes=28),
    due_next_count=2,
    labels_missing=1,
    waiting=3,
    waiting_since=NOW - timedelta(minutes=12),
    last_contact_at=NOW - timedelta(minutes=14),
    clock_offset_ms=3_000,
    numbers_left=42,
    enrolled=True,
)


class Page(QWidget):
    """A page with a form and one step of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.edit, self.other = QLineEdit(), QLineEdit()
        self.own_steps = 0
        self.scans: list[Scan] = []
        column = QVBoxLayout(self)
        column.addWidget(self.edit)
        column.addWidget(self.other)
        self.setFocusProxy(self.edit)

    def go_back(self) -> bool:
        self.own_steps -= 1
        return self.own_steps >= 0

    def take_scan(self, scan: Scan) -> None:
        self.scans.append(scan)


class Window:
    """A shell with three pages; `made` says which of them were built."""

    def __init__(self, qtbot: QtBot) -> None:
        self.shell = Shell()
        qtbot.addWidget(self.shell)
        self.made: list[str] = []
        self.pages: dict[str, QWidget] = {}
        self.changes: list[tuple[str, str]] = []
        for key, name in (("F2", "accept"), ("F3", "find"), ("F7", "handover")):
            entry = PageEntry(key=key, name=name, title=name, icon="search", open=partial(self._open, name))
            self.shell.add_page(entry)
        self.shell.page_changed.connect(lambda name, before: self.changes.append((name, before)))
        self.shell.show()
        self.shell.activateWindow()
        qtbot.waitUntil(self.shell.isActiveWindow)
        self.shell.open_page("accept")

    def _open(self, name: str) -> QWidget:
        self.made.append(name)
        self.pages[name] = QLabel("plain") if name == "handover" else Page()
        return self.pages[name]

    def page(self, name: str) -> Page:
        page = self.pages[name]
        assert isinstance(page, Page)
        return page

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(_focus() or self.shell, key, modifiers)


def _focus() -> QWidget | None:
    return QApplication.focusWidget()


@pytest.fixture
def window(dressed: QApplication, qtbot: QtBot) -> Window:
    return Window(qtbot)


def test_a_page_is_made_when_it_is_first_opened_and_only_once(window: Window, qtbot: QtBot) -> None:
    assert window.made == ["accept"]
    window.press(Qt.Key.Key_F3)
    window.press(Qt.Key.Key_F2)
    window.press(Qt.Key.Key_F3)
    assert window.made == ["accept", "find"]
    assert window.shell.page_name == "find"
    assert window.changes == [("accept", ""), ("find", "accept"), ("accept", "find"), ("find", "accept")]


def test_the_focus_is_where_it_was_left(window: Window, qtbot: QtBot) -> None:
    window.page("accept").other.setFocus()
    window.page("accept").other.setText("half")
    window.press(Qt.Key.Key_F3)
    assert window.page("find").edit.hasFocus()
    window.press(Qt.Key.Key_F2)
    assert window.page("accept").other.hasFocus()
    assert window.page("accept").other.text() == "half"


def test_esc_leads_back_the_way_one_came_and_stops_at_the_first_page(window: Window, qtbot: QtBot) -> None:
    window.shell.open_page("find")
    window.shell.open_page("handover")
    window.press(Qt.Key.Key_Escape)
    assert window.shell.page_name == "find"
    window.press(Qt.Key.Key_Escape)
    window.press(Qt.Key.Key_Escape)
    assert window.shell.page_name == "accept"


def test_esc_first_takes_back_a_step_of_the_page_and_never_its_form(window: Window, qtbot: QtBot) -> None:
    window.shell.open_page("find")
    page = window.page("find")
    page.own_steps = 1
    page.edit.setText("typed")
    window.press(Qt.Key.Key_Escape)
    assert window.shell.page_name == "find"
    window.press(Qt.Key.Key_Escape)
    assert window.shell.page_name == "accept"
    assert page.edit.text() == "typed"


def test_a_click_opens_a_job_and_marks_it(window: Window, qtbot: QtBot) -> None:
    entries = window.shell.findChildren(NavEntry)
    QTest.mouseClick(entries[1], Qt.MouseButton.LeftButton)
    assert window.shell.page_name == "find"
    assert [entry.property("chosen") for entry in entries] == [False, True, False]


def test_the_lock_hides_the_page_and_its_keys_and_keeps_it(window: Window, qtbot: QtBot) -> None:
    page = window.page("accept")
    page.other.setText("half done")
    page.other.setFocus()
    asked: list[bool] = []
    window.shell.lock_asked.connect(lambda: asked.append(True))
    window.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert asked == [True]
    cover = QLineEdit()
    window.shell.cover(cover)
    assert not page.isVisible()
    assert cover.hasFocus()
    window.press(Qt.Key.Key_F3)
    window.press(Qt.Key.Key_Escape)
    assert window.shell.page_name == "accept"
    window.shell.uncover()
    assert page.isVisible()
    assert page.other.hasFocus()
    assert page.other.text() == "half done"


def test_one_cover_may_follow_another(window: Window) -> None:
    window.page("accept").other.setFocus()
    first, second = QLineEdit(), QLineEdit()
    window.shell.cover(first)
    window.shell.cover(second)
    assert second.hasFocus()
    assert not window.page("accept").isVisible()
    window.shell.uncover()
    window.shell.uncover()
    assert window.page("accept").isVisible()
    assert window.page("accept").other.hasFocus()


def test_a_scan_goes_to_the_page_that_takes_scans(window: Window) -> None:
    scan = read_scan("ZK000412077VN")
    assert window.shell.take_scan(scan)
    assert window.page("accept").scans == [scan]
    window.shell.open_page("handover")
    assert not window.shell.take_scan(scan)
    window.shell.open_page("accept")
    window.shell.cover(QWidget())
    assert not window.shell.take_scan(scan)


def test_a_failing_is_said_in_place_and_can_be_tried_again(window: Window, qtbot: QtBot) -> None:
    notice = window.shell.findChildren(Message)[0]
    tried: list[bool] = []
    window.shell.unavailable(Unavailable(Cause.HUB_UNREACHABLE), lambda: tried.append(True))
    assert notice.isVisible()
    assert "go on working" in notice.words
    window.press(Qt.Key.Key_F12)
    assert tried == [True]
    assert not notice.isVisible()


def test_a_failing_without_a_second_try_offers_none(window: Window, qtbot: QtBot) -> None:
    notice = window.shell.findChildren(Message)[0]
    window.shell.unavailable(Unavailable(Cause.STORE_DAMAGED))
    window.press(Qt.Key.Key_F12)
    assert notice.isVisible()
    window.press(Qt.Key.Key_F12, Qt.KeyboardModifier.ShiftModifier)
    assert not notice.isVisible()


def test_the_retry_may_fail_again_and_is_said_again(window: Window, qtbot: QtBot) -> None:
    notice = window.shell.findChildren(Message)[0]

    def fail() -> None:
        window.shell.unavailable(Unavailable(Cause.DISK_FULL), fail)

    fail()
    window.press(Qt.Key.Key_F12)
    assert notice.isVisible()


def test_training_is_told_by_a_word_and_a_frame(window: Window) -> None:
    strip = next(label for label in window.shell.findChildren(QLabel) if label.text().startswith("TRAINING"))
    assert not strip.isVisible()
    window.shell.show_training(True)
    assert strip.isVisible()
    frame = window.shell.findChild(QWidget, "frame")
    assert frame is not None
    corner = frame.grab().toImage().pixelColor(1, frame.height() - 2)
    assert corner.name() == "#e4770b"
    window.shell.show_training(False)
    assert not strip.isVisible()
    assert frame.grab().toImage().pixelColor(1, frame.height() - 2).name() != "#e4770b"


def test_the_top_says_whose_desk_which_shift_and_who_answers(window: Window) -> None:
    window.shell.show_office(OFFICE)
    window.shell.show_shift(SHIFT)
    shown = " ".join(label.text() for label in window.shell.findChildren(QLabel))
    for words in ("300000", OFFICE.name, "Shift 2024-330/2", "since 13:30 on Monday 25/11/2024", "Nguyễn Thị Hạnh"):
        assert words in shown
    window.shell.top_bar.show_acting(StaffRow(staff=StaffId("thinh"), name="Đặng Quốc Thịnh", role=Role.SHIFT_LEADER))
    shown = " ".join(label.text() for label in window.shell.findChildren(QLabel))
    assert "Đặng Quốc Thịnh is at work · answers now:" in shown
    window.shell.show_shift(None)
    assert "No open shift" in " ".join(label.text() for label in window.shell.findChildren(QLabel))


def test_the_truth_line_reads_as_decided(window: Window) -> None:
    bar = window.shell.findChild(TruthBar)
    assert bar is not None
    window.shell.resize(1366, 768)
    window.shell.show_truth(truth_parts(LINE, NOW))
    assert bar.words == (
        "On hand 24",
        "Due next 16:30 (2)",
        "Labels not confirmed 1, oldest under 1 min",
        "Not yet at the province 3, oldest 12 min · last contact 13:48",
        "Numbers left 42",
        "clock +3 s off 14:02",
    )


def test_a_sound_is_shown_for_a_while(window: Window, qtbot: QtBot) -> None:
    window.shell.show_sound(Sound.WRONG)
    wrong = next(label for label in window.shell.findChildren(QLabel) if label.text() == "Wrong")
    assert wrong.isVisible()
    qtbot.waitUntil(lambda: not wrong.isVisible(), timeout=4_000)
