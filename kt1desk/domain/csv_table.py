"""Tables of reference data as text: typed cells, and errors that name file, line and column."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum, auto
from typing import TypedDict, TypeVar

from kt1desk.domain.dated import Period
from kt1desk.domain.errors import Cause, RuleBroken, Unavailable
from kt1desk.domain.item import plain_text

CELL_LIMIT = 300
NUMBER_LIMIT = 10_000_000
"""No weight, price, hour or half day comes near; what is beyond would break arithmetic and rows, not only be wrong."""

Choice = TypeVar("Choice", bound=StrEnum)
Value = TypeVar("Value")


class Problem(StrEnum):
    """What is wrong with a table."""

    TABLE_MISSING = auto()
    TABLE_EMPTY = auto()
    NOT_CSV = auto()
    COLUMN_MISSING = auto()
    CELLS_DO_NOT_MATCH = auto()
    CELL_EMPTY = auto()
    NOT_PLAIN_TEXT = auto()
    NOT_A_DATE = auto()
    NOT_A_TIME = auto()
    NOT_A_NUMBER = auto()
    NOT_A_CHOICE = auto()
    ENDS_BEFORE_IT_BEGINS = auto()
    HOLDS_TWICE = auto()
    REFERS_TO_NOTHING = auto()
    DAY_DOES_NOT_FIT = auto()


class ReferenceBad(Unavailable):
    """A reference table cannot be used; `line` counts from 1, 0 means the table as a whole."""

    def __init__(self, problem: Problem, *, table: str, line: int, column: str = "") -> None:
        super().__init__(Cause.RESOURCES_DAMAGED, table=table, line=line, column=column, problem=problem.value)
        self.problem = problem

    def __str__(self) -> str:
        return f"{self.facts['table']}, line {self.facts['line']}, column {self.facts['column']!r}: {self.problem}"


class DatedCells(TypedDict):
    """The cells that every dated row has."""

    period: Period
    source: str
    certainty: str


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a table, read cell by cell."""

    table: str
    number: int
    cells: dict[str, str]

    def bad(self, problem: Problem, column: str = "") -> ReferenceBad:
        """The error that names this line."""
        return ReferenceBad(problem, table=self.table, line=self.number, column=column)

    def optional(self, column: str) -> str:
        """Plain text, empty when the cell is."""
        try:
            return plain_text(self.cells[column], CELL_LIMIT)
        except RuleBroken as broken:
            raise self.bad(Problem.NOT_PLAIN_TEXT, column) from broken

    def text(self, column: str) -> str:
        """Plain text that must be there."""
        text = self.optional(column)
        if not text:
            raise self.bad(Problem.CELL_EMPTY, column)
        return text

    def day(self, column: str) -> date:
        """A day as YYYY-MM-DD."""
        return self._read(column, date.fromisoformat, Problem.NOT_A_DATE)

    def time(self, column: str) -> time:
        """A local time as HH:MM."""
        found = self._read(column, time.fromisoformat, Problem.NOT_A_TIME)
        if found.tzinfo is not None:
            raise self.bad(Problem.NOT_A_TIME, column)
        return found

    def number_from(self, least: int, column: str) -> int:
        """A whole number, at least `least` and at most `NUMBER_LIMIT`."""
        number = self._read(column, int, Problem.NOT_A_NUMBER)
        if not least <= number <= NUMBER_LIMIT:
            raise self.bad(Problem.NOT_A_NUMBER, column)
        return number

    def choice(self, column: str, choices: type[Choice]) -> Choice:
        """One of the values of an enumeration."""
        return self._read(column, choices, Problem.NOT_A_CHOICE)

    def yes(self, column: str) -> bool:
        """`yes` or `no`."""
        return self._read(column, ("no", "yes").index, Problem.NOT_A_CHOICE) == 1

    def among(self, column: str, letters: str) -> str:
        """Some of `letters`, each at most once, at least one."""
        text = self.text(column)
        if len(set(text)) != len(text) or not set(text) <= set(letters):
            raise self.bad(Problem.NOT_A_CHOICE, column)
        return text

    def period(self) -> Period:
        """The columns valid_from and valid_to (empty: until further notice)."""
        last = self.day("valid_to") if self.optional("valid_to") else None
        period = Period(self.day("valid_from"), last)
        if last is not None and last < period.valid_from:
            raise self.bad(Problem.ENDS_BEFORE_IT_BEGINS, "valid_to")
        return period

    def dated(self) -> DatedCells:
        """The period, the source (empty where the table has none) and the certainty."""
        source = self.optional("source") if "source" in self.cells else ""
        return DatedCells(period=self.period(), source=source, certainty=self.text("certainty"))

    def _read(self, column: str, convert: Callable[[str], Value], problem: Problem) -> Value:
        text = self.text(column)
        try:
            return convert(text)
        except ValueError as error:
            raise self.bad(problem, column) from error


def write_table(columns: Iterable[str], rows: Iterable[Mapping[str, str]]) -> str:
    """The CSV text of these rows; a cell that a row does not have is empty."""
    columns = tuple(columns)
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([row.get(column, "") for column in columns] for row in rows)
    return text.getvalue()


def read_table(name: str, text: str, columns: tuple[str, ...]) -> Iterator[Line]:
    """Lines of a CSV text that has at least these columns; raises ReferenceBad."""
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    try:
        header = [cell.strip() for cell in next(reader, [])]
        for column in columns:
            if column not in header:
                raise ReferenceBad(Problem.COLUMN_MISSING, table=name, line=1, column=column)
        for cells in reader:
            if not cells:
                continue
            if len(cells) != len(header):
                raise ReferenceBad(Problem.CELLS_DO_NOT_MATCH, table=name, line=reader.line_num)
            yield Line(name, reader.line_num, dict(zip(header, cells, strict=True)))
    except csv.Error as error:
        raise ReferenceBad(Problem.NOT_CSV, table=name, line=reader.line_num) from error
