"""The empty list that an agency fills in, as XLSX: headings, choices, and a second sheet that says how."""

import io
from datetime import UTC, datetime

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from kt1desk.domain.item_list import CHOICES, LIST_ROWS, ListColumn
from kt1desk.spreadsheets.words import CHOICE_WARNING, GUIDE, GUIDE_SHEET, HEADINGS, LIST_SHEET

_WIDTHS = {ListColumn.NUMBER: 6, ListColumn.RECIPIENT: 42, ListColumn.ADDRESS: 42, ListColumn.ADDRESSEE: 30}
_WIDTH = 12
_GUIDE_WIDTH = 100
# The same bytes from every desk and every day: nobody has to wonder which template is the right one.
_MADE = datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None)


def template() -> bytes:
    """The template as a file."""
    file = io.BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        book.set_properties({"created": _MADE})
        heading = book.add_format({"bold": True, "bottom": 1})
        text = book.add_format({"num_format": "@"})
        _list_sheet(book.add_worksheet(LIST_SHEET), heading, text)
        guide = book.add_worksheet(GUIDE_SHEET)
        guide.set_column(0, 0, _GUIDE_WIDTH, book.add_format({"text_wrap": True}))
        for row, line in enumerate(GUIDE):
            guide.write_string(row, 0, line.format(limit=LIST_ROWS), heading if row == 0 else None)
    return file.getvalue()


def _list_sheet(sheet: Worksheet, heading: Format, text: Format) -> None:
    for place, (column, words) in enumerate(HEADINGS.items()):
        sheet.set_column(place, place, _WIDTHS.get(column, _WIDTH), text)
        sheet.write_string(0, place, words, heading)
        if column in CHOICES:
            choice: dict[str, str | list[str]] = {
                "validate": "list",
                "source": list(CHOICES[column]),
                "error_message": CHOICE_WARNING,
            }
            sheet.data_validation(1, place, LIST_ROWS, place, choice)
    sheet.freeze_panes(1, 0)
