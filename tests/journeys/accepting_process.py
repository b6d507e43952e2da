"""The real program, worked at with keys until it is killed: python -m tests.journeys.accepting_process.

It loads everything once and then, for each line "SEED FOLDER" on its input, lets a copy of itself start the program
on the desk in that folder and work: "pid N" first, then "open", then the mark of every fact once the window was told
that it is done. "dead STATUS" follows when the copy is gone.
"""

import itertools
import os
import sys
import traceback
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from kt1desk.demo.plan import Visit
from kt1desk.demo.run import heard
from kt1desk.domain.events import Fact
from tests.journeys.at_the_window import Counter, counter, visits
from tests.torture.chance import dice
from tests.torture.marks import mark_of

OPEN = "open"
_PLANNED = 12


def _say(words: str) -> None:
    os.write(1, f"{words}\n".encode("ascii"))  # at once and whole: what was told is what was durable


class _Told(list[Fact]):
    """What the window was told is told on."""

    def extend(self, facts: Iterable[Fact]) -> None:
        for fact in facts:
            self.append(fact)
            _say(mark_of(fact))


def _work(desk: Counter, planned: Sequence[Visit], seed: str) -> None:
    """As fast as the desk takes it: who hands in, what is refused, what is accepted, each label scanned back."""
    desk.stage.facts = _Told()
    desk.begin()
    _say(OPEN)
    drawn = dice(seed)
    for visit in itertools.cycle(drawn.sample(planned, len(planned))):
        desk.accepting.receive(visit)
        if visit.refusal is not None:
            desk.accepting.refuse(visit.refusal)
        for item in visit.items:
            desk.accepting.fill_in(item)
            item_no = desk.accepting.commit(item)
            if drawn.random() < 0.5:
                desk.accepting.confirm(item_no)
        if visit.items and drawn.random() < 0.5:
            desk.accepting.see_off()


def _work_for_ever(folder: Path, planned: Sequence[Visit], seed: str) -> NoReturn:
    _say(f"pid {os.getpid()}")
    qInstallMessageHandler(heard)
    try:
        with counter(QApplication([]), folder) as desk:
            _work(desk, planned, seed)
    except BaseException:
        traceback.print_exc()
    os._exit(1)  # a copy must not read on from the input it shares


def main() -> None:
    planned = visits(_PLANNED)
    for line in sys.stdin:
        seed, folder = line.strip().split(" ", 1)
        child = os.fork()  # no QApplication was made yet, so no thread of Qt's is missing in the copy
        if child == 0:
            _work_for_ever(Path(folder), planned, seed)
        _, status = os.waitpid(child, 0)
        _say(f"dead {os.waitstatus_to_exitcode(status)}")


if __name__ == "__main__":
    main()
