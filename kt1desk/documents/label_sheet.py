"""Item labels on A4 sheets of eight, 105 x 74 mm each, from whichever place is still free on the first sheet."""

from collections.abc import Sequence

from kt1desk.documents.dots import DotGrid
from kt1desk.documents.item_label import draw_item_label
from kt1desk.documents.label_layout import LAYOUTS
from kt1desk.documents.sheet import Sheet
from kt1desk.domain.paper_stock import MEASURES, PaperStock
from kt1desk.usecases.readmodels import ItemPaper, PrinterDots

COLUMNS, ROWS = 2, 4
PLACES = COLUMNS * ROWS


def label_sheet(papers: Sequence[ItemPaper], dots: PrinterDots, *, start: int) -> bytes:
    """Labels from place `start` on, counted from 1 along the rows, on as many sheets as they need.

    Raises ValueError for a place that no sheet has, and as `item_label` does.
    """
    if not 1 <= start <= PLACES:
        raise ValueError(f"a sheet has places 1 to {PLACES}, none is {start}")
    grid, layout, page = DotGrid(dots.dpi), LAYOUTS[PaperStock.LABEL_100_60], MEASURES[PaperStock.A4]
    sheet = Sheet(grid.page(page.width), grid.page(page.height), packed=False)
    for at, paper in enumerate(papers, start - 1):
        if at % PLACES == 0 and at >= start:
            sheet.next_page()
        left, top = _corner(at % PLACES)
        with sheet.moved(grid.at(left), grid.at(top)):
            draw_item_label(sheet, grid, paper, layout)
    return sheet.pdf()


def _corner(place: int) -> tuple[float, float]:
    """Where the label of a place begins, in millimetres: amid its field of the sheet."""
    row, column = divmod(place, COLUMNS)
    sheet, cell, label = (
        MEASURES[stock] for stock in (PaperStock.A4, PaperStock.LABEL_105_74, PaperStock.LABEL_100_60)
    )
    across = (sheet.width - COLUMNS * cell.width) / 2 + column * cell.width + (cell.width - label.width) / 2
    down = (sheet.height - ROWS * cell.height) / 2 + row * cell.height + (cell.height - label.height) / 2
    return across, down
