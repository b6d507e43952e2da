"""Finds the headings of a list and puts its rows under them; columns with other headings are left out, unread."""

from collections.abc import Iterable, Iterator

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.item_list import LIST_ROWS, ItemList, ListColumn, ListedRow
from kt1desk.domain.search import fold
from kt1desk.spreadsheets.lines import RawLine
from kt1desk.spreadsheets.words import HEADINGS, OTHER_NAMES

_TITLE_LINES = 10
"""A title may stand over the headings, this many lines at most."""
_BY_NAME = {fold(words): column for column, words in HEADINGS.items()} | OTHER_NAMES
_LETTERS = 26


def known_heading(text: str) -> ListColumn | None:
    """The column that a heading names, however it is written."""
    return _BY_NAME.get(fold(text))


def under_headings(lines: Iterable[RawLine]) -> ItemList:
    """The rows of a list; raises LIST_NO_HEADINGS, LIST_HEADING_TWICE, LIST_EMPTY and LIST_TOO_LONG."""
    filled = (line for line in lines if not line.is_empty)
    columns, others = _columns(filled)
    rows: list[ListedRow] = []
    for line in filled:
        row = _row(line, columns)
        if not row.flaws and not any(row.texts.values()):
            continue
        if len(rows) == LIST_ROWS:
            raise RuleBroken(Rule.LIST_TOO_LONG, limit=LIST_ROWS)
        rows.append(row)
    if not rows:
        raise RuleBroken(Rule.LIST_EMPTY)
    return ItemList(rows=tuple(rows), left_out=others)


def _columns(lines: Iterator[RawLine]) -> tuple[dict[ListColumn, int], tuple[str, ...]]:
    for _, line in zip(range(_TITLE_LINES), lines, strict=False):
        found: dict[ListColumn, int] = {}
        others = []
        for place, cell in enumerate(line.cells):
            column = known_heading(cell.text)
            if column is None and (cell.text or cell.flaw):
                others.append(column_letter(place))
            elif column is not None and column in found:
                raise RuleBroken(Rule.LIST_HEADING_TWICE, heading=HEADINGS[column])
            elif column is not None:
                found[column] = place
        if ListColumn.RECIPIENT in found:
            return found, tuple(others)
    raise RuleBroken(Rule.LIST_NO_HEADINGS, heading=HEADINGS[ListColumn.RECIPIENT])


def _row(line: RawLine, columns: dict[ListColumn, int]) -> ListedRow:
    cells = {column: line.cells[place] for column, place in columns.items() if place < len(line.cells)}
    return ListedRow(
        line=line.number,
        texts={column: cell.text for column, cell in cells.items()},
        flaws={
            column: RuleBroken(cell.flaw, column=column_letter(columns[column]))
            for column, cell in cells.items()
            if cell.flaw is not None
        },
    )


def column_letter(place: int) -> str:
    """A, B, …, Z, AA as a spreadsheet counts."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, _LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters
