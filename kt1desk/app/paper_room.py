"""All that has to do with paper at one open desk: its printers, what is drawn and sent, what is swept up."""

from kt1desk.app.opened import Opened
from kt1desk.app.pack_papers import PackPapers
from kt1desk.app.paper_desk import PaperDesk
from kt1desk.app.paper_sweep import PaperSweep
from kt1desk.app.previews import preview
from kt1desk.app.specimens import specimens
from kt1desk.app.story_papers import StoryPapers
from kt1desk.app.window import Window
from kt1desk.documents.papers import must_fit
from kt1desk.domain.ids import DeskId, OfficeCode
from kt1desk.domain.paper_stock import PaperStock, PaperUse
from kt1desk.gui.pages.printers.presenter import PrintersDoors
from kt1desk.gui.printing import unreached
from kt1desk.printers.cups import Cups
from kt1desk.store.pack_book import SqlPackLookups
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

        self.packs = PackPapers(
            self.desk,
            SqlPackLookups(files.engine),
            in_books=window.tasks.in_books,
            reference=files.edition.now,
            desk=DeskId(opened.settings.store_id),
            office=self._office,
            training=opened.settings.training,
        )

    def doors(self) -> PrintersDoors:
        """What the section of printers may do."""
        return PrintersDoors(
            book=self.printers, fits=self.fits, preview=self.preview, send_test=self.desk.print_test_page
        )

    def preview(self, setup: PrinterSetup, use: PaperUse) -> PaperPreview:
        """Draw a specimen of a paper as a set-up would print it; raises `RuleBroken` where the tables end."""
        at = self._clock()
        shown = self._in_books(lambda: specimens(self._tables(), self._office, at))
        place = self.printers.free_places(setup).get(use, 1)
        return preview(setup, use, specimens=shown, papers=self._papers, unreached=_unreached, place=place)

    @staticmethod
    def fits(use: PaperUse, stock: PaperStock, dpi: int) -> bool:
        """Tell whether a paper can be drawn on a stock in whole dots of a printer."""
        try:
            must_fit(use, stock, dpi)
        except ValueError:
            return False
        return True


def _unreached(setup: PrinterSetup, use: PaperUse) -> Edges | None:
    """What the printer of the system says itself."""
    printer = setup.printer_of(use)
    return unreached(printer.target, setup.papers[use].stock, printer.dpi) if printer else None
