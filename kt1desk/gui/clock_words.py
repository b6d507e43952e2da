"""What is said of a clock that cannot be believed: both times, and what to do."""

from typing import NamedTuple

from kt1desk.domain.clock_watch import Doubt, DoubtKind
from kt1desk.gui.figures import moment
from kt1desk.gui.marking import mark
from kt1desk.gui.wording import translate

_WORDS: dict[DoubtKind, str] = {
    DoubtKind.BEFORE_PROGRAM: mark(
        "ClockDoubt", "The clock of this machine says {clock}, but this program was made or used on {expected}."
    ),
    DoubtKind.BEHIND_BOOK: mark(
        "ClockDoubt", "The clock of this machine says {clock}, but this book was last written at {expected}."
    ),
    DoubtKind.AHEAD_OF_BOOK: mark(
        "ClockDoubt", "The clock of this machine says {clock}, but the last entry of this book is of {expected}."
    ),
    DoubtKind.OFF_PROVINCE: mark(
        "ClockDoubt", "The clock of this machine says {clock}; by the province's clock it is {expected}."
    ),
}
_WHAT_TO_DO = mark(
    "ClockDoubt",
    "Every entry keeps its place, for entries are numbered. Date stamps and due times follow this clock: set it right.",
)


class ClockWords(NamedTuple):
    """What happened, and what is safe and to be done."""

    what: str
    more: str


def clock_doubt_words(doubt: Doubt) -> ClockWords:
    """Both times in local time."""
    words = translate("ClockDoubt", _WORDS[doubt.kind])
    said = words.format(clock=moment(doubt.clock_says), expected=moment(doubt.expected))
    return ClockWords(what=said, more=translate("ClockDoubt", _WHAT_TO_DO))
