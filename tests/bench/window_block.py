"""How long the window stands still at most while 20 items are handed in: a full store beside an empty one."""

import time
from dataclasses import replace
from itertools import islice
from pathlib import Path
from statistics import median

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kt1desk.app.desk import OpenDeskFiles
from kt1desk.domain.events import Fact, ItemAccepted, ItemDelivered, LabelConfirmed
from tests.bench.figures import Baseline, Bound, Figure, Of
from tests.bench.filled_store import BLOCK, FIRST_SERIAL, years
from tests.journeys.at_the_window import Counter, closed_desk, counter, set_up, visits
from tests.support.builders import number
from tests.support.clock import StandingClock
from tests.support.desks import Desk

ITEMS = 200_000
VISIT = 20
_ROUNDS = 3
_AT_MOST = 1.5
_BEAT_MS = 1
_FACTS_IN_A_TRANSACTION = 3_000
_FIRST_BLOCK = 999
_SPARE_BLOCKS = 20
_MS = 1_000


def window_block(folder: Path, items: int = ITEMS) -> list[Figure]:
    """The visit is played a few times in each; the median of its longest blocks is compared."""
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication([])
    longest: dict[str, list[float]] = {"empty": [], "full": []}
    for name, held in (("empty", 0), ("full", items)):
        (folder / name).mkdir()
        with counter(app, folder / name) as made:
            set_up(made.machine)
            if held:
                with closed_desk(made.machine) as files:
                    _fill(files, held)
            made.begin()
            _play(made)  # pages and fonts are made at their first use, in both alike
            longest[name] += [_play(made) for _ in range(_ROUNDS)]
    full, empty = (median(longest[name]) * _MS for name in ("full", "empty"))
    return [
        Figure(
            name="window stands still",
            what=f"the longest block while {VISIT} items are accepted and scanned, {items:,} in the store",
            unit="ms",
            value=full,
            p95=max(longest["full"]) * _MS,
            baseline=Baseline(what="the same visit in an empty store", value=empty),
            bound=Bound(of=Of.RATIO, at_most=_AT_MOST),
            note="the aim is 50 ms; a heartbeat of 1 ms on the GUI thread tells",
        )
    ]


class _Heart(QTimer):
    """Beats on the GUI thread; the longest time between two beats is how long the window stood still."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self.timeout.connect(self._beat)
        self.start(_BEAT_MS)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def _play(made: Counter) -> float:
    accepting, coming = made.accepting, visits(VISIT)
    heart = _Heart()
    accepting.receive(coming[0])
    for item in (item for visit in coming for item in visit.items):
        accepting.fill_in(item)
        accepting.confirm(accepting.commit(item))
    accepting.see_off()
    heart.stop()
    return heart.longest


def _fill(files: OpenDeskFiles, items: int) -> None:
    """Years of work; the numbers lent when the desk was made were the first to be used."""
    leader, clerk = (row.staff for row in files.lookups.staff()[:2])
    desk = Desk(
        books=files.books,
        pins=files.pins,
        reference=files.edition.now(),
        clock=StandingClock(),
        leader=leader,
        clerk=clerk,
    )
    for ordinal in range(items // BLOCK + _SPARE_BLOCKS):
        first = FIRST_SERIAL + ordinal * BLOCK
        desk.lend_numbers(first, first + BLOCK - 1, ordinal + 2)
    facts = (_renumbered(fact) for fact in years(desk, items))
    while some := tuple(islice(facts, _FACTS_IN_A_TRANSACTION)):
        with files.books.writing() as book:
            book.record(*some)


def _renumbered(fact: Fact) -> Fact:
    """The first items have the numbers of the first block, the others those of the blocks after it."""
    if not isinstance(fact, ItemAccepted | ItemDelivered | LabelConfirmed):
        return fact
    serial = int(fact.item_no[2:10])
    place = serial - FIRST_SERIAL
    return replace(fact, item_no=number(place + 1 if place < _FIRST_BLOCK else serial - _FIRST_BLOCK))
