"""The print ledger, in memory and in the encrypted store: each paper has a true end, and the scan has the last word."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from kt1desk.domain.errors import Cause, Rule, RuleBroken
from kt1desk.domain.events import NewLife, NumberBlockLeased
from kt1desk.domain.ids import ItemNo, LifeId
from kt1desk.domain.numbers import NumberBlock
from kt1desk.domain.old_label import OldLabel
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.domain.print_job import JobState
from kt1desk.store.print_jobs import SqlPrintJobs
from kt1desk.store.rebirth import NextLife, begin_new_life
from kt1desk.usecases.expire_papers import expire_papers
from kt1desk.usecases.pack_rows import papers_of
from kt1desk.usecases.print_paper import PrintPaper, print_paper
from kt1desk.usecases.print_ports import Fate, Outcome, PrintJob, TakenBack
from kt1desk.usecases.reprint_label import ReprintLabel, reprint_label
from kt1desk.usecases.reprint_strip import ReprintStrip, reprint_strip
from tests.store.opened import KEY, SIGNING, open_again
from tests.support.clock import StandingClock
from tests.support.desks import Desk, open_a_desk
from tests.support.forms import accept, confirm, write_by_hand
from tests.support.memory_books import MemoryBooks, MemoryPins
from tests.support.memory_prints import MemoryPrintJobs
from tests.support.packs import make
from tests.support.reference import first_edition

SENT = Outcome(fate=Fate.SENT, where="Zebra")
FAILED = Outcome(fate=Fate.FAILED, where="Zebra", why=Cause.PRINTER_NO_PAPER, facts={"printer": "Zebra"})
UNKNOWN = Outcome(fate=Fate.UNKNOWN, where="Zebra", why=Cause.PRINT_UNKNOWN)
WAITS = Outcome(fate=Fate.SENT, where="HP", spooled="HP-12")


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A desk and its print ledger."""

    desk: Desk
    jobs: MemoryPrintJobs | SqlPrintJobs
    reborn: "Callable[[], Printed]"

    def strip(self, item_no: str) -> None:
        """Print a seal strip."""
        asked = PrintPaper(paper=PaperUse.SEAL_STRIP, of=item_no, name=item_no, pdf=b"%PDF")
        print_paper(asked, ledger=self.jobs, way=Ends(SENT), clock=self.desk.clock)

    def out(self, paper: PaperUse, of: str) -> int:
        """How many may be out."""
        return self.jobs.sent_before(paper, of)

    def states(self) -> list[JobState]:
        """From the oldest job to the newest."""
        return [row.state for row in reversed(self.jobs.recent(50))]

    def label(self, item_no: str, outcome: Outcome) -> None:
        """Print a label that ends so."""
        asked = PrintPaper(paper=PaperUse.LABEL, of=item_no, name=item_no, pdf=b"%PDF")
        assert print_paper(asked, ledger=self.jobs, way=Ends(outcome), clock=self.desk.clock) == outcome


@dataclass(frozen=True, slots=True)
class Ends:
    """A way out that ends as it is told."""

    outcome: Outcome

    def send(self, _job: PrintJob) -> Outcome:
        return self.outcome


class Breaks:
    """A way out with a bug."""

    def send(self, job: PrintJob) -> Outcome:
        raise ZeroDivisionError(job.name)


@pytest.fixture(params=["memory", "sqlcipher"])
def printed(request: pytest.FixtureRequest, made: Path, tmp_path: Path) -> Iterator[Printed]:
    if request.param == "memory":
        yield in_memory()
        return
    with ExitStack() as open_stores:
        yield in_store(Path(shutil.copy(made, tmp_path / "desk.db")), StandingClock(), open_stores)


def in_memory() -> Printed:
    books = MemoryBooks()
    jobs = MemoryPrintJobs(books)

    def reborn() -> Printed:
        jobs.begin_new_life()
        return first

    desk = open_a_desk(books, MemoryPins(), first_edition(), StandingClock())
    first = Printed(desk=desk, jobs=jobs, reborn=reborn)
    return first


