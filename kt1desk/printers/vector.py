"""A PDF for printers that draw it themselves: as it was drawn, or with its pages put right for printer and stock."""

import io
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass

from pypdfium2 import PdfDocument, PdfiumError, PdfPage, raw

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.paper_stock import MEASURES, PaperStock
from kt1desk.usecases.printer_rows import Calibration

_POINTS_PER_MM = 72 / 25.4
_POINTS_PER_MICRON = _POINTS_PER_MM / 1_000
_MILLION = 1_000_000
_SAME_MM = 1.0
_NAMED = {"A4": MEASURES[PaperStock.A4], "A5": MEASURES[PaperStock.A5]}

_ONE_AT_A_TIME = threading.Lock()
"""PDFium keeps state of its own and must not be used by two threads at once: one prints while another previews."""

MOST_PAGES = 100
"""More than any paper of a desk has; a longer job is a mistake, and would fill the printer's memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vector:
    """The file, and the medium that its pages are cut to, as CUPS names it."""

    pdf: bytes
    media: str


@contextmanager
def opened(pdf: bytes) -> Iterator[PdfDocument]:
    """A document that can be printed; raises `Unavailable`: PRINT_TOO_LONG, PRINT_FAILED for what has no page.

    Others wait until it is closed again.
    """
    with _ONE_AT_A_TIME, closing(_read(pdf)) as document:
        count = len(document)
        if count > MOST_PAGES:
            raise Unavailable(Cause.PRINT_TOO_LONG, pages=count, most=MOST_PAGES)
        if not count:
            raise Unavailable(Cause.PRINT_FAILED)
        yield document


def _read(pdf: bytes) -> PdfDocument:
    try:
        return PdfDocument(pdf)
    except PdfiumError as error:
        raise Unavailable(Cause.PRINT_FAILED) from error


def vector(pdf: bytes, calibration: Calibration) -> Vector:
    """The same lines and letters, moved and made longer; raises `Unavailable` as `opened` does."""
    with opened(pdf) as document:
        media = _media(document[0])
        if calibration == Calibration():
            return Vector(pdf=pdf, media=media)
        for page in document:
            _put_right(page, calibration)
        out = io.BytesIO()
        document.save(out)
    return Vector(pdf=out.getvalue(), media=media)


def _media(page: PdfPage) -> str:
    wide, high = page.get_width() / _POINTS_PER_MM, page.get_height() / _POINTS_PER_MM
    for name, sheet in _NAMED.items():
        if abs(wide - sheet.width) < _SAME_MM and abs(high - sheet.height) < _SAME_MM:
            return name
    return f"Custom.{wide:.2f}x{high:.2f}mm"


def _put_right(page: PdfPage, calibration: Calibration) -> None:
    """PDF counts from the bottom: a page that becomes longer has to grow down from its upper edge."""
    longer = 1 + calibration.longer_ppm / _MILLION
    height = page.get_height()
    down = height * (1 - longer) - calibration.down_um * _POINTS_PER_MICRON
    matrix = raw.FS_MATRIX(1, 0, 0, longer, calibration.right_um * _POINTS_PER_MICRON, down)
    raw.FPDFPage_TransFormWithClip(page.raw, matrix, raw.FS_RECTF(0, height, page.get_width(), 0))
