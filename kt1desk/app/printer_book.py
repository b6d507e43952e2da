"""The printers of this machine, kept in its settings (`usecases.printer_ports.PrinterBook`)."""

from collections.abc import Mapping
from pathlib import Path

from msgspec.structs import replace

from kt1desk.app.outlets import Outlets, is_on_sheets, outlets_of
from kt1desk.app.printer_settings import tables_of
from kt1desk.app.settings import DeskSettings, load, save
from kt1desk.app.started_sheets import StartedSheets
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.gui.printing import system_printers
from kt1desk.usecases.printer_rows import PrinterSetup


class MachinePrinters:
    """What holds now, in the file and for the next paper alike."""

    def __init__(self, settings: DeskSettings, folder: Path, papers: Path) -> None:
        """`folder` is where the settings lie, `papers` where those without a printer go."""
        self._folder = folder
        self._papers = papers
        self._settings = settings
        self._setup = settings.printer_setup()
        self._sheets = StartedSheets(folder)

    def setup(self) -> PrinterSetup:
        """What holds now."""
        return self._setup

    def outlets(self) -> Outlets:
        """The ways out of what holds now."""
        return outlets_of(self._setup, self._papers, self._sheets)

    def save(self, setup: PrinterSetup) -> None:
        """Write the printers alone: whatever else the file says by now stays."""
        save(self._folder, replace(load(self._folder) or self._settings, **tables_of(setup)))
        self._setup = setup

    def free_places(self, setup: PrinterSetup) -> Mapping[PaperUse, int]:
        """Where the next label of each paper goes that is printed on A4 sheets of labels."""
        uses = (use for use in PaperUse if is_on_sheets(setup, use))
        return {use: self._sheets.free_place(setup.papers[use].printer) for use in uses}

    def start_at(self, use: PaperUse, place: int) -> None:
        """Keep where the sheet goes on that lies in a paper's printer."""
        self._sheets.start_at(self._setup.papers[use].printer, place)

    def system_printers(self) -> tuple[str, ...]:
        """The names of the printers that the system knows at this moment."""
        return system_printers()
