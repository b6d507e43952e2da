"""Sends a paper to the printer of the system that was chosen for it, by Qt; never says "printed"."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kt1desk.domain.errors import Cause, Detail, Unavailable
from kt1desk.domain.paper_stock import MEASURES, PaperStock
from kt1desk.gui.dots import image_of
from kt1desk.usecases.pictures import Edges, Picture
from kt1desk.usecases.print_ports import Fate, Outcome, PrintJob

_POINTS = 72.0
_WHY = {Fate.FAILED: Cause.PRINT_FAILED, Fate.UNKNOWN: Cause.PRINT_UNKNOWN}


@dataclass(frozen=True, slots=True, kw_only=True)
class QtPrinter:
    """`WayOut` to a printer by its name in the system; `drawn` makes the pages for its dots."""

    name: str
    target: str
    dpi: int
    drawn: Callable[[bytes], tuple[Picture, ...]]

    def send(self, job: PrintJob) -> Outcome:
        """Draw every page at its own size, dot for dot; nothing goes to another printer instead."""
        try:
            pages = self.drawn(job.pdf)
        except Unavailable as refused:
            return self._failed(refused.cause, **refused.facts)
        # A null info or an unknown name would silently become the first printer, or a PDF.
        if QPrinterInfo.printerInfo(self.target).isNull():
            return self._failed(Cause.PRINTER_MISSING)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPrinterName(self.target)
        printer.setOutputFormat(QPrinter.OutputFormat.NativeFormat)
        printer.setDocName(job.name)
        fate = draw(pages, printer, self.dpi)
        return Outcome(fate=Fate.SENT, where=self.name) if fate is Fate.SENT else self._ended(fate, _WHY[fate])

    def _failed(self, why: Cause, **facts: Detail) -> Outcome:
        return self._ended(Fate.FAILED, why, **facts)

    def _ended(self, fate: Fate, why: Cause, **facts: Detail) -> Outcome:
        return Outcome(fate=fate, where=self.name, why=why, facts={"printer": self.name, **facts})


def system_printers() -> tuple[str, ...]:
    """The names of the printers the system knows now."""
    return tuple(QPrinterInfo.availablePrinterNames())


def unreached(target: str, stock: PaperStock, dpi: int) -> Edges | None:
    """How near to the edges a printer of the system says that it prints.

    None: it is not there, or says nothing; a driver that says nothing and one that prints to the edge both say 0.
    """
    info, measures = QPrinterInfo.printerInfo(target), MEASURES[stock]
    if info.isNull() or not measures.height:
        return None
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QSizeF(measures.width, measures.height), QPageSize.Unit.Millimeter))
    layout = printer.pageLayout()
    layout.setUnits(QPageLayout.Unit.Point)
    points = layout.minimumMargins()
    left, top, right, bottom = (
        math.ceil(round(point / _POINTS * dpi, 2))
        for point in (points.left(), points.top(), points.right(), points.bottom())
    )
    edges = Edges(left=left, top=top, right=right, bottom=bottom)
    return None if edges == Edges() else edges


def draw(pages: tuple[Picture, ...], printer: QPrinter, dpi: int) -> Fate:
    """How far the pages were handed over; once a page was begun, nobody knows what of it comes out."""
    printer.setResolution(dpi)
    printer.setFullPage(True)
    _set_size(printer, pages[0], dpi)
    painter = QPainter()
    if not painter.begin(printer):
        return Fate.FAILED
    # Without it the picture is stored as JPEG and bars get grey edges.
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    for number, page in enumerate(pages):
        if number > 0:
            _set_size(printer, page, dpi)
            if not printer.newPage():
                painter.end()
                return Fate.UNKNOWN
        painter.drawImage(QRectF(0, 0, page.width, page.height), image_of(page))
    return Fate.SENT if painter.end() else Fate.UNKNOWN


def _set_size(printer: QPrinter, page: Picture, dpi: int) -> None:
    points = QSizeF(page.width, page.height) * (_POINTS / dpi)
    size = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    upright = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    printer.setPageLayout(upright)
