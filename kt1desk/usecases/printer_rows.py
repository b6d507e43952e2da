"""The printers of this machine as screens show and change them; values alone, in whole units."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kt1desk.domain.paper_stock import STOCKS, PaperStock, PaperUse


class Way(StrEnum):
    """How a printer is reached."""

    SYSTEM = "system"
    """By the system and its driver."""
    QUEUE = "queue"
    """By the system's queue but past any driver: dots in the printer's own language."""
    NETWORK = "network"
    """Straight to its port on the network, dots in its own language."""


class Language(StrEnum):
    """What a printer understands that gets dots; of no matter for `Way.SYSTEM`."""

    ZPL = "zpl"
    TSPL = "tspl"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterRow:
    """One printer. `target` is its name in the system, or `host` or `host:port` on the network.

    `darkness` -30 to 30 and `speed` in inches a second count for dots alone; 0 leaves what the printer is set to.
    """

    name: str
    way: Way
    target: str
    dpi: int
    language: Language = Language.ZPL
    darkness: int = 0
    speed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperChoice:
    """Where a paper goes: the `name` of a printer, "" for PDF files in a folder; and what is in that printer."""

    printer: str
    stock: PaperStock


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """What is put right for one printer and stock: microns to the right and down, parts per million of length.

    `longer_ppm`: by how much the picture is made longer along the paper. Across it nothing is stretched.
    """

    right_um: int = 0
    down_um: int = 0
    longer_ppm: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterSetup:
    """All of it. Raises ValueError for what cannot be: a name twice, a choice of no printer, stock of another use."""

    printers: tuple[PrinterRow, ...] = ()
    papers: Mapping[PaperUse, PaperChoice] = field(
        default_factory=lambda: {use: PaperChoice(printer="", stock=stocks[0]) for use, stocks in STOCKS.items()}
    )
    calibrations: Mapping[tuple[str, PaperStock], Calibration] = field(default_factory=dict)

    def __post_init__(self) -> None:
        names = [printer.name for printer in self.printers]
        if "" in names or len(set(names)) != len(names):
            raise ValueError("printers: each has a name of its own")
        for use, choice in self.papers.items():
            if choice.printer and choice.printer not in names:
                raise ValueError(f"papers: {use} goes to {choice.printer!r}, which is no printer")
            if choice.stock not in STOCKS[use]:
                raise ValueError(f"papers: {use} cannot be printed on {choice.stock}")
        if set(self.papers) != set(PaperUse):
            raise ValueError("papers: each has its choice")

    def printer_of(self, use: PaperUse) -> PrinterRow | None:
        """The printer that was chosen; None for a folder."""
        return next((printer for printer in self.printers if printer.name == self.papers[use].printer), None)

    def calibration_of(self, use: PaperUse) -> Calibration:
        """What is put right when this paper is printed; nothing when it was never calibrated."""
        choice = self.papers[use]
        return self.calibrations.get((choice.printer, choice.stock), Calibration())
