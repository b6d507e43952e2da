"""The section of printers in the real window: papers are seen before they are printed, a test page is written down."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.domain.paper_stock import PaperUse
from kt1desk.domain.print_job import JobState
from kt1desk.gui.pages.printers.page import PrintersPage
from tests.journeys.at_the_window import Counter, counter, set_up
from tests.journeys.test_label_printer import jobs


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    """A desk whose papers go into a folder, its program not started yet."""
    with counter(qapp, tmp_path) as made:
        set_up(made.machine)
        yield made


def test_each_paper_is_seen_and_a_test_page_is_written_down(desk: Counter) -> None:
    desk.begin()
    hands, stage = desk.play.hands, desk.stage
    hands.press("F11")
    hands.press("Ctrl+8")
    desk.until(lambda: bool(stage.frame.findChildren(PrintersPage)), "the section of printers")
    page = stage.frame.findChildren(PrintersPage)[0]
    for row in range(len(PaperUse)):
        page.uses_table.selectRow(row)
        hands.press("Ctrl+P")
        desk.until(lambda: not page.preview_card.isHidden(), "the preview")
        hands.press("Esc")
        desk.until(page.preview_card.isHidden, "the form")
    hands.press("Ctrl+T")
    desk.until(lambda: [row.state for row in jobs(desk)] == [JobState.SENT], "the test page to be sent")
    assert jobs(desk)[0].of == "test"
