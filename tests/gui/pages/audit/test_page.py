"""The audit section: read once for each person, in words, nothing to change, and each reading written down."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kt1desk.domain.approval import Approvable
from kt1desk.domain.clerk import Role
from kt1desk.domain.events import RestrictedListSeen
from kt1desk.domain.ids import StaffId
from kt1desk.domain.looks import RestrictedList
from kt1desk.gui import look_words
from kt1desk.gui.pages.audit.help import help_text
from kt1desk.gui.pages.audit.page import AuditPage
from kt1desk.gui.pages.audit.presenter import AuditDoors, Rows, SupportDoors
from kt1desk.gui.pages.audit.topics import Days, Topic
from kt1desk.gui.wording import approvable as words_of
from kt1desk.usecases.readmodels import StaffRow
from kt1desk.usecases.see_audit import see_audit
from kt1desk.wire.aside import Aside
from tests.support.builders import registered
from tests.support.clock import StandingClock
from tests.support.counter import QuietAlerts
from tests.support.cut_labels import cut_labels
from tests.support.immediate_tasks import ImmediateTasks
from tests.support.item_lines import NOW
from tests.support.memory_books import MemoryBooks
from tests.support.memory_looks import AUDIT_LINE, MemoryLooks

SAU = StaffRow(staff=StaffId("sau"), name="Lê Văn Sáu", role=Role.AUDITOR)
MAI = StaffRow(staff=StaffId("mai"), name="Trần Thị Mai", role=Role.PROVINCE)
TU = StaffRow(staff=StaffId("tu"), name="Hoàng Văn Tú", role=Role.CLERK)


class Desk:
    """The section over the real verb; an auditor has signed in and no shift is open."""

    def __init__(self, qtbot: QtBot, person: StaffRow = SAU) -> None:
        self.person = person
        self.books, self.looks, self.alerts = MemoryBooks(), MemoryLooks(), QuietAlerts()
        self.saved: list[Rows] = []
        self.written = 0
        with self.books.writing() as book:
            for each in (SAU, MAI, TU):
                book.record(registered(each.staff, each.name, each.role, at=NOW - timedelta(days=1)))
        self.page = AuditPage(
            AuditDoors(
                person=lambda: self.person,
                see_audit=partial(see_audit, books=self.books, looks=self.looks, clock=StandingClock()),
                save=self._save,
                support=SupportDoors(contents=lambda: "store.json  38 bytes", write=self._write),
            ),
            work=ImmediateTasks(),
            alerts=self.alerts,
            clock=lambda: NOW,
            reason_name=lambda code: f"reason {code}",
        )
        qtbot.addWidget(self.page)
        self.page.resize(1120 - 208 - 36, 520)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.page.setFocus()

    def _save(self, rows: Rows) -> str:
        self.saved.append(rows)
        return "/papers/audit.csv"

    def _write(self) -> str:
        self.written += 1
        return "/papers/support.zip"

    @property
    def seen(self) -> list[RestrictedListSeen]:
        return [fact for fact in self.books.facts if isinstance(fact, RestrictedListSeen)]

    @property
    def lines(self) -> list[str]:
        model = self.page.table.model()
        return [model.index(row, 1).data() for row in range(model.rowCount())]

    def press(self, key: Qt.Key) -> None:
        focus = QApplication.focusWidget()
        assert isinstance(focus, QWidget)
        QTest.keyClick(focus, key, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def desk(dressed: QApplication, qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_opening_it_is_a_look_of_the_auditor(desk: Desk) -> None:
    assert [(fact.by, fact.list, fact.count) for fact in desk.seen] == [
        (SAU.staff, RestrictedList.AUDIT, len(desk.looks.lines))
    ]
    assert desk.looks.asked == ["2024-11-19 2024-11-25"]


def test_each_kind_is_told_in_words(desk: Desk) -> None:
    told = "\n".join(desk.lines)
    for words in (
        "Exported items beyond their own holdings: 1 lines, A complaint is looked into",
        "Looked at the audit list: 38 lines, Inspection",
        "Wrong PINs in this name: 3 in a row",
        "Vouched for Hoàng Văn Tú, who chose a new PIN",
        f"{words_of(Approvable.OPEN_SHIFT_WITHOUT_COMMITMENT)} (Hoàng Văn Tú), by phone, not yet signed",
        f"{words_of(Approvable.REPRINT_LABEL)} (ZK000410005VN), in person · reason LABEL_SPOILED",
        "Printed the label of ZK000410005VN again, copy 2, reason TORN_OR_WET · the old one was destroyed",
        "Printed the seal strip of ZK000410005VN again, copy 2, reason COVER_REDONE · the old one never came out",
        "Printed paper 300000-TEST.L1/H12 again, copy 3",
        "Copy made, opened and counted: 1.204 lines, second place",
        "The book went on in a new life: restored from a copy; 3 facts written again",
    ):
        assert words in told


def test_a_code_of_a_newer_program_is_shown_as_it_is(desk: Desk) -> None:
    desk.looks.lines = (replace(AUDIT_LINE, what="NEW_LIST"), replace(AUDIT_LINE, kind="SomethingNew"))
    desk.press(Qt.Key.Key_R)
    assert "NEW_LIST" in desk.lines[0]
    assert "SomethingNew" in desk.lines[1]


def test_every_kind_that_the_store_notes_has_its_sentence() -> None:
    noted = {
        "RestrictedListSeen",
        "PinRefused",
        "PinSet",
        "PinChanged",
        "ActApproved",
        "PhoneApprovalGiven",
        "ApprovalCountersigned",
        "LabelReprinted",
        "SealStripReprinted",
        "ReceiptReprinted",
        "BackupVerified",
        "LifeBegan",
    }
    assert noted < set(look_words.AUDIT)
    assert set(look_words.ASIDE) == {why.value for why in Aside}


@pytest.mark.parametrize(
    ("topic", "count"), [(Topic.LOOKS, 3), (Topic.PINS, 2), (Topic.APPROVALS, 3), (Topic.PAPERS, 3), (Topic.STORE, 2)]
)
def test_a_part_of_the_list_is_no_new_look(desk: Desk, topic: Topic, count: int) -> None:
    desk.page.topic_asked.emit(topic)
    assert len(desk.lines) == count
    assert len(desk.seen) == 1


def test_other_days_are_another_look(desk: Desk) -> None:
    desk.page.days_asked.emit(Days.TODAY)
    assert desk.looks.asked[-1] == "2024-11-25 2024-11-25"
    assert len(desk.seen) == 2


def test_contradictions_are_counted_at_once_and_told_in_words(desk: Desk) -> None:
    shown = " ".join(label.text() for label in desk.page.findChildren(QLabel) if label.isVisible())
    assert "contradict each other: 1 · lines set aside: 1" in shown
    desk.page.topic_asked.emit(Topic.CONTRADICTIONS)
    assert "Moved after it was handed out" in desk.lines[0]
    assert "Its signature is not that of its desk." in desk.lines[1]


def test_coming_back_is_no_new_look_and_another_person_has_to_look_for_themselves(desk: Desk) -> None:
    desk.page.hide()
    desk.page.show()
    assert len(desk.seen) == 1
    desk.page.hide()
    desk.person = MAI
    desk.page.show()
    assert [fact.by for fact in desk.seen] == [SAU.staff, MAI.staff]


def test_who_may_not_audit_sees_nothing_of_what_was_read_before(desk: Desk) -> None:
    desk.page.hide()
    desk.person = TU
    desk.page.show()
    assert desk.lines == []
    assert "Counter clerk" in desk.page.message.words


def test_a_saved_list_needs_more_than_looking(desk: Desk) -> None:
    desk.press(Qt.Key.Key_E)
    assert "Auditor" in desk.page.message.words
    assert desk.saved == []


def test_the_province_saves_what_is_shown_and_that_is_a_look(dressed: QApplication, qtbot: QtBot) -> None:
    desk = Desk(qtbot, MAI)
    desk.press(Qt.Key.Key_E)
    ((headings, *rows),) = desk.saved
    assert headings == ("When", "What", "Who")
    assert len(rows) == len(desk.looks.lines)
    assert [fact.exported for fact in desk.seen] == [False, True]
    assert "/papers/audit.csv" in desk.page.message.words


def test_the_support_file_first_shows_what_would_be_in_it(desk: Desk) -> None:
    desk.press(Qt.Key.Key_S)
    assert "store.json" in desk.page.message.words
    assert desk.written == 0
    desk.press(Qt.Key.Key_S)
    assert "/papers/support.zip" in desk.page.message.words
    assert desk.written == 1


def test_what_was_shown_long_ago_is_shown_again_before_it_is_written(desk: Desk) -> None:
    desk.press(Qt.Key.Key_S)
    desk.page.topic_asked.emit(Topic.LOOKS)
    desk.press(Qt.Key.Key_S)
    assert desk.written == 0


def test_there_is_nothing_to_type_into(desk: Desk) -> None:
    assert desk.page.findChildren(QLineEdit) == []


@pytest.mark.parametrize("topic", list(Topic))
def test_nothing_is_cut_on_the_smallest_window(desk: Desk, qtbot: QtBot, topic: Topic) -> None:
    desk.page.topic_asked.emit(topic)
    qtbot.waitUntil(lambda: cut_labels(desk.page) == [])


def test_the_help_names_its_keys() -> None:
    assert {key.key for key in help_text().keys} >= {"Ctrl+R", "Ctrl+E", "Ctrl+S"}
