"""A program that hands a shift over until the moment at which it is to be killed; started by tests.torture.killing.

The task of a copy is "ORDINAL-before" or "ORDINAL-after", a moment of `handing_over.MOMENTS`: it tells the mark of each
fact after its commit, says "reached" there and waits for its end.
"""

import signal
import tempfile
from pathlib import Path

from tests.store.opened import open_again
from tests.torture.handing_over import AFTER, REACHED, HandingOver, make_desk, moments_of
from tests.torture.marks import mark_of
from tests.torture.warm import let_copies_work, say


class _End:
    """Where a copy stays until it is killed."""

    def __init__(self, task: str) -> None:
        ordinal, self._when = task.split("-")
        self._left = int(ordinal)

    def __call__(self, when: str) -> None:
        if self._left == 0 and when == self._when:
            say(REACHED)
            signal.pause()
        if when == AFTER:
            self._left -= 1


def _hand_over(path: Path, task: str) -> None:
    end = _End(task)
    with moments_of(open_again(path), end) as store:
        HandingOver(store, path.parent / "papers", end, lambda fact: say(mark_of(fact))).to_the_end()


def _warm_up() -> None:
    """What is loaded at first use is loaded here, once."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.db"
        make_desk(path)
        store = open_again(path)
        HandingOver(store, Path(folder)).to_the_end()
        store.close()


if __name__ == "__main__":
    _warm_up()
    let_copies_work(_hand_over)
