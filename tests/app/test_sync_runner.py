"""Sync runs by itself: one at a time, again after news, more rarely after failures."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kt1desk.app.sync_runner import SyncRunner
from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.ids import LifeId
from kt1desk.sync.engine import End, Outcome
from kt1desk.wire.line import Head
from tests.support.clock import StandingClock
from tests.support.immediate_tasks import HeldTasks

OUTCOME = Outcome(end=End.AGREED, held=3, unsent=0, pushed=3, pulled=0, set_aside=0)


class HeardAlerts:
    """Remembers what was said above the page."""

    def __init__(self) -> None:
        self.causes: list[Cause] = []

    def unavailable(self, error: Unavailable, retry: Callable[[], None] | None = None) -> None:
        self.causes.append(error.cause)

    def clear(self) -> None:
        self.causes.clear()


class Line:
    """The contact: up, or failing with a cause."""

    def __init__(self) -> None:
        self.cause: Cause | None = None
        self.runs = 0

    def __call__(self) -> Outcome:
        self.runs += 1
        if self.cause is not None:
            raise Unavailable(self.cause)
        return OUTCOME


@pytest.fixture
def line() -> Line:
    return Line()


@pytest.fixture
def work() -> HeldTasks:
    return HeldTasks()


@pytest.fixture
def alerts() -> HeardAlerts:
    return HeardAlerts()


@pytest.fixture
def ended() -> list[bool]:
    return []


@pytest.fixture
def runner(qtbot: QtBot, line: Line, work: HeldTasks, alerts: HeardAlerts, ended: list[bool]) -> SyncRunner:
    return SyncRunner(line, work=work, alerts=alerts, ended=lambda: ended.append(True), clock=StandingClock())


def test_a_second_call_during_a_run_begins_no_second_run(runner: SyncRunner, work: HeldTasks) -> None:
    runner.now()
    runner.now()
    assert work.waiting == 1


def test_news_during_a_run_begins_another_soon(runner: SyncRunner, work: HeldTasks) -> None:
    runner.now()
    runner.soon()
    work.run_next()
    assert 0 < runner.wait_ms <= 2_500


def test_further_news_does_not_put_a_run_off_that_is_near(runner: SyncRunner) -> None:
    runner.soon()
    first = runner.wait_ms
    later = []
    for _ in range(30):
        runner.soon()
        later.append(runner.wait_ms)
    assert max(later) <= first


def test_without_news_the_next_run_comes_minutes_later(runner: SyncRunner, work: HeldTasks, ended: list[bool]) -> None:
    runner.now()
    work.run_next()
    assert ended == [True]
    assert runner.wait_ms > 60_000


def test_news_after_a_failure_does_not_hurry_a_line_that_is_down(
    runner: SyncRunner, work: HeldTasks, line: Line
) -> None:
    line.cause = Cause.HUB_UNREACHABLE
    runner.now()
    work.run_next()
    waiting = runner.wait_ms
    runner.soon()
    assert waiting > 5_000
    assert runner.wait_ms > 5_000


def test_a_line_that_is_down_is_left_to_the_truth_line(
    runner: SyncRunner, work: HeldTasks, line: Line, alerts: HeardAlerts, ended: list[bool]
) -> None:
    line.cause = Cause.HUB_UNREACHABLE
    runner.now()
    work.run_next()
    assert alerts.causes == []
    assert ended == [True]


def test_a_foreign_certificate_is_said(runner: SyncRunner, work: HeldTasks, line: Line, alerts: HeardAlerts) -> None:
    line.cause = Cause.HUB_FOREIGN_CERTIFICATE
    runner.now()
    work.run_next()
    assert alerts.causes == [Cause.HUB_FOREIGN_CERTIFICATE]


def test_a_desk_that_is_not_enrolled_never_asks(
    qtbot: QtBot, work: HeldTasks, alerts: HeardAlerts, ended: list[bool]
) -> None:
    runner = SyncRunner(None, work=work, alerts=alerts, ended=lambda: ended.append(True), clock=StandingClock())
    runner.soon()
    runner.now()
    assert work.waiting == 0
    assert runner.wait_ms == 0


def test_a_fork_is_handed_on_with_its_common_line_and_ends_all_runs(
    qtbot: QtBot, work: HeldTasks, alerts: HeardAlerts
) -> None:
    common, handed = Head(number=7, digest=bytes(32)), list[Head]()
    runner = SyncRunner(
        lambda: replace(OUTCOME, end=End.FORKED, common=common),
        work=work,
        alerts=alerts,
        ended=lambda: None,
        clock=StandingClock(),
        forked=handed.append,
    )
    runner.now()
    work.run_next()
    assert handed == [common]
    runner.soon()
    runner.now()
    assert (work.waiting, runner.wait_ms) == (0, 0)
    assert alerts.causes == []


def test_a_fork_that_nobody_takes_on_is_said(qtbot: QtBot, work: HeldTasks, alerts: HeardAlerts) -> None:
    forked = replace(OUTCOME, end=End.FORKED, common=Head(number=7, digest=bytes(32)))
    runner = SyncRunner(lambda: forked, work=work, alerts=alerts, ended=lambda: None, clock=StandingClock())
    runner.now()
    work.run_next()
    assert alerts.causes == [Cause.HUB_REFUSED]


def test_a_former_life_of_which_the_province_holds_other_lines_is_told_once(
    qtbot: QtBot, work: HeldTasks, alerts: HeardAlerts
) -> None:
    outcome = replace(OUTCOME, contradicted=(LifeId("L1"),))
    runner = SyncRunner(lambda: outcome, work=work, alerts=alerts, ended=lambda: None, clock=StandingClock())
    for _ in range(3):
        runner.now()
        work.run_next()
    assert alerts.causes == [Cause.FORMER_LIFE_CONTRADICTED]
