"""A page of a PDF as black dots of one printer: the same picture, to the dot, on every way out."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

from pypdfium2 import PdfBitmap, PdfDocument, PdfiumError, PdfPage, raw

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.printers.correction import AS_DRAWN, Correction

_POINTS_PER_INCH = 72.0
_WHITE = (255, 255, 255, 255)
_BLACK_BELOW = 128
_AS_BITS = bytes(ord("1") if grey < _BLACK_BELOW else ord("0") for grey in range(256))

MOST_PAGES = 100
"""More than any paper of a desk has; a longer job is a mistake, and would fill the printer's memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Rows from the top, eight dots to a byte from the left, 1 is black; what is over at the right is 0."""

    width: int
    height: int
    rows: tuple[bytes, ...]


def pictures(pdf: bytes, dpi: int, correction: Correction = AS_DRAWN) -> tuple[Picture, ...]:
    """Every page; raises `Unavailable`: PRINT_TOO_LONG, PRINT_FAILED for what is no PDF or has no page."""
    try:
        document = PdfDocument(pdf)
    except PdfiumError as error:
        raise Unavailable(Cause.PRINT_FAILED) from error
    with closing(document):
        count = len(document)
        if count > MOST_PAGES:
            raise Unavailable(Cause.PRINT_TOO_LONG, pages=count, most=MOST_PAGES)
        if not count:
            raise Unavailable(Cause.PRINT_FAILED)
        return tuple(_picture(page, dpi, correction) for page in document)


def _picture(page: PdfPage, dpi: int, correction: Correction) -> Picture:
    """The page in whole dots: an explicit size, because rounding up would stretch every bar."""
    wide, high = (round(points / _POINTS_PER_INCH * dpi) for points in (page.get_width(), page.get_height()))
    bitmap = PdfBitmap.new_native(wide, high, raw.FPDFBitmap_Gray)
    with closing(bitmap):
        bitmap.fill_rect(_WHITE, 0, 0, wide, high)
        raw.FPDF_RenderPageBitmap(bitmap.raw, page.raw, 0, 0, wide, high, 0, raw.FPDF_PRINTING)
        rows = tuple(_rows(bytes(bitmap.buffer), wide, high, bitmap.stride))
    return Picture(width=wide, height=high, rows=correction.applied(rows, wide))


def _rows(grey: bytes, wide: int, high: int, stride: int) -> Iterator[bytes]:
    """Python reads the digits of a row as one number, which is some fifty times as quick as dot by dot."""
    digits = grey.translate(_AS_BITS)
    length = (wide + 7) // 8
    padding = b"0" * (length * 8 - wide)
    for row in range(high):
        yield int(digits[row * stride : row * stride + wide] + padding, 2).to_bytes(length, "big")
