"""A clerk alone without a valid commitment: two windows, a real hub between them, and a call."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from kt1desk.app.clock import utc_now
from kt1desk.app.desk import OpenDeskFiles
from kt1desk.demo.cast import CLERK, CLERK_PIN, LEADER_PIN
from kt1desk.demo.hub_process import HubProcess
from kt1desk.demo.plan import CENTRE
from kt1desk.demo.signing_in import fill_in_checklist, read_must_act
from kt1desk.domain.approval import Approvable
from kt1desk.domain.clerk import Role
from kt1desk.domain.events import ShiftOpened
from kt1desk.domain.ids import OfficeCode
from kt1desk.gui.pages.accept.page import AcceptPage
from kt1desk.gui.pages.approvals.page import ApprovalsPage
from kt1desk.gui.pages.sign_in.open_shift_view import OpenShiftView
from kt1desk.gui.pages.sign_in.page import SignInPage
from kt1desk.store.approvals import SqlApprovals
from kt1desk.store.engine import reading
from kt1desk.store.tables import enrolments
from tests.journeys.at_the_window import Counter, closed_desk, counter, set_up
from tests.support.builders import registered

ON_CALL = "Đinh Công Khải"


@contextmanager
def two_desks(app: QApplication, folder: Path) -> Iterator[tuple[Counter, Counter]]:
    """The counter of a clerk whose commitment is missing, and the desk of who is on call; both know each other."""
    with counter(app, folder / "counter") as desk, counter(app, folder / "on-call") as other:
        ahead = desk.clock() - utc_now()
        with HubProcess(folder / "hub", ahead, desk.play.patience) as hub:
            address = f"https://127.0.0.1:{hub.port}"
            set_up(desk.machine, enrolment=(address, hub.one_time_code(CENTRE)))
            set_up(other.machine, enrolment=(address, hub.one_time_code(CENTRE)), leader=ON_CALL, clerk="Bàn Thị Sương")
            with closed_desk(desk.machine) as files, files.books.writing() as book:
                leader, clerk = (person.staff for person in files.lookups.staff())
                line = registered(clerk, CLERK, Role.CLERK, by=leader, at=desk.clock())
                book.record(replace(line, office=OfficeCode(CENTRE), committed_on=None, committed_to=None))
            other.begin()
            other.until(lambda: other.waiting() == 0, "the first contact of the desk on call")
            yield desk, other


def known_desks(desk: Counter) -> int:
    def read(files: OpenDeskFiles) -> int:
        with reading(files.engine) as connection:
            return int(connection.execute(select(func.count()).select_from(enrolments)).scalar_one())

    return desk.stage.read(read, "the desks it knows")


def to_the_front(desk: Counter) -> None:
    desk.stage.frame.activateWindow()
    desk.until(desk.stage.frame.isActiveWindow, "the window to come to the front")


def answer(other: Counter, challenge: str) -> str:
    """Who is on call asks the province for news and types what is heard; return what is read back."""
    to_the_front(other)
    hands = other.play.hands
    hands.press("F11")
    other.stage.rest()
    hands.press("Ctrl+5")
    other.stage.rest()
    hands.press("Ctrl+S")
    other.until(lambda: known_desks(other) == 2, "the desk that calls to be known")
    hands.press("Ctrl+2")
    other.stage.rest()
    card = other.stage.part(ApprovalsPage).call_card
    hands.press("Alt+C")
    hands.type(challenge)
    other.stage.rest()
    hands.press("Enter")
    hands.press("Down")  # the first of the acts: a shift without a commitment
    hands.press("Enter")
    for _ in range(2):  # about whom, and who asks
        hands.type("hoang van tu")
        other.stage.rest()
        hands.press("Enter")
    hands.press("Enter")
    hands.type(LEADER_PIN)
    hands.press("Enter")
    other.until(lambda: card.shows_answer, "the answer to be read out")
    return card.code_figure.value


def sign_in_without_commitment(desk: Counter) -> None:
    desk.stage.open()
    desk.unlock()
    desk.choose_clerk()
    desk.until(lambda: known_desks(desk) == 2, "the other desk to be known")
    desk.play.hands.type(CLERK_PIN)
    desk.play.hands.press("Enter")
    desk.until(lambda: desk.stage.shows(OpenShiftView), "the question for a shift")
    desk.play.hands.press("Enter")
    fill_in_checklist(desk.play)


@pytest.mark.timeout(240)
def test_the_shift_of_a_clerk_alone_is_allowed_by_phone_and_signed_for_later(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with two_desks(qapp, tmp_path) as (desk, other):
        sign_in_without_commitment(desk)
        dialog = desk.stage.part(SignInPage).approval_dialog
        desk.until(lambda: dialog.isVisible() and dialog.people_list.count(), "the question for a second person")
        hands = desk.play.hands
        hands.press("F6")
        desk.until(lambda: dialog.proof_panel.challenge_figure.value, "the call code")
        code = answer(other, dialog.proof_panel.challenge_figure.value)

        to_the_front(desk)
        hands.press("Alt+N")
        hands.type("k")
        hands.press("Enter")
        hands.press("Down")
        hands.press("Enter")
        hands.type(code)
        hands.press("Enter")
        read_must_act(desk.play)
        desk.until(lambda: desk.stage.shows(AcceptPage), "the acceptance page")
        [opened] = desk.stage.told(ShiftOpened)
        [waiting] = desk.stage.read(
            lambda files: SqlApprovals(files.engine, desk.clock).open_approvals(), "what waits for a signature"
        )
        assert waiting.act is Approvable.OPEN_SHIFT_WITHOUT_COMMITMENT
        assert (waiting.about, waiting.approver_name) == (opened.by, ON_CALL)
        desk.until(lambda: desk.waiting() == 0, "the province to hold it")
