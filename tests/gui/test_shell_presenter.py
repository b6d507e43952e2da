"""What the truth line says is decided from what the store knows, and never sounds better than it is."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from kt1desk.domain.clock_watch import ClockKnown, Doubt
from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.ids import ShiftId, StaffId
from kt1desk.gui.shell_presenter import (
    NUMBERS_LOW,
    PartKind,
    ShellPresenter,
    State,
    TruthPart,
    truth_parts,
)
from kt1desk.gui.work import Work
from kt1desk.usecases.readmodels import ShiftRow, TruthLine
from tests.support.counter import QuietAlerts
from tests.support.immediate_tasks import HeldTasks, ImmediateTasks

NOW = datetime(2024, 11, 25, 7, 2, tzinfo=UTC)
CALM = TruthLine(
    on_hand=24,
    due_next_at=NOW + timedelta(hours=3),
    due_next_count=2,
    labels_missing=0,
    waiting=0,
    waiting_since=None,
    last_contact_at=NOW - timedelta(minutes=2),
    clock_offset_ms=400,
    numbers_left=900,
    enrolled=True,
)
SHIFT = ShiftRow(shift=ShiftId("2024-330/2"), opened_at=NOW, clerk=StaffId("h"), clerk_name="Nguyễn Thị Hạnh")


def _part(line: TruthLine, kind: PartKind, now: datetime = NOW) -> TruthPart | None:
    return next((part for part in truth_parts(line, now) if part.kind is kind), None)


def _states(line: TruthLine) -> dict[PartKind, State]:
    return {part.kind: part.state for part in truth_parts(line, NOW)}


def test_a_calm_desk_has_four_parts_and_only_the_province_is_green() -> None:
    assert _states(CALM) == {
        PartKind.ON_HAND: State.CALM,
        PartKind.DUE_NEXT: State.CALM,
        PartKind.ALL_AT_PROVINCE: State.RIGHT,
        PartKind.CLOCK: State.CALM,
    }


def test_one_fact_that_waits_takes_the_green_away() -> None:
    line = replace(CALM, waiting=1, waiting_since=NOW - timedelta(seconds=20))
    assert PartKind.ALL_AT_PROVINCE not in _states(line)
    assert _states(line)[PartKind.WAITING] is State.CALM


def test_facts_that_wait_long_ask_for_attention_and_say_since_when() -> None:
    line = replace(CALM, waiting=3, waiting_since=NOW - timedelta(minutes=12))
    part = _part(line, PartKind.WAITING)
    assert part is not None
    assert (part.state, part.count, part.minutes, part.last_contact_at) == (State.CAUTION, 3, 12, CALM.last_contact_at)


def test_nothing_waiting_and_never_a_contact_is_not_called_safe() -> None:
    assert PartKind.NO_CONTACT_YET in _states(replace(CALM, last_contact_at=None))


def test_a_desk_that_is_not_enrolled_says_so_whatever_else_is_true() -> None:
    states = _states(replace(CALM, enrolled=False, numbers_left=0))
    assert states[PartKind.NOT_ENROLLED] is State.CAUTION
    assert PartKind.ALL_AT_PROVINCE not in states
    assert PartKind.NO_NUMBERS not in states


@pytest.mark.parametrize(
    ("ahead", "kind", "state"),
    [
        (timedelta(hours=2), PartKind.DUE_NEXT, State.CALM),
        (timedelta(hours=1), PartKind.DUE_NEXT, State.CAUTION),
        (timedelta(0), PartKind.DUE_NEXT, State.CAUTION),
        (-timedelta(seconds=1), PartKind.OVERDUE, State.WRONG),
    ],
)
def test_what_is_due_grows_more_urgent(ahead: timedelta, kind: PartKind, state: State) -> None:
    part = _part(replace(CALM, due_next_at=NOW + ahead), kind)
    assert part is not None
    assert (part.state, part.count) == (state, 2)


def test_nothing_on_hand_is_nothing_due() -> None:
    assert PartKind.NOTHING_DUE in _states(replace(CALM, on_hand=0, due_next_at=None, due_next_count=0))


def test_missing_labels_are_counted_and_their_absence_is_not() -> None:
    assert _states(replace(CALM, labels_missing=2))[PartKind.LABELS_MISSING] is State.CAUTION
    assert PartKind.LABELS_MISSING not in _states(CALM)


def test_labels_that_are_missing_say_since_how_long() -> None:
    line = replace(CALM, labels_missing=2, label_missing_since=NOW - timedelta(minutes=25))
    [part] = [part for part in truth_parts(line, NOW) if part.kind is PartKind.LABELS_MISSING]
    assert (part.count, part.minutes) == (2, 25)


@pytest.mark.parametrize(
    ("left", "kind"),
    [(NUMBERS_LOW, None), (NUMBERS_LOW - 1, PartKind.NUMBERS_LOW), (1, PartKind.NUMBERS_LOW), (0, PartKind.NO_NUMBERS)],
)
def test_numbers_are_spoken_of_when_they_run_low(left: int, kind: PartKind | None) -> None:
    shown = set(_states(replace(CALM, numbers_left=left))) & {PartKind.NUMBERS_LOW, PartKind.NO_NUMBERS}
    assert shown == ({kind} if kind else set())


@pytest.mark.parametrize(
    ("offset_ms", "seconds", "state"),
    [(None, None, State.CALM), (400, 0, State.CALM), (-59_400, -59, State.CALM), (200_000, 200, State.CAUTION)],
)
def test_a_clock_that_is_off_is_said_with_its_seconds(offset_ms: int | None, seconds: int | None, state: State) -> None:
    part = _part(replace(CALM, clock_offset_ms=offset_ms), PartKind.CLOCK)
    assert part is not None
    assert (part.offset_s, part.state) == (seconds, state)


def test_open_cases_are_told_with_the_age_of_the_oldest() -> None:
    line = replace(CALM, cases_open=2, case_since=NOW - timedelta(days=3))
    [part] = [part for part in truth_parts(line, NOW) if part.kind is PartKind.CASES_OPEN]
    assert (part.count, part.minutes, part.state) == (2, 3 * 24 * 60, State.CAUTION)
    assert all(part.kind is not PartKind.CASES_OPEN for part in truth_parts(CALM, NOW))


def test_while_two_persons_count_blind_only_the_clock_and_approvals_are_told() -> None:
    line = replace(CALM, counting=True, waiting=24, cases_open=2, labels_missing=3, numbers_left=12, approvals_open=1)
    kinds = [part.kind for part in truth_parts(line, NOW)]
    assert kinds == [PartKind.COUNTING, PartKind.APPROVALS_OPEN, PartKind.CLOCK]


class Screen:
    """Remembers what it is shown."""

    def __init__(self) -> None:
        self.truths: list[tuple[TruthPart, ...]] = []
        self.shifts: list[ShiftRow | None] = []
        self.doubts: list[Doubt] = []

    def show_truth(self, parts: tuple[TruthPart, ...]) -> None:
        self.truths.append(parts)

    def show_shift(self, shift: ShiftRow | None) -> None:
        self.shifts.append(shift)

    def show_clock_doubt(self, doubt: Doubt) -> None:
        self.doubts.append(doubt)


class Desk:
    """A store that can be asked, or that fails."""

    def __init__(self, work: Work) -> None:
        self.screen, self.alerts = Screen(), QuietAlerts()
        self.line, self.now, self.asked = CALM, NOW, 0
        self.fails = False
        self.shift: ShiftRow | None = SHIFT
        self.owed: list[StaffId | None] = []
        self.presenter = ShellPresenter(
            self.screen,
            work=work,
            alerts=self.alerts,
            truth_line=self._truth_line,
            shift=lambda: self.shift,
            clock=lambda: self.now,
            built_on=date(2024, 1, 1),
            went_blind=lambda _blind: None,
            owes_reading=self.owed.append,
        )

    def _truth_line(self) -> TruthLine:
        self.asked += 1
        if self.fails:
            raise Unavailable(Cause.STORE_LOCKED)
        return self.line


def test_a_refresh_shows_the_line_and_who_answers() -> None:
    desk = Desk(ImmediateTasks())
    desk.presenter.refresh()
    assert desk.screen.truths == [truth_parts(CALM, NOW)]
    assert desk.screen.shifts == [SHIFT]


def test_whose_shift_it_is_owes_the_reading_until_it_is_read_and_is_named_once() -> None:
    desk = Desk(ImmediateTasks())
    for read_at in (None, None, NOW):
        desk.shift = replace(SHIFT, read_at=read_at)
        desk.presenter.refresh()
    desk.shift = None
    desk.presenter.refresh()
    assert desk.owed == [SHIFT.clerk, None]


def test_a_tick_lets_time_pass_without_asking_the_store() -> None:
    desk = Desk(ImmediateTasks())
    desk.presenter.tick()
    assert desk.screen.truths == []
    desk.presenter.refresh()
    desk.now = NOW + timedelta(hours=4)
    desk.presenter.tick()
    assert desk.asked == 1
    assert PartKind.OVERDUE in {part.kind for part in desk.screen.truths[-1]}


def test_many_refreshes_while_one_is_under_way_are_one_more() -> None:
    work = HeldTasks()
    desk = Desk(work)
    for _ in range(5):
        desk.presenter.refresh()
    assert work.waiting == 1
    work.run_next()
    assert work.waiting == 1
    work.run_next()
    assert (work.waiting, desk.asked) == (0, 2)


def test_a_store_that_fails_is_said_and_asked_again() -> None:
    desk = Desk(ImmediateTasks())
    desk.fails = True
    desk.presenter.refresh()
    assert [error.cause for error in desk.alerts.errors] == [Cause.STORE_LOCKED]
    desk.fails = False
    desk.presenter.refresh()
    assert desk.screen.truths


def test_approvals_that_nobody_signed_for_are_counted() -> None:
    assert PartKind.APPROVALS_OPEN not in _states(CALM)
    assert _states(replace(CALM, approvals_open=2))[PartKind.APPROVALS_OPEN] is State.CAUTION


def test_a_clock_set_back_is_said_once_with_both_times_and_stays_in_the_line() -> None:
    desk = Desk(ImmediateTasks())
    written = NOW + timedelta(hours=1)
    desk.line = replace(CALM, clock=ClockKnown(written_at=written, offset_ms=None, offset_at=None))
    desk.presenter.refresh()
    desk.presenter.tick()
    assert [(doubt.clock_says, doubt.expected) for doubt in desk.screen.doubts] == [(NOW, written)]
    assert {part.kind for part in desk.screen.truths[-1]} >= {PartKind.CLOCK_DOUBTED}
    assert PartKind.CLOCK not in {part.kind for part in desk.screen.truths[-1]}
