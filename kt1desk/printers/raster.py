"""A page of a PDF as black dots of one printer: the same picture, to the dot, on every way out."""

from collections.abc import Iterable, Iterator
from contextlib import closing

from pypdfium2 import PdfBitmap, PdfPage, raw

from kt1desk.printers.correction import AS_DRAWN, Correction
from kt1desk.printers.vector import opened
from kt1desk.usecases.pictures import Picture

_POINTS_PER_INCH = 72.0
_WHITE = (255, 255, 255, 255)
_BLACK_BELOW = 128
_AS_INK = bytes(range(255, -1, -1))
_AS_DIGITS = bytes(ord("1") if grey < _BLACK_BELOW else ord("0") for grey in range(256))


def pictures(pdf: bytes, dpi: int, correction: Correction = AS_DRAWN, *, greys: bool = False) -> tuple[Picture, ...]:
    """Every page, in black dots or in greys; raises `Unavailable`: PRINT_TOO_LONG, PRINT_FAILED for no page."""
    with opened(pdf) as document:
        return tuple(_picture(page, dpi, correction, greys) for page in document)


def _picture(page: PdfPage, dpi: int, correction: Correction, greys: bool) -> Picture:
    """The page in whole dots: an explicit size, because rounding up would stretch every bar."""
    wide, high = (round(points / _POINTS_PER_INCH * dpi) for points in (page.get_width(), page.get_height()))
    bitmap = PdfBitmap.new_native(wide, high, raw.FPDFBitmap_Gray)
    with closing(bitmap):
        bitmap.fill_rect(_WHITE, 0, 0, wide, high)
        raw.FPDF_RenderPageBitmap(bitmap.raw, page.raw, 0, 0, wide, high, 0, raw.FPDF_PRINTING)
        shades, stride = bytes(bitmap.buffer), bitmap.stride
    ink = shades.translate(_AS_INK if greys else _AS_DIGITS)
    lines = (ink[at : at + wide] for at in range(0, high * stride, stride))
    rows = tuple(lines if greys else _packed(lines, wide))
    bits = 8 if greys else 1
    return Picture(width=wide, height=high, bits=bits, rows=correction.applied(rows, wide * bits, bits))


def _packed(lines: Iterable[bytes], wide: int) -> Iterator[bytes]:
    """Python reads the digits of a row as one number, which is some fifty times as quick as dot by dot."""
    length = (wide + 7) // 8
    padding = b"0" * (length * 8 - wide)
    for line in lines:
        yield int(line + padding, 2).to_bytes(length, "big")
