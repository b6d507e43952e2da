"""A test page on a printer that shifts and shrinks is measured, and the next page is in its place: in real dots."""

from dataclasses import replace

import pytest
from PIL import Image, ImageOps

from kt1desk.documents.item_label import item_label
from kt1desk.documents.test_page import test_page as draw_test_page
from kt1desk.domain.paper_stock import PaperStock
from kt1desk.printers.correction import MICRONS_PER_INCH, Correction, dots_of
from kt1desk.printers.raster import pictures
from kt1desk.usecases.calibration import (
    FARTHEST_OF_LABELS_UM,
    MARK_UM,
    Readings,
    across_marks_um,
    between_marks_um,
    calibrated,
)
from kt1desk.usecases.pictures import Picture
from kt1desk.usecases.printer_rows import Calibration
from kt1desk.usecases.readmodels import PrinterDots
from tests.documents.samples import full_item_paper
from tests.support.pdf_reading import read_by_zxing

ARM_MM, TENTH_UM, TOLERANCE_UM = 3, 100, 300


def printed(stock: PaperStock, dpi: int, sent: Calibration, printer: Correction) -> Picture:
    """The page as it lies on paper: put right by the program, then shifted and shrunk by the printer."""
    right, down = dots_of(sent.right_um, dpi), dots_of(sent.down_um, dpi)
    correction = Correction(right=right, down=down, longer_ppm=sent.longer_ppm)
    (picture,) = pictures(draw_test_page(stock, PrinterDots(dpi=dpi)), dpi, correction)
    rows = printer.applied(picture.rows, picture.width)
    return Picture(width=picture.width, height=picture.height, rows=rows)


def measured(page: Picture, dpi: int, stock: PaperStock) -> Readings:
    """What somebody with a ruler reads: the crosses are where long lines meet, to a tenth of a millimetre."""
    mm = dpi / 25.4
    tops = _rows_of_crosses(page, round(2 * ARM_MM * mm), within=round(20 * mm))
    second = min(tops, key=lambda row: abs(row - (MARK_UM + between_marks_um(stock)) / 1000 * mm))
    left = _left_of_cross(page, tops[0], round(ARM_MM * mm))
    low, right = _uprights_of_crosses(page, second, round(ARM_MM * mm))
    top_um, second_um, left_um = (_tenths(dots, dpi) for dots in (tops[0], second, left))
    across_um = _tenths(right - low, dpi)
    return Readings(from_left_um=left_um, from_top_um=top_um, between_um=second_um - top_um, across_um=across_um)


def _tenths(dots: int, dpi: int) -> int:
    return round(dots * MICRONS_PER_INCH / dpi / TENTH_UM) * TENTH_UM


def _bits(page: Picture, row: int) -> str:
    return f"{int.from_bytes(page.rows[row], 'big'):0{len(page.rows[row]) * 8}b}"


def _rows_of_crosses(page: Picture, arm: int, within: int) -> list[int]:
    """The first row of each line across that is as long as the arms of a cross."""
    black = [("1" * arm) in _bits(page, row)[:within] for row in range(page.height)]
    return [row for row in range(1, page.height) if black[row] and not black[row - 1]]


def _left_of_cross(page: Picture, top: int, arm: int) -> int:
    """Half an arm above the line only the upright one is black."""
    above = _bits(page, top - arm // 2)
    return above.index("1", arm + 1)


def _uprights_of_crosses(page: Picture, row: int, arm: int) -> tuple[int, int]:
    """Half an arm above their common line: the left one past the ruler at the edge, and the right one."""
    above = _bits(page, row - arm // 2)
    return above.index("1", arm + 1), above.index("1", page.width // 2)


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("shift", [(3_000, -3_000, -9_000), (-3_000, 3_000, 9_000), (1_400, 2_600, 0), (0, 0, 0)])
def test_a_page_that_was_measured_once_is_right_to_three_tenths(dpi: int, shift: tuple[int, int, int]) -> None:
    right_um, down_um, ppm = shift
    printer = Correction(right=dots_of(right_um, dpi), down=dots_of(down_um, dpi), longer_ppm=ppm)
    stock = PaperStock.LABEL_100_60
    found = calibrated(Calibration(), stock, measured(printed(stock, dpi, Calibration(), printer), dpi, stock))
    again = measured(printed(stock, dpi, found, printer), dpi, stock)
    assert abs(again.from_left_um - MARK_UM) <= TOLERANCE_UM
    assert abs(again.from_top_um - MARK_UM) <= TOLERANCE_UM
    assert abs(again.between_um - between_marks_um(stock)) <= TOLERANCE_UM


@pytest.mark.parametrize("stock", list(PaperStock))
def test_all_marks_are_on_every_stock(stock: PaperStock) -> None:
    found = measured(printed(stock, 203, Calibration(), Correction()), 203, stock)
    wanted = Readings(
        from_left_um=MARK_UM, from_top_um=MARK_UM, between_um=between_marks_um(stock), across_um=across_marks_um(stock)
    )
    assert (found.from_left_um, found.from_top_um) == (wanted.from_left_um, wanted.from_top_um)
    assert abs(found.between_um - wanted.between_um) <= TENTH_UM
    assert abs(found.across_um - wanted.across_um) <= TENTH_UM


@pytest.mark.parametrize("down", [-FARTHEST_OF_LABELS_UM, FARTHEST_OF_LABELS_UM])
@pytest.mark.parametrize("right", [-FARTHEST_OF_LABELS_UM, FARTHEST_OF_LABELS_UM])
@pytest.mark.parametrize("stock", [PaperStock.LABEL_100_60, PaperStock.LABEL_80_50])
def test_the_bars_of_a_label_that_is_moved_as_far_as_may_be_are_whole(stock: PaperStock, right: int, down: int) -> None:
    paper = full_item_paper()
    pdf = item_label(paper, PrinterDots(dpi=203, stock=stock))
    sent = Correction(right=dots_of(right, 203), down=dots_of(down, 203))
    printer = Correction(right=-sent.right, down=-sent.down)
    (picture,) = pictures(pdf, 203, sent)
    on_paper = replace(picture, rows=printer.applied(picture.rows, picture.width))
    image = Image.frombytes("1", (on_paper.width, on_paper.height), b"".join(on_paper.rows)).convert("L")
    assert [text for _, text in read_by_zxing(ImageOps.invert(image))] == [paper.item_no]
