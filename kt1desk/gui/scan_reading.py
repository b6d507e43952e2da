"""Tells a scanner from a pair of hands, and an item's number from everything else; no Qt.

A scanner that plays keyboard types faster than any hand and ends with Enter. An input method may turn
its letters into marked ones, or take one back and type another, so Backspace is a part of it.
"""

from dataclasses import dataclass
from enum import StrEnum, auto

from kt1desk.domain.ids import ItemNo
from kt1desk.domain.numbers import demangle

GAP_MS = 35
"""Hands stay above it; scanners were measured well below (5 to 30 ms)."""
LENGTH_AT_LEAST = 8
MARKED_AT_LEAST = 4
"""A code between marks of the scanner is no typing, so the short number of a seal is one too."""
REPEAT_MS = 1500
PAPER_MARK = "KT1"
"""The typed QR codes of papers begin with it and hold a colon; they never stand for the item itself."""
_FIELD = "|"


class ScanKind(StrEnum):
    """What was read."""

    ITEM = auto()
    PAPER = auto()
    UNREADABLE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """One reading. `item_no` is set for ITEM alone; `text` is what came in.

    `of_item`: the item that a PAPER speaks of; it opens the item and stands for nothing else.
    """

    kind: ScanKind
    text: str
    item_no: ItemNo | None = None
    of_item: ItemNo | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What the scanner is set to send around a code; both may be empty."""

    prefix: str = ""
    suffix: str = ""


def read_scan(text: str) -> Scan:
    """Say what a complete reading is."""
    bare = text.strip()
    item_no = demangle(bare)
    if item_no is not None:
        return Scan(kind=ScanKind.ITEM, text=bare, item_no=item_no)
    if bare.upper().startswith(PAPER_MARK) and ":" in bare:
        return Scan(kind=ScanKind.PAPER, text=bare, of_item=_item_of(bare))
    return Scan(kind=ScanKind.UNREADABLE, text=bare)


def _item_of(paper: str) -> ItemNo | None:
    """The document of a paper's code, where that is an item's number."""
    _edition, _, fields = paper.partition(_FIELD)
    return demangle(fields.partition(_FIELD)[0])


class Strokes:
    """Gathers what is typed. Times are milliseconds of one clock that never goes back."""

    def __init__(self, marks: Marks | None = None) -> None:
        self._marks = marks or Marks()
        self._text = ""
        self._last_ms = 0

    @property
    def is_empty(self) -> bool:
        """True before the first character of a burst."""
        return not self._text

    def typed(self, text: str, at_ms: int) -> bool:
        """Take in characters; True when they begin a new burst, so that the field can be remembered."""
        begins = not self._text or at_ms - self._last_ms > GAP_MS
        self._text = text if begins else self._text + text
        self._last_ms = at_ms
        return begins

    def taken_back(self, at_ms: int) -> None:
        """Backspace: within a burst an input method takes its own letter back; otherwise hands do."""
        self._text = self._text[:-1] if at_ms - self._last_ms <= GAP_MS else ""
        self._last_ms = at_ms

    def broken_off(self) -> None:
        """A key that no scanner sends, or a change of focus, ends the burst."""
        self._text = ""

    def entered(self, at_ms: int) -> str | None:
        """Enter: the code without its marks when a scanner sent it, else None."""
        text, self._text = self._text, ""
        if at_ms - self._last_ms > GAP_MS:
            return None
        prefix, suffix = self._marks.prefix, self._marks.suffix
        if not text.startswith(prefix) or not text.endswith(suffix):
            return None
        code = text[len(prefix) : len(text) - len(suffix)]
        return code if len(code) >= (MARKED_AT_LEAST if prefix else LENGTH_AT_LEAST) else None


class Repeats:
    """Knows the last code, because one pull of the trigger often reads twice."""

    def __init__(self) -> None:
        self._last = ""
        self._at_ms = -REPEAT_MS

    def forget(self) -> None:
        """The next code is a new scan, whatever was read before."""
        self._last = ""

    def is_repeat(self, scan: Scan, at_ms: int) -> bool:
        """True for the code of just before; what is read again later is a new scan."""
        code = scan.item_no or scan.text
        again = code == self._last and at_ms - self._at_ms < REPEAT_MS
        self._last, self._at_ms = code, at_ms
        return again
