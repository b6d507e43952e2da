"""A paper goes where it was meant to go, dot for dot, or it is said that it did not."""

import errno
import io
from contextlib import closing
from itertools import groupby
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from reportlab.pdfgen.canvas import Canvas

from kt1desk.documents.barcode import modules_of
from kt1desk.documents.dots import DotGrid
from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.gui.printing import Printing, ToFolder, ToPrinter, draw, pictures

DPI = 203
MODULE_DOTS = 3
LABEL_MM = (100, 60)
LABEL_DOTS = (799, 479)
TARGET = ToPrinter(printer="x", dpi=DPI, mono=True)


def label(pages: int = 1) -> bytes:
    """Pages of the size of a label, with nothing on them but the bars of a number."""
    data, grid = io.BytesIO(), DotGrid(DPI)
    canvas = Canvas(data, pagesize=(grid.page(LABEL_MM[0]), grid.page(LABEL_MM[1])))
    for _ in range(pages):
        path = canvas.beginPath()
        for place, module in enumerate(modules_of("ZK000412077VN")):
            if module == "1":
                left = grid.points(60 + place * MODULE_DOTS)
                path.rect(left, grid.points(100), grid.points(MODULE_DOTS), grid.points(150))
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return data.getvalue()


def bars_of(image: QImage, y: int) -> list[tuple[bool, int]]:
    """Runs of black and white between the outer edges of the first and the last bar."""
    row = [image.pixelColor(x, y) == QColor("black") for x in range(image.width())]
    runs = [(black, len(list(run))) for black, run in groupby(row)]
    return runs[1:-1]


def sizes_of(file: Path) -> list[tuple[float, float]]:
    with closing(PdfDocument(file.read_bytes())) as document:
        return [(page.get_width(), page.get_height()) for page in document]


def printed_to(file: Path, pdf: bytes) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    draw(pdf, printer, TARGET)


def test_every_bar_of_a_label_is_a_whole_number_of_modules(qapp: QApplication) -> None:
    (page,) = pictures(label(), TARGET)
    assert (page.image.width(), page.image.height()) == LABEL_DOTS
    bars = bars_of(page.image, 300)
    assert len(bars) > 60
    assert [wide for _, wide in bars if wide % MODULE_DOTS] == []


def test_a_label_has_two_tones_only_and_a_sheet_has_greys(qapp: QApplication) -> None:
    (mono,) = pictures(label(), TARGET)
    (grey,) = pictures(label(), ToPrinter(printer="x", dpi=DPI))
    assert mono.image.depth() == 1
    assert grey.image.depth() == 8


def test_every_page_is_sent_in_its_own_size(qapp: QApplication, tmp_path: Path) -> None:
    printed_to(tmp_path / "out.pdf", label(3))
    sizes = sizes_of(tmp_path / "out.pdf")
    assert len(sizes) == 3
    # Qt keeps the size of a page in whole points; the picture on it is not scaled by that
    assert sizes[0] == pytest.approx(tuple(dots * 72 / DPI for dots in LABEL_DOTS), abs=1)


def test_a_missing_printer_is_said_and_no_other_one_is_used(qapp: QApplication) -> None:
    with pytest.raises(Unavailable) as raised:
        Printing().send(label(), "label", ToPrinter(printer="No such printer", dpi=DPI))
    assert raised.value.cause is Cause.PRINTER_MISSING
    assert raised.value.facts == {"printer": "No such printer"}


def test_rubbish_is_not_sent(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as raised:
        printed_to(tmp_path / "out.pdf", b"no pdf")
    assert raised.value.cause is Cause.PRINT_FAILED


def test_a_folder_gets_the_pdf_itself_under_a_safe_name(tmp_path: Path) -> None:
    pdf = label()
    sent = Printing().send(pdf, "ZK000412077VN/1", ToFolder(folder=tmp_path / "new"))
    assert sent.saved
    assert sent.where == str(tmp_path / "new" / "ZK000412077VN_1.pdf")
    assert Path(sent.where).read_bytes() == pdf
    assert [path.suffix for path in (tmp_path / "new").iterdir()] == [".pdf"]


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    with pytest.raises(Unavailable) as raised:
        Printing().send(label(), "label", ToFolder(folder=tmp_path / "taken"))
    assert raised.value.cause is Cause.PRINT_FAILED


def test_a_folder_that_may_not_be_written_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_file: Path, _pdf: bytes) -> int:
        raise PermissionError(errno.EACCES, "denied")

    monkeypatch.setattr(Path, "write_bytes", refused)
    with pytest.raises(Unavailable) as raised:
        Printing().send(b"x", "label", ToFolder(folder=tmp_path))
    assert raised.value.cause is Cause.READ_ONLY


def test_printers_are_those_of_the_system(qapp: QApplication) -> None:
    assert isinstance(Printing().printers(), tuple)
