"""From an item to its paper: read the fact, draw the PDF, send it to its printer or folder."""

from collections.abc import Callable
from dataclasses import replace

from kt1desk.app.outlets import Outlets
from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.events import ItemRefused
from kt1desk.domain.ids import ItemNo, ShiftId, VisitId
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.gui.work import Sent
from kt1desk.usecases.look_rows import LifeStoryPaper
from kt1desk.usecases.ports import PaperLookups, Papers
from kt1desk.usecases.print_ports import Fate, PrintJob, WayOut
from kt1desk.usecases.readmodels import RecoveryPaper
from kt1desk.usecases.visit_rows import ReceiptRow


class PaperDesk:
    """Runs on the thread that owns the store; raises `Unavailable` when a paper cannot be sent."""

    def __init__(self, outlets: Callable[[], Outlets], *, papers: Papers, lookups: PaperLookups) -> None:
        """`lookups` reads the recorded facts, `papers` draws them, `outlets` says where they go at this moment."""
        self._outlets = outlets
        self._papers = papers
        self._lookups = lookups

    def print_label(self, item_no: ItemNo) -> Sent:
        """Draw and send the label of an item that is in the book."""
        outlet = self._outlets()[PaperUse.LABEL]
        return _sent(self._papers.label(self._lookups.item_paper(item_no), outlet.dots), item_no, outlet.way)

    def print_slip(self, item_no: ItemNo) -> Sent:
        """Draw and send the posting slip."""
        return self._send(self._papers.posting_slip(self._lookups.item_paper(item_no)), item_no, PaperUse.SLIP)

    def print_list(self, visit: VisitId, copy: int = 1) -> Sent:
        """Draw and send the list of a closed visit."""
        pdf = self._papers.visit_slip(replace(self._lookups.visit_paper(visit), copy=copy))
        return self._send(pdf, _file_name("visit", visit, copy), PaperUse.SHEET)

    def print_refusal(self, refused: ItemRefused, copy: int = 1) -> Sent:
        """Draw and send the slip of a refusal that is in the book."""
        paper = replace(self._lookups.refusal_paper(refused), copy=copy)
        pdf = self._papers.refusal_slip(paper)
        return self._send(pdf, _file_name("refusal", paper.document, copy), PaperUse.SHEET)

    def print_again(self, row: ReceiptRow, copy: int) -> Sent:
        """Draw and send a further copy of what a courier took home; it says which copy it is."""
        if isinstance(row.fact, ItemRefused):
            return self.print_refusal(row.fact, copy)
        return self.print_list(row.fact.visit, copy)

    def print_receipt(self, shift: ShiftId) -> Sent:
        """Draw and send both copies of the receipt of the handover that ended `shift`."""
        pdf = self._papers.handover_receipt(self._lookups.handover_paper(shift))
        return self._send(pdf, f"handover-{shift}", PaperUse.SHEET)

    def print_story(self, paper: LifeStoryPaper) -> Sent:
        """Draw and send the life of an item, as a recorded look returned it."""
        return self._send(self._papers.story_sheet(paper), f"story-{paper.story.item_no}", PaperUse.SHEET)

    def _send(self, pdf: bytes, name: str, use: PaperUse) -> Sent:
        return _sent(pdf, name, self._outlets()[use].way)


def _file_name(kind: str, document: str, copy: int) -> str:
    """A name that a file may have: the desk is always this one, and a long name would be cut where it is shown."""
    short = document.partition(".")[2].replace("/", "-")
    return f"{kind}-{short}" if copy == 1 else f"{kind}-{short}-{copy}"


def print_recovery_sheet(paper: RecoveryPaper, *, papers: Papers, way: WayOut) -> Sent:
    """Draw and send the sheet for the province's safe; the code is kept nowhere."""
    return _sent(papers.recovery_sheet(paper), f"recovery-{paper.desk}", way)


def _sent(pdf: bytes, name: str, way: WayOut) -> Sent:
    outcome = way.send(PrintJob(name=name, pdf=pdf))
    if outcome.fate is Fate.SENT:
        return Sent(where=outcome.where, saved=outcome.saved)
    raise Unavailable(outcome.why or Cause.PRINT_FAILED, **outcome.facts)
