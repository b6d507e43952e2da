"""What is typed in the section of printers and what it means for the set-up; no Qt."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum, auto

from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.paper_stock import PaperStock, PaperUse
from kt1desk.usecases.calibration import Readings
from kt1desk.usecases.printer_rows import Calibration, Language, PaperChoice, PrinterRow, PrinterSetup, Way

RESOLUTIONS = (203, 300, 600)
DARKEST, FASTEST = 30, 14
_MM = re.compile(r"\d{1,3}(?:[.,]\d)?")
_WHOLE = re.compile(r"[+-]?\d{1,2}")


class PrinterField(StrEnum):
    """Where a fault is told."""

    TARGET = auto()
    STOCK = auto()
    DARKNESS = auto()
    SPEED = auto()
    FROM_LEFT = auto()
    FROM_TOP = auto()
    BETWEEN = auto()
    ACROSS = auto()


class FormFault(StrEnum):
    """What is wrong with a field before any rule is asked."""

    NO_PRINTER = auto()
    NO_ADDRESS = auto()
    NO_WHOLE_DOTS = auto()
    NOT_DARKNESS = auto()
    NOT_SPEED = auto()
    NOT_MILLIMETRES = auto()


Fault = RuleBroken | FormFault


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperForm:
    """One paper as it stands in the form, with what another way out would hide.

    `way` None: into a folder. `queue` is a printer of the system, `address` one of the network.
    """

    use: PaperUse
    way: Way | None
    queue: str
    address: str
    dpi: int
    language: Language
    darkness: str
    speed: str
    stock: PaperStock

    @property
    def target(self) -> str:
        """Which printer is meant, by the way that is chosen."""
        return (self.address if self.way is Way.NETWORK else self.queue).strip()

    def faults(self) -> dict[PrinterField, FormFault]:
        """What has to be put right first."""
        if self.way is None:
            return {}
        found = {}
        if not self.target:
            found[PrinterField.TARGET] = FormFault.NO_ADDRESS if self.way is Way.NETWORK else FormFault.NO_PRINTER
        if self.way is not Way.SYSTEM:
            if not _within(self.darkness, -DARKEST, DARKEST):
                found[PrinterField.DARKNESS] = FormFault.NOT_DARKNESS
            if not _within(self.speed, 0, FASTEST):
                found[PrinterField.SPEED] = FormFault.NOT_SPEED
        return found


def form_of(setup: PrinterSetup, use: PaperUse) -> PaperForm:
    """What holds now for a paper."""
    row = setup.printer_of(use)
    return PaperForm(
        use=use,
        way=row.way if row else None,
        queue=row.target if row and row.way is not Way.NETWORK else "",
        address=row.target if row and row.way is Way.NETWORK else "",
        dpi=row.dpi if row else RESOLUTIONS[0],
        language=row.language if row else Language.ZPL,
        darkness=str(row.darkness if row else 0),
        speed=str(row.speed if row else 0),
        stock=setup.papers[use].stock,
    )


def setup_with(setup: PrinterSetup, form: PaperForm) -> PrinterSetup:
    """The set-up with a form that has no faults. Each paper on the same printer prints with what is said of it."""
    choice = PaperChoice(printer="", stock=form.stock)
    printers = setup.printers
    if form.way is not None:
        row = _row(setup, form, form.way)
        printers = (*(one for one in printers if one.name != row.name), row)
        choice = replace(choice, printer=row.name)
    papers = {**setup.papers, form.use: choice}
    # What nobody uses is forgotten, except what was measured with trouble.
    needed = {one.printer for one in papers.values()} | {printer for printer, _ in setup.calibrations}
    kept = tuple(one for one in printers if one.name in needed)
    return replace(setup, printers=tuple(sorted(kept, key=lambda one: one.name)), papers=papers)


def calibrated_with(setup: PrinterSetup, use: PaperUse, found: Calibration) -> PrinterSetup:
    """The set-up with what a paper's printer and stock are put right by."""
    choice = setup.papers[use]
    return replace(setup, calibrations={**setup.calibrations, (choice.printer, choice.stock): found})


def readings_of(typed: dict[PrinterField, str]) -> Readings | PrinterField:
    """The millimetres that were typed, in microns; or the first field that holds none."""
    microns = {}
    for field, text in typed.items():
        if not _MM.fullmatch(text.strip()):
            return field
        microns[field] = round(float(text.strip().replace(",", ".")) * 1000)
    return Readings(
        from_left_um=microns[PrinterField.FROM_LEFT],
        from_top_um=microns[PrinterField.FROM_TOP],
        between_um=microns[PrinterField.BETWEEN],
        across_um=microns[PrinterField.ACROSS],
    )


def _row(setup: PrinterSetup, form: PaperForm, way: Way) -> PrinterRow:
    raw = way is not Way.SYSTEM
    return PrinterRow(
        name=_name(setup, way, form.target),
        way=way,
        target=form.target,
        dpi=form.dpi,
        language=form.language,
        darkness=int(form.darkness) if raw else 0,
        speed=int(form.speed) if raw else 0,
    )


def _name(setup: PrinterSetup, way: Way, target: str) -> str:
    """The name by which this printer is known already, else one that no other has."""
    known = next((one.name for one in setup.printers if (one.way, one.target) == (way, target)), None)
    if known is not None:
        return known
    taken = {one.name for one in setup.printers}
    ordinal = 2
    name = target
    while name in taken:
        name, ordinal = f"{target} ({ordinal})", ordinal + 1
    return name


def _within(text: str, least: int, most: int) -> bool:
    return _WHOLE.fullmatch(text.strip()) is not None and least <= int(text) <= most
