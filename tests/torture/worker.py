"""A program that works at the counter until it is killed; started by tests.torture.killing.

It loads everything once and then, for each line "SEED FILE" on its input, lets a copy of itself open the store and
work: "pid N" first, then the mark of every fact, each after its commit. "dead STATUS" follows when the copy is gone.
"""

import os
import sys
import tempfile
import traceback
from pathlib import Path
from typing import NoReturn

from kt1desk.domain.events import Fact
from tests.store.opened import open_again
from tests.torture.chance import dice
from tests.torture.marks import OPENED, mark_of
from tests.torture.shift import Shift, make_stocked

_WARM_FACTS = 60


def _say(words: str) -> None:
    os.write(1, f"{words}\n".encode("ascii"))  # at once and whole: what was told is what was durable


def _tell(fact: Fact) -> None:
    _say(mark_of(fact))


def _work_for_ever(path: Path, seed: str) -> NoReturn:
    _say(f"pid {os.getpid()}")
    try:
        shift = Shift(open_again(path), dice(seed), _tell)
        _say(OPENED)
        while True:
            shift.go_on()
    except BaseException:
        traceback.print_exc()
        os._exit(1)  # a copy must not read on from the input it shares


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


def main() -> None:
    _warm_up()
    for line in sys.stdin:
        seed, path = line.strip().split(" ", 1)
        child = os.fork()
        if child == 0:
            _work_for_ever(Path(path), seed)
        _, status = os.waitpid(child, 0)
        _say(f"dead {os.waitstatus_to_exitcode(status)}")


if __name__ == "__main__":
    main()
