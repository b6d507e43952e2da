"""Lines of a CSV file in any of the encodings and separators that spreadsheets in Vietnam write."""

import codecs
import csv
import io
from collections.abc import Iterator

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.item_list import ListColumn
from kt1desk.spreadsheets.headings import known_heading
from kt1desk.spreadsheets.lines import RawLine, text_cell

_SEPARATORS = ",;\t"
_COLUMNS = 60
_LOOK_AT = 400
"""Bytes that are enough to see whether every second one is nil."""


def csv_lines(content: bytes) -> Iterator[RawLine]:
    """The lines of the file; raises LIST_NOT_READABLE for what is no text."""
    text = _decoded(content)
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep="):
        # Excel writes the separator in front and does not count the line; we do, so the numbers agree with the file.
        text = "\n" + rest
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text))
    try:
        for row in rows:
            # A quoted cell may hold line ends: the row is called after the line it ends on.
            yield RawLine(rows.line_num, tuple(text_cell(cell) for cell in row[:_COLUMNS]))
    except csv.Error as error:
        raise RuleBroken(Rule.LIST_NOT_READABLE) from error


def _decoded(content: bytes) -> str:
    try:
        text = content.decode(_encoding(content))
    except UnicodeDecodeError as error:
        raise RuleBroken(Rule.LIST_NOT_READABLE) from error
    if "\0" in text:
        raise RuleBroken(Rule.LIST_NOT_READABLE)
    return text


def _encoding(content: bytes) -> str:
    if content.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    head = content[:_LOOK_AT]
    half = len(head) // 2
    for odd, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if head[odd::2].count(0) * 3 > half:
            return encoding
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1258"
    return "utf-8"


def _separator(text: str) -> str:
    """The separator under which the most headings are known, judged by the lines that may hold them."""
    return max(_SEPARATORS, key=lambda separator: _known(text, separator))


def _known(text: str, separator: str) -> int:
    best = 0
    for line in text.splitlines()[:12]:
        cells = line.split(separator)
        found = {column for cell in cells if (column := known_heading(cell)) is not None}
        best = max(best, len(found) if ListColumn.RECIPIENT in found else 0)
    return best
