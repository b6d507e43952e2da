"""A thousand facts from a desk to the hub's own service, with nothing between them."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from kt1desk.hub import desks
from kt1desk.hub.ledger_order import writing
from kt1desk.hub.opening import migrate, open_engine
from kt1desk.hub.service import HubService, Rules
from kt1desk.ledger.book import LedgerBook
from kt1desk.store.engine import reading
from kt1desk.store.sync_books import SqlSyncBooks
from kt1desk.sync.batches import BATCH_LINES
from kt1desk.sync.engine import Outcome, run_sync
from kt1desk.wire.line import Line
from kt1desk.wire.protocol import Enrol
from tests.bench.figures import Baseline, Figure
from tests.bench.filled_store import DESK, FIRST_SERIAL, LIFE, FilledStore, acceptances, open_empty, record
from tests.bench.timing import seconds_of
from tests.support.builders import CENTRE
from tests.support.reference import first_edition

FACTS = 1_000
_CODE = "-"
"""The desk is put into the register by hand, so no code is asked for."""


def syncing(folder: Path) -> list[Figure]:
    """One run from the first hello to the last check, both books on this disk."""
    filled = open_empty(folder / "sync.db", first_edition())
    engine = open_engine(f"sqlite:///{folder / 'hub.db'}")
    try:
        filled.desk.lend_numbers(FIRST_SERIAL, FIRST_SERIAL + FACTS - 1, ordinal=2)
        record(filled.desk.books, acceptances(filled.desk, FACTS, first=FIRST_SERIAL))
        migrate(engine)
        with writing(engine) as connection:
            desks.register(connection, _introduction(filled), "ZK", province=False, at=filled.desk.clock())
        books = SqlSyncBooks(filled.engine, filled.signing.sign, filled.desk.clock)
        hub = HubService(engine, Rules(), filled.desk.clock)
        outcomes: list[Outcome] = []
        seconds = seconds_of(lambda: outcomes.append(run_sync(books, hub, filled.desk.clock, _quiet)))
        if not outcomes[0].agrees or outcomes[0].pushed < FACTS:
            raise AssertionError(f"desk and hub do not agree: {outcomes[0]}")
        with reading(filled.engine) as connection:
            lines = [at.line for at in LedgerBook(connection).of_desk(DESK, LIFE, 0, outcomes[0].pushed)]
    finally:
        engine.dispose()
        filled.engine.dispose()
    bare = seconds_of(lambda: _write(folder / "bare-hub.db", lines))
    return [
        Figure(
            name="sync",
            what=f"{outcomes[0].pushed:,} lines pushed, taken in, acknowledged and checked, {BATCH_LINES} at a time",
            unit="lines/s",
            value=outcomes[0].pushed / seconds,
            baseline=Baseline(
                what="the same lines written to plain SQLite with synchronous=FULL, as many in a transaction",
                value=len(lines) / bare,
            ),
        )
    ]


def _introduction(filled: FilledStore) -> Enrol:
    public_key = filled.signing.public
    return Enrol(secret=_CODE, office=CENTRE, desk=DESK, life=LIFE, public_key=public_key, training=True)


def _quiet(_step: object, _lines: int) -> None:
    pass


def _write(path: Path, lines: Sequence[Line]) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE bare (header BLOB, signature BLOB, salt BLOB, payload BLOB)")
    rows = [(line.header, line.signature, line.salt, line.payload) for line in lines]
    for start in range(0, len(rows), BATCH_LINES):
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT INTO bare VALUES (?, ?, ?, ?)", rows[start : start + BATCH_LINES])
        connection.execute("COMMIT")
    connection.close()
