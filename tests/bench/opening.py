"""Opening: a store with 200,000 items beside an empty one; and the check of the whole."""

import time
from pathlib import Path

from kt1desk.store.checking import full_check
from kt1desk.store.opening import open_store
from tests.bench.figures import Baseline, Bound, Figure, Of
from tests.bench.filled_store import FilledStore, open_empty
from tests.bench.full_store import ITEMS, full_machine, full_store
from tests.bench.timing import interleaved
from tests.support.reference import first_edition

_ROUNDS = 31
_AT_MOST = 1.3
_MS = 1_000


def opening(folder: Path) -> list[Figure]:
    """Key, edition, a durable write, the small tables and the end of the chain; nothing that grows with the book."""
    with full_store(full_machine(folder)) as full:
        pass
    empty = open_empty(folder / "empty.db", first_edition())
    empty.engine.dispose()
    times = interleaved({"empty": lambda: _open(empty), "full": lambda: _open(full)}, _ROUNDS, warm=3)
    return [
        Figure(
            name="open",
            what=f"a store with {ITEMS:,} items opened until the counter can be shown",
            unit="ms",
            value=times["full"].median(_MS),
            p95=times["full"].p95(_MS),
            baseline=Baseline(what="a store without items opened in the same way", value=times["empty"].median(_MS)),
            bound=Bound(of=Of.RATIO, at_most=_AT_MOST),
        ),
    ]


def checking(filled: FilledStore) -> list[Figure]:
    """The check of the whole that runs behind the window; its time grows with the book alone."""
    began = time.thread_time()
    counted = full_check(filled.path, filled.key)
    return [
        Figure(
            name="full check",
            what=f"every page and every line of a store with {counted.lines:,} lines read and checked",
            unit="lines/s",
            value=counted.lines / (time.thread_time() - began),
        )
    ]


def _open(store: FilledStore) -> None:
    open_store(store.path, store.key, lambda _step: None).dispose()
