"""The page of the dated tables under real keys."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from kt1desk.domain.amendments import AmendedTables, fold, shipped
from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.events import DeskEnrolled, Fact, ReferenceAmended
from kt1desk.domain.reference_tables import TABLES
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.reference.cells import choices, shown
from kt1desk.gui.pages.reference.help import help_text
from kt1desk.gui.pages.reference.page import ReferencePage
from kt1desk.gui.pages.reference.presenter import Acting, ReferenceDoors
from kt1desk.gui.pages.reference.table_words import column_name, problem_words, table_name
from kt1desk.gui.theme import Look, dress
from kt1desk.gui.widgets.cell_delegate import CELL_ROLE, Cell
from kt1desk.usecases.amend_reference import AmendReference, amend_reference, preview_amendment
from tests.support.builders import CENTRE, registered
from tests.support.clock import StandingClock
from tests.support.counter import QuietAlerts
from tests.support.cut_labels import cut_labels
from tests.support.desks import open_a_desk
from tests.support.forbidden_words import forbidden_in
from tests.support.immediate_tasks import ImmediateTasks
from tests.support.long_words import LongWords
from tests.support.memory_books import MemoryBooks, MemoryPins
from tests.support.reference import first_edition, first_edition_texts
from tests.support.typing import type_text

SHIPPED = shipped(first_edition_texts())
TODAY = datetime(2025, 6, 20, 2, 0, tzinfo=UTC)


class Page:
    """The page at a desk of the province, over books in memory."""

    def __init__(self, qtbot: QtBot, *, province: bool = True, role: Role = Role.PROVINCE) -> None:
        self.clock = StandingClock(TODAY)
        self.books = MemoryBooks()
        self.desk = desk = open_a_desk(self.books, MemoryPins(), first_edition(), self.clock)
        with self.books.writing() as book:
            book.record(registered(desk.clerk, "Lê Thị Lan", role, by=desk.leader, at=self.clock()))
            book.record(
                DeskEnrolled(
                    at=self.clock(),
                    by=desk.leader,
                    office=CENTRE,
                    prefix="ZK",
                    province=province,
                    agreement_key="",
                    hub_agreement_key="",
                )
            )
        self.alerts = QuietAlerts()
        self.province = province
        self.trouble: Unavailable | None = None
        self.told: list[Fact] = []
        self.notices = Notices()
        self.notices.recorded.connect(self.told.extend)
        self.page = ReferencePage(
            ReferenceDoors(
                tables=self.tables,
                is_of_province=self._is_of_province,
                preview=lambda asked: preview_amendment(asked, tables=self.tables, clock=self.clock),
                amend=self._amend,
            ),
            acting=Acting(clerk=lambda: desk.clerk, role=lambda: role, clock=self.clock),
            work=ImmediateTasks(),
            alerts=self.alerts,
            notices=self.notices,
        )
        qtbot.addWidget(self.page)
        self.page.resize(1036, 588)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.page.setFocus()

    def _is_of_province(self) -> bool:
        if self.trouble is not None:
            raise self.trouble
        return self.province

    def tables(self) -> AmendedTables:
        return fold(SHIPPED, self.amendments())

    def amendments(self) -> list[ReferenceAmended]:
        return [fact for fact in self.books.facts if isinstance(fact, ReferenceAmended)]

    def _amend(self, asked: AmendReference) -> ReferenceAmended:
        return amend_reference(asked, books=self.books, tables=self.tables, clock=self.clock)

    def open_table(self, name: str) -> None:
        self.page.tables.selectRow(list(TABLES).index(name))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        target = QApplication.focusWidget() or self.page
        QTest.keyClick(target, key, modifier)

    def ctrl(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def fill(self, column: str, text: str) -> None:
        edit = self.page.form.source_edit if column == "SOURCE" else self.page.form.fields[column].edit
        assert isinstance(edit, QLineEdit)
        edit.setFocus()
        edit.selectAll()
        type_text(edit, text)

    def rows(self) -> list[list[Cell]]:
        model = self.page.rows.table.model()
        return [
            [model.index(row, column).data(CELL_ROLE) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def shown(self) -> str:
        return " ".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot) -> Page:
    return Page(qtbot)


def test_every_table_and_column_has_words_and_none_names_a_class(page: Page) -> None:
    for name, table in TABLES.items():
        words = [table_name(name), *(column_name(column) for column in table.columns)]
        for column in table.columns:
            words += [word for _, word in choices(table, column)]
        for row in SHIPPED.rows[name]:
            words += [shown(table, column, row.cells[column]) for column in table.columns]
        assert all(words[: 1 + len(table.columns)])
        assert forbidden_in(" · ".join(words)) == []
    assert forbidden_in(page.shown()) == []
    assert help_text().keys


def test_every_table_opens_and_nothing_is_cut(page: Page) -> None:
    for name in TABLES:
        page.open_table(name)
        assert page.page.rows.table.accessibleName() == table_name(name)
        assert cut_labels(page.page) == []


def test_a_row_that_is_assumed_has_a_sign_until_it_is_confirmed(page: Page) -> None:
    page.open_table("office_hours.csv")
    (row,) = page.rows()
    assert (row[2].icon, row[2].text) == ("triangle-alert", "To be confirmed")
    page.open_table("rule_sets.csv")
    assert page.rows()[0][2].icon == "circle-check"


def test_the_rows_of_another_day_are_a_typed_day_away(page: Page) -> None:
    page.open_table("rule_sets.csv")
    assert [row[0].note for row in page.rows()] == ["Thông tư 15/2022/TT-BTTTT"]
    page.press(Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    page.page.rows.day_edit.selectAll()
    type_text(page.page.rows.day_edit, "3/6/2019")
    page.press(Qt.Key.Key_Return)
    assert [row[0].note for row in page.rows()] == ["Thông tư 16/2017/TT-BTTTT"]
    assert page.page.rows.day_edit.text() == "03/06/2019"
    page.page.rows.day_edit.selectAll()
    type_text(page.page.rows.day_edit, "31/2/2019")
    page.press(Qt.Key.Key_Return)
    assert page.page.rows.day_field.error
    page.page.rows.all_asked.emit(True)
    assert len(page.rows()) == 2


def test_a_new_rate_ends_the_old_one_the_day_before(page: Page) -> None:
    page.open_table("vat.csv")
    page.ctrl(Qt.Key.Key_E)
    page.fill("percent", "8")
    page.fill("valid_from", "1/7/2025")
    page.fill("SOURCE", "NQ 204/2025/QH15")
    page.ctrl(Qt.Key.Key_Return)
    assert page.amendments() == []
    assert "changed:" in page.page.form.message.words
    assert "01/07/2025" in page.page.form.message.words
    page.ctrl(Qt.Key.Key_Return)
    (fact,) = page.amendments()
    assert page.told == [fact]
    assert "recorded" in page.page.message.words
    assert [row.cells["source"] for row in page.tables().rows["vat.csv"]] == ["", "NQ 204/2025/QH15"]
    assert [row.cells["valid_to"] for row in page.tables().rows["vat.csv"]] == ["2025-06-30", ""]
    assert page.page.form.isHidden()
    page.page.rows.all_asked.emit(True)
    assert len(page.rows()) == 2


def test_a_change_of_the_past_waits_until_it_is_said_to_be_meant(page: Page) -> None:
    page.open_table("vat.csv")
    page.ctrl(Qt.Key.Key_E)
    page.fill("percent", "8")
    page.fill("SOURCE", "CV 1")
    page.ctrl(Qt.Key.Key_Return)
    assert page.page.form.message.tone == "caution"
    assert not page.page.form.go_button.isEnabled()
    page.press(Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    page.ctrl(Qt.Key.Key_Return)
    (fact,) = page.amendments()
    assert fact.source == "CV 1"


def test_an_error_stands_at_its_field_and_what_was_typed_stays(page: Page) -> None:
    page.open_table("vat.csv")
    page.ctrl(Qt.Key.Key_N)
    page.fill("percent", "eight")
    page.fill("valid_from", "1/7/2025")
    page.ctrl(Qt.Key.Key_Return)
    assert page.page.form.source_field.error
    page.fill("SOURCE", "NQ")
    page.ctrl(Qt.Key.Key_Return)
    assert page.page.form.fields["percent"].error == problem_words("not_a_number")
    page.fill("percent", "8")
    page.ctrl(Qt.Key.Key_Return)
    assert page.page.form.fields["valid_from"].error == problem_words("holds_twice")
    assert page.amendments() == []


def test_a_row_ends_on_a_typed_day(page: Page) -> None:
    page.open_table("offices.csv")
    page.ctrl(Qt.Key.Key_L)
    assert list(page.page.form.fields) == ["valid_to"]
    page.fill("valid_to", "30/6/2025")
    page.fill("SOURCE", "NQ 202/2025/QH15")
    page.ctrl(Qt.Key.Key_Return)
    page.ctrl(Qt.Key.Key_Return)
    assert page.tables().rows["offices.csv"][0].cells["valid_to"] == "2025-06-30"
    assert page.rows()[0][1].note == "until 30/06/2025"


def test_what_was_changed_after_the_check_is_checked_again(page: Page) -> None:
    page.open_table("vat.csv")
    page.ctrl(Qt.Key.Key_E)
    page.fill("valid_from", "1/7/2025")
    page.fill("SOURCE", "NQ")
    page.ctrl(Qt.Key.Key_Return)
    page.fill("percent", "8")
    page.ctrl(Qt.Key.Key_Return)
    assert page.amendments() == []


def test_esc_leaves_the_form_and_nothing_is_recorded(page: Page) -> None:
    page.open_table("vat.csv")
    page.ctrl(Qt.Key.Key_E)
    assert page.page.form.isVisible()
    assert page.page.go_back()
    assert not page.page.form.isVisible()
    assert not page.page.go_back()


def test_elsewhere_the_tables_are_read_only_and_say_why(dressed: QApplication, qtbot: QtBot) -> None:
    desk = Page(qtbot, province=False)
    assert "desk of the province" in desk.shown()
    assert not desk.page.change_button.isVisible()
    officer = Page(qtbot, role=Role.SHIFT_LEADER)
    assert "your role" in officer.shown()
    assert not officer.page.add_button.isVisible()


def test_a_store_that_fails_is_told_to_the_window_with_a_way_to_try_again(page: Page) -> None:
    page.trouble = Unavailable(Cause.STORE_GONE)
    page.notices.synced.emit()
    assert [error.cause for error in page.alerts.errors] == [Cause.STORE_GONE]
    assert page.alerts.retries != [None]


def test_amendments_that_cannot_be_followed_are_counted(page: Page) -> None:
    columns = TABLES["vat.csv"].columns
    bad = ReferenceAmended(
        at=TODAY, by=page.desk.leader, table="vat.csv", columns=columns, rows=(("x",) * len(columns),), source="CV"
    )
    page.books.facts.append(bad)
    page.notices.synced.emit()
    assert page.page.message.tone == "caution"
    assert page.rows()


ROOM = (1036, 549)
"""What the window leaves to a section at 1280x720."""


def looked_at(page: Page) -> list[str]:
    """The words that are cut in the list of rows and in the form that was checked."""
    page.page.resize(*ROOM)
    cut = cut_labels(page.page)
    page.open_table("offices.csv")
    page.ctrl(Qt.Key.Key_E)
    page.fill("valid_from", "1/7/2025")
    page.fill("SOURCE", "NQ 202/2025/QH15")
    page.ctrl(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert page.page.size().toTuple() == ROOM
    return cut + cut_labels(page.page)


def test_longer_words_have_room(dressed: QApplication, qtbot: QtBot) -> None:
    translator = LongWords()
    dressed.installTranslator(translator)
    try:
        assert looked_at(Page(qtbot)) == []
    finally:
        dressed.removeTranslator(translator)


def test_large_text_has_room(dressed: QApplication, resources: Path, qtbot: QtBot) -> None:
    dress(dressed, resources, Look(text_factor=1.4))
    try:
        assert looked_at(Page(qtbot)) == []
    finally:
        dress(dressed, resources)
