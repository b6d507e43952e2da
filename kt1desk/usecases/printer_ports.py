"""How a screen reads and changes which printers there are and what goes where."""

from collections.abc import Mapping
from typing import Protocol

from kt1desk.domain.paper_stock import PaperUse
from kt1desk.usecases.printer_rows import PrinterSetup


class PrinterBook(Protocol):
    """The machine's own settings; what is saved counts from the next paper on."""

    def setup(self) -> PrinterSetup:
        """What holds now."""

    def save(self, setup: PrinterSetup) -> None:
        """Keep it durably; raises `Unavailable`: DISK_FULL, READ_ONLY. What held before then goes on to hold."""

    def free_places(self, setup: PrinterSetup) -> Mapping[PaperUse, int]:
        """Where the next label goes, for each paper that a set-up prints on A4 sheets of labels."""

    def start_at(self, use: PaperUse, place: int) -> None:
        """Say where the sheet goes on that lies in a paper's printer; raises as `save` does."""

    def system_printers(self) -> tuple[str, ...]:
        """The names of the printers that the system knows at this moment."""
