"""A label or strip of letter A or B is spoiled: by keys alone it is printed again, before the leader."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.app.desk import OpenDeskFiles
from kt1desk.demo.cast import LEADER_PIN
from kt1desk.documents.papers import PdfPapers
from kt1desk.domain.events import ItemAccepted, LabelConfirmed, LabelReprinted, SealStripReprinted
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import Secrecy
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.gui.pages.reprint.page import ReprintPage
from kt1desk.gui.scan_reading import REPEAT_MS
from kt1desk.gui.widgets.message import Message
from kt1desk.printers.raster import pictures
from kt1desk.usecases.readmodels import PrinterDots
from tests.journeys.at_the_window import Counter, counter, set_up, visits
from tests.journeys.test_label_printer import DPI, jobs, labels_to
from tests.support.fake_printer import FakePrinter, status
from tests.support.label_reading import zpl_labels
from tests.support.pdf_reading import text_of


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    """A desk with numbers, its program not started yet."""
    with counter(qapp, tmp_path) as made:
        set_up(made.machine)
        yield made


def accept_a_grave_one(desk: Counter) -> ItemNo:
    """Accept the first item of letter A or B of the day, and scan its label."""
    visit, item = next(
        (visit, item) for visit in visits(20) for item in visit.items if item.secrecy in {Secrecy.A, Secrecy.B}
    )
    desk.accepting.receive(visit)
    desk.accepting.fill_in(item)
    desk.play.hands.press("Ctrl+Enter")
    desk.until(lambda: desk.stage.told(ItemAccepted), "the item to be accepted")
    item_no = desk.stage.told(ItemAccepted)[0].item_no
    desk.accepting.confirm(item_no)
    return item_no


def may_leave(desk: Counter, item_no: ItemNo) -> bool:
    def read(files: OpenDeskFiles) -> bool:
        with files.books.writing() as book:
            return book.custody(item_no).may_leave

    return desk.stage.read(read, "the custody of the item")


def press(desk: Counter, *keys: str) -> None:
    for key in keys:
        desk.play.hands.press(key)


def the_leader_saw_it(desk: Counter, page: ReprintPage) -> None:
    dialog = page.approval_dialog
    desk.until(lambda: dialog.isVisible() and dialog.people_list.count(), "the question for the leader")
    press(desk, "Alt+R", "Down", "Enter")
    desk.play.hands.type(LEADER_PIN)
    press(desk, "Enter")


@pytest.mark.timeout(240)
def test_a_spoiled_label_is_printed_again_before_the_leader_and_scanned(desk: Counter) -> None:
    with FakePrinter(status()) as device:
        labels_to(desk, device)
        desk.begin()
        item_no = accept_a_grave_one(desk)
        assert may_leave(desk, item_no)
        press(desk, "F9")
        desk.until(lambda: desk.stage.shows(ReprintPage), "the page of reprints")
        page = desk.stage.part(ReprintPage)
        desk.until(lambda: page.table.cells.rowCount() == 1, "the last labels")
        press(desk, "Down", "Enter", "Down", "Down", "Down", "Enter", "Down", "Ctrl+Enter")
        the_leader_saw_it(desk, page)
        desk.until(lambda: desk.stage.told(LabelReprinted), "the reprint to be recorded")
        desk.until(lambda: "Zebra" in page.message.words, "the label to be sent")
        assert [row.of for row in jobs(desk)] == [item_no, item_no]
        assert not may_leave(desk, item_no)
        paper = desk.stage.read(lambda files: files.papers.label_paper(item_no), "what the label says")
        desk.play.patience.pause(REPEAT_MS)  # sooner, the same code is a double reading; hands take longer
        desk.play.hands.scan(item_no)
        desk.until(lambda: len(desk.stage.told(LabelConfirmed)) == 2, "the scan to be recorded")
        assert may_leave(desk, item_no)
        pdf = PdfPapers().label(paper, PrinterDots(dpi=DPI))
        assert "BẢN IN LẠI 2" in text_of(pdf)
        assert zpl_labels(device.all_received())[1:] == list(pictures(pdf, DPI))


def strips(desk: Counter) -> list[Path]:
    """Where the seal strips went, the first first."""
    return [Path(row.where) for row in reversed(jobs(desk)) if row.paper is PaperUse.SEAL_STRIP and row.where]


def said(desk: Counter) -> str:
    return "\n".join(each.words for each in desk.stage.frame.findChildren(Message) if each.isVisible())


@pytest.mark.timeout(240)
def test_a_further_strip_is_refused_at_the_form_and_printed_before_the_leader(desk: Counter) -> None:
    desk.begin()
    item_no = accept_a_grave_one(desk)
    press(desk, "Ctrl+Shift+I")
    desk.until(lambda: len(strips(desk)) == 1, "the first strip")
    press(desk, "Ctrl+Shift+I")
    desk.until(lambda: "lần này không in" in said(desk), "the word about the strip that is out")
    press(desk, "F9")
    desk.until(lambda: desk.stage.shows(ReprintPage), "the page of reprints")
    page = desk.stage.part(ReprintPage)
    desk.until(lambda: page.table.cells.rowCount() == 1, "the last labels")
    press(desk, "Down", "Enter", "Down", "Down", "Down", "Enter", "Down", "Ctrl+Shift+I")
    the_leader_saw_it(desk, page)
    desk.until(lambda: desk.stage.told(SealStripReprinted), "the reprint to be recorded")
    desk.until(lambda: len(strips(desk)) == 2, "the further strip")
    assert ["BẢN IN LẠI 2" in text_of(file.read_bytes()) for file in strips(desk)] == [False, True]
    assert may_leave(desk, item_no)
