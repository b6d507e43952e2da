"""The print ledger without a store."""

from dataclasses import replace
from datetime import datetime

from kt1desk.domain.errors import Cause
from kt1desk.domain.events import LabelConfirmed
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.domain.print_job import JobState
from kt1desk.usecases.print_ports import Outcome
from kt1desk.usecases.print_rows import JobId, PrintJobRow, with_scans
from tests.support.memory_books import MemoryBooks


class MemoryPrintJobs:
    """Implements the ports of `usecases.print_ports` beside books in memory."""

    def __init__(self, books: MemoryBooks | None = None) -> None:
        self._books = books or MemoryBooks()
        self._jobs: dict[JobId, PrintJobRow] = {}

    def queue(self, paper: PaperUse, of: str, at: datetime) -> JobId:
        job = JobId(len(self._jobs) + 1)
        self._jobs[job] = PrintJobRow(job=job, paper=paper, of=of, queued_at=at, state=JobState.QUEUED)
        return job

    def end(self, job: JobId, outcome: Outcome, at: datetime) -> None:
        if self._jobs[job].state is JobState.QUEUED:
            self._jobs[job] = replace(
                self._jobs[job],
                state=JobState(outcome.fate),
                ended_at=at,
                where=outcome.where,
                why=outcome.why,
                spooled=outcome.spooled,
            )

    def sent_before(self, paper: PaperUse, of: str) -> int:
        mine = [row for row in self._jobs.values() if (row.paper, row.of) == (paper, of)]
        return sum(row.state is not JobState.FAILED for row in mine)

    def recent(self, count: int) -> tuple[PrintJobRow, ...]:
        newest_first = list(reversed(self._jobs.values()))[:count]
        scanned = {fact.item_no for fact in self._books.facts if isinstance(fact, LabelConfirmed)}
        return tuple(with_scans(newest_first, scanned))

    def last_label(self, of: str) -> PrintJobRow | None:
        mine = (row for row in reversed(self._jobs.values()) if row.paper is PaperUse.LABEL and row.of == of)
        return next(mine, None)

    def interrupted(self, at: datetime) -> None:
        for job, row in self._jobs.items():
            if row.state is JobState.QUEUED:
                self._jobs[job] = replace(row, state=JobState.UNKNOWN, ended_at=at, why=Cause.PRINT_UNKNOWN)

    def waiting(self, before: datetime) -> tuple[PrintJobRow, ...]:
        return tuple(row for row in reversed(self._jobs.values()) if row.spooled and row.queued_at < before)

    def expire(self, job: JobId, at: datetime) -> None:
        self._jobs[job] = replace(self._jobs[job], state=JobState.EXPIRED, ended_at=at, spooled="")
