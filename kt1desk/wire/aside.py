"""A line that was pulled and not taken into the book: kept apart, with the reason, for a person to look at."""

from dataclasses import dataclass
from enum import StrEnum

from kt1desk.wire.line import Line


class Aside(StrEnum):
    """Why a pulled line was not taken into the book."""

    UNREADABLE = "UNREADABLE"
    KEY_UNKNOWN = "KEY_UNKNOWN"
    KEY_CHANGED = "KEY_CHANGED"
    SIGNATURE_WRONG = "SIGNATURE_WRONG"
    PAYLOAD_ALTERED = "PAYLOAD_ALTERED"
    OWN_LIFE = "OWN_LIFE"
    """A line in the name of this very life, which only this desk writes."""

    OTHER_CONTENT = "OTHER_CONTENT"
    """The book already holds another line under this number; found by `SyncBooks.take_in`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """A pulled line that a person must look at; it never blocks the others."""

    line: Line
    why: Aside
