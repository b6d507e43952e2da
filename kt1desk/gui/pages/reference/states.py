"""What view and presenter of the dated tables tell each other."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto

from kt1desk.domain.amendments import Cells, RowChange


class ReadOnly(StrEnum):
    """Why nothing can be changed here."""

    NOT_THE_PROVINCE = auto()
    ROLE = auto()


class Change(StrEnum):
    """What is being done to a table."""

    ADD = auto()
    CHANGE = auto()
    END = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableLine:
    """A table in the list, with how many of its rows the province has not confirmed."""

    table: str
    rows: int
    to_confirm: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What the form holds; cells as they stand in the table."""

    cells: Cells
    source: str
    past_is_meant: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What would change, and the first day before today that it touches."""

    changes: tuple[RowChange, ...]
    past: date | None
