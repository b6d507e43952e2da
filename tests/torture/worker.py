"""A program that works at the counter until it is killed; started by tests.torture.killing.

A copy says "opened", and then the mark of every fact, each after its commit.
"""

import tempfile
from pathlib import Path

from kt1desk.domain.events import Fact
from tests.store.opened import open_again
from tests.torture.chance import dice
from tests.torture.marks import OPENED, mark_of
from tests.torture.shift import Shift, make_stocked
from tests.torture.warm import let_copies_work, say

_WARM_FACTS = 60


def _tell(fact: Fact) -> None:
    say(mark_of(fact))


def _work_for_ever(path: Path, seed: str) -> None:
    shift = Shift(open_again(path), dice(seed), _tell)
    say(OPENED)
    while True:
        shift.go_on()


def _warm_up() -> None:
    """What is loaded at first use is loaded here, once: a copy is to be killed while it works, not while it reads."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.db"
        make_stocked(path)
        store = open_again(path)
        shift = Shift(store, dice("warm"), lambda _: None)
        for _ in range(_WARM_FACTS):
            shift.go_on()
        store.close()


if __name__ == "__main__":
    _warm_up()
    let_copies_work(_work_for_ever)