def in_store(path: Path, clock: StandingClock, open_stores: ExitStack) -> Printed:
    """`reborn`: what a restore does to the store when it is opened next."""
    store = open_again(path, clock)
    open_stores.callback(store.close)

    def reborn() -> Printed:
        store.close()
        restored = NextLife(
            life=LifeId("L2"), public_key=SIGNING.public, sign=SIGNING.sign, why=NewLife.RESTORED, clock=clock
        )
        begin_new_life(path, KEY, None, restored)
        after = in_store(path, clock, open_stores)
        block = NumberBlock(prefix="ZK", first=42_000, last=42_099)
        with after.desk.books.writing() as book:
            book.record(NumberBlockLeased(at=clock(), by=after.desk.leader, ordinal=2, block=block))
        return after

    return Printed(desk=store.desk, jobs=SqlPrintJobs(store.engine), reborn=reborn)


def test_a_paper_is_in_the_ledger_before_it_is_sent(printed: Printed) -> None:
    seen: list[JobState] = []

    class Looks:
        def send(self, _job: PrintJob) -> Outcome:
            seen.extend(printed.states())
            return SENT

    asked = PrintPaper(paper=PaperUse.SLIP, of="ZK000412077VN", name="slip", pdf=b"%PDF")
    print_paper(asked, ledger=printed.jobs, way=Looks(), clock=printed.desk.clock)
    assert seen == [JobState.QUEUED]


@pytest.mark.parametrize("outcome", [SENT, FAILED, UNKNOWN, WAITS])
def test_how_it_ended_is_kept_with_its_reason_and_its_place_in_the_queue(printed: Printed, outcome: Outcome) -> None:
    at = printed.desk.clock()
    printed.label("ZK000412077VN", outcome)
    (row,) = printed.jobs.recent(50)
    assert (row.paper, row.of, row.queued_at, row.ended_at) == (PaperUse.LABEL, "ZK000412077VN", at, at)
    assert (row.state, row.where, row.why, row.spooled) == (
        JobState(outcome.fate),
        outcome.where,
        outcome.why,
        outcome.spooled,
    )


def test_the_newest_come_first_and_no_more_than_asked_for(printed: Printed) -> None:
    for number in ("1", "2", "3"):
        printed.label(number, SENT)
    assert [row.of for row in printed.jobs.recent(2)] == ["3", "2"]


@pytest.mark.parametrize("outcome", [SENT, UNKNOWN])
def test_only_the_scan_confirms_and_it_confirms_the_last_label_that_can_have_come_out(
    printed: Printed, outcome: Outcome
) -> None:
    item_no, other = accept(printed.desk), accept(printed.desk)
    printed.label(item_no, SENT)
    printed.label(item_no, outcome)
    printed.label(item_no, FAILED)
    printed.label(other, SENT)
    assert printed.states() == [JobState.SENT, JobState(outcome.fate), JobState.FAILED, JobState.SENT]
    confirm(printed.desk, item_no)
    assert printed.states() == [JobState.SENT, JobState.CONFIRMED, JobState.FAILED, JobState.SENT]


def test_of_a_label_that_came_out_twice_one_is_confirmed_and_the_other_refused(printed: Printed) -> None:
    item_no = accept(printed.desk)
    printed.label(item_no, SENT)
    confirm(printed.desk, item_no)
    with pytest.raises(RuleBroken, check=lambda error: error.rule is Rule.LABEL_ALREADY_CONFIRMED):
        confirm(printed.desk, item_no)
    assert printed.states() == [JobState.CONFIRMED]


def test_a_handwritten_label_says_nothing_of_the_paper_that_was_sent(printed: Printed) -> None:
    item_no = accept(printed.desk)
    printed.label(item_no, UNKNOWN)
    write_by_hand(printed.desk, item_no)
    assert printed.states() == [JobState.UNKNOWN]
    confirm(printed.desk, item_no)
    assert printed.states() == [JobState.CONFIRMED]


def test_an_end_is_not_said_twice(printed: Printed) -> None:
    at = printed.desk.clock()
    job = printed.jobs.queue(PaperUse.LABEL, "ZK000412077VN", at)
    printed.jobs.end(job, UNKNOWN, at)
    printed.jobs.end(job, SENT, at)
    assert printed.states() == [JobState.UNKNOWN]


def test_a_bug_on_the_way_leaves_a_job_that_is_not_known(printed: Printed) -> None:
    asked = PrintPaper(paper=PaperUse.SHEET, of="1", name="list", pdf=b"%PDF")
    with pytest.raises(ZeroDivisionError):
        print_paper(asked, ledger=printed.jobs, way=Breaks(), clock=printed.desk.clock)
    assert printed.states() == [JobState.UNKNOWN]


