"""The label of a bag, 105 x 74 mm: its S9 id as a barcode, which no scan can take for an item."""

from dataclasses import dataclass

from kt1desk.documents import words
from kt1desk.documents.barcode import HEIGHT_MM, QUIET_MODULES, draw_code128, module_dots, modules_of
from kt1desk.documents.dots import DotGrid
from kt1desk.documents.fitting import Part, fit, fit_stack
from kt1desk.documents.fonts import CAP_HEIGHT, Face
from kt1desk.documents.sheet import WHITE, Align, Rect, Sheet
from kt1desk.domain.numbers import BagIdParts, parse_bag_id
from kt1desk.domain.paper_stock import MEASURES, PaperStock
from kt1desk.usecases.bag_paper import BagPaper
from kt1desk.usecases.readmodels import OfficeRow, PrinterDots

_LEFT, _RIGHT = 5.0, 100.0
_TOP, _BAND_BOTTOM = 3.0, 7.4
_HEAD_BOTTOM = 17.0
_OFFICES_TOP, _OFFICES_BOTTOM = 18.2, 41.0
_FACTS_BOTTOM = 51.0
_CODE_TOP = 52.6
_BOTTOM = 70.6
_SERVICE_RIGHT = 32.0
_LEAST = 6.4
S9_MODULES = 233
"""The most modules that the 29 characters take, whatever they are."""


def bag_label(paper: BagPaper, dots: PrinterDots) -> bytes:
    """One label as PDF; raises ValueError for a printer that `code_dots` refuses."""
    grid, size = DotGrid(dots.dpi), MEASURES[PaperStock.LABEL_105_74]
    sheet = Sheet(grid.page(size.width), grid.page(size.height), packed=False)
    draw_bag_label(sheet, grid, paper)
    return sheet.pdf()


def draw_bag_label(sheet: Sheet, grid: DotGrid, paper: BagPaper) -> None:
    """Draw one label from the top left corner of the sheet on; raises ValueError as `bag_label` does."""
    _Bag(sheet, grid, paper, parse_bag_id(paper.bag)).draw()


def code_dots(dpi: int, modules: int = S9_MODULES) -> int:
    """How many dots a module takes; raises ValueError for a printer whose dots make none: ask when it is chosen."""
    widest = _LEFT / QUIET_MODULES * (modules + 2 * QUIET_MODULES)
    return module_dots(dpi, modules, min(_RIGHT, widest))


@dataclass(frozen=True, slots=True)
class _Bag:
    sheet: Sheet
    grid: DotGrid
    paper: BagPaper
    parts: BagIdParts

    def draw(self) -> None:
        self._barcode()
        self._band()
        self._head()
        middle = (_LEFT + _RIGHT) / 2
        self._office("TỪ", self.paper.office_from, _LEFT, middle - 2)
        self._office("ĐẾN", self.paper.office_to, middle + 2, _RIGHT)
        self._facts()

    def _barcode(self) -> None:
        modules = modules_of(self.paper.bag)
        dots = code_dots(self.grid.dpi, len(modules))
        left, top, height = self.grid.at_least(_LEFT), self.grid.at(_CODE_TOP), self.grid.at_least(HEIGHT_MM)
        draw_code128(self.sheet, modules, left=left, top=top, height=height, grid=self.grid, dots=dots)
        part = Part(text=_spelled(self.paper.bag), face=Face.BOLD, size=11, least=8, leading=1)
        line = fit(part, self.grid.points(len(modules) * dots))
        baseline = self.grid.at(_BOTTOM - 0.2)
        self.sheet.line(line.lines[0], at=left, baseline=baseline, face=line.face, size=line.size)

    def _band(self) -> None:
        """Whose bag it is; on an exercise, that it is one; on a further copy, which one."""
        said = [words.TRAINING if self.paper.training else self.paper.office_from.name]
        if self.paper.copy > 1:
            said.append(f"BẢN IN LẠI {self.paper.copy}")
        band = self._rect(_LEFT, _TOP, _RIGHT, _BAND_BOTTOM)
        self.sheet.fill((band,))
        text = Part(text=" · ".join(said), face=Face.BOLD, size=8, least=_LEAST, leading=1)
        self.sheet.middle(text, band.inset(self.grid.at(1.5), 0), align=Align.CENTRE, ink=WHITE)

    def _head(self) -> None:
        head = self._rect(_LEFT, _BAND_BOTTOM + 1.4, _RIGHT, _HEAD_BOTTOM)
        size = head.height / CAP_HEIGHT
        self.sheet.line(words.SERVICE, at=head.left - size * 0.06, baseline=head.bottom, face=Face.BLACK, size=size)
        last = " · TÚI CUỐI" if self.parts.is_last else ""
        beside = self._rect(_SERVICE_RIGHT, _BAND_BOTTOM + 1.4, _RIGHT, _HEAD_BOTTOM)
        stack = fit_stack(
            (
                Part(
                    text=f"CHUYẾN THƯ {self.parts.dispatch_no:04d} · TÚI {self.parts.bag_no:03d}{last}",
                    face=Face.BOLD,
                    size=11,
                    least=8,
                    leading=1.15,
                ),
                Part(
                    text=f"Đóng lúc {words.moment(self.paper.closed_at)} · {self.paper.clerk_name}",
                    face=Face.MEDIUM,
                    size=8,
                    least=_LEAST,
                    leading=1.15,
                ),
            ),
            beside.width,
            beside.height,
        )
        self.sheet.stack(stack, beside)

    def _office(self, caption: str, office: OfficeRow, left: float, right: float) -> None:
        frame = self._rect(left, _OFFICES_TOP, right, _OFFICES_BOTTOM)
        self.sheet.frame(frame, self.grid.line(0.35))
        within = frame.inset(self.grid.at(1.6), self.grid.at(1.2))
        parts = (
            Part(text=caption, face=Face.BLACK, size=8, least=_LEAST, leading=1.1),
            Part(text=office.code, face=Face.BLACK, size=22, least=14, leading=1.1),
            Part(text=office.name, face=Face.BOLD, size=9, least=_LEAST, max_lines=3, leading=1.15),
        )
        self.sheet.stack(fit_stack(parts, within.width, within.height), within)

    def _facts(self) -> None:
        """The seal, the pieces and the weight that the id declares, side by side."""
        facts = (
            ("Niêm phong", self.paper.seal_no or "không có"),
            ("Số bưu gửi", words.whole(self.paper.pieces)),
            ("Khối lượng khai", words.grams(self.parts.weight_g)),
        )
        wide = (_RIGHT - _LEFT) / len(facts)
        for place, (caption, value) in enumerate(facts):
            left = _LEFT + place * wide
            room = self._rect(left, _OFFICES_BOTTOM + 1.2, left + wide - 2, _FACTS_BOTTOM)
            parts = (
                Part(text=caption, face=Face.REGULAR, size=7, least=_LEAST, leading=1.15),
                Part(text=value, face=Face.BOLD, size=11, least=_LEAST, max_lines=2),
            )
            self.sheet.stack(fit_stack(parts, room.width, room.height), room)

    def _rect(self, left: float, top: float, right: float, bottom: float) -> Rect:
        at = self.grid.at
        return Rect(at(left), at(top), at(right) - at(left), at(bottom) - at(top))


def _spelled(bag: str) -> str:
    """The id in the groups of its meaning, for the eye: 593740-590900-A-KA-2-0069-001-0-1-0005."""
    ends = (6, 12, 13, 15, 16, 20, 23, 24, 25, 29)
    return "-".join(bag[start:end] for start, end in zip((0, *ends), ends, strict=False))
