"""Looking beyond one's own holdings: the reason first, then what was found, then one life; taken away in time."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kt1desk.domain.clerk import Act, Role, may
from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.events import RestrictedListSeen
from kt1desk.domain.ids import AgencyId, ItemNo, StaffId
from kt1desk.domain.looks import LookReason, RestrictedList
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.find.agency import AgencyDoors
from kt1desk.gui.pages.find.holdings import HoldingsDoors
from kt1desk.gui.pages.find.looking import LookDoors, Rows
from kt1desk.gui.pages.find.narrowing import NarrowDoors
from kt1desk.gui.pages.find.page import FindPage
from kt1desk.gui.pages.find.presenter import FindDoors
from kt1desk.gui.scan_reading import read_scan
from kt1desk.gui.work import Sent
from kt1desk.usecases.agency_rows import AgencyCard
from kt1desk.usecases.look_rows import LifeStory
from kt1desk.usecases.must_act_rows import MustActRow
from kt1desk.usecases.readmodels import AgencyHit, ItemLine, StaffRow
from kt1desk.usecases.see_agency_month import see_agency_month
from kt1desk.usecases.see_holdings import see_holdings
from kt1desk.usecases.see_life_story import SeeLifeStory, see_life_story
from kt1desk.usecases.see_restricted_list import see_restricted_list
from tests.support.builders import registered
from tests.support.clock import StandingClock
from tests.support.counter import QuietAlerts
from tests.support.cut_labels import cut_labels
from tests.support.immediate_tasks import ImmediateTasks
from tests.support.item_lines import NOW, SHIFT, Like, item_line
from tests.support.memory_books import MemoryBooks
from tests.support.memory_looks import FOREIGN, FOREIGN_OLD, FOREIGN_TOO, MemoryLooks, story_of
from tests.support.typing import type_text

OWN = item_line(2, Like(letter="A", recipient="Sở Y tế", sender_agency=AgencyId("SENDER")))
PLAIN = item_line(50_077, Like(place=None))
HANH = StaffRow(staff=StaffId("hanh"), name="Nguyễn Thị Hạnh", role=Role.SHIFT_LEADER)
TU = StaffRow(staff=StaffId("tu"), name="Hoàng Văn Tú", role=Role.CLERK)
SAU = StaffRow(staff=StaffId("sau"), name="Lê Văn Sáu", role=Role.AUDITOR)
POLICE = AgencyHit(
    agency=AgencyId("CA"), name="Công an tỉnh Tuyên Quang", address="", office=None, office_name="Bưu điện Trung tâm"
)


class Desk:
    """The page over the real verbs: a leader acts, one item is on hand."""

    def __init__(self, qtbot: QtBot, card: AgencyCard | None = None, must_act: tuple[MustActRow, ...] = ()) -> None:
        self.card = card
        self.carded: list[AgencyId] = []
        self.person = HANH
        self.books, self.looks, self.alerts = MemoryBooks(), MemoryLooks(), QuietAlerts()
        self.saved: list[Rows] = []
        self.printed: list[LifeStory] = []
        clock = StandingClock()
        with self.books.writing() as book:
            for person in (HANH, TU, SAU):
                book.record(registered(person.staff, person.name, person.role, at=NOW - timedelta(days=1)))

        self.page = FindPage(
            FindDoors(
                shift=lambda: SHIFT,
                items_on_hand=lambda: (OWN,),
                recent_items=lambda _: (),
                item=self._item,
                holds_items=lambda: may(self.person.role, Act.SEE_OWN_STOCK),
            ),
            work=ImmediateTasks(),
            alerts=self.alerts,
            notices=Notices(),
            clock=lambda: NOW,
            looks=self._look_doors(),
            reason_name=lambda code: f"reason {code}",
            must_act=lambda: must_act,
            holdings=HoldingsDoors(
                person=lambda: self.person,
                own=lambda: (OWN,),
                see=partial(see_holdings, books=self.books, looks=self.looks, clock=clock),
                save=self._save,
            ),
            agencies=AgencyDoors(
                person=lambda: self.person,
                card=self._card,
                see_month=partial(see_agency_month, books=self.books, looks=self.looks, clock=clock),
            ),
            narrow=NarrowDoors(find_agencies=lambda _: (POLICE,), people=lambda: (HANH, TU, SAU)),
        )
        qtbot.addWidget(self.page)
        self.page.resize(1120 - 208, 588)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.page.setFocus()

    def _look_doors(self) -> LookDoors:
        clock = StandingClock()
        return LookDoors(
            person=lambda: self.person,
            see_list=partial(see_restricted_list, books=self.books, looks=self.looks, clock=clock),
            see_story=partial(see_life_story, books=self.books, looks=self.looks, clock=clock),
            save=self._save,
            print_story=self._print,
        )

    def _item(self, item_no: ItemNo) -> ItemLine | None:
        return {PLAIN.item_no: PLAIN, OWN.item_no: OWN}.get(item_no)

    def _card(self, agency: AgencyId) -> AgencyCard:
        assert self.card is not None
        self.carded.append(agency)
        return self.card

    def _save(self, rows: Rows) -> str:
        self.saved.append(rows)
        return "/papers/list.csv"

    def _print(self, asked: SeeLifeStory) -> Sent:
        self.printed.append(see_life_story(asked, books=self.books, looks=self.looks, clock=StandingClock()))
        return Sent(where="/papers/story.pdf", saved=True)

    @property
    def seen(self) -> list[RestrictedListSeen]:
        return [fact for fact in self.books.facts if isinstance(fact, RestrictedListSeen)]

    def shown(self) -> str:
        return " ".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    def press(self, key: Qt.Key, *, ctrl: bool = False) -> None:
        focus = QApplication.focusWidget()
        assert isinstance(focus, QWidget)
        held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(focus, key, held)

    def fill(self, key: Qt.Key, text: str) -> None:
        """Go to a field by its key and type."""
        focus = QApplication.focusWidget()
        assert isinstance(focus, QWidget)
        QTest.keyClick(focus, key, Qt.KeyboardModifier.AltModifier)
        edit = QApplication.focusWidget()
        assert isinstance(edit, QLineEdit)
        type_text(edit, text)

    def look_beyond(self, text: str) -> None:
        type_text(self.page.search_edit, text)
        self.press(Qt.Key.Key_B, ctrl=True)

    def look(self) -> None:
        """A whole look for a complaint."""
        self.look_beyond("cong an")
        self.press(Qt.Key.Key_Down)
        self.press(Qt.Key.Key_Down)
        self.press(Qt.Key.Key_Return)


@pytest.fixture
def desk(dressed: QApplication, qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_what_is_not_here_is_said_to_be_beyond_with_the_key(desk: Desk) -> None:
    type_text(desk.page.search_edit, "cong an")
    assert "beyond your own holdings" in desk.page.message
    assert "Ctrl+B" in desk.page.message
    assert desk.seen == []


def test_nothing_is_read_before_a_reason_is_given(desk: Desk) -> None:
    desk.look_beyond("cong an")
    assert desk.page.looks.reasons.isVisible()
    assert desk.looks.asked == []
    desk.press(Qt.Key.Key_Escape)
    assert desk.page.go_back()
    assert desk.page.table.isVisible()
    assert desk.seen == []


def test_a_reason_by_keys_shows_what_was_found_and_says_what_was_written_down(desk: Desk) -> None:
    desk.look()
    assert [(fact.by, fact.list, fact.reason, fact.count) for fact in desk.seen] == [
        (HANH.staff, RestrictedList.ITEMS_OF_OTHERS, LookReason.COMPLAINT, 2)
    ]
    assert desk.page.looks.found.table.model().rowCount() == 2
    assert "A complaint is looked into" in desk.shown()


def test_a_life_opened_from_a_look_has_the_reason_of_the_look(desk: Desk) -> None:
    desk.look()
    desk.press(Qt.Key.Key_Return)
    assert [(fact.list, fact.reason) for fact in desk.seen][1:] == [(RestrictedList.LIFE_STORY, LookReason.COMPLAINT)]
    assert desk.page.looks.story.table.model().rowCount() == 4
    assert desk.page.looks.story.table.model().index(3, 1).data() == "Delivered to Đỗ Thị Lan"
    assert desk.page.go_back()
    assert desk.page.looks.found.isVisible()
    assert desk.page.go_back()
    assert desk.page.table.isVisible()
    assert desk.page.looks.found.table.model().rowCount() == 0


def test_the_life_of_what_one_holds_is_no_look(desk: Desk) -> None:
    desk.looks.story = story_of(OWN, restricted=False)
    desk.press(Qt.Key.Key_Return, ctrl=True)
    assert desk.page.looks.story.isVisible()
    assert desk.seen == []
    assert desk.page.go_back()
    assert desk.page.table.isVisible()


def test_the_life_of_a_restricted_item_first_asks_why(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Return, ctrl=True)
    assert desk.page.looks.reasons.isVisible()
    desk.press(Qt.Key.Key_Return)
    assert desk.page.looks.story.isVisible()
    assert [fact.reason for fact in desk.seen] == [LookReason.SENDER_ASKS]


def test_the_life_that_is_shown_is_printed_by_a_key_and_written_down_as_an_export(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Return, ctrl=True)
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_P, ctrl=True)
    assert [fact.exported for fact in desk.seen] == [False, True]
    assert [story.item_no for story in desk.printed] == [OWN.item_no]
    assert "/papers/story.pdf" in desk.page.looks.story.message.words


def test_the_life_of_what_one_holds_is_printed_without_a_look(desk: Desk) -> None:
    desk.looks.story = story_of(OWN, restricted=False)
    desk.press(Qt.Key.Key_Return, ctrl=True)
    desk.press(Qt.Key.Key_P, ctrl=True)
    assert len(desk.printed) == 1
    assert desk.seen == []


def test_who_may_see_a_life_and_not_export_it_is_told_so_on_the_life(desk: Desk) -> None:
    desk.person = SAU
    desk.look()
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_P, ctrl=True)
    assert "Auditor" in desk.page.looks.story.message.words
    assert desk.printed == []


def test_a_clerk_is_told_that_the_role_does_not_allow_it(desk: Desk) -> None:
    desk.person = TU
    desk.look()
    assert "Counter clerk" in desk.page.looks.reasons.message.words
    assert not desk.page.looks.found.isVisible()
    assert desk.seen == []


def test_a_search_for_everything_is_refused_in_place(desk: Desk) -> None:
    desk.look_beyond("")
    assert "at least 3 letters" in desk.page.message
    assert desk.page.table.isVisible()


def test_a_number_without_a_class_is_found_without_a_look(desk: Desk) -> None:
    type_text(desk.page.search_edit, PLAIN.item_no)
    assert desk.page.table.model().rowCount() == 1
    assert desk.seen == []


def test_a_scan_of_what_one_holds_is_no_look_and_leads_back_to_ones_own(desk: Desk) -> None:
    desk.look()
    desk.page.take_scan(read_scan(OWN.item_no))
    assert desk.page.table.isVisible()
    assert desk.page.table.model().rowCount() == 1
    assert len(desk.seen) == 1


def test_what_was_shown_to_one_person_is_not_shown_to_the_next(desk: Desk) -> None:
    desk.look()
    desk.page.hide()
    desk.person = TU
    desk.page.show()
    assert desk.page.table.isVisible()
    assert desk.page.looks.found.table.model().rowCount() == 0


def test_what_was_shown_stays_for_the_same_person(desk: Desk) -> None:
    desk.look()
    desk.page.hide()
    desk.page.show()
    assert desk.page.looks.found.isVisible()


def test_a_saved_list_is_a_look_of_its_own(desk: Desk) -> None:
    desk.look()
    desk.press(Qt.Key.Key_E, ctrl=True)
    assert [fact.exported for fact in desk.seen] == [False, True]
    ((headings, *rows),) = desk.saved
    assert headings[0] == "Number"
    assert [row[0] for row in rows] == [FOREIGN.item_no, FOREIGN_TOO.item_no]
    assert "/papers/list.csv" in desk.page.looks.found.message.words


def test_who_may_look_and_not_export_is_told_so(desk: Desk) -> None:
    desk.person = SAU
    desk.look()
    desk.press(Qt.Key.Key_E, ctrl=True)
    assert "Auditor" in desk.page.looks.found.message.words
    assert desk.saved == []


def test_a_book_that_cannot_be_written_shows_nothing(desk: Desk) -> None:
    desk.looks.fails = Unavailable(Cause.DISK_FULL)
    desk.look()
    assert [error.cause for error in desk.alerts.errors] == [Cause.DISK_FULL]
    assert not desk.page.looks.found.isVisible()


def test_the_stock_of_the_desk_is_not_an_auditors_own(desk: Desk) -> None:
    desk.page.hide()
    desk.person = SAU
    desk.page.show()
    assert desk.page.table.model().rowCount() == 0
    assert "holds no items" in desk.page.message
    type_text(desk.page.search_edit, OWN.item_no)
    assert desk.page.table.model().rowCount() == 0
    desk.page.search_edit.clear()
    type_text(desk.page.search_edit, PLAIN.item_no)
    assert desk.page.table.model().rowCount() == 1
    assert desk.seen == []


def test_a_full_page_says_so_and_a_key_shows_older_ones_as_a_look_of_its_own(desk: Desk) -> None:
    desk.looks.found = replace(desk.looks.found, more=True)
    desk.look()
    assert "there are more" in desk.page.looks.found.message.words
    desk.press(Qt.Key.Key_M, ctrl=True)
    found = desk.page.looks.found
    assert [fact.count for fact in desk.seen] == [2, 1]
    assert {fact.reason for fact in desk.seen} == {LookReason.COMPLAINT}
    assert found.table.model().rowCount() == 3
    assert not found.message.isVisible()
    assert not found.more_button.isVisible()
    desk.looks.found = replace(desk.looks.found, items=(FOREIGN, FOREIGN_TOO, FOREIGN_OLD), more=False)
    desk.press(Qt.Key.Key_E, ctrl=True)
    assert [fact.count for fact in desk.seen if fact.exported] == [3]


def test_that_nothing_fits_is_said(desk: Desk) -> None:
    desk.looks.found = replace(desk.looks.found, items=())
    desk.look()
    assert "Nothing in this book" in desk.page.looks.found.message.words


def test_a_life_says_what_contradicts_itself(desk: Desk) -> None:
    desk.look()
    desk.press(Qt.Key.Key_Return)
    assert "contradict" in desk.page.looks.story.contradiction.words


def test_a_contradiction_is_said_as_long_as_the_life_is_shown(desk: Desk) -> None:
    desk.look()
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_P, ctrl=True)
    assert desk.page.looks.story.message.isVisible()
    assert desk.page.looks.story.contradiction.isVisible()
    desk.page.go_back()
    desk.looks.story = replace(desk.looks.story, disputes=())
    desk.press(Qt.Key.Key_Return)
    assert not desk.page.looks.story.contradiction.isVisible()


def test_nothing_is_cut_on_the_smallest_window(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F, ctrl=True)
    assert cut_labels(desk.page) == []
    desk.look_beyond("cong an")
    assert cut_labels(desk.page) == []
    desk.press(Qt.Key.Key_Return)
    assert cut_labels(desk.page) == []
    desk.press(Qt.Key.Key_Return)
    assert cut_labels(desk.page) == []