def test_what_was_on_its_way_when_the_program_ended_is_not_known_and_not_sent_again(printed: Printed) -> None:
    printed.label("1", SENT)
    printed.jobs.queue(PaperUse.LABEL, "2", printed.desk.clock())
    printed.jobs.interrupted(printed.desk.clock())
    assert printed.states() == [JobState.SENT, JobState.UNKNOWN]


def test_what_waits_longer_than_its_shift_is_taken_back_and_what_is_of_this_shift_stays(printed: Printed) -> None:
    printed.label("1", WAITS)
    printed.label("2", SENT)
    printed.desk.clock.advance(timedelta(hours=8))
    shift_began = printed.desk.clock()
    printed.label("3", Outcome(fate=Fate.SENT, where="HP", spooled="HP-13"))
    asked: list[str] = []

    def take_back(spooled: str) -> TakenBack:
        asked.append(spooled)
        return TakenBack.TAKEN

    expire_papers(shift_began, expiry=printed.jobs, take_back=take_back, clock=printed.desk.clock)
    assert asked == ["HP-12"]
    assert printed.states() == [JobState.EXPIRED, JobState.SENT, JobState.SENT]
    expire_papers(shift_began, expiry=printed.jobs, take_back=take_back, clock=printed.desk.clock)
    assert asked == ["HP-12"]


def test_what_cannot_be_taken_back_now_is_asked_for_again(printed: Printed) -> None:
    printed.label("1", WAITS)
    printed.desk.clock.advance(timedelta(hours=8))
    now = printed.desk.clock()
    expire_papers(now, expiry=printed.jobs, take_back=lambda _: TakenBack.NOT_ASKED, clock=printed.desk.clock)
    assert printed.states() == [JobState.SENT]
    assert [row.spooled for row in printed.jobs.waiting(now)] == ["HP-12"]


def test_of_what_waits_no_longer_nobody_says_that_it_was_taken_back(printed: Printed) -> None:
    printed.label("1", WAITS)
    printed.desk.clock.advance(timedelta(hours=8))
    now = printed.desk.clock()
    expire_papers(now, expiry=printed.jobs, take_back=lambda _: TakenBack.GONE, clock=printed.desk.clock)
    assert printed.states() == [JobState.SENT]
    assert printed.jobs.waiting(now) == ()


def test_what_a_queue_had_when_the_program_was_killed_can_be_taken_back(printed: Printed) -> None:
    printed.jobs.spooled(printed.jobs.queue(PaperUse.SHEET, "1", printed.desk.clock()), "HP-12")
    printed.desk.clock.advance(timedelta(minutes=1))
    printed.jobs.interrupted(printed.desk.clock())
    waits = printed.jobs.waiting(printed.desk.clock())
    assert [(row.state, row.spooled) for row in waits] == [(JobState.UNKNOWN, "HP-12")]


def test_the_end_says_where_a_paper_waits_and_no_name_of_before_stays(printed: Printed) -> None:
    job = printed.jobs.queue(PaperUse.SHEET, "1", printed.desk.clock())
    printed.jobs.spooled(job, "HP-12")
    printed.jobs.end(job, SENT, printed.desk.clock())
    printed.jobs.spooled(job, "HP-12")
    assert [row.spooled for row in printed.jobs.recent(1)] == [""]


def test_the_last_label_of_an_item_is_the_newest_and_no_other_paper(printed: Printed) -> None:
    item_no, other = accept(printed.desk), accept(printed.desk)
    assert printed.jobs.last_label(item_no) is None
    for outcome in (SENT, UNKNOWN):
        printed.label(item_no, outcome)
    printed.label(other, FAILED)
    slip = PrintPaper(paper=PaperUse.SLIP, of=item_no, name=item_no, pdf=b"%PDF")
    print_paper(slip, ledger=printed.jobs, way=Ends(SENT), clock=printed.desk.clock)
    last = printed.jobs.last_label(item_no)
    assert last is not None
    assert (last.of, last.state, last.why) == (item_no, JobState.UNKNOWN, Cause.PRINT_UNKNOWN)


def test_only_papers_that_may_have_come_out_are_counted(printed: Printed) -> None:
    item_no, other = accept(printed.desk), accept(printed.desk)
    assert printed.jobs.sent_before(PaperUse.LABEL, item_no) == 0
    for outcome in (FAILED, SENT, UNKNOWN):
        printed.label(item_no, outcome)
    printed.label(other, SENT)
    assert printed.jobs.sent_before(PaperUse.LABEL, item_no) == 2
    assert printed.jobs.sent_before(PaperUse.SEAL_STRIP, item_no) == 0


