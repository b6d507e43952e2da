"""Which line of the ledger a fact stands in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LineRef:
    """The line's desk, life and number; `own`: this life of this desk wrote it."""

    desk: str
    life: str
    number: int
    own: bool
