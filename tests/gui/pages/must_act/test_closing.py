"""An open case is closed by two persons and its item moves again; what becomes of it is said before and after."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.domain.clerk import Role
from kt1desk.domain.custody import HolderKind
from kt1desk.domain.events import CaseClosed
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.must_act import MustAct
from kt1desk.domain.numbers import make_item_no, spell
from kt1desk.domain.stock import Place
from tests.gui.pages.must_act.at_the_desk import Desk, handed_over_without
from tests.store.opened import OpenedStore
from tests.support.approving import leader
from tests.support.cut_labels import cut_labels
from tests.support.desks import CLERK_PIN, LEADER_PIN
from tests.support.forms import accept
from tests.support.handing_over import TwoPersons, hand_over

FOREIGN = make_item_no("ZK", 77_001)


@pytest.fixture
def missing(store: OpenedStore) -> ItemNo:
    """One of two items was not there when the leader handed over to the clerk."""
    store.accept()
    item_no = store.accept()
    handed_over_without(store.desk, item_no)
    return item_no


@pytest.fixture
def desk(dressed: QApplication, qtbot: QtBot, store: OpenedStore, missing: ItemNo) -> Desk:
    return Desk(store).open(qtbot)


def _vouch(desk: Desk, pin: str = LEADER_PIN) -> None:
    """The leader, or the only one who may, comes to the desk."""
    desk.hands.press("Alt+N")
    desk.hands.press("Down")
    desk.hands.press("Alt+R")
    desk.hands.press("Down")
    desk.page.approval_dialog.proof_panel.pin_edit.setFocus()
    desk.hands.type(pin)
    desk.hands.press("Ctrl+Enter")


def _close(desk: Desk) -> None:
    desk.hands.press("Alt+L")
    desk.hands.press("Down")
    desk.hands.press("Ctrl+Enter")


def _place(store: OpenedStore, item_no: ItemNo) -> Place | None:
    with store.books.writing() as book:
        return book.custody(item_no).place


def test_a_handover_with_a_missing_item_is_settled_and_the_item_moves_again(desk: Desk, missing: ItemNo) -> None:
    store, panel = desk.store, desk.page.cases_panel
    assert _place(store, missing) is Place.RESERVED
    desk.hands.press("Ctrl+G")
    assert panel.marked is not None
    assert panel.marked.item_no == missing
    before = panel.outcome_text.text()
    assert "Nguyễn Thị Hạnh answers for it" in before
    assert "Hoàng Văn Tú answers for it and it can be delivered" in before
    _close(desk)
    assert desk.page.approval_dialog.is_open
    _vouch(desk)
    [closed] = [fact for fact in desk.told if isinstance(fact, CaseClosed)]
    assert (closed.item_no, closed.by, closed.witness) == (missing, store.desk.clerk, store.desk.leader)
    assert f"Hoàng Văn Tú answers for {spell(missing)} again" in panel.message.words
    assert panel.table.model().rowCount() == 0
    assert _place(store, missing) is Place.WITH_CLERK
    ended = TwoPersons(store.desk).counted().sign()
    assert missing in {item.item_no for item in ended.items if item.place is Place.WITH_CLERK}
    with store.books.writing() as book:
        assert book.custody(missing).holder.kind is HolderKind.PERSON
        assert book.custody(missing).holder.who == store.desk.leader


def test_enter_on_the_case_in_the_list_leads_to_it_and_esc_back(desk: Desk, missing: ItemNo) -> None:
    kinds = [row.kind for row in desk.page.list_panel.rows]
    for _ in range(kinds.index(MustAct.CLOSE_CASE)):
        desk.hands.press("Down")
    desk.hands.press("Enter")
    assert desk.page.cases_panel.isVisible()
    assert desk.page.cases_panel.marked is not None
    assert desk.page.cases_panel.marked.item_no == missing
    assert desk.page.go_back()
    assert desk.page.list_panel.isVisible()
    assert not desk.page.go_back()


def test_nothing_is_closed_without_a_reason_or_without_the_second_person(desk: Desk) -> None:
    desk.hands.press("Ctrl+G")
    desk.hands.press("Ctrl+Enter")
    assert desk.page.cases_panel.reason_field.error == "Choose why it is closed."
    _close(desk)
    assert desk.page.go_back()
    assert not desk.page.approval_dialog.is_open
    assert desk.page.cases_panel.isVisible()
    assert desk.told == []


def test_only_the_clerk_on_duty_closes_and_is_told_so_before_anybody_is_asked(desk: Desk) -> None:
    desk.acts = desk.store.desk.leader
    desk.hands.press("Ctrl+G")
    _close(desk)
    assert "Hoàng Văn Tú" in desk.page.cases_panel.message.words
    assert not desk.page.approval_dialog.is_open


def test_a_leader_on_duty_closes_it_with_the_clerk_who_handed_over(
    dressed: QApplication, qtbot: QtBot, store: OpenedStore
) -> None:
    booked = store.desk
    hand_over(booked)
    item_no = accept(booked, clerk=booked.clerk)
    handed_over_without(booked, item_no)
    clerk = replace(leader(booked.clerk, "Hoàng Văn Tú"), role=Role.CLERK, approves=False)
    desk = Desk(store, acts=booked.leader, colleagues=(clerk,)).open(qtbot)
    desk.hands.press("Ctrl+G")
    _close(desk)
    _vouch(desk, CLERK_PIN)
    [closed] = [fact for fact in desk.told if isinstance(fact, CaseClosed)]
    assert (closed.item_no, closed.by, closed.witness) == (item_no, booked.leader, booked.clerk)


def test_what_was_too_much_is_on_the_list_and_its_case_moves_nothing(
    dressed: QApplication, qtbot: QtBot, store: OpenedStore
) -> None:
    item_no = store.accept()
    handed_over_without(store.desk, item_no, extra=FOREIGN)
    desk = Desk(store).open(qtbot)
    listed = [row.item_no for row in desk.page.list_panel.rows if row.kind is MustAct.CLOSE_CASE]
    assert sorted(str(each) for each in listed) == sorted((item_no, FOREIGN))
    desk.page.show_cases(FOREIGN)
    assert "was not part of the stock" in desk.page.cases_panel.outcome_text.text()
    _close(desk)
    _vouch(desk)
    assert "Nothing has moved" in desk.page.cases_panel.message.words
    assert _place(store, item_no) is Place.RESERVED


def test_the_cases_have_room_in_the_smallest_window(desk: Desk) -> None:
    desk.page.resize(1120 - 208, 588)
    desk.hands.press("Ctrl+G")
    assert cut_labels(desk.page) == []
