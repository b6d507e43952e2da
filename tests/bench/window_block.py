"""How long the window stands still at most while 20 items are handed in: a full store beside an empty one."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

from kt1desk.app.machine import Machine
from kt1desk.demo.hands import Hands
from kt1desk.demo.patience import LOOK_MS, Patience
from tests.bench.figures import Baseline, Bound, Figure, Of
from tests.bench.full_store import ITEMS, full_machine
from tests.journeys.at_the_window import Counter, counter, set_up, visits

VISIT = 20
_WARM = 2
_AT_MOST = 1.5
_MS = 1_000
_NOTE = "what the thread of the window worked for a key or between two looks; p95: by the clock on the wall; aim: 50"


def window_block(folder: Path) -> list[Figure]:
    """One visit in each store; what else runs on the machine is not in the work of the window's own thread."""
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication([])
    full_machine(folder)
    empty = _longest(app, folder / "empty", set_up)
    full = _longest(app, folder / "full", lambda _machine: None)
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
    """Remembers how long each key took until it was dealt with."""

    def __init__(self, window: Callable[[], QWindow], patience: Patience) -> None:
        super().__init__(window, patience)
        self.blocks: list[_Block] = []

    def _strike(self, key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        since = _Moment()
        super()._strike(key, text, modifiers)
        self.blocks.append(since.block())

    def _send(self, event: QKeyEvent) -> None:
        since = _Moment()
        super()._send(event)
        self.blocks.append(since.block())


class _TimedPatience(Patience):
    """Remembers how long each look at a condition was kept waiting by whatever the window did meanwhile.

    Not the dispatcher's own signals: with GLib a turn of the loop lies between two of them that say the opposite.
    """

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[_Block] = []

    def _waited(self, condition: Callable[[], object], seconds: float) -> bool:
        since = _Moment()

        def look() -> object:
            nonlocal since
            self.blocks.append(since.block(LOOK_MS / _MS))
            came = condition()
            since = _Moment()
            return came

        return super()._waited(look, seconds)


class _Moment:
    """Now, by the work of this thread and by the wall."""

    def __init__(self) -> None:
        self._worked, self._passed = time.thread_time(), time.perf_counter()

    def block(self, idle: float = 0) -> _Block:
        """What has happened since, but for so many seconds in which nothing was to be done."""
        return _Block(time.thread_time() - self._worked, max(0.0, time.perf_counter() - self._passed - idle))


def _longest(app: QApplication, folder: Path, prepare: Callable[[Machine], None]) -> _Block:
    patience = _TimedPatience()
    with counter(app, folder, hands=_TimedHands, patience=patience) as made:
        prepare(made.machine)
        hands = made.play.hands
        if not isinstance(hands, _TimedHands):
            raise TypeError(hands)
        made.begin()
        _play(made, _WARM)  # pages and fonts are made at their first use, in both alike
        hands.blocks.clear()
        patience.blocks.clear()
        _play(made, VISIT)
    return max(*hands.blocks, *patience.blocks)


def _play(made: Counter, items: int) -> None:
    accepting, coming = made.accepting, visits(items)
    accepting.receive(coming[0])
    for item in (item for visit in coming for item in visit.items):
        accepting.fill_in(item)
        accepting.confirm(accepting.commit(item))
    accepting.see_off()
