"""Print one paper: in the print ledger before it is sent, and how it ended there before anybody is told."""

from contextlib import suppress
from dataclasses import dataclass, replace

from kt1desk.domain.errors import Cause, Unavailable
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


_NOT_KNOWN = Outcome(fate=Fate.UNKNOWN, where="", why=Cause.PRINT_UNKNOWN)


def print_paper(asked: PrintPaper, *, ledger: PrintLedger, way: WayOut, clock: Clock) -> Outcome:
    """Send it once. What fails in between leaves a job that is not known, never one that is sent again.

    An end that the ledger cannot write down is not known either, unless nothing came out.
    """
    job = ledger.queue(asked.paper, asked.of, clock())

    def spooled(name: str) -> None:
        with suppress(Unavailable):  # the paper is on its way already
            ledger.spooled(job, name)

    try:
        outcome = way.send(PrintJob(name=asked.name, pdf=asked.pdf, spooled=spooled))
    except BaseException:
        ledger.end(job, _NOT_KNOWN, clock())
        raise
    try:
        ledger.end(job, outcome, clock())
    except Unavailable:
        if outcome.fate is not Fate.FAILED:
            return replace(_NOT_KNOWN, where=outcome.where, facts={"printer": outcome.where})
    return outcome
