"""The papers as the rest of the desk asks for them (`usecases.ports.Papers`)."""

from functools import partial

from kt1desk.documents.bag_label import bag_label, code_dots, draw_bag_label
from kt1desk.documents.blank_label import blank_labels
from kt1desk.documents.count_slip import count_slip
from kt1desk.documents.incident_record import incident_record
from kt1desk.documents.item_label import item_label
from kt1desk.documents.label_layout import LAYOUTS
from kt1desk.documents.label_sheet import label_sheet, on_label_sheets
from kt1desk.documents.life_story import life_story
from kt1desk.documents.pack_cover import pack_papers
from kt1desk.documents.posting_slip import posting_slip
from kt1desk.documents.recovery_sheet import recovery_sheet
from kt1desk.documents.refusal_slip import refusal_slip
from kt1desk.documents.roll_slip import roll_slip
from kt1desk.documents.seal_strip import draw_seal_strip, seal_strip
from kt1desk.documents.shift_sheet import shift_sheet
from kt1desk.documents.test_page import test_page
from kt1desk.documents.visit_slip import visit_slip
from kt1desk.domain.paper_stock import STOCKS, PaperStock, PaperUse
from kt1desk.usecases.bag_paper import BagPaper
from kt1desk.usecases.incident_paper import IncidentPaper
from kt1desk.usecases.look_rows import LifeStoryPaper
from kt1desk.usecases.pack_rows import PackPaper
from kt1desk.usecases.readmodels import CountSlipPaper, HandoverPaper, ItemPaper, PrinterDots, RecoveryPaper
from kt1desk.usecases.refusal_paper import RefusalPaper
from kt1desk.usecases.visit_paper import VisitPaper


def must_fit(use: PaperUse, stock: PaperStock, dpi: int) -> None:
    """Raise ValueError for a printer on whose dots a paper's barcode cannot be drawn, or stock that does not bear it.

    Asked when a printer is chosen, so that nobody hears of it with an item on the scales.
    """
    if stock not in STOCKS[use]:
        raise ValueError(f"no {use} is drawn for {stock}")
    if use is PaperUse.LABEL:
        LAYOUTS[PaperStock.LABEL_100_60 if stock is PaperStock.A4 else stock].code_dots(dpi)
    if use is PaperUse.BAG_LABEL:
        code_dots(dpi)


class PdfPapers:
    """Draws each paper as PDF with ReportLab; keeps nothing."""

    def label(self, paper: ItemPaper, dots: PrinterDots) -> bytes:
        """100 x 60 or 80 x 50 mm, or in its place on A4; raises ValueError for what `must_fit` refuses."""
        return label_sheet((paper,), dots) if dots.stock is PaperStock.A4 else item_label(paper, dots)

    def seal_strip(self, paper: ItemPaper, dots: PrinterDots) -> bytes:
        """100 x 60 mm, or in its place on A4."""
        if dots.stock is PaperStock.A4:
            draw = partial(draw_seal_strip, paper=paper)
            return on_label_sheets((draw,), PaperStock.LABEL_100_60, dots)
        return seal_strip(paper, dots)

    def bag_label(self, paper: BagPaper, dots: PrinterDots) -> bytes:
        """105 x 74 mm, or in its place on A4; raises ValueError for what `must_fit` refuses."""
        if dots.stock is PaperStock.A4:
            draw = partial(draw_bag_label, paper=paper)
            return on_label_sheets((draw,), PaperStock.LABEL_105_74, dots)
        return bag_label(paper, dots)

    def posting_slip(self, paper: ItemPaper, stock: PaperStock = PaperStock.A5) -> bytes:
        """A5, or a roll of 80 mm."""
        return roll_slip(paper) if stock is PaperStock.ROLL_80 else posting_slip(paper)

    def incident_record(self, paper: IncidentPaper) -> bytes:
        """A4."""
        return incident_record(paper)

    def visit_slip(self, paper: VisitPaper) -> bytes:
        """A4."""
        return visit_slip(paper)

    def refusal_slip(self, paper: RefusalPaper) -> bytes:
        """A4."""
        return refusal_slip(paper)

    def pack_papers(self, paper: PackPaper) -> bytes:
        """A4: the cover sheet, then a slip in two parts for each number."""
        return pack_papers(paper)

    def pack_labels(self, paper: PackPaper, dots: PrinterDots) -> bytes:
        """A label for each number, on the stock of item labels."""
        return blank_labels(paper, dots)

    def handover_receipt(self, paper: HandoverPaper) -> bytes:
        """A4, both copies."""
        return shift_sheet(paper)

    def count_slip(self, paper: CountSlipPaper) -> bytes:
        """A4, one page."""
        return count_slip(paper)

    def recovery_sheet(self, paper: RecoveryPaper) -> bytes:
        """A4; the caller keeps it in memory and on paper only."""
        return recovery_sheet(paper)

    def story_sheet(self, paper: LifeStoryPaper) -> bytes:
        """A4, one page for usual lives."""
        return life_story(paper)

    def test_page(self, stock: PaperStock, dots: PrinterDots) -> bytes:
        """In the size of the stock."""
        return test_page(stock, dots)
