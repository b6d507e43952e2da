"""Code 128 in whole dots of the printer; only the item label carries one."""

import re

from barcode.codex import Code128

from kt1desk.documents.dots import MM_PER_INCH, DotGrid
from kt1desk.documents.sheet import Sheet

NARROWEST_MM = 0.25
PREFERRED_MM = 0.33
WIDEST_MM = 0.51
"""The width of a module, X (UPU S10)."""

_BLACK = re.compile("1+")
QUIET_MODULES = 10
HEIGHT_MM = 12.5


def modules_of(text: str) -> str:
    """The modules of the symbol from left to right, "1" for black; without quiet zones."""
    return Code128(text).build()[0]


def module_dots(dpi: int, modules: int, room_mm: float) -> int:
    """How many dots one module takes, so that the symbol and its quiet zones fit into `room_mm`.

    The narrowest X of at least 0.33 mm, else the widest of at least 0.25 mm. Raises ValueError when no whole number
    of dots will do: a bar of one and a half dots is printed too wide or too narrow, and no reader says which.
    """
    widest = min(WIDEST_MM, room_mm / (modules + 2 * QUIET_MODULES))
    # A size bigger than NARROWEST_MM * dpi has at most WIDEST_MM / NARROWEST_MM, that is about twice as many dots.
    fitting = [dots for dots in range(1, int(widest * dpi / MM_PER_INCH) + 1) if _mm(dots, dpi) >= NARROWEST_MM]
    if not fitting:
        raise ValueError(f"no whole number of dots of {dpi} dpi makes a module of 0.25 to {widest:.2f} mm")
    return next((dots for dots in fitting if _mm(dots, dpi) >= PREFERRED_MM), fitting[-1])


def draw_code128(
    sheet: Sheet, modules: str, *, left: float, top: float, height: float, grid: DotGrid, dots: int
) -> None:
    """Draw the bars as one path; `left`, `top` and `height` in points on the grid, `left` that of the first bar."""
    module = grid.points(dots)
    bars = ((left + run.start() * module, (run.end() - run.start()) * module) for run in _BLACK.finditer(modules))
    sheet.bars(bars, top=top, height=height)


def _mm(dots: int, dpi: int) -> float:
    return dots * MM_PER_INCH / dpi
