"""Lines of the first sheet of an XLSX file; bounded before it is unpacked, never calculated, no macro looked at."""

import io
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import IO
from xml.etree import ElementTree

import openpyxl
from openpyxl.utils.cell import range_boundaries

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.item_list import LIST_ROWS
from kt1desk.spreadsheets.lines import RawCell, RawLine, text_cell

_PARTS = 200
_UNPACKED_BYTES = 16 * 1024 * 1024
_COLUMNS = 60
_LAST_ROW = 5_000
"""Rows below this are not a list any more, however few are filled."""
_TITLE_ROWS = 20
_HEAD = 4_096
_PACKED_WITH_A_KEY = 0x1
_OF_A_BOOK = "xl/workbook.xml"
_SPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def xlsx_lines(content: bytes) -> Iterator[RawLine]:
    """The lines of the file; raises LIST_NOT_READABLE, LIST_LOCKED, LIST_HAS_MACROS, LIST_TOO_BIG and LIST_TOO_LONG."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            _check(parts)
        # openpyxl warns of what it leaves out (styles, extensions); a list needs none of that.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            lines = tuple(_lines(content))
    except RuleBroken:
        raise
    except Exception as error:
        # A broken file leads zipfile and openpyxl to errors of every kind; to a clerk they are one.
        raise RuleBroken(Rule.LIST_NOT_READABLE) from error
    yield from lines


def _check(parts: zipfile.ZipFile) -> None:
    entries = parts.infolist()
    names = {entry.filename for entry in entries}
    if any(entry.flag_bits & _PACKED_WITH_A_KEY for entry in entries):
        raise RuleBroken(Rule.LIST_LOCKED)
    if _OF_A_BOOK not in names:
        raise RuleBroken(Rule.LIST_NOT_READABLE)
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise RuleBroken(Rule.LIST_HAS_MACROS)
    if len(entries) > _PARTS or sum(entry.file_size for entry in entries) > _UNPACKED_BYTES:
        raise RuleBroken(Rule.LIST_TOO_BIG)
    for entry in entries:
        if entry.filename.endswith((".xml", ".rels")):
            with parts.open(entry) as part:
                # An entity may unfold to gigabytes; no spreadsheet program declares one.
                if b"<!DOCTYPE" in part.read(_HEAD).replace(b"\0", b""):
                    raise RuleBroken(Rule.LIST_NOT_READABLE)


@dataclass
class _Shape:
    """What the sheet says of itself: its last filled row and its merged areas (columns and rows, from 1)."""

    filled: int = 0
    last: int = 0
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)

    def is_merged(self, column: int, row: int) -> bool:
        return any(left <= column <= right and top <= row <= bottom for left, top, right, bottom in self.merged)


def _lines(content: bytes) -> Iterator[RawLine]:
    book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
    try:
        sheet = book.worksheets[0]
        with zipfile.ZipFile(io.BytesIO(content)) as parts, parts.open(str(vars(sheet)["_worksheet_path"])) as part:
            shape = _shape(part)
        if shape.last == 0:
            return
        for number, row in enumerate(sheet.iter_rows(max_row=shape.last, max_col=_COLUMNS), 1):
            yield RawLine(
                number,
                tuple(
                    RawCell("", Rule.CELL_IS_MERGED)
                    if shape.is_merged(place, number)
                    else _cell(cell.data_type, cell.value)
                    for place, cell in enumerate(row, 1)
                ),
            )
    finally:
        book.close()


def _shape(part: IO[bytes]) -> _Shape:
    """Walk through the sheet once without keeping it; more filled rows than a list may have end the walk."""
    shape = _Shape()
    number = 0
    for _, element in ElementTree.iterparse(part):  # noqa: S314  no entity gets here
        if element.tag == f"{_SPACE}row":
            number = int(element.get("r", number + 1))
            if any(element.find(f".//{_SPACE}{tag}") is not None for tag in ("v", "t", "f")):
                shape.filled += 1
                shape.last = max(shape.last, number)
            element.clear()
            if shape.filled > LIST_ROWS + _TITLE_ROWS or shape.last > _LAST_ROW:
                raise RuleBroken(Rule.LIST_TOO_LONG, limit=LIST_ROWS)
        elif element.tag == f"{_SPACE}mergeCell":
            left, top, right, bottom = range_boundaries(element.get("ref", ""))
            shape.merged.append((left or 1, top or 1, right or _COLUMNS, bottom or _LAST_ROW))
    return shape


def _cell(kind: str, value: object) -> RawCell:
    if kind in {"f", "e"}:
        return RawCell("", Rule.CELL_IS_FORMULA)
    if value is None:
        return RawCell("")
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, datetime):
        return RawCell(f"{value:%d/%m/%Y %H:%M}")
    if isinstance(value, date):
        return RawCell(f"{value:%d/%m/%Y}")
    return text_cell(str(value))
