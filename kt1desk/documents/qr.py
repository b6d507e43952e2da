"""Typed QR codes: they say which paper they stand on, so that no scan takes a paper for the item."""

from enum import StrEnum
from itertools import groupby

import segno

from kt1desk.documents.sheet import Rect, Sheet
from kt1desk.usecases.readmodels import Proof


class Kind(StrEnum):
    """What the text begins with; no item number or bag id begins so."""

    SLIP = "KT1S:"
    HANDOVER = "KT1H:"


QUIET_MODULES = 4
TEXT_LIMIT = 300
"""Characters; a signature of 86 still fits (it comes with a later edition, as a further field)."""

_EDITION = "1"


def proof_text(kind: Kind, subject: str, proof: Proof) -> str:
    """The text: edition, what the paper is about (item number or shift), and where it stands in the book."""
    return kind.value + "|".join((_EDITION, subject, proof.desk, proof.life, str(proof.number), proof.head))


def draw_qr(sheet: Sheet, text: str, *, left: float, top: float, side: float) -> None:
    """Draw the symbol with its quiet zone into a square of `side` points."""
    matrix = segno.make(text, micro=False, error="m").matrix
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
