"""The labels of an emergency pack: number and bars are printed, everything else is written by hand."""

from dataclasses import dataclass
from functools import partial

from kt1desk.documents import words
from kt1desk.documents.dots import DotGrid
from kt1desk.documents.fitting import Part, fit
from kt1desk.documents.fonts import CAP_HEIGHT, Face
from kt1desk.documents.item_label import draw_number
from kt1desk.documents.label_layout import LAYOUTS, LabelLayout
from kt1desk.documents.label_sheet import on_label_sheets
from kt1desk.documents.sheet import WHITE, Align, Rect, Sheet
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.paper_stock import PaperStock
from kt1desk.usecases.pack_rows import PackPaper
from kt1desk.usecases.readmodels import PrinterDots

_LEAST = 6.4
_CAPTION = 7.4
_BELOW = 0.36
"""How far, in its size, the lowest mark of a letter reaches below it, and white under that."""


def blank_labels(paper: PackPaper, dots: PrinterDots) -> bytes:
    """One label for each number that is left, one to a page, or from the first place of an A4 sheet on."""
    grid = DotGrid(dots.dpi)
    layout = LAYOUTS[PaperStock.LABEL_100_60 if dots.stock is PaperStock.A4 else dots.stock]
    numbers = paper.row.unused
    if dots.stock is PaperStock.A4:
        draws = [partial(_draw, number, layout, paper) for number in numbers]
        return on_label_sheets(draws, PaperStock.LABEL_100_60, dots)
    sheet = Sheet(grid.page(layout.width), grid.page(layout.height), packed=False)
    for number in numbers:
        _draw(number, layout, paper, sheet, grid)
        sheet.next_page()
    return sheet.pdf()


def _draw(number: ItemNo, layout: LabelLayout, paper: PackPaper, sheet: Sheet, grid: DotGrid) -> None:
    _Blank(sheet, grid, layout, paper).draw(number)


@dataclass(frozen=True, slots=True)
class _Blank:
    sheet: Sheet
    grid: DotGrid
    layout: LabelLayout
    paper: PackPaper

    def draw(self, number: ItemNo) -> None:
        draw_number(self.sheet, self.grid, number, self.layout)
        edges = self.layout
        letter = self._rect(edges.right - (edges.head_bottom - edges.top), edges.top, edges.right, edges.head_bottom)
        self.sheet.frame(letter, self.grid.line(0.5))
        self._caption("KÝ HIỆU", Rect(letter.left, letter.top + self.grid.at(0.6), letter.width, 0), Align.CENTRE)
        self._strip(letter.left - self.grid.at(2))
        self._head(letter.left - self.grid.at(2))
        self._parties()
        stamp = self._rect(edges.stamp_left, edges.code_top, edges.right, edges.bottom)
        self.sheet.frame(stamp, self.grid.line(0.25))
        self._caption("DẤU NGÀY" if not edges.is_small else "DẤU", stamp.inset(0, self.grid.at(0.8)), Align.CENTRE)

    def _rect(self, left: float, top: float, right: float, bottom: float) -> Rect:
        at = self.grid.at
        return Rect(at(left), at(top), at(right) - at(left), at(bottom) - at(top))

    def _strip(self, right: float) -> None:
        edges, at = self.layout, self.grid.at
        strip = Rect(at(edges.left), at(edges.top), right - at(edges.left), at(edges.strip_bottom) - at(edges.top))
        if self.paper.copy > 1:
            strip = self._again(strip)
        if self.paper.training:
            self.sheet.fill((strip,))
            part = Part(text=words.TRAINING_SHORT, face=Face.BOLD, size=7.4, least=_LEAST, leading=1)
            self.sheet.middle(part, strip, align=Align.CENTRE, ink=WHITE)
            return
        size = max(_LEAST, 7.4 * edges.type_share)
        part = Part(text=self.paper.office.name, face=Face.MEDIUM, size=size, least=_LEAST, leading=1)
        self.sheet.middle(part, strip)

    def _again(self, strip: Rect) -> Rect:
        """That the pack was printed again, in words that no label of F9 says; gives what is left of the strip."""
        said = Part(text=f"BỘ IN LẠI {self.paper.copy}", face=Face.BOLD, size=7.4, least=_LEAST, leading=1)
        wide = fit(said, strip.width).width + self.grid.at(2.4)
        mark = Rect(strip.right - wide, strip.top, wide, strip.height)
        self.sheet.fill((mark,))
        self.sheet.middle(said, mark.inset(self.grid.at(1), 0), align=Align.CENTRE, ink=WHITE)
        return Rect(strip.left, strip.top, strip.width - wide - self.grid.at(1), strip.height)

    def _head(self, right: float) -> None:
        edges, at = self.layout, self.grid.at
        head = Rect(at(edges.left), at(edges.head_top), right - at(edges.left), at(edges.head_bottom - edges.head_top))
        size = head.height / CAP_HEIGHT
        self.sheet.line(words.SERVICE, at=head.left - size * 0.06, baseline=head.bottom, face=Face.BLACK, size=size)
        left = at(edges.service_right)
        half = head.height / 2
        for line, caption in enumerate(("ĐỘ KHẨN, HẠN", "KHỐI LƯỢNG, g")):
            self._written(caption, Rect(left, head.top + line * half, right - left, half - at(0.4)))

    def _parties(self) -> None:
        edges, at = self.layout, self.grid.at
        middle = edges.parties_top + edges.from_height
        self._written("TỪ", self._rect(edges.left, edges.parties_top, edges.right, middle - 0.6))
        room = self._rect(edges.left, middle, edges.right, edges.parties_bottom - 0.8)
        lines = 3
        for line in range(lines):
            rect = Rect(room.left, room.top + line * room.height / lines, room.width, room.height / lines - at(0.3))
            self._written("ĐẾN" if line == 0 else "", rect)

    def _written(self, caption: str, rect: Rect) -> None:
        """A caption and a line to write on, with room between them for the marks below letters."""
        line = self.grid.line(0.25)
        self.sheet.fill((Rect(rect.left, rect.bottom - line, rect.width, line),))
        baseline = rect.bottom - line - self._size * _BELOW
        self.sheet.line(caption, at=rect.left, baseline=baseline, face=Face.BOLD, size=self._size)

    def _caption(self, text: str, rect: Rect, align: Align) -> None:
        at = rect.left + rect.width / 2 if align is Align.CENTRE else rect.left
        self.sheet.line(text, at=at, baseline=rect.top + self._size, face=Face.BOLD, size=self._size, align=align)

    @property
    def _size(self) -> float:
        return max(5.6, _CAPTION * self.layout.type_share * 0.86)
