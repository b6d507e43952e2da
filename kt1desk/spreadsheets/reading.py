"""Reads the list of an agency from a file, whatever wrote it; what is no list is refused before it costs anything."""

from pathlib import Path

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.item_list import ItemList
from kt1desk.spreadsheets.csv_file import csv_lines
from kt1desk.spreadsheets.headings import under_headings
from kt1desk.spreadsheets.xlsx_file import xlsx_lines

_FILE_BYTES = 8 * 1024 * 1024
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def read_rows(path: Path) -> ItemList:
    """The rows of a CSV or XLSX file; which of the two it is is told from its bytes, not from its name.

    Raises RuleBroken with one of the LIST_* rules. Nothing of the file is run, evaluated or kept.
    """
    content = _content(path)
    if content.startswith(_OLE):
        raise RuleBroken(Rule.LIST_LOCKED if _ENCRYPTED in content else Rule.LIST_NOT_READABLE)
    lines = xlsx_lines(content) if content.startswith(_ZIP) else csv_lines(content)
    return under_headings(lines)


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(_FILE_BYTES + 1)
    except OSError as error:
        raise RuleBroken(Rule.LIST_GONE) from error
    if len(content) > _FILE_BYTES:
        raise RuleBroken(Rule.LIST_TOO_BIG)
    if not content.strip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"):
        raise RuleBroken(Rule.LIST_EMPTY)
    return content
