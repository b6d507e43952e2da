"""What both kinds of file come down to: lines of cells."""

import unicodedata
from dataclasses import dataclass

from kt1desk.domain.errors import Rule

FORMULA_BEGINS = ("=", "+", "@")


@dataclass(frozen=True, slots=True)
class RawCell:
    """One cell; `flaw` says why its text is not to be trusted, and then there is none."""

    text: str
    flaw: Rule | None = None


@dataclass(frozen=True, slots=True)
class RawLine:
    """One line of the file with its number there."""

    number: int
    cells: tuple[RawCell, ...]

    @property
    def is_empty(self) -> bool:
        """Nothing stands in it."""
        return not any(cell.text or cell.flaw is not None for cell in self.cells)


def text_cell(text: str) -> RawCell:
    """A cell of plain text, composed; what a spreadsheet would calculate is marked and not kept."""
    clean = " ".join(unicodedata.normalize("NFC", text).split())
    return RawCell("", Rule.CELL_IS_FORMULA) if clean.startswith(FORMULA_BEGINS) else RawCell(clean)
