"""A test page for one stock: three marks to measure, rulers, the finest lines and the smallest letters."""

from collections.abc import Iterator

from kt1desk.documents.dots import MM, DotGrid
from kt1desk.documents.fitting import Part, fit_stack
from kt1desk.documents.fonts import Face
from kt1desk.documents.sheet import Align, Rect, Sheet
from kt1desk.domain.paper_stock import MEASURES, PaperStock
from kt1desk.usecases.calibration import MARK_UM, across_marks_um, between_marks_um, page_length_um
from kt1desk.usecases.readmodels import PrinterDots

_MARK_MM = MARK_UM / 1000
_ARM_MM = 4.0
_LINE_MM = 0.25
_TICKS_MM = (3.5, 2.2, 1.2)
"""Of a ruler at each ten, five and one millimetre."""
_TEN, _FIVE = 10, 5
_TEXT_LEFT_MM = 18.0
_BARS = (1, 2, 3, 4)
"""Bars and gaps of so many dots: a head that is too hot closes the finest gaps, one too cold leaves out bars."""
_BAR_PAIRS = 6


def test_page(stock: PaperStock, dots: PrinterDots) -> bytes:
    """One page as PDF in the size of the stock, every edge on a whole dot."""
    grid = DotGrid(dots.dpi)
    width_mm, height_mm = float(MEASURES[stock].width), page_length_um(stock) / 1000
    sheet = Sheet(grid.page(width_mm), grid.page(height_mm))
    sheet.fill((*_ruler_across(grid, width_mm), *_ruler_down(grid, height_mm)))
    right, bottom = width_mm - _MARK_MM, height_mm - _MARK_MM
    for ordinal, (left, top) in enumerate(((_MARK_MM, _MARK_MM), (_MARK_MM, bottom), (right, bottom)), 1):
        sheet.fill(_mark(grid, left, top))
        _caption(sheet, str(ordinal), left, top)
    _words(sheet, stock, dots, Rect(_TEXT_LEFT_MM * MM, 7 * MM, sheet.width - 22 * MM, sheet.height - 21 * MM))
    sheet.fill(_bars(grid, left_mm=_TEXT_LEFT_MM, top_mm=height_mm - 11))
    return sheet.pdf()


def _ruler_across(grid: DotGrid, width_mm: float) -> Iterator[Rect]:
    line = grid.line(_LINE_MM)
    for at in range(1, int(width_mm)):
        yield Rect(grid.at(at), 0, line, grid.at(_tick_mm(at)))


def _ruler_down(grid: DotGrid, height_mm: float) -> Iterator[Rect]:
    line = grid.line(_LINE_MM)
    for at in range(1, int(height_mm)):
        yield Rect(0, grid.at(at), grid.at(_tick_mm(at)), line)


def _tick_mm(at: int) -> float:
    return _TICKS_MM[0] if at % _TEN == 0 else _TICKS_MM[1] if at % _FIVE == 0 else _TICKS_MM[2]


def _mark(grid: DotGrid, from_left_mm: float, from_top_mm: float) -> tuple[Rect, Rect, Rect]:
    """A cross, in pieces that do not overlap, for black on black in one path is white."""
    line, arm = grid.line(_LINE_MM), grid.at(_ARM_MM)
    left, top = grid.at(from_left_mm), grid.at(from_top_mm)
    below = Rect(left, top + line, line, arm - line)
    return Rect(left, top - arm, line, arm), Rect(left - arm, top, 2 * arm, line), below


def _caption(sheet: Sheet, words: str, from_left_mm: float, from_top_mm: float) -> None:
    at, baseline = (from_left_mm + 2) * MM, (from_top_mm - 1) * MM
    sheet.line(words, at=at, baseline=baseline, face=Face.BOLD, size=9)


def _bars(grid: DotGrid, *, left_mm: float, top_mm: float) -> Iterator[Rect]:
    left, top, high = grid.at(left_mm), grid.at(top_mm), grid.at(6)
    for dots in _BARS:
        for _ in range(_BAR_PAIRS):
            yield Rect(left, top, grid.points(dots), high)
            left += grid.points(2 * dots)
        left += grid.at(3)


def _words(sheet: Sheet, stock: PaperStock, dots: PrinterDots, frame: Rect) -> None:
    lines = (
        (f"TRANG THỬ MÁY IN · {stock.value} · {dots.dpi} dpi", Face.BOLD, 9.6),
        ("Đo bằng thước, lấy tới phần mười mm:", Face.REGULAR, 7.4),
        ("a) mép trái của giấy đến dấu 1: đúng là 10,0 mm", Face.REGULAR, 7.4),
        ("b) mép trên của giấy đến dấu 1: đúng là 10,0 mm", Face.REGULAR, 7.4),
        (f"c) dấu 1 đến dấu 2: đúng là {_mm(between_marks_um(stock))} mm", Face.REGULAR, 7.4),
        (f"d) dấu 2 đến dấu 3: đúng là {_mm(across_marks_um(stock))} mm", Face.REGULAR, 7.4),
        ("Ẳ Ễ Ộ Ữ Ỹ Đ · ẳ ễ ộ ữ ỹ đ · 0123456789", Face.REGULAR, 6.4),
    )
    parts = [Part(text=text, face=face, size=size, least=5.6, max_lines=2, leading=1.4) for text, face, size in lines]
    sheet.stack(fit_stack(parts, frame.width, frame.height), frame, align=Align.LEFT)


def _mm(microns: int) -> str:
    return f"{microns / 1000:.1f}".replace(".", ",")
