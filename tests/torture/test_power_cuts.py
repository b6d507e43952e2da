"""The power goes at any fsync: what was told is in the store, the store opens and verifies, whatever the disk lost."""

import os
from pathlib import Path

import pytest

from tests.torture import trace
from tests.torture.disk import Act, Remove, Rename, SyncFolder, Told, Write
from tests.torture.power_cuts import fsyncs_in, survive
from tests.torture.traced import MADE
from tests.torture.verdict import Violation

FACTS = 60
OFF, NORMAL = 0, 1

pytestmark = [
    pytest.mark.skipif(
        trace.STRACE is None and "CI" not in os.environ,
        reason="strace is not here to write down what a process asks of the disk",
    ),
    pytest.mark.timeout(240),
]


def life(folder: Path, synchronous: int | None = None) -> list[Act]:
    (folder / "lived").mkdir()
    return trace.record(folder / "lived", seed=1, facts=FACTS, synchronous=synchronous)


@pytest.fixture(scope="module")
def acts(tmp_path_factory: pytest.TempPathFactory) -> list[Act]:
    """What a store asked of the disk from its making to the end of the shift."""
    return life(tmp_path_factory.mktemp("traced"))


def test_the_trace_holds_the_whole_life_of_the_store_and_each_word_that_was_told(acts: list[Act]) -> None:
    words = [act.words for act in acts if isinstance(act, Told)]
    assert len(words) - words.index(MADE) - 1 >= FACTS, "a handover tells several"
    written = {act.name for act in acts if isinstance(act, Write)}
    assert written >= {"desk.db.making", "desk.db-wal", "desk.db"}
    assert any(isinstance(act, Rename) for act in acts)
    assert any(isinstance(act, Remove) and act.name == "desk.db-wal" for act in acts)
    assert SyncFolder() in acts
    assert fsyncs_in(acts) > FACTS, "every fact is synced"


def test_a_power_cut_at_any_fsync_loses_nothing_that_was_told(acts: list[Act], tmp_path: Path) -> None:
    *_, survived = survive(acts, tmp_path / "cut", seed="suite")
    assert survived.fsyncs == fsyncs_in(acts)
    assert len(survived.told) > FACTS


@pytest.mark.parametrize("synchronous", [OFF, NORMAL])
def test_a_store_that_does_not_wait_for_the_disk_is_found_out(tmp_path: Path, synchronous: int) -> None:
    acts = life(tmp_path, synchronous)
    with pytest.raises(Violation, match="a fact that was told is lost"):
        list(survive(acts, tmp_path / "cut", seed="suite"))
