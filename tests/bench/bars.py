"""Every bar of the item label on whole dots of the printer."""

from collections.abc import Sequence
from io import BytesIO
from itertools import groupby
from pathlib import Path

import zxingcpp
from PIL.Image import Image
from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from kt1desk.documents.barcode import HEIGHT_MM, PREFERRED_MM, modules_of
from kt1desk.documents.item_label import item_labels
from kt1desk.documents.label_layout import LAYOUTS
from kt1desk.domain.paper_stock import PaperStock
from kt1desk.usecases.readmodels import ItemPaper, PrinterDots
from tests.bench.figures import Baseline, Bound, Figure, Of
from tests.bench.label_records import write_records
from tests.bench.print_labels import read_papers
from tests.support.pdf_reading import picture

LABELS = 40
DPIS = (203, 300, 600)
_SHADES = 255
_SPECK = 5
"""Shades by which a dot may miss black or white: two hundredths of a dot, for a page is a hundredth of a dot short."""
_HEIGHTS = (0.1, 0.5, 0.9)
"""Where a symbol is measured, from its top."""
_MARGIN = 8
"""Dots beside the symbol that must be white; the quiet zone is wider."""


def bars(folder: Path) -> list[Figure]:
    """One figure for each printer. What is measured is the picture in shades of grey: grey is a part of a dot."""
    records = folder / "bars.csv"
    write_records(records, LABELS)
    papers = tuple(read_papers(records))
    theirs = _by_widget(papers)
    return [_at(dpi, papers, theirs) for dpi in DPIS]


def _at(dpi: int, papers: Sequence[ItemPaper], theirs: bytes) -> Figure:
    ours = item_labels(papers, PrinterDots(dpi=dpi))
    count = sum(len(_wanted(paper.item_no)) for paper in papers) * len(_HEIGHTS)
    return Figure(
        name=f"bars at {dpi} dpi",
        what=f"of {count:,} bars and gaps on {LABELS} labels those that are not their modules in whole dots",
        unit="wrong",
        value=_wrong(ours, dpi, papers),
        baseline=Baseline(
            what=f"ReportLab's own Code 128 on the same page, modules of {PREFERRED_MM} mm",
            value=_wrong(theirs, dpi, papers),
        ),
        bound=Bound(of=Of.VALUE, at_most=0),
    )


def _wrong(pdf: bytes, dpi: int, papers: Sequence[ItemPaper]) -> int:
    return sum(_wrong_runs(picture(pdf, dpi, place), paper.item_no) for place, paper in enumerate(papers))


def _wrong_runs(image: Image, number: str) -> int:
    """Bars and gaps that are not wide as they should be; all of them when the symbol is not the number's."""
    wanted = _wanted(number)
    found = [symbol for symbol in zxingcpp.read_barcodes(image) if symbol.text == number]
    if len(found) != 1:
        return len(wanted) * len(_HEIGHTS)
    corners = found[0].position
    left, right = corners.top_left.x - _MARGIN, corners.bottom_right.x + _MARGIN
    top, height = corners.top_left.y, corners.bottom_left.y - corners.top_left.y
    rows = (image.crop((left, y, right, y + 1)).tobytes() for y in (top + round(height * at) for at in _HEIGHTS))
    return sum(_wrong_in(row, wanted) for row in rows)


def _wrong_in(row: bytes, wanted: Sequence[int]) -> int:
    runs = [(ink, len(list(run))) for ink, run in groupby(map(_ink, row))][1:-1]
    dots = round(sum(length for _, length in runs) / sum(wanted))
    right = [(place % 2 == 0, modules * dots) for place, modules in enumerate(wanted)]
    if len(runs) == len(right):
        return sum(run != one for run, one in zip(runs, right, strict=True))
    # Shades of grey between the bars: what is left in order is right, each missing one is wrong.
    sharp = [run for run in runs if run in right]
    return max(1, len(right) - len(sharp))


def _ink(shade: int) -> bool | None:
    """Black or white; None for a part of a dot."""
    if shade <= _SPECK:
        return True
    return False if shade >= _SHADES - _SPECK else None


def _wanted(number: str) -> list[int]:
    return [len(list(run)) for _, run in groupby(modules_of(number))]


def _by_widget(papers: Sequence[ItemPaper]) -> bytes:
    buffer, layout = BytesIO(), LAYOUTS[PaperStock.LABEL_100_60]
    canvas = Canvas(buffer, pagesize=(layout.width * mm, layout.height * mm))
    for paper in papers:
        Code128(paper.item_no, barWidth=PREFERRED_MM * mm, barHeight=HEIGHT_MM * mm).drawOn(canvas, 4 * mm, 6 * mm)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()
