"""A label printer of the counter, in every temper: the item is in the book, and nobody waits for a printer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.app.printer_settings import tables_of
from kt1desk.app.settings import load, save
from kt1desk.documents.papers import PdfPapers
from kt1desk.domain.errors import Cause
from kt1desk.domain.events import ItemAccepted, LabelConfirmed
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.paper_stock import PaperStock, PaperUse
from kt1desk.domain.print_job import JobState
from kt1desk.gui.widgets.message import Message
from kt1desk.printers.raster import pictures
from kt1desk.usecases.print_rows import PrintJobRow
from kt1desk.usecases.printer_rows import PaperChoice, PrinterRow, PrinterSetup, Way
from kt1desk.usecases.readmodels import PrinterDots
from tests.journeys.at_the_window import Counter, counter, set_up, visits
from tests.support.fake_printer import FakePrinter, status
from tests.support.label_reading import zpl_labels

DPI = 203


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    """A desk with numbers, its program not started yet."""
    with counter(qapp, tmp_path) as made:
        set_up(made.machine)
        yield made


def labels_to(desk: Counter, device: FakePrinter) -> None:
    """Choose that printer for labels."""
    target = f"{device.address.host}:{device.address.port}"
    setup = PrinterSetup(
        printers=(PrinterRow(name="Zebra", way=Way.NETWORK, target=target, dpi=DPI),),
        papers={
            **PrinterSetup().papers,
            PaperUse.LABEL: PaperChoice(printer="Zebra", stock=PaperStock.LABEL_100_60),
        },
    )
    folder = desk.machine.home.folder
    settings = load(folder)
    assert settings is not None
    save(folder, replace(settings, **tables_of(setup)))


def accept_one(desk: Counter) -> ItemNo:
    """The first courier's item, as far as the key that commits."""
    visit = visits(1)[0]
    desk.accepting.receive(visit)
    desk.accepting.fill_in(visit.items[0])
    desk.play.hands.press("Ctrl+Enter")
    desk.until(lambda: desk.stage.told(ItemAccepted), "the item to be accepted")
    return desk.stage.told(ItemAccepted)[0].item_no


def jobs(desk: Counter) -> tuple[PrintJobRow, ...]:
    """The print ledger, newest first."""
    return desk.stage.read(lambda files: files.prints.recent(10), "the print ledger")


def test_a_label_goes_to_the_chosen_printer_and_only_its_scan_confirms_it(desk: Counter) -> None:
    with FakePrinter(status()) as device:
        labels_to(desk, device)
        desk.begin()
        item_no = accept_one(desk)
        desk.until(lambda: [row.state for row in jobs(desk)] == [JobState.SENT], "the label to be sent")
        pdf = desk.stage.read(
            lambda files: PdfPapers().label(files.papers.item_paper(item_no), PrinterDots(dpi=DPI)), "the label"
        )
        desk.accepting.confirm(item_no)
        assert [(row.of, row.state) for row in jobs(desk)] == [(item_no, JobState.CONFIRMED)]
        assert zpl_labels(device.all_received()) == list(pictures(pdf, DPI))


def test_while_a_printer_hangs_the_next_act_is_recorded_and_the_label_is_looked_for(desk: Counter) -> None:
    # It answers that it is ready, takes the label, and says nothing any more.
    with FakePrinter(status(), b"") as device:
        labels_to(desk, device)
        desk.begin()
        item_no = accept_one(desk)
        desk.play.hands.scan(item_no)
        desk.until(lambda: desk.stage.told(LabelConfirmed), "the scan to be recorded")
        desk.until(lambda: jobs(desk)[0].state is not JobState.QUEUED, "an end of the job")
        assert device.connections == 1


def test_a_printer_without_paper_is_named_and_the_label_is_missing(desk: Counter) -> None:
    with FakePrinter(status(paper_out=1)) as device:
        labels_to(desk, device)
        desk.begin()
        accept_one(desk)
        desk.until(lambda: [row.state for row in jobs(desk)] == [JobState.FAILED], "the job to fail")
        assert jobs(desk)[0].why is Cause.PRINTER_NO_PAPER
        desk.stage.rest()
        words = [each.words for each in desk.stage.frame.findChildren(Message) if each.isVisible()]
        assert any("Zebra" in said for said in words)
        assert device.all_received() == b""
