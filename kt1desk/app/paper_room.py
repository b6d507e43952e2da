"""All that has to do with paper at one open desk: its printers, what is drawn and sent, what is swept up."""

from kt1desk.app.opened import Opened
from kt1desk.app.paper_desk import PaperDesk, print_test_page
from kt1desk.app.paper_sweep import PaperSweep
from kt1desk.app.previews import preview
from kt1desk.app.specimens import specimens
from kt1desk.app.story_papers import StoryPapers
from kt1desk.app.window import Window
from kt1desk.documents.label_layout import must_fit
from kt1desk.domain.ids import OfficeCode
from kt1desk.domain.paper_stock import PaperStock, PaperUse
from kt1desk.gui.pages.printers.presenter import PrintersDoors
from kt1desk.gui.printing import unreached
from kt1desk.gui.work import Sent
from kt1desk.printers.cups import Cups
from kt1desk.usecases.pictures import Edges, PaperPreview
from kt1desk.usecases.printer_rows import PrinterSetup


class PaperRoom:
    """Put together once for a desk."""

    def __init__(self, window: Window, opened: Opened) -> None:
        machine, files = window.machine, opened.files
        self._papers = window.papers
        self._in_books, self._clock, self._tables = window.tasks.in_books, machine.clock, files.edition.now
        self._office = OfficeCode(opened.settings.office)
        self.printers = machine.printers(opened.settings)
        self.desk = PaperDesk(
            self.printers.outlets,
            papers=self._papers,
            lookups=files.papers,
            prints=files.prints,
            in_books=window.tasks.in_books,
            clock=machine.clock,
        )
        self.sweep = PaperSweep(
            files.prints,
            in_books=window.tasks.in_books,
            shift=files.lookups.shift,
            take_back=Cups().take_back,
            papers=machine.home.papers,
            clock=machine.clock,
        )
        self.stories = StoryPapers(
            self.desk,
            in_books=window.tasks.in_books,
            reference=files.edition.now,
            office=OfficeCode(opened.settings.office),
            training=opened.settings.training,
            clock=machine.clock,
        )

    def doors(self) -> PrintersDoors:
        """What the section of printers may do."""
        return PrintersDoors(
            book=self.printers, label_fits=self.label_fits, preview=self.preview, send_test=self.print_test_page
        )

    def preview(self, setup: PrinterSetup, use: PaperUse) -> PaperPreview:
        """Draw a specimen of a paper as a set-up would print it; raises `RuleBroken` where the tables end."""
        at = self._clock()
        shown = self._in_books(lambda: specimens(self._tables(), self._office, at))
        return preview(setup, use, specimens=shown, papers=self._papers, unreached=_unreached)

    @staticmethod
    def label_fits(stock: PaperStock, dpi: int) -> bool:
        """Tell whether the item label can be drawn on a stock in whole dots of a printer."""
        try:
            must_fit(stock, dpi)
        except ValueError:
            return False
        return True

    def print_test_page(self, use: PaperUse) -> Sent:
        """Send the test page of what is set for a paper now."""
        stock = self.printers.setup().papers[use].stock
        return print_test_page(stock, self.printers.outlets()[use], papers=self._papers)


def _unreached(setup: PrinterSetup, use: PaperUse) -> Edges | None:
    """What the printer of the system says itself."""
    printer = setup.printer_of(use)
    return unreached(printer.target, setup.papers[use].stock, printer.dpi) if printer else None
