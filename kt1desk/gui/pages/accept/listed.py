"""The list of an agency as the acceptance page shows it: its files, its rows and how far each is, the row at hand."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto
from pathlib import Path

from kt1desk.usecases.list_rows import ListVerdict


class RowState(StrEnum):
    """How far a row of the list is."""

    KEPT_OUT = auto()
    READY = auto()
    IN_FORM = auto()
    ACCEPTED = auto()
    REFUSED = auto()
    PUT_OFF = auto()
    """The clerk went on without it; it can be taken up again."""


OPEN = frozenset({RowState.READY, RowState.IN_FORM, RowState.PUT_OFF})
"""The rows of which an item may still be handed in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFile:
    """A file that may hold a list, and when it was written last."""

    path: Path
    changed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRow:
    """A row and how far it is."""

    row: ListVerdict
    state: RowState


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownList:
    """A list in the order of its file; `left_out` are the columns that were not read."""

    name: str
    rows: tuple[ShownRow, ...]
    left_out: tuple[str, ...]

    def count(self, *states: RowState) -> int:
        """How many rows are in one of these states."""
        return sum(row.state in states for row in self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """The row in the form: `place` of `of` that can go ahead, and where the form says something else than the row."""

    place: int
    of: int
    row: ListVerdict
    other_letter: bool = False
    other_recipient: bool = False
