"""The sections of a job: their keys, when they are made, what is handed on to them."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kt1desk.gui.page_entry import GoesBack, PageEntry, TakesScans
from kt1desk.gui.scan_reading import Scan, read_scan
from kt1desk.gui.sections.section_tab import SectionTab
from kt1desk.gui.sections.sections import SectionEntry, Sections
from kt1desk.gui.shell import Shell
from tests.support.cut_labels import cut_labels


class Section(QWidget):
    """A section with two fields and one step of its own."""

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


class Job:
    """A window with one job of three sections; `made` says which of them were built."""

    def __init__(self, qtbot: QtBot) -> None:
        self.made: list[str] = []
        self.parts: dict[str, QWidget] = {}
        self.shell = Shell()
        qtbot.addWidget(self.shell)
        self.sections = Sections(tuple(self._entry(name) for name in ("staff", "audit", "numbers")))
        self.shell.add_page(PageEntry(key="F3", name="find", title="Find", icon="search", open=Section))
        self.shell.add_page(
            PageEntry(key="F11", name="province", title="Province", icon="landmark", open=lambda: self.sections)
        )
        self.shell.show()
        self.shell.activateWindow()
        qtbot.waitUntil(self.shell.isActiveWindow)
        self.shell.open_page("find")
        self.shell.open_page("province")

    def _entry(self, name: str) -> SectionEntry:
        return SectionEntry(name=name, title=name.title(), icon="eye", open=partial(self._open, name))

    def _open(self, name: str) -> QWidget:
        self.made.append(name)
        self.parts[name] = QLabel("plain") if name == "numbers" else Section()
        return self.parts[name]

    def part(self, name: str) -> Section:
        part = self.parts[name]
        assert isinstance(part, Section)
        return part

    def press(self, digit: int) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key(Qt.Key.Key_0 + digit), Qt.KeyboardModifier.ControlModifier)


pytestmark = pytest.mark.usefixtures("dressed")


@pytest.fixture
def job(qtbot: QtBot) -> Job:
    return Job(qtbot)


def test_only_the_section_that_is_opened_is_made(job: Job) -> None:
    assert job.made == ["staff"]
    job.press(2)
    job.press(1)
    job.press(2)
    assert job.made == ["staff", "audit"]
    assert job.sections.section_name == "audit"


def test_each_section_says_its_key_and_is_marked_while_it_is_shown(job: Job) -> None:
    job.press(2)
    tabs = job.sections.findChildren(SectionTab)
    assert [tab.accessibleName() for tab in tabs] == ["Staff (Ctrl+1)", "Audit (Ctrl+2)", "Numbers (Ctrl+3)"]
    assert [tab.property("chosen") for tab in tabs] == [False, True, False]


def test_a_section_is_found_as_it_was_left(job: Job) -> None:
    job.part("staff").other.setFocus()
    job.part("staff").other.setText("half done")
    job.press(2)
    assert QApplication.focusWidget() is job.part("audit").edit
    job.press(1)
    assert QApplication.focusWidget() is job.part("staff").other
    assert job.part("staff").other.text() == "half done"


def test_the_keys_belong_to_the_job_only_while_it_is_shown(job: Job) -> None:
    job.shell.open_page("find")
    job.press(2)
    assert job.sections.section_name == "staff"
    job.shell.open_page("province")
    assert QApplication.focusWidget() is job.part("staff").edit


def test_esc_is_first_a_step_of_the_section_then_leaves_the_job(job: Job) -> None:
    job.press(2)
    job.part("audit").own_steps = 1
    QTest.keyClick(job.part("audit").edit, Qt.Key.Key_Escape)
    assert job.shell.page_name == "province"
    QTest.keyClick(job.part("audit").edit, Qt.Key.Key_Escape)
    assert job.shell.page_name == "find"
    assert job.sections.section_name == "audit"


def test_a_scan_reaches_the_section_shown_and_one_without_use_for_it_says_so(job: Job) -> None:
    scan = read_scan("ZK123456785VN")
    job.press(2)
    assert job.sections.wants_scan()
    assert job.shell.take_scan(scan)
    assert job.part("audit").scans == [scan]
    assert not job.part("staff").scans
    job.press(3)
    assert not job.sections.wants_scan()
    job.sections.take_scan(scan)
    assert job.part("audit").scans == [scan]


def test_it_tells_which_section_is_shown(job: Job, qtbot: QtBot) -> None:
    with qtbot.waitSignal(job.sections.section_changed) as told:
        job.press(3)
    assert told.args == ["numbers"]


def test_it_keeps_the_protocol_of_a_page(job: Job) -> None:
    page: object = job.sections
    assert isinstance(page, GoesBack)
    assert isinstance(page, TakesScans)


@pytest.mark.parametrize("count", [0, 10])
def test_there_are_one_to_nine_sections(count: int) -> None:
    entry = SectionEntry(name="x", title="x", icon="eye", open=QWidget)
    with pytest.raises(ValueError, match="sections"):
        Sections((entry,) * count)


def test_nine_long_names_break_into_lines_and_none_is_cut(qtbot: QtBot) -> None:
    names = [f"Sổ đăng ký nhân viên {number}" for number in range(9)]
    sections = Sections(tuple(SectionEntry(name=name, title=name, icon="eye", open=QWidget) for name in names))
    qtbot.addWidget(sections)
    sections.resize(880, 560)
    sections.show()
    qtbot.waitUntil(lambda: not cut_labels(sections))
    tabs = sections.findChildren(SectionTab)
    assert all(tab.geometry().right() <= sections.width() for tab in tabs)
    assert len({tab.y() for tab in tabs}) > 1
