"""Rows of cells whose text never leaves its cell."""

from collections.abc import Sequence
from dataclasses import dataclass

from kt1desk.documents.fitting import Fitted, Part, fit
from kt1desk.documents.fonts import Face
from kt1desk.documents.sheet import BLACK, Align, Rect, Sheet

_PAD = 3.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its width in points, and how its cells are set."""

    title: str
    width: float
    align: Align = Align.LEFT
    face: Face = Face.REGULAR
    max_lines: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a table is set: type in points, the least height of a row, line widths, shade of the lines."""

    size: float
    least: float
    row_height: float
    line: float = 0.5
    ink: float = BLACK
    sides: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """Fitted cells, ready to be drawn; `height` in points."""

    cells: tuple[Fitted, ...]
    height: float


def fitted_row(columns: Sequence[Column], texts: Sequence[str], look: Look, *, face: Face | None = None) -> Row:
    """Fit one text into each column; `face` sets the whole row in one face."""
    cells = tuple(
        fit(
            Part(
                text=text,
                face=face or column.face,
                size=look.size,
                least=look.least,
                max_lines=column.max_lines,
                leading=1.2,
            ),
            column.width - 2 * _PAD,
        )
        for column, text in zip(columns, texts, strict=True)
    )
    return Row(cells, max(look.row_height, *(cell.height + 2.5 for cell in cells)))


def title_row(columns: Sequence[Column], look: Look) -> Row:
    """The titles of the columns, each on as many as three lines."""
    titles = [
        fit(
            Part(text=column.title, face=Face.BOLD, size=look.size * 0.92, least=5.4, max_lines=3, leading=1.2),
            column.width - _PAD,
        )
        for column in columns
    ]
    return Row(tuple(titles), max(look.row_height, *(title.height + 3 for title in titles)))


def draw_row(
    sheet: Sheet,
    columns: Sequence[Column],
    row: Row,
    *,
    left: float,
    top: float,
    look: Look,
    ground: float | None = None,
    centred: bool = False,
) -> float:
    """Draw a row with the lines around it; gives its bottom."""
    width = sum(column.width for column in columns)
    if ground is not None:
        sheet.fill((Rect(left, top, width, row.height),), ground)
    at = left
    for column, cell in zip(columns, row.cells, strict=True):
        room = Rect(at + _PAD, top + (row.height - cell.height) / 2, column.width - 2 * _PAD, cell.height)
        sheet.block(cell, room, align=Align.CENTRE if centred else column.align)
        at += column.width
    sheet.fill(_lines(columns, Rect(left, top, width, row.height), look), look.ink)
    return top + row.height


def _lines(columns: Sequence[Column], rect: Rect, look: Look) -> list[Rect]:
    lines = [
        Rect(rect.left, rect.top - look.line / 2, rect.width, look.line),
        Rect(rect.left, rect.bottom - look.line / 2, rect.width, look.line),
    ]
    if look.sides:
        at = rect.left
        lines.append(Rect(at - look.line / 2, rect.top, look.line, rect.height))
        for column in columns:
            at += column.width
            lines.append(Rect(at - look.line / 2, rect.top, look.line, rect.height))
    return lines
