"""A restore drill end to end in the windows, with a real hub: nothing is lost, nothing is doubled."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from kt1desk.app import restart
from kt1desk.app.clock import utc_now
from kt1desk.app.desk import OpenDeskFiles
from kt1desk.demo.cast import LEADER, LEADER_PIN
from kt1desk.demo.handing_over import hand_over, take_up_work
from kt1desk.demo.hub_process import HubProcess
from kt1desk.demo.plan import CENTRE
from kt1desk.domain.approval import Approvable
from kt1desk.domain.events import BackupVerified, ItemAccepted
from kt1desk.domain.ids import ItemNo
from kt1desk.gui.approval.dialog import ApprovalDialog
from kt1desk.gui.pages.province.page import ProvincePage
from kt1desk.gui.pages.safekeeping.page import SafekeepingPage
from kt1desk.store.engine import reading
from kt1desk.store.tables import approvals
from tests.journeys.at_the_window import Counter, counter, set_up, visits

_PROVINCE, _BACKUPS = "Ctrl+5", "Ctrl+6"


def accept(desk: Counter, first: int, count: int) -> list[ItemNo]:
    """Accept some of the planned items, each label confirmed; return their numbers."""
    desk.play.hands.press("F2")
    desk.stage.rest()
    numbers = []
    planned = [(visit, item) for visit in visits(12) for item in visit.items]
    for visit, item in planned[first : first + count]:
        desk.accepting.receive(visit)
        desk.accepting.fill_in(item)
        numbers.append(desk.accepting.commit(item))
        desk.accepting.confirm(numbers[-1])
    return numbers


def on_hand(desk: Counter) -> list[ItemNo]:
    return sorted(item.item_no for item in desk.stage.read(lambda files: files.lookups.items_on_hand(), "the items"))


def section(desk: Counter, key: str) -> None:
    desk.play.hands.press("F11")
    desk.stage.rest()
    desk.play.hands.press(key)
    desk.stage.rest()


def approvals_in(desk: Counter) -> list[str]:
    """Which acts a second person allowed, as the book tells it now."""

    def read(files: OpenDeskFiles) -> list[str]:
        with reading(files.engine) as connection:
            return list(connection.execute(select(approvals.c.act)).scalars())

    return desk.stage.read(read, "the approvals")


def back_up(desk: Counter) -> None:
    section(desk, _BACKUPS)
    page = desk.stage.part(SafekeepingPage)
    desk.play.hands.press("Ctrl+B")
    desk.until(lambda: desk.stage.told(BackupVerified) or page.message.tone == "right", "the backup")
    desk.until(lambda: page.table.model().rowCount() > 0 and page.restore_button.isEnabled(), "the list of backups")


def restore(desk: Counter) -> None:
    """The clerk chooses the newest backup, the leader allows it at the desk."""
    section(desk, _BACKUPS)
    page = desk.stage.part(SafekeepingPage)
    desk.until(page.restore_button.isEnabled, "the list of backups")
    hands = desk.play.hands
    hands.press("Ctrl+R")
    desk.until(page.restore_panel.isVisible, "what the restore would mean")
    hands.press("Enter")
    stand_by(desk, page.approval_dialog)
    desk.until(lambda: desk.stage.ended, "the program to begin anew")


def stand_by(desk: Counter, dialog: ApprovalDialog) -> None:
    """The leader chooses the own name and a reason, and types the PIN."""
    hands = desk.play.hands
    desk.until(lambda: dialog.isVisible() and dialog.people_list.count(), "the question for a second person")
    while LEADER not in dialog.people_list.currentItem().text():
        hands.press("Down")
    hands.press("Alt+R")
    hands.press("Down")
    hands.press("Enter")
    hands.type(LEADER_PIN)
    hands.press("Enter")


def enrol_again(desk: Counter, code: str) -> None:
    section(desk, _PROVINCE)
    page = desk.stage.part(ProvincePage)
    desk.until(page.address_edit.text, "the address of the province")
    desk.play.hands.type(code)
    desk.play.hands.press("Ctrl+Enter")
    desk.until(lambda: page.enrol_message.tone == "right", "the province to know the desk")


@pytest.mark.timeout(240)
def test_a_book_comes_back_from_its_backup_and_the_desk_goes_on_in_a_new_life(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with counter(qapp, tmp_path) as desk:
        ahead = desk.clock() - utc_now()
        with HubProcess(tmp_path / "hub", ahead, desk.play.patience) as hub:
            set_up(desk.machine, enrolment=(f"https://127.0.0.1:{hub.port}", hub.one_time_code(CENTRE)))
            desk.begin()
            desk.until(lambda: desk.waiting() == 0, "the first contact")
            kept = accept(desk, 0, 3)
            back_up(desk)
            lost = accept(desk, 3, 2)
            desk.until(lambda: desk.waiting() == 0, "every fact to arrive at the province")
            life = desk.stage.read(lambda files: files.life, "the life")
            restore(desk)
            assert desk.stage.ended == [restart.ASKED]
            desk.stage.close()

            desk.begin()
            assert desk.stage.read(lambda files: files.life, "the life") != life
            assert on_hand(desk) == sorted(kept)
            hand_over(desk.play)  # nobody waits for the province
            take_up_work(desk.play)
            enrol_again(desk, hub.one_time_code(CENTRE))
            desk.until(lambda: on_hand(desk) == sorted(kept + lost), "what the province held to come back")
            desk.until(lambda: desk.waiting() == 0, "the province to hold everything")
            assert approvals_in(desk) == [Approvable.RESTORE_STORE]
            new = accept(desk, 5, 2)
            assert not set(new) & set(kept + lost)
            draft = desk.stage.read(lambda files: files.lookups.handover_draft(), "the sheet")
            assert (draft.balances, draft.strays) == (True, ())
            assert sorted(item.item_no for item in draft.items) == sorted(kept + lost + new)
            assert sum(row.received for row in draft.sheet) == len(lost)
            desk.until(lambda: desk.waiting() == 0, "all of it to arrive")
            assert len(desk.stage.told(ItemAccepted)) == len(kept + lost + new)
