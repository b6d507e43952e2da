"""A paper as the printer of a set-up will show it, from the same drawing and the same dots as what is sent."""

from collections.abc import Callable
from dataclasses import replace

from kt1desk.app.outlets import correction_of, dots_for, has_greys
from kt1desk.app.specimens import Specimens
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.printers.raster import pictures
from kt1desk.usecases.pictures import Edges, PaperPreview
from kt1desk.usecases.ports import Papers
from kt1desk.usecases.printer_rows import PrinterSetup, Way
from kt1desk.usecases.readmodels import PrinterDots

Unreached = Callable[[PrinterSetup, PaperUse], Edges | None]


def preview(
    setup: PrinterSetup, use: PaperUse, *, specimens: Specimens, papers: Papers, unreached: Unreached, place: int = 1
) -> PaperPreview:
    """Draw a specimen of a paper; `unreached` asks the printer, `place` is free on a sheet of labels.

    Raises `Unavailable` as drawing does. What calibration undoes is undone on paper too: there the drawing lies in
    its place, less what was moved off.
    """
    dots = replace(dots_for(setup, use), place=place)
    pages = pictures(_drawn(use, specimens, papers, dots), dots.dpi, greys=has_greys(setup, use))
    moved_off = correction_of(setup, use).unreached(pages[0].width, pages[0].height)
    printer = setup.printer_of(use)
    by_its_word = unreached(setup, use) if printer and printer.way is Way.SYSTEM else None
    return PaperPreview(
        stock=dots.stock,
        dpi=dots.dpi,
        pages=pages,
        unprinted=moved_off.widest(by_its_word or Edges()),
        says_edges=by_its_word is not None or printer is None,
    )


def _drawn(use: PaperUse, specimens: Specimens, papers: Papers, dots: PrinterDots) -> bytes:
    match use:
        case PaperUse.LABEL:
            return papers.label(specimens.item, dots)
        case PaperUse.SEAL_STRIP:
            return papers.seal_strip(specimens.item, dots)
        case PaperUse.BAG_LABEL:
            return papers.bag_label(specimens.bag, dots)
        case PaperUse.SLIP:
            return papers.posting_slip(specimens.item, dots.stock)
        case PaperUse.SHEET:
            return papers.visit_slip(specimens.visit)
