"""`kill -9` with an item half typed, before its acceptance and between the commit and the taking away."""

import os
import shutil
from pathlib import Path

import pytest

from kt1desk.store.half_typed import SqlHalfTyped
from tests.store.opened import make_store, open_again
from tests.torture.half_typing_worker import ACCEPTED, KEPT, half_typed
from tests.torture.killing import workers


@pytest.mark.skipif(os.name != "posix", reason="only POSIX kills without asking")
def test_an_item_that_was_half_typed_is_offered_after_a_kill_until_the_commit_and_never_after_it(
    tmp_path: Path,
) -> None:
    make_store(tmp_path / "made.db")
    offered = {}
    with workers("tests.torture.half_typing_worker") as warm:
        for task in (KEPT, ACCEPTED):
            path = Path(shutil.copy(tmp_path / "made.db", tmp_path / f"{task}.db"))
            warm.killed_after(0, path, task, since=task)
            store = open_again(path)
            offered[task] = SqlHalfTyped(store.engine).of(store.desk.leader)
            begun_after = SqlHalfTyped(store.engine).last_line() - (task == ACCEPTED)
            store.close()
    assert offered == {KEPT: (half_typed(begun_after),), ACCEPTED: ()}
