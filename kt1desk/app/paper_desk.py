"""From an item to its paper: read the fact, draw the PDF, write the job down, send it, write down how it ended."""

from collections.abc import Callable
from dataclasses import replace

from kt1desk.app.outlets import Outlets
from kt1desk.app.prints_in_books import InBooks, Prints, PrintsInBooks
from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.events import HandoverBegun, ItemRefused
from kt1desk.domain.ids import HandoverId, ItemNo, ShiftId, VisitId
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.gui.work import Sent, SentPack
from kt1desk.usecases.handover_rows import HandoverPrintRow
from kt1desk.usecases.look_rows import LifeStoryPaper
from kt1desk.usecases.pack_rows import PackPaper, papers_of
from kt1desk.usecases.ports import Clock, PaperLookups, Papers
from kt1desk.usecases.print_paper import PrintPaper, print_paper
from kt1desk.usecases.print_ports import Fate, Outcome, PrintLedger, WayOut
from kt1desk.usecases.readmodels import PrinterDots, RecoveryPaper
from kt1desk.usecases.visit_rows import ReceiptRow

_TEST = "test"
"""What a test page is of, in the print ledger."""


class PaperDesk:
    """Runs where waiting for a printer keeps nothing else waiting; raises `Unavailable` when a paper was not sent."""

    def __init__(
        self,
        outlets: Callable[[], Outlets],
        *,
        papers: Papers,
        lookups: PaperLookups,
        prints: Prints,
        in_books: InBooks,
        clock: Clock,
    ) -> None:
        """`lookups` reads the recorded facts, `papers` draws them, `outlets` says where they go at this moment."""
        self._outlets = outlets
        self._papers = papers
        self._lookups = lookups
        self._ledger = PrintsInBooks(prints, in_books)
        self._in_books = in_books
        self._clock = clock

    def print_label(self, item_no: ItemNo) -> Sent:
        """Draw and send the label of an item that is in the book."""
        paper = self._in_books(lambda: self._lookups.label_paper(item_no))
        name = _of_copy(item_no, paper.copy)
        return self._send(PaperUse.LABEL, item_no, name, lambda dots: self._papers.label(paper, dots))

    def print_slip(self, item_no: ItemNo) -> Sent:
        """Draw and send the posting slip; a further one says which copy it is."""
        paper = self._in_books(lambda: self._lookups.item_paper(item_no))
        paper = replace(paper, copy=self._ledger.sent_before(PaperUse.SLIP, item_no) + 1)
        name = _of_copy(item_no, paper.copy)
        return self._send(PaperUse.SLIP, item_no, name, lambda dots: self._papers.posting_slip(paper, dots.stock))

    def print_strip(self, item_no: ItemNo) -> Sent:
        """Draw and send the seal strip as the book says it; raises STRIP_MAY_BE_OUT where that copy may be out."""
        paper = self._in_books(lambda: self._lookups.strip_paper(item_no))
        if self._ledger.sent_before(PaperUse.SEAL_STRIP, item_no) >= paper.copy:
            raise RuleBroken(Rule.STRIP_MAY_BE_OUT, item_no=item_no)
        name = _of_copy(f"seal-{item_no}", paper.copy)
        return self._send(PaperUse.SEAL_STRIP, item_no, name, lambda dots: self._papers.seal_strip(paper, dots))

    def print_list(self, visit: VisitId, copy: int = 1) -> Sent:
        """Draw and send the list of a closed visit."""
        paper = replace(self._in_books(lambda: self._lookups.visit_paper(visit)), copy=copy)
        return self._sheet(visit, _file_name("visit", visit, copy), lambda _: self._papers.visit_slip(paper))

    def print_refusal(self, refused: ItemRefused, copy: int = 1) -> Sent:
        """Draw and send the slip of a refusal that is in the book."""
        paper = replace(self._in_books(lambda: self._lookups.refusal_paper(refused)), copy=copy)
        name = _file_name("refusal", paper.document, copy)
        return self._sheet(paper.document, name, lambda _: self._papers.refusal_slip(paper))

    def print_again(self, row: ReceiptRow, copy: int) -> Sent:
        """Draw and send a further copy of what a courier took home; it says which copy it is."""
        if isinstance(row.fact, ItemRefused):
            return self.print_refusal(row.fact, copy)
        return self.print_list(row.fact.visit, copy)

    def print_count_slip(self, handover: HandoverId, copy: int = 1) -> Sent:
        """Draw and send the slip of a count: the digest of the list that is fixed, nothing of the list."""
        paper = replace(self._in_books(lambda: self._lookups.count_slip(handover)), copy=copy)
        return self._sheet(handover, _file_name("count", handover, copy), lambda _: self._papers.count_slip(paper))

    def print_receipt(self, shift: ShiftId, copy: int = 1) -> Sent:
        """Draw and send both copies of the receipt of the handover that ended `shift`."""
        paper = replace(self._in_books(lambda: self._lookups.handover_paper(shift)), copy=copy)
        return self._sheet(shift, _of_copy(f"handover-{shift}", copy), lambda _: self._papers.handover_receipt(paper))

    def print_handover_again(self, row: HandoverPrintRow, copy: int) -> Sent:
        """Draw and send a further slip or receipt; it says which copy it is."""
        if isinstance(row.fact, HandoverBegun):
            return self.print_count_slip(row.fact.handover, copy)
        return self.print_receipt(row.fact.shift, copy)

    def print_story(self, paper: LifeStoryPaper) -> Sent:
        """Draw and send the life of an item, as a recorded look returned it."""
        item_no = paper.story.item_no
        return self._sheet(item_no, f"story-{item_no}", lambda _: self._papers.story_sheet(paper))

    def print_test_page(self, use: PaperUse) -> Sent:
        """Draw and send the page by which the printer of a paper is measured; it takes no place of a sheet."""
        outlet = self._outlets()[use]
        stock = outlet.dots.stock
        asked = PrintPaper(paper=use, of=_TEST, name=f"test-{stock}", pdf=self._papers.test_page(stock, outlet.dots))
        return _sent(print_paper(asked, ledger=self._ledger, way=outlet.way, clock=self._clock))

    def print_recovery_sheet(self, paper: RecoveryPaper) -> Sent:
        """Draw and send the sheet for the province's safe."""
        way = self._outlets()[PaperUse.SHEET].way
        return print_recovery_sheet(paper, papers=self._papers, ledger=self._ledger, way=way, clock=self._clock)

    def print_pack(self, paper: PackPaper) -> SentPack:
        """Draw and send the sheets of an emergency pack, then its labels, which begin a new sheet where they are A4.

        The jobs bear the name of the pack. What may be a further print of either says so on all of them.
        """
        outlet = self._outlets()[PaperUse.LABEL]
        sheets_name, name = papers_of(paper.row.pack.name)
        before = self._ledger.sent_before(PaperUse.SHEET, sheets_name), self._ledger.sent_before(PaperUse.LABEL, name)
        counted = replace(paper, copy=max(before) + 1)
        file = _of_copy(sheets_name, counted.copy)
        sheets = self._sheet(sheets_name, file, lambda _: self._papers.pack_papers(counted))
        pdf = self._papers.pack_labels(counted, replace(outlet.dots, place=1))
        asked = PrintPaper(paper=PaperUse.LABEL, of=name, name=_of_copy(name, counted.copy), pdf=pdf)
        labels = _sent(print_paper(asked, ledger=self._ledger, way=outlet.way, clock=self._clock))
        return SentPack(sheets=sheets, labels=labels)

    def _sheet(self, of: str, name: str, draw: Callable[[PrinterDots], bytes]) -> Sent:
        return self._send(PaperUse.SHEET, of, name, draw)

    def _send(self, use: PaperUse, of: str, name: str, draw: Callable[[PrinterDots], bytes]) -> Sent:
        outlet = self._outlets()[use]
        sheet = outlet.sheet
        dots = replace(outlet.dots, place=sheet.take()) if sheet else outlet.dots
        asked = PrintPaper(paper=use, of=of, name=name, pdf=draw(dots))
        outcome = print_paper(asked, ledger=self._ledger, way=outlet.way, clock=self._clock)
        if sheet and outcome.fate is Fate.FAILED:
            sheet.give_back(dots.place)
        return _sent(outcome)


def _file_name(kind: str, document: str, copy: int) -> str:
    """A name that a file may have: the desk is always this one, and a long name would be cut where it is shown."""
    short = document.partition(".")[2].replace("/", "-")
    return _of_copy(f"{kind}-{short}", copy)


def _of_copy(name: str, copy: int) -> str:
    """A further copy never takes the place of the file before it."""
    return name if copy == 1 else f"{name}-{copy}"


def print_recovery_sheet(
    paper: RecoveryPaper, *, papers: Papers, ledger: PrintLedger, way: WayOut, clock: Clock
) -> Sent:
    """Draw and send the sheet for the province's safe; the print ledger knows of the sheet, nothing of its code."""
    name = f"recovery-{paper.desk}"
    asked = PrintPaper(paper=PaperUse.SHEET, of=paper.desk, name=name, pdf=papers.recovery_sheet(paper))
    return _sent(print_paper(asked, ledger=ledger, way=way, clock=clock))


def _sent(outcome: Outcome) -> Sent:
    if outcome.fate is Fate.SENT:
        return Sent(where=outcome.where, saved=outcome.saved)
    raise Unavailable(outcome.why or Cause.PRINT_FAILED, **outcome.facts)
