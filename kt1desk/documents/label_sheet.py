"""Labels and seal strips on A4 sheets of eight, 105 x 74 mm each, from whichever place is still free on."""

from collections.abc import Callable, Sequence

from kt1desk.documents.dots import DotGrid
from kt1desk.documents.item_label import draw_item_label
from kt1desk.documents.label_layout import LAYOUTS, LabelLayout
from kt1desk.documents.sheet import Sheet
from kt1desk.domain.paper_stock import MEASURES, PLACES, PLACES_ACROSS, PLACES_DOWN, PaperStock
from kt1desk.usecases.readmodels import ItemPaper, PrinterDots

Draw = Callable[[Sheet, DotGrid], None]
"""Draws one label from the top left corner of the sheet on."""


def label_sheet(papers: Sequence[ItemPaper], dots: PrinterDots) -> bytes:
    """Item labels from the free place on; raises ValueError as `on_label_sheets` and `item_label` do."""
    layout = LAYOUTS[PaperStock.LABEL_100_60]
    return on_label_sheets([_item(paper, layout) for paper in papers], PaperStock.LABEL_100_60, dots)


def on_label_sheets(draws: Sequence[Draw], stock: PaperStock, dots: PrinterDots) -> bytes:
    """Labels of the size of `stock`, along the rows from `dots.place` on, on as many sheets as they need.

    Raises ValueError for a place that no sheet has.
    """
    if not 1 <= dots.place <= PLACES:
        raise ValueError(f"a sheet has places 1 to {PLACES}, none is {dots.place}")
    grid, page = DotGrid(dots.dpi), MEASURES[PaperStock.A4]
    sheet = Sheet(grid.page(page.width), grid.page(page.height), packed=False)
    for at, draw in enumerate(draws, dots.place - 1):
        if at % PLACES == 0 and at >= dots.place:
            sheet.next_page()
        left, top = _corner(at % PLACES, stock)
        with sheet.moved(grid.at(left), grid.at(top)):
            draw(sheet, grid)
    return sheet.pdf()


def _item(paper: ItemPaper, layout: LabelLayout) -> Draw:
    return lambda sheet, grid: draw_item_label(sheet, grid, paper, layout)


def _corner(place: int, stock: PaperStock) -> tuple[float, float]:
    """Where the label of a place begins, in millimetres: amid its field of the sheet."""
    row, column = divmod(place, PLACES_ACROSS)
    sheet, cell, label = (MEASURES[each] for each in (PaperStock.A4, PaperStock.LABEL_105_74, stock))
    across = (sheet.width - PLACES_ACROSS * cell.width) / 2 + column * cell.width + (cell.width - label.width) / 2
    down = (sheet.height - PLACES_DOWN * cell.height) / 2 + row * cell.height + (cell.height - label.height) / 2
    return across, down
