"""Garbage is collected on the GUI thread and nowhere else."""

import gc
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kt1desk.gui.sweeping import Sweeper


@pytest.fixture
def sweeper(qtbot: QtBot) -> Iterator[Sweeper]:
    made = Sweeper()
    yield made
    made.stop()


def test_nobody_else_collects_while_it_sweeps(sweeper: Sweeper) -> None:
    assert not gc.isenabled()
    sweeper.stop()
    assert gc.isenabled()


def test_what_only_refers_to_itself_is_swept_away(sweeper: Sweeper) -> None:
    class Loop:
        def __init__(self) -> None:
            self.me = self

    kept = [Loop() for _ in range(gc.get_threshold()[0] + 1)]
    assert sweeper.sweep() >= 0
    assert all(each.me is each for each in kept)


def test_nothing_is_done_when_nothing_is_due(sweeper: Sweeper) -> None:
    gc.collect()
    assert sweeper.sweep() == -1
