"""The mark of a fact: short, the same for what was told and for what the ledger holds, of every byte of it."""

import hashlib
from collections.abc import Sequence

from kt1desk.domain.events import Fact
from kt1desk.ledger.book import Placed
from kt1desk.wire.codec import encode

OPENED = "opened"
"""No mark: what a program says once it is at work."""
_LETTERS = 24


def mark_of(fact: Fact) -> str:
    """The mark of a fact that was told as done."""
    return _mark(*encode(fact))


def mark_in(placed: Placed) -> str:
    """The mark of a line as it stands in the ledger."""
    return _mark(placed.kind, placed.line.payload or b"")


def lost(told: Sequence[str], kept: Sequence[str]) -> list[str]:
    """What was told and is not kept, or not in the order in which it was told."""
    standing = iter(kept)
    return [mark for mark in told if mark not in standing]


def _mark(kind: str, payload: bytes) -> str:
    return hashlib.sha256(kind.encode() + b"\0" + payload).hexdigest()[:_LETTERS]
