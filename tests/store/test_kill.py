"""The plug is pulled at any moment: what was told to the clerk is in the store, and the store is whole."""

import os
from pathlib import Path

import pytest

from tests.torture.killing import kill_again_and_again

KILLS = 300


@pytest.mark.skipif(os.name != "posix", reason="only POSIX kills without asking")
@pytest.mark.timeout(240)
def test_a_shift_that_is_killed_three_hundred_times_keeps_every_fact_it_told(tmp_path: Path) -> None:
    *_, endured = kill_again_and_again(tmp_path, kills=KILLS, seed="suite")
    assert endured.kills == KILLS
    assert endured.told > KILLS, "most were killed at work"
    assert endured.cut_short > 0, "some were killed between the commit and the word"
