"""What a program or a shift left of its papers is gone or named at the next start."""

from datetime import timedelta
from pathlib import Path

from kt1desk.app.paper_sweep import PaperSweep
from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.ids import ShiftId, StaffId
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.domain.print_job import JobState
from kt1desk.usecases.print_ports import Fate, Outcome, TakenBack
from kt1desk.usecases.readmodels import ShiftRow
from tests.support.clock import StandingClock
from tests.support.immediate_tasks import at_once
from tests.support.memory_prints import MemoryPrintJobs

WAITS = Outcome(fate=Fate.SENT, where="HP", spooled="HP-12")


def sweep(
    prints: MemoryPrintJobs, clock: StandingClock, papers: Path, taken: list[str], shift: ShiftRow | None = None
) -> PaperSweep:
    def take_back(spooled: str) -> TakenBack:
        taken.append(spooled)
        return TakenBack.TAKEN

    return PaperSweep(prints, in_books=at_once, shift=lambda: shift, take_back=take_back, papers=papers, clock=clock)


def said(told: Unavailable | None) -> tuple[Cause, object]:
    assert told is not None
    return told.cause, told.facts["papers"]


def test_at_the_start_half_files_go_whole_ones_stay_and_open_jobs_are_not_known(tmp_path: Path) -> None:
    prints, clock = MemoryPrintJobs(), StandingClock()
    prints.queue(PaperUse.LABEL, "1", clock())
    for name in ("labels/whole.pdf", "labels/half.part", "sheets/half.part"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    told = sweep(prints, clock, tmp_path, []).at_start()
    assert said(told) == (Cause.PAPERS_NOT_KNOWN, 1)
    assert [path.name for path in sorted(tmp_path.glob("*/*"))] == ["whole.pdf"]
    assert [row.state for row in prints.recent(9)] == [JobState.UNKNOWN]


def test_a_job_of_an_ended_shift_is_taken_back_and_one_of_this_shift_is_not(tmp_path: Path) -> None:
    prints, clock, taken = MemoryPrintJobs(), StandingClock(), list[str]()
    prints.end(prints.queue(PaperUse.SHEET, "1", clock()), WAITS, clock())
    shift = ShiftRow(shift=ShiftId("1"), opened_at=clock(), clerk=StaffId("1"), clerk_name="Hoàng Văn Tú")
    assert sweep(prints, clock, tmp_path, taken, shift).expire() is None
    assert taken == []
    clock.advance(timedelta(hours=1))
    told = sweep(prints, clock, tmp_path, taken).expire()
    assert taken == ["HP-12"]
    assert said(told) == (Cause.PAPERS_TAKEN_BACK, 1)
    assert sweep(prints, clock, tmp_path, taken).at_start() is None, "it is said once"


def test_what_the_queue_had_when_the_program_was_killed_is_taken_back_at_the_next_start(tmp_path: Path) -> None:
    prints, clock, taken = MemoryPrintJobs(), StandingClock(), list[str]()
    prints.spooled(prints.queue(PaperUse.SHEET, "1", clock()), "HP-12")
    clock.advance(timedelta(minutes=1))
    sweep(prints, clock, tmp_path, taken).at_start()
    assert taken == ["HP-12"]
