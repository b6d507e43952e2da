"""A clerk alone at night: the dialog at one desk, the approvals page at the province's, each over a real store."""

import gc
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kt1desk.domain.approval import Approvable, ApprovalAsked, Given
from kt1desk.domain.events import ActApproved
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.gui.approval.dialog import ApprovalDialog
from kt1desk.gui.approval.presenter import ApprovalDoors, Asking
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.approvals.calling import CallDoors
from kt1desk.gui.pages.approvals.page import ApprovalsPage
from kt1desk.gui.pages.approvals.presenter import WaitingDoors
from kt1desk.store.approvals import SqlPhoneCodes
from kt1desk.usecases.answer_by_phone import answer_by_phone
from kt1desk.usecases.approve import approve, prove
from kt1desk.usecases.countersign import countersign
from tests.support.calling_desks import LEADER_PIN, CallingDesk, desks_that_know_each_other, make_desk
from tests.support.counter import QuietAlerts
from tests.support.immediate_tasks import ImmediateTasks
from tests.support.keyboard import Keyboard

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def swept() -> Iterator[None]:
    """As the program's `Sweeper` does: nothing is collected inside a paint."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


def record_approval(desk: CallingDesk, codes: SqlPhoneCodes, asked: ApprovalAsked, given: Given) -> ActApproved:
    """What every verb that needs a second person does, without an act of its own."""
    proof = prove(
        asked, given, books=desk.books, pins=desk.pins, codes=codes, reference=desk.reference, clock=desk.clock
    )
    with desk.books.writing() as book:
        fact = approve(proof, book=book, at=desk.clock())
        book.record(fact)
    return fact


def dialog_of(desk: CallingDesk, codes: SqlPhoneCodes, behind: QWidget) -> ApprovalDialog:
    """The dialog over the page that asks for a second person."""
    return ApprovalDialog(
        ApprovalDoors(
            people=desk.approvals.people,
            reasons=partial(desk.reference.reasons_on, ReasonUse.APPROVAL, desk.clock().date()),
            challenge=codes.challenge,
        ),
        work=ImmediateTasks(),
        alerts=QuietAlerts(),
        pause_scans=lambda paused: None,
        parent=behind,
    )


def page_of(desk: CallingDesk) -> ApprovalsPage:
    """The page as the program builds it."""
    reasons = partial(desk.reference.reasons_on, ReasonUse.APPROVAL, desk.clock().date())
    approvals, codes = desk.approvals, desk.codes()
    return ApprovalsPage(
        WaitingDoors(
            open_approvals=approvals.open_approvals,
            reasons=reasons,
            countersign=partial(countersign, books=desk.books, lookups=approvals, pins=desk.pins, clock=desk.clock),
        ),
        CallDoors(
            people=approvals.people,
            asking=codes.asking,
            answer=partial(answer_by_phone, books=desk.books, pins=desk.pins, codes=codes, clock=desk.clock),
            office_name=lambda code: desk.reference.office(code, desk.clock().date()).name,
        ),
        work=ImmediateTasks(),
        alerts=QuietAlerts(),
        notices=Notices(),
        clock=desk.clock,
    )


def answered(qtbot: QtBot, province: CallingDesk, challenge: str) -> str:
    """What the officer reads out after typing what was heard."""
    page = page_of(province)
    there = Keyboard(qtbot, page)
    page.setFocus()
    there.write(challenge)
    there.enter()
    there.write("n")
    there.enter()
    for _ in range(2):  # about whom, and who asks
        there.write("tu 1")
        there.enter()
    there.enter()
    there.write(LEADER_PIN)
    there.enter()
    assert page.call_card.shows_answer
    return page.call_card.code_figure.value


def test_a_clerk_alone_calls_the_province_types_the_answer_and_the_officer_signs_later(
    qtbot: QtBot, tmp_path: Path
) -> None:
    counter = make_desk(tmp_path, "303800-A", seed=1, office="303800")
    province = make_desk(tmp_path, "300000-P", seed=2, province=True)
    with desks_that_know_each_other(counter, province):
        approved: list[ActApproved] = []
        behind = QWidget()
        QVBoxLayout(behind)
        codes = counter.codes()
        dialog = dialog_of(counter, codes, behind)
        keys = Keyboard(qtbot, behind)
        asked = ApprovalAsked(act=Approvable.RESET_PIN, about=counter.clerk, asked_by=counter.clerk)
        dialog.ask(Asking(asked=asked, run=partial(record_approval, counter, codes, asked), approved=approved.append))
        keys.press(Qt.Key.Key_F6)
        challenge = dialog.proof_panel.challenge_figure.value

        code = answered(qtbot, province, challenge)

        behind.activateWindow()
        qtbot.waitUntil(behind.isActiveWindow)
        dialog.people_list.setFocus()
        keys.write("2")  # the officer's name in this test ends in 2
        keys.enter()
        keys.press(Qt.Key.Key_Down)
        keys.enter()
        keys.write(code)
        keys.enter()
        [fact] = approved
        assert (fact.by, fact.answered_at) == (province.leader, province.desk)
        assert not dialog.is_open

        counter.pins.set(province.leader, LEADER_PIN)
        later = page_of(counter)
        at_the_counter = Keyboard(qtbot, later)
        at_the_counter.alt("G")
        at_the_counter.write(LEADER_PIN)
        at_the_counter.enter()
        assert counter.approvals.approvals_open() == 0
