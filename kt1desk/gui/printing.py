"""Sends a paper to the printer that was chosen for it, or into a folder; never says "printed"."""

import errno
import re
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from pypdfium2 import PdfBitmap, PdfDocument, PdfiumError, PdfPage, raw
from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.gui.work import Sent

_POINTS = 72.0
_CAUSES = {errno.ENOSPC: Cause.DISK_FULL, errno.EACCES: Cause.READ_ONLY, errno.EROFS: Cause.READ_ONLY}
_UNSAFE = re.compile(r"[^\w.-]")


@dataclass(frozen=True, slots=True, kw_only=True)
class ToPrinter:
    """A system printer by its stored name. `mono`: whole black dots only, as a label printer has them."""

    printer: str
    dpi: int
    mono: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ToFolder:
    """Save the PDF itself; for desks without a printer, training and the demo."""

    folder: Path


Target = ToPrinter | ToFolder


class Printing:
    """Stateless; may be used on any one thread at a time."""

    def printers(self) -> tuple[str, ...]:
        """The names of the printers the system knows now."""
        return tuple(QPrinterInfo.availablePrinterNames())

    def send(self, pdf: bytes, name: str, target: Target) -> Sent:
        """Send a PDF called `name` (also the file's stem) and return where it went.

        Raises `Unavailable`: PRINTER_MISSING (nothing goes to another printer instead), PRINT_FAILED,
        DISK_FULL, READ_ONLY.
        """
        if isinstance(target, ToFolder):
            return self._save(pdf, name, target.folder)
        # A null info or an unknown name would silently become the first printer, or a PDF.
        if QPrinterInfo.printerInfo(target.printer).isNull():
            raise Unavailable(Cause.PRINTER_MISSING, printer=target.printer)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPrinterName(target.printer)
        printer.setOutputFormat(QPrinter.OutputFormat.NativeFormat)
        printer.setDocName(name)
        draw(pdf, printer, target)
        return Sent(where=target.printer, saved=False)

    def _save(self, pdf: bytes, name: str, folder: Path) -> Sent:
        stem = _UNSAFE.sub("_", name)
        file = folder / f"{stem}.pdf"
        half = file.with_suffix(".part")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            half.write_bytes(pdf)
            half.replace(file)
        except OSError as error:
            cause = _CAUSES.get(error.errno or 0, Cause.PRINT_FAILED)
            raise Unavailable(cause, printer=str(folder), path=str(folder)) from error
        return Sent(where=str(file), saved=True)


def draw(pdf: bytes, printer: QPrinter, target: ToPrinter) -> None:
    """Draw every page at its own size, dot for dot; raises `Unavailable(PRINT_FAILED)`."""
    pages = pictures(pdf, target)
    printer.setResolution(target.dpi)
    printer.setFullPage(True)
    _set_size(printer, pages[0].points)
    painter = QPainter()
    if not painter.begin(printer):
        raise Unavailable(Cause.PRINT_FAILED, printer=target.printer)
    # Without it the picture is stored as JPEG and bars get grey edges.
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    for number, page in enumerate(pages):
        if number > 0:
            _set_size(printer, page.points)
            printer.newPage()
        painter.drawImage(QRectF(0, 0, page.image.width(), page.image.height()), page.image)
    if not painter.end():
        raise Unavailable(Cause.PRINT_FAILED, printer=target.printer)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A page in whole dots of the printer, and its size on paper in points."""

    image: QImage
    points: QSizeF


def pictures(pdf: bytes, target: ToPrinter) -> tuple[Picture, ...]:
    """Every page as the printer gets it; raises `Unavailable(PRINT_FAILED)` for what is no PDF."""
    try:
        document = PdfDocument(pdf)
    except PdfiumError as error:
        raise Unavailable(Cause.PRINT_FAILED, printer=target.printer) from error
    with closing(document):
        drawn = tuple(_picture(page, target) for page in document)
    if not drawn:
        raise Unavailable(Cause.PRINT_FAILED, printer=target.printer)
    return drawn


def _set_size(printer: QPrinter, points: QSizeF) -> None:
    size = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    upright = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    printer.setPageLayout(upright)


def _picture(page: PdfPage, target: ToPrinter) -> Picture:
    """The page in whole dots: an explicit size, because rounding up would stretch every bar."""
    points = QSizeF(page.get_width(), page.get_height())
    wide, high = (round(length / _POINTS * target.dpi) for length in (points.width(), points.height()))
    bitmap = PdfBitmap.new_native(wide, high, raw.FPDFBitmap_Gray)
    with closing(bitmap):
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, wide, high)
        raw.FPDF_RenderPageBitmap(bitmap.raw, page.raw, 0, 0, wide, high, 0, raw.FPDF_PRINTING)
        # The copy is Qt's own; the bitmap behind the first picture goes with the page.
        drawn = QImage(bytes(bitmap.buffer), wide, high, bitmap.stride, QImage.Format.Format_Grayscale8).copy()
    if target.mono:
        drawn = drawn.convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither)
    return Picture(image=drawn, points=points)
