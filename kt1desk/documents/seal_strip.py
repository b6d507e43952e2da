"""The seal strip (tem niêm phong), 100 x 60 mm: stuck across the flap, half of it on either side of the seam.

Both halves bear the same number, so that a strip that was cut or taken off is seen. It carries no barcode: a scan of
it would be taken for the item.
"""

from dataclasses import dataclass

from kt1desk.documents import words
from kt1desk.documents.dots import DotGrid
from kt1desk.documents.fitting import Part, fit, fit_stack
from kt1desk.documents.fonts import CAP_HEIGHT, Face
from kt1desk.documents.sheet import WHITE, Align, Rect, Sheet
from kt1desk.domain.item import SealState
from kt1desk.domain.numbers import serial_of, spell
from kt1desk.usecases.readmodels import ItemPaper, PrinterDots

WIDTH_MM, HEIGHT_MM = 100, 60
_LEFT, _RIGHT = 4.0, 96.0
_TOP, _SEAM, _BOTTOM = 2.4, 30.0, 57.6
_AWAY_FROM_SEAM = 2.0
_BAND = 4.2
_MARK = 13.0
_DASH, _DASH_GAP = 3.0, 2.0
_LEAST = 6.4


def seal_strip(paper: ItemPaper, dots: PrinterDots) -> bytes:
    """One strip as PDF, in whole dots of the label printer."""
    grid = DotGrid(dots.dpi)
    sheet = Sheet(grid.page(WIDTH_MM), grid.page(HEIGHT_MM), packed=False)
    draw_seal_strip(sheet, grid, paper)
    return sheet.pdf()


def draw_seal_strip(sheet: Sheet, grid: DotGrid, paper: ItemPaper) -> None:
    """Draw one strip from the top left corner of the sheet on."""
    strip = _Strip(sheet, grid, paper)
    strip.half(_TOP, _SEAM - _AWAY_FROM_SEAM)
    strip.seam()
    strip.half(_SEAM + _AWAY_FROM_SEAM, _BOTTOM)


@dataclass(frozen=True, slots=True)
class _Strip:
    sheet: Sheet
    grid: DotGrid
    paper: ItemPaper

    def half(self, top: float, bottom: float) -> None:
        """All that tells item and seal, between two edges."""
        self._band(top)
        right = self._class_mark(bottom)
        room = self._rect(_LEFT, top + _BAND + 0.8, right, bottom)
        self.sheet.stack(fit_stack(self._parts(), room.width, room.height), room)

    def seam(self) -> None:
        """The dashes that lie on the edge of the flap."""
        line, dashes = self.grid.line(0.35), []
        left = 0.0
        while left < WIDTH_MM:
            dash = self._rect(left, _SEAM, left + _DASH, _SEAM)
            dashes.append(Rect(dash.left, dash.top, dash.width, line))
            left += _DASH + _DASH_GAP
        self.sheet.fill(dashes)

    def _parts(self) -> tuple[Part, ...]:
        paper = self.paper
        cover = paper.cover
        seal = f"Niêm phong số {cover.seal_no}" if cover.seal is not SealState.NONE and cover.seal_no else ""
        number = words.digits_in_words(f"{serial_of(paper.item_no):08d}{paper.item_no[10]}")
        office = paper.office_from
        return (
            Part(text=spell(paper.item_no), face=Face.BOLD, size=15, least=11, leading=1.15),
            Part(text=number, face=Face.MEDIUM, size=8, least=_LEAST, max_lines=2, leading=1.15),
            Part(text=seal, face=Face.BOLD, size=9, least=_LEAST, leading=1.15),
            Part(
                text=f"{office.name} ({office.code})",
                face=Face.MEDIUM,
                size=8,
                least=_LEAST,
                max_lines=2,
                leading=1.15,
            ),
            Part(text=words.moment(paper.accepted_at), face=Face.MEDIUM, size=8, least=_LEAST, leading=1.15),
        )

    def _band(self, top: float) -> None:
        """What this is; on an exercise, that it is one; that it was entered late; on a further copy, which one."""
        band = self._rect(_LEFT, top, _RIGHT, top + _BAND)
        within = band.inset(self.grid.at(1.5), 0)
        text = self._said(words.TRAINING)
        if fit(text, within.width).cut:
            text = self._said(words.TRAINING_SHORT)
        self.sheet.fill((band,))
        self.sheet.middle(text, within, align=Align.CENTRE, ink=WHITE)

    def _said(self, training: str) -> Part:
        paper, said = self.paper, ["NIÊM PHONG KT1"]
        if paper.training:
            said.append(training)
        if paper.late:
            said.append(words.LATE)
        if paper.copy > 1:
            said.append(f"BẢN IN LẠI {paper.copy}")
        return Part(text=" · ".join(said), face=Face.BOLD, size=8, least=_LEAST, leading=1)

    def _class_mark(self, bottom: float) -> float:
        """The letter in a box at the right; gives where the text must end, in millimetres."""
        if not self.paper.letter:
            return _RIGHT
        rect = self._rect(_RIGHT - _MARK, bottom - _MARK, _RIGHT, bottom)
        self.sheet.frame(rect, self.grid.line(0.9))
        size = rect.height * 0.92
        self.sheet.line(
            self.paper.letter,
            at=rect.left + rect.width / 2,
            baseline=rect.top + (rect.height + size * CAP_HEIGHT) / 2,
            face=Face.BLACK,
            size=size,
            align=Align.CENTRE,
        )
        return _RIGHT - _MARK - 2

    def _rect(self, left: float, top: float, right: float, bottom: float) -> Rect:
        at = self.grid.at
        return Rect(at(left), at(top), at(right) - at(left), at(bottom) - at(top))
