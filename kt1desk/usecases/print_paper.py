"""Print one paper: in the print ledger before it is sent, and how it ended there before anybody is told."""

from dataclasses import dataclass

from kt1desk.domain.errors import Cause
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.usecases.ports import Clock
from kt1desk.usecases.print_ports import Fate, Outcome, PrintJob, PrintLedger, WayOut


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintPaper:
    """A drawn paper. `of` is the number of the item or document, `name` what a file or a spooler calls it."""

    paper: PaperUse
    of: str
    name: str
    pdf: bytes


def print_paper(asked: PrintPaper, *, ledger: PrintLedger, way: WayOut, clock: Clock) -> Outcome:
    """Send it once. What fails in between leaves a job that is not known, never one that is sent again."""
    job = ledger.queue(asked.paper, asked.of, clock())
    outcome = Outcome(fate=Fate.UNKNOWN, where="", why=Cause.PRINT_UNKNOWN)
    try:
        outcome = way.send(PrintJob(name=asked.name, pdf=asked.pdf))
    finally:
        ledger.end(job, outcome, clock())
    return outcome
