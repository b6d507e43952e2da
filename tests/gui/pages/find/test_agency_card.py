"""The card of an agency in the search: by a key; the whole month only with a reason, and not for the next person."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.domain.errors import Rule
from kt1desk.domain.item import PayerClass
from kt1desk.domain.looks import RestrictedList
from kt1desk.domain.persons import OutOfHours
from kt1desk.usecases.agency_rows import AgencyCard, AgencyMonth, ContactRow, PersonRow
from tests.gui.pages.find.test_looking import POLICE, TU, Desk
from tests.support.cut_labels import cut_labels

CARD = AgencyCard(
    agency=POLICE.agency,
    name="Công an tỉnh Tuyên Quang",
    address="Phường Minh Xuân, tỉnh Tuyên Quang",
    office_name="Bưu điện Trung tâm tỉnh Tuyên Quang",
    payer=PayerClass.LOCAL,
    persons=(
        PersonRow(
            name="Trần Văn Minh",
            title="Văn thư",
            letters=("A", "B", "C"),
            may_hand_in=True,
            may_receive=True,
            specimen_no="12",
            valid_from=date(2024, 1, 1),
            valid_to=date(2024, 12, 1),
            days_left=6,
            warnings=(Rule.COURIER_ENDS_IN_7,),
        ),
        PersonRow(
            name="Đỗ Thị Lan",
            title="",
            letters=(),
            may_hand_in=False,
            may_receive=True,
            specimen_no="",
            valid_from=date(2023, 1, 1),
            valid_to=date(2024, 6, 30),
            days_left=None,
            warnings=(),
        ),
    ),
    contacts=(
        ContactRow(
            hours=OutOfHours.NIGHT,
            rank=1,
            name="Lê Văn Trực",
            phone="0207 382 1234",
            confirmed_on=date(2024, 11, 1),
            stale=False,
        ),
        ContactRow(
            hours=OutOfHours.WEEKEND, rank=1, name="Phạm Thị Hoa", phone="0207 382 5678", confirmed_on=None, stale=True
        ),
    ),
    month=AgencyMonth(
        first=date(2024, 11, 1), last=date(2024, 11, 25), items=9, to_pay_vnd=121_818, with_classes=False
    ),
)


@pytest.fixture
def desk(dressed: QApplication, qtbot: QtBot) -> Desk:
    return Desk(qtbot, card=CARD)


def _open(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F, ctrl=True)
    desk.fill(Qt.Key.Key_C, "cong")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_K, ctrl=True)


def test_the_card_of_the_chosen_agency_opens_by_a_key_and_is_no_look(desk: Desk) -> None:
    _open(desk)
    assert desk.carded == [POLICE.agency]
    assert "without items of A, B or C" in desk.shown()
    assert "may be out of date" in desk.shown()
    assert desk.seen == []
    assert desk.page.go_back()
    assert desk.page.table.isVisible()


def test_without_a_choice_the_card_is_of_the_sender_of_the_marked_item(desk: Desk) -> None:
    desk.press(Qt.Key.Key_K, ctrl=True)
    assert desk.carded == ["SENDER"]


def test_the_whole_month_asks_why_and_is_written_down(desk: Desk) -> None:
    _open(desk)
    desk.press(Qt.Key.Key_B, ctrl=True)
    assert desk.page.looks.agency_reasons.isVisible()
    assert desk.looks.asked == []
    desk.press(Qt.Key.Key_Return)
    assert [fact.list for fact in desk.seen] == [RestrictedList.AGENCY_MONTH]
    assert "items of A, B and C included" in desk.shown()


def test_who_may_not_look_is_told_so_and_goes_back_to_the_card(desk: Desk) -> None:
    desk.person = TU
    _open(desk)
    desk.press(Qt.Key.Key_B, ctrl=True)
    desk.press(Qt.Key.Key_Return)
    assert "Counter clerk" in desk.page.looks.agency_reasons.message.words
    assert desk.seen == []
    assert desk.page.go_back()
    assert desk.page.looks.agency.isVisible()


def test_the_whole_month_is_not_shown_to_the_next_person(desk: Desk) -> None:
    _open(desk)
    desk.press(Qt.Key.Key_B, ctrl=True)
    desk.press(Qt.Key.Key_Return)
    desk.page.hide()
    desk.person = TU
    desk.page.show()
    assert "without items of A, B or C" in desk.shown()


def test_another_page_opens_the_card_and_the_item_list_is_not_in_its_way(desk: Desk) -> None:
    desk.look()
    desk.page.show_agency(POLICE.agency)
    assert desk.page.looks.agency.isVisible()
    assert desk.page.looks.found.table.model().rowCount() == 0


def test_an_agency_without_anybody_to_call_says_so(desk: Desk) -> None:
    desk.card = replace(CARD, contacts=(), persons=())
    _open(desk)
    assert "Nobody is named" in desk.shown()


def test_the_card_has_room_in_the_smallest_window(desk: Desk) -> None:
    _open(desk)
    assert cut_labels(desk.page) == []


def test_the_card_of_who_took_over_says_from_whom(desk: Desk) -> None:
    _open(desk)
    assert "Took over" not in desk.shown()
    assert desk.page.go_back()
    desk.card = replace(CARD, instead_of="Huyện ủy Na Hang")
    desk.press(Qt.Key.Key_K, ctrl=True)
    assert "Took over from Huyện ủy Na Hang, which has ended" in desk.shown()
    assert cut_labels(desk.page) == []
