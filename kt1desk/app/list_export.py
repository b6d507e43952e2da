"""Writes a list to a file that a spreadsheet opens: UTF-8 with a mark, and no cell that it would calculate."""

import csv
import io
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kt1desk.app import disk
from kt1desk.domain.calendar import VIETNAM_TIME

Rows = tuple[tuple[str, ...], ...]

_CALCULATED = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A spreadsheet takes a cell that begins so for a formula (OWASP, CSV injection)."""


def csv_bytes(rows: Rows) -> bytes:
    """The rows as CSV. The mark in front lets spreadsheets of every language read Vietnamese letters."""
    text = io.StringIO(newline="")
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows([_plain(cell) for cell in row] for row in rows)
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def _plain(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_CALCULATED) else cell


class ListExport:
    """Saves lists in `folder`, each under a name of its own."""

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self._folder = folder
        self._clock = clock

    def save(self, name: str, rows: Rows) -> str:
        """Write the rows whole or not at all and return where; raises DISK_FULL and READ_ONLY."""
        at = self._clock().astimezone(VIETNAM_TIME)
        path = self._folder / f"{name}-{at:%Y-%m-%d-%H%M%S}.csv"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise disk.trouble(error, path) or error from error
        disk.write_whole(path, csv_bytes(rows))
        return str(path)
