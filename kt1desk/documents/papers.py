"""The papers as the rest of the desk asks for them (`usecases.ports.Papers`)."""

from kt1desk.documents.item_label import item_label
from kt1desk.documents.life_story import life_story
from kt1desk.documents.posting_slip import posting_slip
from kt1desk.documents.recovery_sheet import recovery_sheet
from kt1desk.documents.refusal_slip import refusal_slip
from kt1desk.documents.seal_strip import seal_strip
from kt1desk.documents.shift_sheet import shift_sheet
from kt1desk.documents.visit_slip import visit_slip
from kt1desk.usecases.look_rows import LifeStoryPaper
from kt1desk.usecases.readmodels import HandoverPaper, ItemPaper, PrinterDots, RecoveryPaper
from kt1desk.usecases.refusal_paper import RefusalPaper
from kt1desk.usecases.visit_paper import VisitPaper


class PdfPapers:
    """Draws each paper as PDF with ReportLab; keeps nothing."""

    def label(self, paper: ItemPaper, dots: PrinterDots) -> bytes:
        """100 x 60 or 80 x 50 mm; raises ValueError for a printer that `label_layout.must_fit` refuses."""
        return item_label(paper, dots)

    def seal_strip(self, paper: ItemPaper, dots: PrinterDots) -> bytes:
        """100 x 60 mm."""
        return seal_strip(paper, dots)

    def posting_slip(self, paper: ItemPaper) -> bytes:
        """A5."""
        return posting_slip(paper)

    def visit_slip(self, paper: VisitPaper) -> bytes:
        """A4."""
        return visit_slip(paper)

    def refusal_slip(self, paper: RefusalPaper) -> bytes:
        """A4."""
        return refusal_slip(paper)

    def handover_receipt(self, paper: HandoverPaper) -> bytes:
        """A4, both copies."""
        return shift_sheet(paper)

    def recovery_sheet(self, paper: RecoveryPaper) -> bytes:
        """A4; the caller keeps it in memory and on paper only."""
        return recovery_sheet(paper)

    def story_sheet(self, paper: LifeStoryPaper) -> bytes:
        """A4, one page for usual lives."""
        return life_story(paper)
