"""A paper is sent once, and what cannot be written down of it is not claimed."""

from dataclasses import dataclass
from datetime import datetime

import pytest

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.domain.print_job import JobState
from kt1desk.usecases.print_paper import PrintPaper, print_paper
from kt1desk.usecases.print_ports import Fate, Outcome, PrintJob
from kt1desk.usecases.print_rows import JobId
from tests.support.clock import StandingClock
from tests.support.memory_prints import MemoryPrintJobs

LIST = PrintPaper(paper=PaperUse.SHEET, of="1", name="list", pdf=b"%PDF")
ENDS = (
    Outcome(fate=Fate.SENT, where="HP"),
    Outcome(fate=Fate.FAILED, where="HP", why=Cause.PRINTER_NO_PAPER, facts={"printer": "HP"}),
    Outcome(fate=Fate.UNKNOWN, where="HP", why=Cause.PRINT_UNKNOWN, facts={"printer": "HP"}),
)


class DiskFull(MemoryPrintJobs):
    """A ledger whose disk is full once a job has begun."""

    def spooled(self, job: JobId, name: str) -> None:
        raise Unavailable(Cause.DISK_FULL)

    def end(self, job: JobId, outcome: Outcome, at: datetime) -> None:
        raise Unavailable(Cause.DISK_FULL)


@dataclass(frozen=True, slots=True)
class Spools:
    """A way out by a queue; `seen` is what its ledger says while nobody knows the end."""

    jobs: MemoryPrintJobs
    outcome: Outcome
    seen: list[tuple[JobState, str]]

    def send(self, job: PrintJob) -> Outcome:
        job.spooled("HP-12")
        self.seen.extend((row.state, row.spooled) for row in self.jobs.recent(1))
        return self.outcome


def test_what_a_queue_has_is_known_by_its_name_there_before_its_end_is() -> None:
    jobs, seen = MemoryPrintJobs(), list[tuple[JobState, str]]()
    print_paper(LIST, ledger=jobs, way=Spools(jobs, ENDS[0], seen), clock=StandingClock())
    assert seen == [(JobState.QUEUED, "HP-12")]


@pytest.mark.parametrize("outcome", ENDS)
def test_an_end_that_cannot_be_written_down_is_not_known_unless_nothing_came_out(outcome: Outcome) -> None:
    jobs, clock = DiskFull(), StandingClock()
    told = print_paper(LIST, ledger=jobs, way=Spools(jobs, outcome, []), clock=clock)
    assert told.fate is (Fate.FAILED if outcome.fate is Fate.FAILED else Fate.UNKNOWN)
    assert (told.where, told.facts) == ("HP", {"printer": "HP"})
    jobs.interrupted(clock())
    assert [row.state for row in jobs.recent(1)] == [JobState.UNKNOWN]
