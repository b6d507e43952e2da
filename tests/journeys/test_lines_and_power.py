"""A line that carries rubbish, and a machine that loses its power: nothing shown as accepted is ever gone."""

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.app.clock import utc_now
from kt1desk.demo.cut_line import CutLine
from kt1desk.demo.hub_process import HubProcess
from kt1desk.demo.plan import CENTRE
from kt1desk.domain.events import ItemAccepted
from kt1desk.gui.widgets.message import Message
from tests.journeys.at_the_window import Counter, counter, items_in, set_up, visits
from tests.journeys.garbage_line import GarbageLine
from tests.torture.window_kills import kill_at_the_window

KILLS = 10


def notices(desk: Counter) -> str:
    """All that is said in messages now."""
    return "\n".join(each.words for each in desk.stage.frame.findChildren(Message) if each.isVisible())


def test_a_hub_that_answers_rubbish_is_told_and_costs_no_item(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    with counter(qapp, tmp_path) as desk:
        patience = desk.play.patience
        ahead = desk.clock() - utc_now()
        with HubProcess(tmp_path / "hub", ahead, patience) as hub, CutLine(hub.port) as line:
            set_up(desk.machine, enrolment=(line.address, hub.one_time_code(CENTRE)))
            desk.begin()
            desk.until(lambda: desk.waiting() == 0, "the first contact")
            line.cut()
            with GarbageLine(int(line.address.rpartition(":")[2])):
                visit = visits(1)[0]
                desk.accepting.receive(visit)
                desk.accepting.fill_in(visit.items[0])
                item_no = desk.accepting.commit(visit.items[0])
                desk.accepting.confirm(item_no)
                desk.until(lambda: "tỉnh" in notices(desk), "the rubbish to be told")
                assert "Traceback" not in notices(desk)
                assert desk.waiting() > 0
            line.heal()
            desk.play.hands.press("F12")
            desk.until(lambda: desk.waiting() == 0, "every fact to arrive at the province")
            facts = desk.stage.read(lambda files: files.sync.head(), "the head of the book").number
            assert hub.status().desks[0].facts == facts
            assert [fact.item_no for fact in desk.stage.told(ItemAccepted)] == [item_no]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.timeout(240)
def test_what_the_window_showed_as_done_survives_kill_9_ten_times(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with counter(qapp, tmp_path) as desk:
        set_up(desk.machine)
        *_, endured = kill_at_the_window(desk.machine, tmp_path, kills=KILLS, seed="suite")
        assert endured.kills == KILLS
        assert endured.told > KILLS, "most were killed at work"
        stored = items_in(desk.machine)
        desk.begin()
        on_screen = desk.stage.read(lambda files: files.lookups.items_on_hand(), "the items on hand")
        assert [item.item_no for item in on_screen] == list(stored)
        draft = desk.stage.read(lambda files: files.lookups.handover_draft(), "the sheet")
        assert draft.balances
