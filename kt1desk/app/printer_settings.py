"""Printers, papers and calibrations as they stand in settings.toml, and the rows they mean."""

import dataclasses
from typing import Annotated, Literal, TypedDict

from msgspec import Meta, Struct, convert
from msgspec.structs import asdict

from kt1desk.domain.paper_stock import PaperStock, PaperUse
from kt1desk.usecases.printer_rows import Calibration, Language, PaperChoice, PrinterRow, PrinterSetup, Way

_Microns = Annotated[int, Meta(ge=-20_000, le=20_000)]


class PrinterSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One `[[printers]]`."""

    name: str
    way: Way
    target: str
    dpi: Literal[203, 300, 600]
    language: Language
    darkness: Annotated[int, Meta(ge=-30, le=30)]
    speed: Annotated[int, Meta(ge=0, le=14)]


class PaperSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One of `[papers]`."""

    printer: str
    stock: PaperStock


class PapersSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All `[papers]`: a paper without a choice would be a guess."""

    label: PaperSettings
    seal_strip: PaperSettings
    bag_label: PaperSettings
    slip: PaperSettings
    sheet: PaperSettings


class CalibrationSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One `[[calibrations]]`."""

    printer: str
    stock: PaperStock
    right_um: _Microns
    down_um: _Microns
    longer_ppm: Annotated[int, Meta(ge=-50_000, le=50_000)]


def setup_of(
    printers: tuple[PrinterSettings, ...], papers: PapersSettings, calibrations: tuple[CalibrationSettings, ...]
) -> PrinterSetup:
    """The rows that they mean; raises ValueError where they do not fit each other."""
    choices: dict[PaperUse, PaperSettings] = {use: getattr(papers, use.value) for use in PaperUse}
    return PrinterSetup(
        printers=tuple(PrinterRow(**asdict(one)) for one in printers),
        papers={use: PaperChoice(**asdict(one)) for use, one in choices.items()},
        calibrations={
            (one.printer, one.stock): Calibration(right_um=one.right_um, down_um=one.down_um, longer_ppm=one.longer_ppm)
            for one in calibrations
        },
    )


class PrinterTables(TypedDict):
    """The fields of the settings that a set-up fills."""

    printers: tuple[PrinterSettings, ...]
    papers: PapersSettings
    calibrations: tuple[CalibrationSettings, ...]


def tables_of(setup: PrinterSetup) -> PrinterTables:
    """The tables that mean these rows; raises `msgspec.ValidationError` for a value that has no place there."""
    papers = {use.value: choice for use, choice in setup.papers.items()}
    calibrations = [
        {"printer": printer, "stock": stock, **dataclasses.asdict(one)}
        for (printer, stock), one in setup.calibrations.items()
    ]
    return {
        "printers": convert(setup.printers, tuple[PrinterSettings, ...], from_attributes=True),
        "papers": convert(papers, PapersSettings, from_attributes=True),
        "calibrations": convert(calibrations, tuple[CalibrationSettings, ...]),
    }
