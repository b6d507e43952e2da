"""The faces of the papers: Be Vietnam Pro, registered once with ReportLab and embedded in every file."""

import unicodedata
from enum import StrEnum
from functools import lru_cache
from itertools import accumulate

import fontpkg_be_vietnam_pro
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from kt1desk.domain.errors import Cause, Unavailable


class Face(StrEnum):
    """A style of Be Vietnam Pro; the value is its file and its name in the PDF."""

    REGULAR = "BeVietnamPro-Regular"
    ITALIC = "BeVietnamPro-Italic"
    MEDIUM = "BeVietnamPro-Medium"
    BOLD = "BeVietnamPro-Bold"
    BLACK = "BeVietnamPro-Black"


CAP_HEIGHT = 0.74
"""Height of a capital without marks, in ems; a mark of two storeys reaches 1.2."""

_UNKNOWN = "?"
KEPT_TEXTS = 1_024
"""Texts whose letters are remembered: offices, agencies and captions come again on every label and row."""


@lru_cache
def loaded(face: Face) -> TTFont:
    """The face, read from its file when it is first asked for; raises RESOURCES_MISSING without the file."""
    name = face.value
    if name not in pdfmetrics.getRegisteredFontNames():
        path = fontpkg_be_vietnam_pro.ROOT / "files" / f"{name}.ttf"
        try:
            pdfmetrics.registerFont(TTFont(name, str(path)))
        except (TTFError, OSError) as missing:
            raise Unavailable(Cause.RESOURCES_MISSING, what=path.name) from missing
    font = pdfmetrics.getFont(name)
    if not isinstance(font, TTFont):
        raise Unavailable(Cause.RESOURCES_MISSING, what=name)
    return font


def text_width(text: str, face: Face, size: float) -> float:
    """Width in points; `text` must be printable."""
    return float(loaded(face).stringWidth(text, size))


@lru_cache(KEPT_TEXTS)
def reach_ems(text: str, face: Face) -> tuple[float, ...]:
    """How far the text reaches before its first letter and after each, in ems; `text` must be printable."""
    metrics = loaded(face).face
    widths, otherwise = metrics.charWidths, metrics.defaultWidth
    return tuple(accumulate((widths.get(ord(letter), otherwise) / 1000 for letter in text), initial=0.0))


@lru_cache(KEPT_TEXTS)
def printable(text: str) -> str:
    """The text as it can be drawn: NFC, single spaces, and a near letter for one the faces do not have.

    ReportLab does no shaping, so a mark that is not composed with its letter would stand beside it.
    """
    clean = " ".join(unicodedata.normalize("NFC", text).split())
    if clean.isascii() and clean.isprintable():
        return clean
    glyphs = loaded(Face.REGULAR).face.charToGlyph
    if glyphs.keys() >= set(map(ord, clean)):
        return clean
    return "".join(char if ord(char) in glyphs else _nearest(char, glyphs) for char in clean)


def _nearest(char: str, glyphs: dict[int, int]) -> str:
    near = "".join(part for part in unicodedata.normalize("NFKC", char) if ord(part) in glyphs)
    return near or _UNKNOWN
