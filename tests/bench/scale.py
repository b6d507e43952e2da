"""The counter with 200,000 items and 5,000 agencies: the search as typed, and the commit of an acceptance."""

import time
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from kt1desk.domain.calendar import local_day
from kt1desk.domain.ids import AgencyId
from kt1desk.domain.item_search import ItemsAsked
from kt1desk.domain.places import Agency
from kt1desk.domain.search import AgencyIndex, fold
from kt1desk.store.looks import SqlLooks
from kt1desk.store.lookups import SqlLookups
from kt1desk.usecases.see_restricted_list import PAGE_ROWS
from tests.bench.accepting import accepts
from tests.bench.figures import Baseline, Bound, Figure, Of
from tests.bench.filled_store import FIRST_SERIAL, FilledStore, fill
from tests.bench.full_store import ITEMS, full_machine, full_store
from tests.bench.timing import Times, Work, interleaved
from tests.support.builders import number
from tests.support.clock import MONDAY

FEW_ITEMS = 1_000
AGENCIES = 5_000
_ROUNDS = 400
_SEARCH_ROUNDS = 25
_FIND_ROUNDS = 7
_WARM = 20
_RECENT = 20
_MS = 1_000
_COMMIT_AT_MOST = 1.2
_SEARCH_AT_MOST = 2.0
_TYPED = ("so t", "so tttt", "dang uy", "huyen uy na hang", "ubnd ham yen", "vp", "so", "tt", "phong tu phap")
_MAKE = "CREATE VIRTUAL TABLE temp.scratch USING fts5(name, prefix='1 2 3')"
_NEWEST = "SELECT * FROM items ORDER BY accepted_at DESC LIMIT ?"
_FIND = "SELECT name FROM temp.scratch WHERE scratch MATCH ? LIMIT 8"


def scale(folder: Path) -> list[Figure]:
    """Both stores are made once and measured side by side."""
    few = fill(folder / "few.db", FEW_ITEMS)
    try:
        with full_store(full_machine(folder)) as full:
            return [_commit(few, full), _search(full), _find(full)]
    finally:
        few.engine.dispose()


def _commit(few: FilledStore, full: FilledStore) -> Figure:
    count = _ROUNDS + _WARM
    times = interleaved({"few": accepts(few, count), "full": accepts(full, count)}, _ROUNDS, warm=_WARM)
    return Figure(
        name="accept, full store",
        what=f"accept_item until the durable commit, in a store with {ITEMS:,} items",
        unit="ms",
        value=times["full"].median(_MS),
        p95=times["full"].p95(_MS),
        baseline=Baseline(what=f"the same with {FEW_ITEMS:,} items", value=times["few"].median(_MS)),
        bound=Bound(of=Of.RATIO, at_most=_COMMIT_AT_MOST),
    )


def _search(full: FilledStore) -> Figure:
    agencies, day = _many(full.desk.reference.agencies, local_day(MONDAY)), local_day(MONDAY)
    lookups = SqlLookups(full.engine)
    sender, index = agencies[0].id, AgencyIndex(agencies)
    cursor = full.engine.raw_connection().cursor()
    cursor.execute(_MAKE)
    cursor.executemany("INSERT INTO temp.scratch (name) VALUES (?)", [(fold(agency.name),) for agency in agencies])

    def find(text: str) -> object:
        recent = lookups.recent_recipients(sender, _RECENT)
        return index.find(text, day, recent=tuple(AgencyId(one) for one in recent))

    def bare(text: str) -> object:
        return cursor.execute(_FIND, (" ".join(f"{word}*" for word in fold(text).split()),)).fetchall()

    works: dict[str, Work] = {}
    for typed in _TYPED:
        works[f"find {typed}"] = partial(find, typed)
        works[f"bare {typed}"] = partial(bare, typed)
    times = interleaved(works, _SEARCH_ROUNDS, warm=3, clock=time.thread_time)
    found, plain = _of(times, "find "), _of(times, "bare ")
    return Figure(
        name="search as typed",
        what=f"p95 of a few letters among {AGENCIES:,} agencies, ranked, in a store with {ITEMS:,} items",
        unit="ms",
        value=found.p95(_MS),
        baseline=Baseline(what="p95 of a bare FTS5 prefix query over the same folded names", value=plain.p95(_MS)),
        bound=Bound(of=Of.RATIO, at_most=_SEARCH_AT_MOST),
    )


def _find(full: FilledStore) -> Figure:
    looks = SqlLooks(full.engine)
    month = ItemsAsked(first=date(2024, 10, 1), last=date(2024, 10, 31))
    asked = {"number": ItemsAsked(text=number(FIRST_SERIAL)), "words": ItemsAsked(text="na hang"), "month": month}
    works: dict[str, Work] = {
        f"find {name}": partial(looks.items_matching, each, PAGE_ROWS, None) for name, each in asked.items()
    }
    cursor = full.engine.raw_connection().cursor()
    works["bare"] = lambda: cursor.execute(_NEWEST, (PAGE_ROWS,)).fetchall()
    times = interleaved(works, _FIND_ROUNDS)
    found = _of(times, "find ")
    return Figure(
        name="find items",
        what=f"p95 of a page of {PAGE_ROWS} by number, words or a month, in a store with {ITEMS:,} items",
        unit="ms",
        value=found.p95(_MS),
        baseline=Baseline(what=f"a bare SELECT of the newest {PAGE_ROWS} rows", value=times["bare"].median(_MS)),
    )


def _of(times: dict[str, Times], which: str) -> Times:
    return Times(tuple(each for name, taken in times.items() if name.startswith(which) for each in taken.seconds))


def _many(agencies: tuple[Agency, ...], day: date) -> tuple[Agency, ...]:
    """The real agencies over and over, each time of another invented place, until there are enough."""
    held = [agency for agency in agencies if agency.period.holds_on(day)]
    made = list(held)
    while len(made) < AGENCIES:
        place, of = len(made), held[len(made) % len(held)]
        made.append(replace(of, id=AgencyId(f"ZK{place}"), name=f"{of.name} Xã Suối {place}"))
    return tuple(made)
