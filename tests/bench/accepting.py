"""Accepting an item in a full store, beside a bare one-row transaction on the same disk."""

import secrets
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Engine, text

from kt1desk.domain.item import Secrecy
from kt1desk.store.engine import encrypted_engine, writing
from kt1desk.usecases.accept_item import AcceptItem, accept_item
from tests.bench.figures import Baseline, Bound, Figure, Of
from tests.bench.filled_store import KEY, FilledStore
from tests.bench.timing import Work, interleaved
from tests.support.builders import PLAIN_FORM, service

BARE_ROWS = 20_000
_BODY_BYTES = 100
_ROUNDS = 1_500
_LAYER_ROUNDS = 300
_WARM = 40
_MS = 1_000
_FULL = 2
_AT_MOST = 4.0
_BARE = (
    f"BEGIN IMMEDIATE, one INSERT of {2 * _BODY_BYTES} characters, COMMIT through the driver alone; "
    f"SQLCipher, WAL, synchronous=FULL, {BARE_ROWS:,} rows, same disk"
)
_MAKE = "CREATE TABLE bare (id INTEGER PRIMARY KEY, body TEXT NOT NULL)"
_INSERT = "INSERT INTO bare (body) VALUES (?)"
_STATEMENT = text("INSERT INTO bare (body) VALUES (:body)")


def accepting(filled: FilledStore, folder: Path) -> list[Figure]:
    """From the use case to the durable commit."""
    bare = encrypted_engine(folder / "bare.db", KEY)
    try:
        for engine in (bare, filled.engine):
            _must_be_durable(engine)
        before, transaction = _on_hand(filled), _bare(bare)
        # Two at a time, so that each comes as often after itself as after the other.
        accepted = interleaved({"bare": transaction, "accept": accepts(filled, _ROUNDS + _WARM)}, _ROUNDS, warm=_WARM)
        layered = interleaved({"bare": transaction, "layered": _layered(bare)}, _LAYER_ROUNDS, warm=_WARM)
        if _on_hand(filled) != before + _ROUNDS + _WARM:
            raise AssertionError("an accepted item is missing from the store")
    finally:
        bare.dispose()
    return [
        Figure(
            name="accept",
            what="accept_item until the durable commit, in a store with 20,000 items",
            unit="ms",
            value=accepted["accept"].median(_MS),
            p95=accepted["accept"].p95(_MS),
            baseline=Baseline(what=_BARE, value=accepted["bare"].median(_MS)),
            bound=Bound(of=Of.RATIO, at_most=_AT_MOST),
        ),
        Figure(
            name="bare, by SQLAlchemy",
            what="the same bare transaction through SQLAlchemy: what the layer costs",
            unit="ms",
            value=layered["layered"].median(_MS),
            p95=layered["layered"].p95(_MS),
            baseline=Baseline(what=_BARE, value=layered["bare"].median(_MS)),
        ),
    ]


def _must_be_durable(engine: Engine) -> None:
    with engine.connect() as connection:
        found = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("synchronous", "journal_mode", "cipher_version")
        ]
    if found[:2] != [_FULL, "wal"] or not found[2]:
        raise AssertionError(f"the connection is not encrypted, in WAL and synchronous=FULL: {found}")


def _on_hand(filled: FilledStore) -> int:
    with filled.desk.books.writing() as book:
        return len(book.on_hand())


def _bare(engine: Engine) -> Work:
    cursor = engine.raw_connection().cursor()
    cursor.execute(_MAKE)
    cursor.execute("BEGIN IMMEDIATE")
    cursor.executemany(_INSERT, [(_body(),) for _ in range(BARE_ROWS)])
    cursor.execute("COMMIT")

    def insert() -> None:
        cursor.execute("BEGIN IMMEDIATE")
        cursor.execute(_INSERT, (_body(),))
        cursor.execute("COMMIT")

    return insert


def _layered(engine: Engine) -> Work:
    def insert() -> None:
        with writing(engine) as connection:
            connection.execute(_STATEMENT, {"body": _body()})

    return insert


def _body() -> str:
    return secrets.token_hex(_BODY_BYTES)


def accepts(filled: FilledStore, count: int) -> Work:
    """One more item a call, `count` times at most."""
    desk = filled.desk
    forms = iter([_form(filled, place) for place in range(count)])

    def accept() -> None:
        accept_item(next(forms), books=desk.books, reference=desk.reference, clock=desk.clock)

    return accept


def _form(filled: FilledStore, place: int) -> AcceptItem:
    letters = (Secrecy.NONE, Secrecy.C)
    return replace(PLAIN_FORM, clerk=filled.on_duty, service=service(letters[place % 2]), weight_g=20 + place)
