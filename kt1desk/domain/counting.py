"""What a scan is answered while the count is blind: a function of the scans alone, never of the book."""

from collections.abc import Callable
from enum import StrEnum

from kt1desk.domain.ids import ItemNo
from kt1desk.domain.numbers import demangle


class CountAnswer(StrEnum):
    """All that anybody hears of a scan before the list is revealed."""

    COUNTED = "COUNTED"
    ALREADY_COUNTED = "ALREADY_COUNTED"
    UNREADABLE = "UNREADABLE"


def answer_to(scanned: str, counted: Callable[[ItemNo], bool]) -> tuple[CountAnswer, ItemNo | None]:
    """Return the answer, and the number where one was read; `counted`: the same side has scanned it already."""
    item_no = demangle(scanned)
    if item_no is None:
        return CountAnswer.UNREADABLE, None
    return (CountAnswer.ALREADY_COUNTED if counted(item_no) else CountAnswer.COUNTED), item_no
