"""QR codes of papers. The text comes finished (`Proof.text`): it is typed, so no scan takes a paper for the item."""

from functools import lru_cache
from itertools import groupby

import segno

from kt1desk.documents.sheet import Rect, Sheet

QUIET_MODULES = 4


@lru_cache(4)
def _matrix(text: str) -> tuple[bytearray, ...]:
    """The symbol, which costs eight times its drawing: both copies of a paper and its pages bear the same."""
    return segno.make(text, micro=False, error="m").matrix


def draw_qr(sheet: Sheet, text: str, *, left: float, top: float, side: float) -> None:
    """Draw the symbol with its quiet zone into a square of `side` points."""
    matrix = _matrix(text)
    module = side / (len(matrix) + 2 * QUIET_MODULES)
    squares: list[Rect] = []
    for y, row in enumerate(matrix):
        at = 0
        for black, run in groupby(row):
            wide = len(list(run))
            if black:
                x = left + (QUIET_MODULES + at) * module
                squares.append(Rect(x, top + (QUIET_MODULES + y) * module, wide * module, module))
            at += wide
    sheet.fill(squares)
