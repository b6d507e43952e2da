"""What a scan is answered while the count is blind: a function of the scans alone, never of the book."""

from collections.abc import Container
from enum import StrEnum

from kt1desk.domain.ids import ItemNo
from kt1desk.domain.numbers import demangle


class CountAnswer(StrEnum):
    """All that anybody hears of a scan before the list is revealed."""

    COUNTED = "COUNTED"
    ALREADY_COUNTED = "ALREADY_COUNTED"
    UNREADABLE = "UNREADABLE"


def answer_to(scanned: str, counted: Container[ItemNo]) -> tuple[CountAnswer, ItemNo | None]:
    """Return the answer, and the number where one was read; `counted` is what the same side has scanned so far."""
    item_no = demangle(scanned)
    if item_no is None:
        return CountAnswer.UNREADABLE, None
    return (CountAnswer.ALREADY_COUNTED if item_no in counted else CountAnswer.COUNTED), item_no
