"""Printers that are chosen count from the next paper on, and the machine's other settings stay as they are."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from kt1desk.app.outlets import outlets_of
from kt1desk.app.printer_book import MachinePrinters
from kt1desk.app.settings import first_settings, load, save
from kt1desk.app.started_sheets import StartedSheets
from kt1desk.documents.item_label import item_label
from kt1desk.domain.errors import Cause
from kt1desk.domain.paper_stock import PaperStock, PaperUse
from kt1desk.printers.correction import Correction
from kt1desk.printers.raster import pictures
from kt1desk.usecases.pictures import Picture
from kt1desk.usecases.print_ports import Fate, PrintJob
from kt1desk.usecases.printer_rows import Calibration, Language, PaperChoice, PrinterRow, PrinterSetup, Way
from tests.documents.samples import full_item_paper
from tests.support.fake_printer import FakePrinter, status
from tests.support.label_reading import tspl_labels, zpl_labels

ZEBRA = PrinterRow(name="Zebra", way=Way.NETWORK, target="127.0.0.1", dpi=203, darkness=3)
STOCK = PaperStock.LABEL_100_60


def labels_to(printer: PrinterRow, calibration: Calibration | None = None) -> PrinterSetup:
    return PrinterSetup(
        printers=(printer,),
        papers={**PrinterSetup().papers, PaperUse.LABEL: PaperChoice(printer=printer.name, stock=STOCK)},
        calibrations={(printer.name, STOCK): calibration or Calibration()},
    )


def at(device: FakePrinter, language: Language = Language.ZPL) -> PrinterRow:
    target = f"{device.address.host}:{device.address.port}"
    return PrinterRow(name="Zebra", way=Way.NETWORK, target=target, dpi=203, language=language)


def test_what_is_saved_counts_at_once_and_after_the_next_start(tmp_path: Path) -> None:
    save(tmp_path, first_settings())
    printers = MachinePrinters(first_settings(), tmp_path, tmp_path / "papers")
    assert printers.setup() == PrinterSetup()
    printers.save(labels_to(ZEBRA))
    assert printers.setup() == labels_to(ZEBRA)
    read = load(tmp_path)
    assert read is not None
    assert read.printer_setup() == labels_to(ZEBRA)


def test_what_was_changed_elsewhere_meanwhile_stays(tmp_path: Path) -> None:
    printers = MachinePrinters(first_settings(), tmp_path, tmp_path / "papers")
    save(tmp_path, replace(first_settings(), hub_address="https://hub.example"))
    printers.save(labels_to(ZEBRA))
    read = load(tmp_path)
    assert read is not None
    assert read.hub_address == "https://hub.example"


@pytest.mark.parametrize("dpi", [0, 200])
def test_a_printer_whose_dots_make_no_whole_bars_is_refused_at_the_set_up(tmp_path: Path, dpi: int) -> None:
    printers = MachinePrinters(first_settings(), tmp_path, tmp_path / "papers")
    with pytest.raises(ValueError, match="dpi"):
        printers.save(labels_to(PrinterRow(name="Zebra", way=Way.NETWORK, target="x", dpi=dpi)))
    assert printers.setup() == PrinterSetup()


def test_a_choice_that_cannot_be_is_refused() -> None:
    with pytest.raises(ValueError, match="no printer"):
        PrinterSetup(papers={**PrinterSetup().papers, PaperUse.SHEET: PaperChoice(printer="HP", stock=PaperStock.A4)})
    with pytest.raises(ValueError, match="cannot be printed on"):
        PrinterSetup(papers={**PrinterSetup().papers, PaperUse.SHEET: PaperChoice(printer="", stock=STOCK)})
    with pytest.raises(ValueError, match="name of its own"):
        PrinterSetup(printers=(ZEBRA, ZEBRA))


@pytest.mark.parametrize(("language", "read"), [(Language.ZPL, zpl_labels), (Language.TSPL, tspl_labels)])
def test_a_label_goes_to_the_printer_that_was_chosen_with_what_its_calibration_puts_right(
    tmp_path: Path, language: Language, read: Callable[[bytes], list[Picture]]
) -> None:
    with FakePrinter(status()) as device:
        setup = labels_to(at(device, language), Calibration(right_um=3_000, down_um=-1_500, longer_ppm=2_000))
        outlet = outlets_of(setup, tmp_path, StartedSheets(tmp_path))[PaperUse.LABEL]
        pdf = item_label(full_item_paper(), outlet.dots)
        assert outlet.way.send(PrintJob(name="label", pdf=pdf)).fate is Fate.SENT
        received = device.all_received()
    assert read(received) == list(pictures(pdf, 203, Correction(right=24, down=-12, longer_ppm=2_000)))


@pytest.mark.parametrize("way", [Way.SYSTEM, Way.QUEUE])
def test_a_printer_of_the_system_that_is_gone_stops_the_paper(way: Way, tmp_path: Path) -> None:
    setup = labels_to(PrinterRow(name="Zebra", way=way, target="renamed", dpi=203))
    outlet = outlets_of(setup, tmp_path, StartedSheets(tmp_path))[PaperUse.LABEL]
    outcome = outlet.way.send(PrintJob(name="label", pdf=item_label(full_item_paper(), outlet.dots)))
    # A machine without a running spooler knows no printer at all.
    assert (outcome.fate, outcome.why in {Cause.PRINTER_MISSING, Cause.PRINTING_STOPPED}) == (Fate.FAILED, True)
    assert list(tmp_path.iterdir()) == []
