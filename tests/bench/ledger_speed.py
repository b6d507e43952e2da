"""Reading the book: all rows folded anew from the ledger, and the chain followed from its first line."""

import hashlib
from collections.abc import Sequence

from kt1desk.ledger.book import LedgerBook
from kt1desk.ledger.chain import following
from kt1desk.store.engine import reading, writing
from kt1desk.store.projections import rebuild
from kt1desk.wire.codec import decode
from kt1desk.wire.line import EMPTY, Line
from kt1desk.wire.signing import signature_holds
from tests.bench.figures import Baseline, Bound, Figure, Of
from tests.bench.filled_store import DESK, LIFE, FilledStore
from tests.bench.timing import interleaved

_ALL = 2**31 - 1
_CHAIN_ROUNDS = 3
_US = 1_000_000
_FACT_AT_MOST_US = 50


def reading_the_book(filled: FilledStore) -> list[Figure]:
    """Lines a second, each beside the least that must be done with a line."""
    with reading(filled.engine) as connection:
        placed = LedgerBook(connection).of_desk(DESK, LIFE, 0, _ALL)
    lines = tuple(at.line for at in placed)
    payloads = [(at.kind, at.line.payload) for at in placed if at.line.payload is not None]

    def fold() -> None:
        with writing(filled.engine) as connection:
            rebuild(connection)

    folded = interleaved({"rebuild": fold, "decode": lambda: [decode(*one) for one in payloads]}, 1, warm=0)
    followed = interleaved({"chain": lambda: _follow(filled, lines), "hash": lambda: _hash(lines)}, _CHAIN_ROUNDS)
    count = len(lines)
    return [
        Figure(
            name="rebuild",
            what="every row of the screens folded anew from the ledger, in one transaction",
            unit="facts/s",
            value=count / folded["rebuild"].median(),
            baseline=Baseline(what="the same lines decoded, nothing else", value=count / folded["decode"].median()),
        ),
        Figure(
            name="rebuild, each",
            what="the same for one fact; 20,000 facts/s are promised",
            unit="µs",
            value=folded["rebuild"].median(_US) / count,
            bound=Bound(of=Of.VALUE, at_most=_FACT_AT_MOST_US),
        ),
        Figure(
            name="chain",
            what="the chain of the whole book followed in memory: headers, digests, payloads, the last signature",
            unit="lines/s",
            value=count / followed["chain"].median(),
            baseline=Baseline(what="SHA-256 over the same bytes", value=count / followed["hash"].median()),
        ),
    ]


def _follow(filled: FilledStore, lines: Sequence[Line]) -> None:
    *_, (last, _, head) = following(DESK, LIFE, EMPTY, lines)
    if not signature_holds(filled.signing.public, last.signature, head.digest):
        raise AssertionError("the last signature does not hold")


def _hash(lines: Sequence[Line]) -> None:
    for line in lines:
        hashlib.sha256(line.header).digest()
        hashlib.sha256((line.salt or b"") + (line.payload or b"")).digest()
