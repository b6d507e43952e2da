"""A paper goes to the printer of the system it was meant for, dot for dot, or it is said that it did not."""

import os
import re
import subprocess
import sys
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from kt1desk.documents.item_label import item_label, item_labels
from kt1desk.domain.errors import Cause
from kt1desk.domain.paper_stock import PaperStock
from kt1desk.gui.dots import image_of
from kt1desk.gui.printing import QtPrinter, draw, system_printers, unreached
from kt1desk.printers.raster import pictures
from kt1desk.usecases.pictures import Edges, Picture
from kt1desk.usecases.print_ports import Fate, Outcome, PrintJob
from kt1desk.usecases.readmodels import PrinterDots
from tests.documents.samples import full_item_paper, item_paper
from tests.support.private_cups import PDF_PRINTER, cups_or_skip, private_cups

DPI = 203
LABEL_DOTS = (799, 479)
LABEL = item_label(full_item_paper(), PrinterDots(dpi=DPI))


def dots_of(image: QImage) -> list[list[int]]:
    return [[image.pixelColor(x, y).lightness() for x in range(image.width())] for y in range(0, image.height(), 7)]


def dots_drawn(picture: Picture) -> list[list[int]]:
    lines = [f"{int.from_bytes(row, 'big'):0{len(row) * 8}b}"[: picture.width] for row in picture.rows[::7]]
    return [[0 if dot == "1" else 255 for dot in line] for line in lines]


def sizes_of(file: Path) -> list[tuple[float, float]]:
    with closing(PdfDocument(file.read_bytes())) as document:
        return [(page.get_width(), page.get_height()) for page in document]


def sent_to(target: str, pdf: bytes) -> Outcome:
    way = QtPrinter(name="At the window", target=target, dpi=DPI, drawn=partial(pictures, dpi=DPI))
    return way.send(PrintJob(name="label", pdf=pdf))


def test_qt_draws_the_very_dots_that_a_raw_printer_gets(qapp: QApplication) -> None:
    (page,) = pictures(LABEL, DPI)
    image = image_of(page)
    assert (image.width(), image.height(), image.depth()) == (*LABEL_DOTS, 1)
    assert dots_of(image) == dots_drawn(page)


def test_a_sheet_keeps_its_greys(qapp: QApplication) -> None:
    (page,) = pictures(LABEL, DPI, greys=True)
    image = image_of(page)
    assert image.depth() == 8
    assert image.pixelColor(0, 0) == QColor("white")
    assert {shade for line in dots_of(image) for shade in line} > {0, 255}


def test_every_page_is_sent_in_its_own_size(qapp: QApplication, tmp_path: Path) -> None:
    pdf = item_labels([item_paper()] * 3, PrinterDots(dpi=DPI))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    assert draw(pictures(pdf, DPI), printer, DPI) is Fate.SENT
    sizes = sizes_of(tmp_path / "out.pdf")
    assert len(sizes) == 3
    # Qt keeps the size of a page in whole points; the picture on it is not scaled by that
    assert sizes[0] == pytest.approx(tuple(dots * 72 / DPI for dots in LABEL_DOTS), abs=1)


class JamsAfterOnePage(QPrinter):
    """The first page went; there is no second one."""

    def newPage(self) -> bool:
        return False


@pytest.mark.qt_log_ignore("Returned false")
@pytest.mark.parametrize(("folder", "fate"), [("", Fate.UNKNOWN), ("none", Fate.FAILED)])
def test_nothing_came_out_is_said_only_where_no_page_was_begun(
    qapp: QApplication, tmp_path: Path, folder: str, fate: Fate
) -> None:
    printer = JamsAfterOnePage(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / folder / "out.pdf"))
    assert draw(pictures(item_labels([item_paper()] * 2, PrinterDots(dpi=DPI)), DPI), printer, DPI) is fate


def test_a_missing_printer_is_said_and_no_other_one_is_used(qapp: QApplication) -> None:
    outcome = sent_to("No such printer", LABEL)
    assert (outcome.fate, outcome.why) == (Fate.FAILED, Cause.PRINTER_MISSING)
    assert outcome.facts == {"printer": "At the window"}


def test_rubbish_is_not_sent(qapp: QApplication) -> None:
    assert sent_to("No such printer", b"no pdf").why is Cause.PRINT_FAILED


def test_printers_are_those_of_the_system(qapp: QApplication) -> None:
    assert isinstance(system_printers(), tuple)


@pytest.mark.parametrize("stock", list(PaperStock))
def test_a_printer_that_is_not_there_says_nothing_of_its_edges(qapp: QApplication, stock: PaperStock) -> None:
    assert unreached("no such printer", stock, DPI) is None


TELL = """
import sys
from PySide6.QtWidgets import QApplication
from kt1desk.domain.paper_stock import PaperStock
from kt1desk.gui.printing import unreached
app = QApplication([])
print(unreached("office", PaperStock.A4, 300), unreached("silent", PaperStock.A4, 300))
"""


# A driver counts in points from the lower left corner of 595 x 842.
def test_the_edges_that_a_driver_names_are_told_in_dots(tmp_path: Path) -> None:
    driver = re.sub(r'(?m)^(\*ImageableArea A4/.*: )".*"$', r'\1"12 24 565 818"', PDF_PRINTER.read_text("latin-1"))
    (tmp_path / "office.ppd").write_text(driver, "latin-1")
    with private_cups(cups_or_skip()) as spooler:
        spooler.add("office", "socket://127.0.0.1:9", tmp_path / "office.ppd")
        spooler.add("silent", "socket://127.0.0.1:9")
        # Qt finds its spooler once in a process.
        environment = {**os.environ, "CUPS_SERVER": spooler.server, "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            [sys.executable, "-c", TELL], capture_output=True, text=True, check=True, timeout=60, env=environment
        )
    assert done.stdout.strip() == f"{Edges(left=50, top=100, right=125, bottom=100)} None"
