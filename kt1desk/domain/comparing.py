"""The three-way result of a handover: what the book says, what the outgoing side saw, what the incoming side saw."""

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What became of one number."""

    AGREED = "AGREED"
    MISSING = "MISSING"
    """The book has it on the shelf, neither has seen it."""

    EXTRA = "EXTRA"
    """Both have seen it, and the book never heard of it."""

    WRONG_STATE = "WRONG_STATE"
    """Both have seen it, and the book has it somewhere else: delivered, in a bag, at another desk."""

    SEEN_BY_ONE = "SEEN_BY_ONE"


class NextStep(StrEnum):
    """What is done about a difference; only a case lets the two sign."""

    SEARCH_AGAIN = "SEARCH_AGAIN"
    RECOUNT = "RECOUNT"
    OPEN_CASE = "OPEN_CASE"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Who has a number: the book on the shelf of this desk, the outgoing side, the incoming side; at least one."""

    in_book: bool
    by_outgoing: bool
    by_incoming: bool


def outcome_of(seen: Seen, *, known: bool) -> Outcome:
    """Map each of the seven combinations; `known`: the book tells of the number, wherever it has it."""
    if seen.by_outgoing != seen.by_incoming:
        return Outcome.SEEN_BY_ONE
    if not seen.by_outgoing:
        return Outcome.MISSING
    if seen.in_book:
        return Outcome.AGREED
    return Outcome.WRONG_STATE if known else Outcome.EXTRA
