"""The jobs of the print ledger as screens show them."""

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NewType

from kt1desk.domain.errors import Cause
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.domain.print_job import JobState

JobId = NewType("JobId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJobRow:
    """One paper. `of` is the number of the item or document, `spooled` its name in the system's queue."""

    job: JobId
    paper: PaperUse
    of: str
    queued_at: datetime
    state: JobState
    ended_at: datetime | None = None
    where: str = ""
    why: Cause | None = None
    spooled: str = ""


def label_of_earlier_life(of: str, at: datetime) -> PrintJobRow:
    """What stands for a label of which no ledger tells whether it was sent: its copy was told of by another life."""
    why = Cause.PRINT_UNKNOWN
    return PrintJobRow(
        job=JobId(0), paper=PaperUse.LABEL, of=of, queued_at=at, state=JobState.UNKNOWN, ended_at=at, why=why
    )


def with_scans(newest_first: Iterable[PrintJobRow], scanned: Set[str]) -> Iterator[PrintJobRow]:
    """The same rows; the last label that can have come out is the one whose scan is in the book."""
    done: set[str] = set()
    for row in newest_first:
        came_out = row.paper is PaperUse.LABEL and row.state not in {JobState.QUEUED, JobState.FAILED}
        if came_out and row.of in scanned and row.of not in done:
            done.add(row.of)
            yield replace(row, state=JobState.CONFIRMED)
        else:
            yield row
