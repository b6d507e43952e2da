"""A PDF of so many pages of the size of a label."""

import io
from contextlib import closing

from pypdfium2 import PdfDocument

_WIDE, _HIGH = 283, 170


def pages(count: int) -> bytes:
    """The file."""
    data = io.BytesIO()
    with closing(PdfDocument.new()) as document:
        for _ in range(count):
            document.new_page(_WIDE, _HIGH).close()
        document.save(data)
    return data.getvalue()
