"""The real program, worked at with keys until it is killed: python -m tests.journeys.accepting_process.

A copy starts the program on the desk in its folder and says "open", then the mark of every fact once the window was
told that it is done (`tests.torture.warm`).
"""

import itertools
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from kt1desk.demo.plan import Visit
from kt1desk.demo.run import heard
from kt1desk.domain.events import Fact
from tests.journeys.at_the_window import Counter, counter, visits
from tests.torture.chance import dice
from tests.torture.marks import mark_of
from tests.torture.warm import let_copies_work, say

OPEN = "open"
_PLANNED = 12


class _Told(list[Fact]):
    """What the window was told is told on."""

    def extend(self, facts: Iterable[Fact]) -> None:
        for fact in facts:
            self.append(fact)
            say(mark_of(fact))


def _work(desk: Counter, planned: Sequence[Visit], seed: str) -> None:
    """As fast as the desk takes it: who hands in, what is refused, what is accepted, each label scanned back."""
    desk.stage.facts = _Told()
    desk.begin()
    say(OPEN)
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


def _work_for_ever(folder: Path, planned: Sequence[Visit], seed: str) -> None:
    qInstallMessageHandler(heard)
    with counter(QApplication([]), folder) as desk:  # made in the copy: no thread of Qt's is missing there
        _work(desk, planned, seed)


if __name__ == "__main__":
    waiting = visits(_PLANNED)
    let_copies_work(lambda folder, seed: _work_for_ever(folder, waiting, seed))
