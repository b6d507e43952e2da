"""A handover killed at each of its steps, just before and just after the commit, goes on where it was."""

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kt1desk.domain.events import CountRevealed, Fact, HandoverBegun, ItemCounted, ShiftHandedOver
from kt1desk.domain.print_job import JobState
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.handover.form import Side
from kt1desk.gui.pages.handover.page import HandoverPage
from kt1desk.store.print_jobs import SqlPrintJobs
from kt1desk.usecases.handover_rows import HandoverSeen
from tests.gui.pages.handover.at_the_desk import doors_over
from tests.store.opened import OpenedStore, facts_told, open_again
from tests.support.approving import dialog_over, leader
from tests.support.counter import QuietAlerts
from tests.support.immediate_tasks import ImmediateTasks
from tests.torture.handing_over import (
    AFTER,
    BEFORE,
    MOMENTS,
    REACHED,
    RECEIPT_ENDED,
    RECEIPT_QUEUED,
    SLIP_ENDED,
    SLIP_QUEUED,
    HandingOver,
    Moment,
    make_desk,
    moments_of,
)
from tests.torture.killing import Workers, workers
from tests.torture.verdict import examine_copy

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")

BEGIN, COUNT, RESULT = 0, 1, 2
CUTS = [(ordinal, when) for ordinal in range(len(MOMENTS)) for when in (BEFORE, AFTER)]


@dataclass
class Undisturbed:
    """A handover from beginning to end: what the book and the screen had to say after each moment."""

    made: Path
    before: list[Fact]
    facts: list[list[Fact]] = field(default_factory=list)
    seen: list[HandoverSeen | None] = field(default_factory=list)

    def at(self, ordinal: int, when: str) -> tuple[list[Fact], HandoverSeen | None]:
        """What stands in the book at a moment, before or after it."""
        place = ordinal if when == AFTER else ordinal - 1
        return (self.before, None) if place < 0 else (self.facts[place], self.seen[place])


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    folder = tmp_path_factory.mktemp("undisturbed")
    make_desk(folder / "made.db")
    store = open_again(Path(shutil.copy(folder / "made.db", folder / "desk.db")))
    told = Undisturbed(folder / "made.db", facts_told(store))
    looking = HandingOver(store, folder)

    def passing(when: str) -> None:
        if when == AFTER:
            told.facts.append(facts_told(store))
            told.seen.append(looking.see())

    with moments_of(store, passing) as listened:
        HandingOver(listened, folder, passing).to_the_end()
    store.close()
    return told


@pytest.fixture(scope="module")
def warm() -> Iterator[Workers]:
    with workers("tests.torture.handover_worker") as program:
        yield program


def test_a_handover_passes_each_of_the_moments_and_no_other(undisturbed: Undisturbed) -> None:
    standing, passed = undisturbed.before, []
    for facts in undisturbed.facts:
        passed.append([type(fact) for fact in facts[len(standing) :]])
        standing = facts
    assert passed == [[] if isinstance(moment, str) else [moment] for moment in MOMENTS]


def name_of(moment: Moment) -> str:
    return moment if isinstance(moment, str) else moment.__name__


def page_over(store: OpenedStore, desk: HandingOver, qtbot: QtBot) -> HandoverPage:
    """F7 of the program that is started next."""
    doors = doors_over(
        store.desk,
        shift=store.lookups.shift,
        staff=store.lookups.staff,
        print_slip=desk.desk.print_count_slip,
        print_receipt=desk.desk.print_receipt,
        prints=lambda: store.papers.handover_prints(9),
        print_again=desk.desk.print_handover_again,
    )
    page = HandoverPage(
        doors,
        work=ImmediateTasks(),
        alerts=QuietAlerts(),
        notices=Notices(),
        sound=lambda _: None,
        dialog_over=dialog_over(leader("duc", "Trần Đức Mạnh")),
        turned=lambda: None,
        clerk=lambda: store.desk.leader,
        handed_over=lambda _: None,
    )
    qtbot.addWidget(page)
    page.show()
    return page


def step_after(facts: list[Fact]) -> int:
    """Where the page has to be, by the last word of the book."""
    told = {type(fact) for fact in facts}
    if HandoverBegun not in told or ShiftHandedOver in told:
        return BEGIN
    return RESULT if CountRevealed in told else COUNT


def jobs_of(store: OpenedStore) -> list[tuple[str, JobState]]:
    """The papers that the print ledger knows, oldest first."""
    return [(row.of, row.state) for row in reversed(SqlPrintJobs(store.engine).recent(9))]


def papers_after(ordinal: int, when: str) -> list[JobState]:
    """What the next program may say of slip and receipt: of what was cut off nobody says that it came out, or not."""
    papers, passed = [], ordinal + (when == AFTER)
    for queued, ended in ((SLIP_QUEUED, SLIP_ENDED), (RECEIPT_QUEUED, RECEIPT_ENDED)):
        if passed > MOMENTS.index(ended):
            papers.append(JobState.SENT)
        elif passed > MOMENTS.index(queued):
            papers.append(JobState.UNKNOWN)
    return papers


@pytest.mark.parametrize("cut", CUTS, ids=lambda cut: f"{cut[0]} {cut[1]} {name_of(MOMENTS[cut[0]])}")
def test_killed_at_any_step_it_goes_on_where_it_was(
    cut: tuple[int, str], undisturbed: Undisturbed, warm: Workers, tmp_path: Path, qtbot: QtBot
) -> None:
    ordinal, when = cut
    (tmp_path / "desk").mkdir()
    path = Path(shutil.copy(undisturbed.made, tmp_path / "desk" / "desk.db"))
    *told, last = warm.killed_after(0, path, f"{ordinal}-{when}", since=REACHED)
    assert last == REACHED
    facts, seen = undisturbed.at(ordinal, when)
    kept = examine_copy(path, told, tmp_path / "looked at", folded_again=when == AFTER, untold=None)
    assert len(kept) == len(facts)

    store = open_again(path)
    prints = SqlPrintJobs(store.engine)
    prints.interrupted(store.clock())
    desk = HandingOver(store, tmp_path / "papers")
    assert facts_told(store) == facts
    assert desk.see() == seen
    assert [state for _, state in jobs_of(store)] == papers_after(ordinal, when)

    page = page_over(store, desk, qtbot)
    assert page.step == step_after(facts)
    if page.step == COUNT:
        counts = {side: count.scanned for side, count in page.count_panel.sides.items()}
        outgoing = [fact for fact in facts if isinstance(fact, ItemCounted) and fact.by == store.desk.leader]
        scans = sum(isinstance(fact, ItemCounted) for fact in facts)
        assert counts == {Side.OUTGOING: len(outgoing), Side.INCOMING: scans - len(outgoing)}

    desk.to_the_end()
    assert facts_told(store) == undisturbed.facts[-1], "nothing is missing, nothing stands twice"
    papers = [of for of, _ in jobs_of(store)]
    assert len(papers) == len(set(papers)), "no paper was sent a second time without being asked for"
    store.close()
