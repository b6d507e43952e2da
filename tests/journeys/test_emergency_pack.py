"""The machine fails: by keys alone a pack is made and opened, and what was accepted on paper is entered late."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.app.desk import OpenDeskFiles
from kt1desk.domain.events import EmergencyPackMade, EmergencyPackOpened, ItemAccepted, LabelConfirmed
from kt1desk.domain.ids import ItemNo
from kt1desk.gui.pages.accept.page import AcceptPage
from kt1desk.gui.pages.emergency.page import EmergencyPage
from kt1desk.gui.scan_reading import REPEAT_MS
from tests.journeys.at_the_window import MORNING, Counter, counter, set_up, visits

SEAL = "TQ 004700"


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    """A desk whose papers go into a folder, its program not started yet."""
    with counter(qapp, tmp_path) as made:
        set_up(made.machine)
        yield made


def write(desk: Counter, *lines: str) -> None:
    """Type one field after the other; Enter leads on, and asks in the last one."""
    for line in lines:
        desk.play.hands.type(line)
        desk.play.hands.press("Enter")


def make_a_pack(desk: Counter) -> EmergencyPackMade:
    """Make it in its section of F11, and wait for its papers."""
    desk.play.hands.press("F11")
    desk.play.hands.press("Ctrl+9")
    desk.until(lambda: bool(desk.stage.frame.findChildren(EmergencyPage)), "the section of packs")
    page = desk.stage.frame.findChildren(EmergencyPage)[0]
    desk.until(page.isVisible, "the section to be shown")
    desk.play.hands.press("Alt+N")
    write(desk, "3", SEAL)
    desk.until(lambda: desk.stage.told(EmergencyPackMade), "the pack to be recorded")
    (made,) = desk.stage.told(EmergencyPackMade)
    papers = tuple(desk.play.papers / f"{name}-{made.numbers[0]}.pdf" for name in ("sheets/pack", "labels/pack-labels"))
    desk.until(lambda: all(paper.exists() for paper in papers), "the papers of the pack")
    return made


def open_it(desk: Counter) -> None:
    """Say that it was opened at eight, by the seal that was on it."""
    desk.play.hands.press("Ctrl+O")
    desk.play.hands.press("Alt+S")
    write(desk, SEAL, "8:00")
    desk.until(lambda: desk.stage.told(EmergencyPackOpened), "the opening to be recorded")


def enter_late(desk: Counter, number: ItemNo) -> ItemAccepted:
    """Enter the first slip: its label is scanned into the form, its moment typed."""
    visit = visits(1)[0]
    desk.play.hands.press("F2")
    desk.until(lambda: desk.stage.shows(AcceptPage), "the acceptance page")
    desk.accepting.receive(visit)
    desk.accepting.fill_in(visit.items[0])
    fields = desk.stage.part(AcceptPage).item_form.fields
    desk.play.hands.press("Ctrl+Shift+E")
    desk.until(fields.late_no_edit.hasFocus, "the fields of a slip")
    desk.play.hands.scan(number)
    desk.until(lambda: fields.late_no_edit.text() == number, "the scan to fill the number in")
    desk.play.hands.press("Alt+H")
    desk.play.hands.type("8:20")
    desk.play.hands.press("Ctrl+Enter")
    desk.until(lambda: desk.stage.told(ItemAccepted), "the item to be entered")
    return desk.stage.told(ItemAccepted)[0]


def test_what_was_accepted_on_paper_is_on_the_sheet_of_the_shift_with_its_own_number_and_moment(
    desk: Counter,
) -> None:
    desk.begin()
    number = make_a_pack(desk).numbers[0]
    desk.clock.advance(timedelta(hours=2))
    open_it(desk)
    entered = enter_late(desk, number)
    assert (entered.item_no, entered.pack, entered.at) == (number, number, MORNING + timedelta(minutes=50))
    assert not desk.play.label_of(number).exists()
    desk.play.patience.pause(REPEAT_MS)  # sooner, the same code is a double reading; hands take longer
    desk.accepting.confirm(number)
    assert [fact.item_no for fact in desk.stage.told(LabelConfirmed)] == [number]

    def sheet(files: OpenDeskFiles) -> tuple[tuple[int, int, int], list[tuple[ItemNo, bool]]]:
        draft = files.lookups.handover_draft()
        rows = draft.sheet
        sums = sum(row.start for row in rows), sum(row.accepted for row in rows), sum(row.on_hand for row in rows)
        return sums, [(item.item_no, item.late) for item in draft.items]

    assert desk.stage.read(sheet, "the sheet of the shift") == ((0, 1, 1), [(number, True)])
