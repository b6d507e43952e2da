"""From an item to its paper: read the fact, draw the PDF, send it to its printer or folder."""

from dataclasses import dataclass

from kt1desk.domain.events import ItemRefused
from kt1desk.domain.ids import ItemNo, ShiftId, VisitId
from kt1desk.gui.printing import Printing, Target
from kt1desk.gui.work import Sent
from kt1desk.usecases.look_rows import LifeStoryPaper
from kt1desk.usecases.ports import PaperLookups, Papers
from kt1desk.usecases.readmodels import PrinterDots, RecoveryPaper


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlets:
    """Where each kind of paper goes on this machine, and for which dots labels are drawn."""

    labels: Target
    dots: PrinterDots
    slips: Target
    sheets: Target


class PaperDesk:
    """Runs on the thread that owns the store; raises `Unavailable` when a paper cannot be sent."""

    def __init__(
        self,
        outlets: Outlets,
        *,
        printing: Printing,
        papers: Papers,
        lookups: PaperLookups,
    ) -> None:
        """`lookups` reads the recorded facts, `papers` draws them, `printing` sends them."""
        self._outlets = outlets
        self._printing = printing
        self._papers = papers
        self._lookups = lookups

    def print_label(self, item_no: ItemNo) -> Sent:
        """Draw and send the label of an item that is in the book."""
        pdf = self._papers.label(self._lookups.item_paper(item_no), self._outlets.dots)
        return self._printing.send(pdf, item_no, self._outlets.labels)

    def print_slip(self, item_no: ItemNo) -> Sent:
        """Draw and send the posting slip."""
        return self._printing.send(
            self._papers.posting_slip(self._lookups.item_paper(item_no)), item_no, self._outlets.slips
        )

    def print_list(self, visit: VisitId) -> Sent:
        """Draw and send the list of a closed visit."""
        pdf = self._papers.visit_slip(self._lookups.visit_paper(visit))
        return self._printing.send(pdf, f"visit-{_short(visit)}", self._outlets.sheets)

    def print_refusal(self, refused: ItemRefused) -> Sent:
        """Draw and send the slip of a refusal that is in the book."""
        paper = self._lookups.refusal_paper(refused)
        pdf = self._papers.refusal_slip(paper)
        return self._printing.send(pdf, f"refusal-{_short(paper.document)}", self._outlets.sheets)

    def print_receipt(self, shift: ShiftId) -> Sent:
        """Draw and send both copies of the receipt of the handover that ended `shift`."""
        pdf = self._papers.handover_receipt(self._lookups.handover_paper(shift))
        return self._printing.send(pdf, f"handover-{shift}", self._outlets.sheets)

    def print_story(self, paper: LifeStoryPaper) -> Sent:
        """Draw and send the life of an item, as a recorded look returned it."""
        return self._printing.send(
            self._papers.story_sheet(paper), f"story-{paper.story.item_no}", self._outlets.sheets
        )


def _short(document: str) -> str:
    """A name that a file may have: the desk is always this one, and a long name would be cut where it is shown."""
    return document.partition(".")[2].replace("/", "-")


def print_recovery_sheet(paper: RecoveryPaper, *, printing: Printing, papers: Papers, target: Target) -> Sent:
    """Draw and send the sheet for the province's safe; the code is kept nowhere."""
    return printing.send(papers.recovery_sheet(paper), f"recovery-{paper.desk}", target)
