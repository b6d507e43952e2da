"""The print ledger without a store."""

from dataclasses import replace
from datetime import datetime

from kt1desk.domain.errors import Cause
from kt1desk.domain.events import EmergencyPackMade, ItemAccepted, LabelConfirmed, LabelReprinted, SealStripReprinted
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.domain.print_job import JobState
from kt1desk.usecases.pack_rows import papers_of
from kt1desk.usecases.print_ports import Outcome
from kt1desk.usecases.print_rows import JobId, PrintJobRow, label_of_earlier_life, with_scans
from tests.support.memory_books import MemoryBooks

_PAPERS: dict[type, PaperUse] = {LabelReprinted: PaperUse.LABEL, SealStripReprinted: PaperUse.SEAL_STRIP}


class MemoryPrintJobs:
    """Implements the ports of `usecases.print_ports` beside books in memory."""

    def __init__(self, books: MemoryBooks | None = None) -> None:
        self._books = books or MemoryBooks()
        self._jobs: dict[JobId, PrintJobRow] = {}
        self._told = self._queued = 0

    def begin_new_life(self) -> None:
        """Of what was told and sent so far this ledger knows no more than that it may have come out."""
        self._told, self._queued = len(self._books.facts), len(self._jobs)
        for job, row in self._jobs.items():
            if row.state is JobState.FAILED:
                self._jobs[job] = replace(row, state=JobState.UNKNOWN)

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

    def spooled(self, job: JobId, name: str) -> None:
        if self._jobs[job].state is JobState.QUEUED:
            self._jobs[job] = replace(self._jobs[job], spooled=name)

    def sent_before(self, paper: PaperUse, of: str) -> int:
        mine = [row for row in self._jobs.values() if (row.paper, row.of) == (paper, of)]
        out = [row.job for row in mine if row.state is not JobState.FAILED]
        here = sum(job > self._queued for job in out)
        return max(len(out) - here, self._earlier(paper, of)) + here

    def recent(self, count: int) -> tuple[PrintJobRow, ...]:
        newest_first = list(reversed(self._jobs.values()))[:count]
        scanned = {fact.item_no for fact in self._books.facts if isinstance(fact, LabelConfirmed)}
        return tuple(with_scans(newest_first, scanned))

    def last_label(self, of: str) -> PrintJobRow | None:
        mine = (row for row in reversed(self._jobs.values()) if row.paper is PaperUse.LABEL and row.of == of)
        last = next(mine, None)
        told_at = self._label_told_earlier_at(of)
        if told_at is None or (last is not None and last.queued_at >= told_at):
            return last
        return label_of_earlier_life(of, told_at)

    def interrupted(self, at: datetime) -> int:
        begun = [row for row in self._jobs.values() if row.state is JobState.QUEUED]
        for row in begun:
            self._jobs[row.job] = replace(row, state=JobState.UNKNOWN, ended_at=at, why=Cause.PRINT_UNKNOWN)
        return len(begun)

    def waiting(self, before: datetime) -> tuple[PrintJobRow, ...]:
        return tuple(row for row in reversed(self._jobs.values()) if row.spooled and row.queued_at < before)

    def expire(self, job: JobId, at: datetime) -> None:
        self._jobs[job] = replace(self._jobs[job], state=JobState.EXPIRED, ended_at=at, spooled="")

    def waits_no_longer(self, job: JobId) -> None:
        self._jobs[job] = replace(self._jobs[job], spooled="")

    def _earlier(self, paper: PaperUse, of: str) -> int:
        told = self._books.facts[: self._told]
        if not any(isinstance(fact, ItemAccepted) and fact.item_no == of for fact in told):
            packs = (fact.numbers[0] for fact in told if isinstance(fact, EmergencyPackMade))
            return int(any(of in papers_of(pack) for pack in packs))
        again = (fact for fact in told if isinstance(fact, LabelReprinted | SealStripReprinted) and fact.item_no == of)
        return max((fact.copy for fact in again if _PAPERS[type(fact)] is paper), default=1)

    def _label_told_earlier_at(self, of: str) -> datetime | None:
        labels = [fact for fact in self._books.facts if isinstance(fact, ItemAccepted | LabelReprinted)]
        last = next((fact for fact in reversed(labels) if fact.item_no == of), None)
        if last is None or last not in self._books.facts[: self._told]:
            return None
        return None if isinstance(last, ItemAccepted) and last.pack is not None else last.at
