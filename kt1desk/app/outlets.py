"""From the printers of the settings to the ways out: where each paper goes on this machine, and for which dots."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kt1desk.app.started_sheets import StartedSheets
from kt1desk.domain.paper_stock import MEASURES, ON_SHEETS, PaperStock, PaperUse
from kt1desk.gui.printing import QtPrinter
from kt1desk.printers.correction import AS_DRAWN, Correction, dots_of
from kt1desk.printers.cups import CupsPrinter
from kt1desk.printers.folder import PaperFolder
from kt1desk.printers.network import Address, NetworkPrinter
from kt1desk.printers.raster import pictures
from kt1desk.printers.raw_label import Burn
from kt1desk.printers.raw_printer import RawPrinter
from kt1desk.usecases.print_ports import WayOut
from kt1desk.usecases.printer_rows import Calibration, PrinterRow, PrinterSetup, Way
from kt1desk.usecases.readmodels import PrinterDots

if sys.platform == "win32":
    from kt1desk.printers.winspool import SpoolPrinter, WindowsSpooler

_FOLDERS = {
    PaperUse.LABEL: "labels",
    PaperUse.SEAL_STRIP: "labels",
    PaperUse.BAG_LABEL: "labels",
    PaperUse.SLIP: "slips",
    PaperUse.SHEET: "sheets",
}
_SHEETS = {PaperUse.SLIP, PaperUse.SHEET}
_DPI_OF_FILES = 203


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetInPrinter:
    """The started sheet of labels in one printer; raises DISK_FULL and READ_ONLY."""

    printer: str
    sheets: StartedSheets

    def take(self) -> int:
        """Take the free place."""
        return self.sheets.take(self.printer)

    def give_back(self, place: int) -> None:
        """Nothing came out: the place is free still."""
        self.sheets.start_at(self.printer, place)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """One way out, and the dots that bars are drawn for; `sheet` where labels go place by place on A4."""

    way: WayOut
    dots: PrinterDots
    sheet: SheetInPrinter | None = None


Outlets = Mapping[PaperUse, Outlet]
"""Where each paper goes."""


def outlets_of(setup: PrinterSetup, papers: Path, sheets: StartedSheets) -> Outlets:
    """The ways that the set-up means; papers without a printer become files in a folder of `papers`."""
    return {use: _outlet(use, setup, papers, sheets) for use in PaperUse}


def correction_of(setup: PrinterSetup, use: PaperUse) -> Correction:
    """What is put right in the dots of a paper; nothing in a file."""
    printer = setup.printer_of(use)
    return _correction(setup.calibration_of(use), printer.dpi) if printer else AS_DRAWN


def dots_for(setup: PrinterSetup, use: PaperUse) -> PrinterDots:
    """The grid that a paper is drawn on."""
    printer = setup.printer_of(use)
    return PrinterDots(dpi=printer.dpi if printer else _DPI_OF_FILES, stock=setup.papers[use].stock)


def is_on_sheets(setup: PrinterSetup, use: PaperUse) -> bool:
    """Whether a paper goes place by place on A4 sheets of labels."""
    return use in ON_SHEETS and setup.papers[use].stock is PaperStock.A4


def has_greys(setup: PrinterSetup, use: PaperUse) -> bool:
    """Whether a paper is printed in greys: a sheet by a driver."""
    printer = setup.printer_of(use)
    return use in _SHEETS and (printer is None or printer.way is Way.SYSTEM)


def _outlet(use: PaperUse, setup: PrinterSetup, papers: Path, sheets: StartedSheets) -> Outlet:
    printer = setup.printer_of(use)
    way = _way(use, printer, setup) if printer else PaperFolder(papers / _FOLDERS[use])
    sheet = SheetInPrinter(printer=setup.papers[use].printer, sheets=sheets) if is_on_sheets(setup, use) else None
    return Outlet(way=way, dots=dots_for(setup, use), sheet=sheet)


def _way(use: PaperUse, printer: PrinterRow, setup: PrinterSetup) -> WayOut:
    calibration = setup.calibration_of(use)
    correction = _correction(calibration, printer.dpi)
    if printer.way is not Way.SYSTEM:
        raw = _raw(printer, correction, MEASURES[setup.papers[use].stock].gap)
        if printer.way is Way.NETWORK:
            return NetworkPrinter(Address.of(printer.target), raw)
        return _queue(raw, printer.target)
    if sys.platform == "win32":
        drawn = partial(pictures, dpi=printer.dpi, correction=correction, greys=has_greys(setup, use))
        return QtPrinter(name=printer.name, target=printer.target, dpi=printer.dpi, drawn=drawn)
    return CupsPrinter.driven(printer.name, printer.target, calibration)


def _queue(raw: RawPrinter, target: str) -> WayOut:
    if sys.platform == "win32":
        return SpoolPrinter(raw, target, WindowsSpooler())
    return CupsPrinter.raw(raw, target)


def _raw(printer: PrinterRow, correction: Correction, gap_mm: int) -> RawPrinter:
    return RawPrinter(
        name=printer.name,
        language=printer.language,
        dpi=printer.dpi,
        burn=Burn(darkness=printer.darkness, speed=printer.speed, gap_mm=gap_mm),
        correction=correction,
    )


def _correction(calibration: Calibration, dpi: int) -> Correction:
    return Correction(
        right=dots_of(calibration.right_um, dpi),
        down=dots_of(calibration.down_um, dpi),
        longer_ppm=calibration.longer_ppm,
    )
