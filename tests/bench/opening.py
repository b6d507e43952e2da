"""Opening: a store with 200,000 items beside an empty one, and the check of the whole that runs behind the window."""

import time
from pathlib import Path

from kt1desk.store.checking import full_check
from kt1desk.store.opening import open_store
from tests.bench.figures import Baseline, Bound, Figure, Of
from tests.bench.filled_store import KEY, fill, open_empty
from tests.bench.timing import interleaved
from tests.support.reference import first_edition

ITEMS = 200_000
_ROUNDS = 31
_AT_MOST = 1.3
_MS = 1_000


def opening(folder: Path) -> list[Figure]:
    """Key, edition, a durable write, the small tables and the end of the chain; nothing that grows with the book."""
    empty, filled = folder / "empty.db", folder / "filled.db"
    open_empty(empty, first_edition()).engine.dispose()
    fill(filled, ITEMS).engine.dispose()
    times = interleaved({"empty": lambda: _open(empty), "filled": lambda: _open(filled)}, _ROUNDS, warm=3)
    began = time.perf_counter()
    counted = full_check(filled, KEY)
    seconds = time.perf_counter() - began
    return [
        Figure(
            name="open",
            what=f"a store with {ITEMS:,} items ({counted.lines:,} lines) opened until the counter can be shown",
            unit="ms",
            value=times["filled"].median(_MS),
            p95=times["filled"].p95(_MS),
            baseline=Baseline(what="a store without items opened in the same way", value=times["empty"].median(_MS)),
            bound=Bound(of=Of.RATIO, at_most=_AT_MOST),
        ),
        Figure(
            name="full check",
            what="every page and every line of that store read and checked, behind the window",
            unit="lines/s",
            value=counted.lines / seconds,
        ),
    ]


def _open(path: Path) -> None:
    open_store(path, KEY, lambda _step: None).dispose()