def strip_again(printed: Printed, item_no: ItemNo) -> int:
    """Record a further strip, and return which copy it is."""
    desk = printed.desk
    asked = ReprintStrip(clerk=desk.leader, item_no=item_no, reason="COVER_REDONE", old_strip=OldLabel.DESTROYED)
    books, reference, clock = desk.books, desk.reference, desk.clock
    return reprint_strip(asked, books=books, prints=printed.jobs, reference=reference, clock=clock).copy


@pytest.mark.parametrize("paper", [PaperUse.SEAL_STRIP, PaperUse.SLIP, PaperUse.LABEL])
def test_of_what_was_accepted_before_a_restore_one_copy_may_be_out_whatever_the_backup_knew(
    printed: Printed, paper: PaperUse
) -> None:
    before = accept(printed.desk)
    assert printed.out(paper, before) == 0
    after = printed.reborn()
    assert (after.out(paper, before), after.out(paper, accept(after.desk))) == (1, 0)


def test_a_strip_after_a_restore_is_a_further_copy_each_time(printed: Printed) -> None:
    item_no = accept(printed.desk)
    after = printed.reborn()
    for copy in (2, 3):
        assert strip_again(after, item_no) == copy
        assert after.out(PaperUse.SEAL_STRIP, item_no) == copy - 1
        after.strip(item_no)
        assert after.out(PaperUse.SEAL_STRIP, item_no) == copy


def test_what_the_backup_knew_is_counted_on(printed: Printed) -> None:
    item_no = accept(printed.desk)
    printed.strip(item_no)
    assert strip_again(printed, item_no) == 2
    printed.strip(item_no)
    after = printed.reborn()
    assert strip_again(after, item_no) == 3


def test_a_copy_that_was_told_before_a_restore_may_be_out_although_the_backup_has_no_print_of_it(
    printed: Printed,
) -> None:
    item_no = accept(printed.desk)
    printed.strip(item_no)
    assert strip_again(printed, item_no) == 2
    assert printed.reborn().out(PaperUse.SEAL_STRIP, item_no) == 2


def test_a_print_that_failed_before_a_restore_may_have_been_tried_again_since(printed: Printed) -> None:
    printed.label(accept(printed.desk), FAILED)
    after = printed.reborn()
    assert after.states() == [JobState.UNKNOWN]


def test_of_a_label_from_before_a_restore_nobody_knows_and_of_one_told_since_the_ledger_does(printed: Printed) -> None:
    item_no = accept(printed.desk)
    assert printed.jobs.last_label(item_no) is None
    accepted_at = printed.desk.clock()
    printed.desk.clock.advance(timedelta(minutes=5))
    after = printed.reborn()
    last = after.jobs.last_label(item_no)
    assert last is not None
    assert (last.state, last.queued_at, last.why) == (JobState.UNKNOWN, accepted_at, Cause.PRINT_UNKNOWN)
    assert after.jobs.last_label(accept(after.desk)) is None
    desk = after.desk
    again = ReprintLabel(clerk=desk.leader, item_no=item_no, reason="CAME_OFF", old_label=OldLabel.DESTROYED)
    reprint_label(again, books=desk.books, reference=desk.reference, clock=desk.clock)
    assert after.jobs.last_label(item_no) is None
    after.label(item_no, SENT)
    last = after.jobs.last_label(item_no)
    assert last is not None
    assert last.state is JobState.SENT


def test_of_a_label_that_the_backup_knew_what_it_says_stands(printed: Printed) -> None:
    item_no = accept(printed.desk)
    printed.label(item_no, SENT)
    last = printed.reborn().jobs.last_label(item_no)
    assert last is not None
    assert (last.state, last.where) == (JobState.SENT, "Zebra")


def test_the_papers_of_a_pack_from_before_a_restore_may_be_out(printed: Printed) -> None:
    pack = make(printed.desk, 2).numbers[0]
    after = printed.reborn()
    sheets, labels = papers_of(pack)
    assert (after.out(PaperUse.SHEET, sheets), after.out(PaperUse.LABEL, labels)) == (1, 1)
    newer = papers_of(make(after.desk, 2, "TQ 004701").numbers[0])
    assert (after.out(PaperUse.SHEET, newer[0]), after.out(PaperUse.LABEL, newer[1])) == (0, 0)
