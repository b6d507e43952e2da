"""What papers of A5 and A4 have in common: exercise mark, copy mark, proof of the book, signature blocks."""

from collections.abc import Sequence
from dataclasses import dataclass

from kt1desk.documents import words
from kt1desk.documents.dots import MM
from kt1desk.documents.fitting import Part, fit, fit_stack
from kt1desk.documents.fonts import Face
from kt1desk.documents.qr import draw_qr
from kt1desk.documents.sheet import BLACK, WHITE, Align, Rect, Sheet
from kt1desk.usecases.readmodels import Proof

BAND_HEIGHT = 4.4 * MM
GREY = 0.42
"""Captions: dark enough to be read on a copy of a copy."""
PALE = 0.9
"""Lines between cells, the ground of headings, the watermark."""

QR_SIDE = 21 * MM
"""Of a code on a sheet, with its quiet zone: read from a copy of 300 dots to the inch (tests/documents/test_copies)."""

_QUIET = 1.2 * MM
"""The part of the quiet zone that may lie in the margin of the page or under the line above."""
_SLANT = 36
_BAND_PART = Part(text=words.TRAINING, face=Face.BOLD, size=8.4, least=6, leading=1)


def draw_training_mark(sheet: Sheet, band: Rect) -> None:
    """A watermark across the page and a band: an exercise is one at a glance. Must be drawn first."""
    size = sheet.width / 19
    sheet.slanted(words.TRAINING, face=Face.BLACK, size=size, ink=PALE, degrees=_SLANT)
    sheet.fill((band,))
    sheet.middle(_BAND_PART, band, align=Align.CENTRE, ink=WHITE)


def draw_copy_mark(sheet: Sheet, copy: int, *, right: float, top: float) -> None:
    """ "BẢN IN LẠI n" in a box, from the second print on."""
    if copy <= 1:
        return
    part = Part(text=f"BẢN IN LẠI {copy}", face=Face.BOLD, size=8, least=6, leading=1)
    box = Rect(right - 25 * MM, top, 25 * MM, 5 * MM)
    sheet.frame(box, 0.9)
    sheet.middle(part, box, align=Align.CENTRE)


def draw_proof(sheet: Sheet, proof: Proof, frame: Rect) -> None:
    """A typed QR code and, beside it for the eye, where in the book the paper stands."""
    draw_qr(sheet, proof.text, left=frame.left, top=frame.top, side=frame.height)
    left = frame.left + frame.height + 2 * MM
    room = Rect(left, frame.top, frame.right - left, frame.height)
    stack = fit_stack(_proof_lines(proof), room.width, room.height)
    spare = room.height - sum(one.height for one in stack)
    sheet.stack(stack, Rect(room.left, room.top + spare / 2, room.width, room.height))


def draw_proof_below(sheet: Sheet, proof: Proof, frame: Rect) -> None:
    """The same in a narrow column: the code above, the words below it."""
    draw_qr(sheet, proof.text, left=frame.left - _QUIET, top=frame.top - _QUIET, side=QR_SIDE)
    top = frame.top + QR_SIDE - 2 * _QUIET + 1
    room = Rect(frame.left, top, frame.width, frame.bottom - top)
    sheet.stack(fit_stack(_proof_lines(proof), room.width, room.height), room)


def _proof_lines(proof: Proof) -> tuple[Part, ...]:
    return (
        _plain(f"Sổ của máy {proof.desk}, đời {proof.life}, dòng số {words.whole(proof.number)}"),
        _plain(f"Mã chuỗi: {proof.short_head}", Face.BOLD),
        _plain("Mã vuông này chỉ chứng minh tờ giấy; quét nó không phải là nhận bưu gửi."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Who signs, and in what capacity."""

    title: str
    name: str


def draw_signatures(sheet: Sheet, signatures: Sequence[Signature], frame: Rect, *, size: float) -> None:
    """Blocks side by side, as NĐ 30/2020 has them: title, how to sign, room for the hand, name."""
    wide = frame.width / len(signatures)
    for i, signature in enumerate(signatures):
        left = frame.left + i * wide
        column = Rect(left + 2 * MM, frame.top, wide - 4 * MM, frame.height)
        title = Part(text=signature.title, face=Face.BOLD, size=size, least=6)
        top = sheet.block(fit(title, column.width), column, align=Align.CENTRE)
        how = Part(text=words.SIGN_HERE, face=Face.ITALIC, size=size * 0.92, least=6)
        sheet.block(fit(how, column.width), Rect(column.left, top, column.width, 0), align=Align.CENTRE)
        name = fit(Part(text=signature.name, face=Face.BOLD, size=size, least=6, max_lines=2), column.width)
        foot = Rect(column.left, frame.bottom - name.height, column.width, name.height)
        sheet.block(name, foot, align=Align.CENTRE)


def draw_rule(sheet: Sheet, left: float, top: float, width: float, *, ink: float = BLACK) -> None:
    """A thin line from left to right."""
    sheet.fill((Rect(left, top, width, 0.6),), ink)


def _plain(text: str, face: Face = Face.REGULAR) -> Part:
    return Part(text=text, face=face, size=7.4, least=6, max_lines=2, leading=1.25)
