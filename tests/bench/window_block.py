"""How long the window stands still at most while 20 items are handed in: a full store beside an empty one."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QAbstractEventDispatcher, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

from kt1desk.demo.hands import Hands
from kt1desk.demo.patience import Patience
from tests.bench.figures import Baseline, Bound, Figure, Of
from tests.bench.full_store import ITEMS, full_machine
from tests.journeys.at_the_window import Counter, counter, set_up, visits

VISIT = 20
_WARM = 2
_AT_MOST = 1.5
_MS = 1_000
_NOTE = (
    "what the thread of the window worked for one key or one turn of its loop; p95: by the clock on the wall; aim: 50"
)


def window_block(folder: Path) -> list[Figure]:
    """One visit in each store; what else runs on the machine is not in the work of the window's own thread."""
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication([])
    full_machine(folder)
    with counter(app, folder / "empty", hands=_TimedHands) as made:
        set_up(made.machine)
        empty = _longest(made)
    with counter(app, folder / "full", hands=_TimedHands) as made:
        full = _longest(made)
    return [
        Figure(
            name="window stands still",
            what=f"the longest block while {VISIT} items are accepted and scanned, {ITEMS:,} in the store",
            unit="ms",
            value=full.worked * _MS,
            p95=full.passed * _MS,
            baseline=Baseline(what="the same visit in an empty store", value=empty.worked * _MS),
            bound=Bound(of=Of.RATIO, at_most=_AT_MOST),
            note=_NOTE,
        )
    ]


@dataclass(frozen=True, slots=True, order=True)
class _Block:
    """Seconds: what the thread worked, and what passed by the clock on the wall."""

    worked: float
    passed: float


class _TimedHands(Hands):
    """Remembers how long each key took until it was dealt with, and each turn of the loop between the keys."""

    def __init__(self, window: Callable[[], QWindow], patience: Patience) -> None:
        super().__init__(window, patience)
        self.blocks: list[_Block] = []
        self._since: tuple[float, float] | None = None
        loop = QAbstractEventDispatcher.instance()
        loop.awake.connect(self._begin)
        loop.aboutToBlock.connect(self._end)

    def _strike(self, key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._begin()
        super()._strike(key, text, modifiers)
        self._end()

    def _send(self, event: QKeyEvent) -> None:
        self._begin()
        super()._send(event)
        self._end()

    def _begin(self) -> None:
        self._since = time.thread_time(), time.perf_counter()

    def _end(self) -> None:
        if self._since is not None:
            worked, passed = self._since
            self.blocks.append(_Block(time.thread_time() - worked, time.perf_counter() - passed))
            self._since = None


def _longest(made: Counter) -> _Block:
    hands = made.play.hands
    if not isinstance(hands, _TimedHands):
        raise TypeError(hands)
    made.begin()
    _play(made, _WARM)  # pages and fonts are made at their first use, in both alike
    hands.blocks.clear()
    _play(made, VISIT)
    return max(hands.blocks)


def _play(made: Counter, items: int) -> None:
    accepting, coming = made.accepting, visits(items)
    accepting.receive(coming[0])
    for item in (item for visit in coming for item in visit.items):
        accepting.fill_in(item)
        accepting.confirm(accepting.commit(item))
    accepting.see_off()
