"""A list of items as an agency hands it in: rows of texts under known headings, nothing read into them yet."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kt1desk.domain.errors import RuleBroken

LIST_ROWS = 500
"""A list longer than this is no courier's visit; it is refused instead of being read for minutes."""


class ListColumn(StrEnum):
    """What a list may say of an item. Weight and seal are found at the counter; content has no column at all."""

    NUMBER = "NUMBER"
    """The sender's own running number."""
    RECIPIENT = "RECIPIENT"
    ADDRESS = "ADDRESS"
    ADDRESSEE = "ADDRESSEE"
    LETTER = "LETTER"
    URGENCY = "URGENCY"
    KIND = "KIND"


CHOICES: Mapping[ListColumn, tuple[str, ...]] = {
    ListColumn.LETTER: ("A", "B", "C"),
    ListColumn.URGENCY: ("Thường", "Hỏa tốc", "Hẹn giờ"),
    ListColumn.KIND: ("Thư", "Gói", "Kiện"),
}
"""What may stand in a column besides nothing: offered by the template, and told to whoever wrote something else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedRow:
    """One row: `line` is its number in the file, `flaws` what keeps a cell from being read at all."""

    line: int
    texts: Mapping[ListColumn, str]
    flaws: Mapping[ListColumn, RuleBroken]

    def text(self, column: ListColumn) -> str:
        """What stands in a column; empty where the list has none."""
        return self.texts.get(column, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemList:
    """The rows of a file. `left_out` are the columns with other headings, by their letters: their text is not kept."""

    rows: tuple[ListedRow, ...]
    left_out: tuple[str, ...]
