"""The bars of the label are exact dots of the printer, and two independent readers agree on them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL.Image import Image, Resampling
from PIL.ImageFilter import GaussianBlur

from kt1desk.documents.barcode import HEIGHT_MM, NARROWEST_MM, QUIET_MODULES, WIDEST_MM, module_dots, modules_of
from kt1desk.documents.dots import MM_PER_INCH, DotGrid
from kt1desk.documents.item_label import item_label, item_labels
from kt1desk.documents.label_layout import S10_MODULES
from kt1desk.documents.papers import PdfPapers, must_fit
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import Flags, Secrecy, Urgency
from kt1desk.domain.numbers import demangle, make_item_no
from kt1desk.domain.paper_stock import ON_SHEETS, STOCKS, PaperStock, PaperUse
from kt1desk.usecases.readmodels import PrinterDots
from tests.documents.bag_samples import bag_paper
from tests.documents.samples import full_item_paper, item_paper
from tests.support.pdf_reading import bitmap, page_count, picture, read_by_zbar, read_by_zxing, row_runs

BARS_LEFT_MM = 4.0
BARS_TOP_MM = {PaperStock.LABEL_100_60: 41.5, PaperStock.LABEL_80_50: 32.0}
SINGLE = tuple(BARS_TOP_MM)
DPIS = (203, 300, 600)
DOTS_A_MODULE = {203: 3, 300: 4, 600: 8}
PAGE = {
    (PaperStock.LABEL_100_60, 203): (799, 479),
    (PaperStock.LABEL_100_60, 300): (1181, 708),
    (PaperStock.LABEL_100_60, 600): (2362, 1417),
    (PaperStock.LABEL_80_50, 203): (639, 399),
    (PaperStock.LABEL_80_50, 300): (944, 590),
    (PaperStock.LABEL_80_50, 600): (1889, 1181),
}
NUMBERS = tuple(
    make_item_no(prefix, serial) for prefix in ("ZK", "MK") for serial in (0, 1, 41207, 8_765_432, 99_999_999)
)


def _middle_of_bars(dpi: int, stock: PaperStock = PaperStock.LABEL_100_60) -> int:
    return round((BARS_TOP_MM[stock] + HEIGHT_MM / 2) * dpi / MM_PER_INCH)


def _expected(number: ItemNo, dots: int) -> list[tuple[bool, int]]:
    modules = modules_of(number)
    runs: list[tuple[bool, int]] = []
    for module in modules:
        black = module == "1"
        if runs and runs[-1][0] is black:
            runs[-1] = (black, runs[-1][1] + dots)
        else:
            runs.append((black, dots))
    return runs


@pytest.mark.parametrize("stock", SINGLE)
@pytest.mark.parametrize("dpi", DPIS)
@pytest.mark.parametrize("number", NUMBERS)
def test_every_bar_and_every_gap_is_exactly_its_modules_in_whole_dots(
    number: ItemNo, dpi: int, stock: PaperStock
) -> None:
    image = bitmap(item_label(item_paper(number=number), PrinterDots(dpi=dpi, stock=stock)), dpi)
    dots, middle = DOTS_A_MODULE[dpi], _middle_of_bars(dpi, stock)
    expected = _expected(number, dots)
    for y in range(middle - dpi // 6, middle + dpi // 6, dpi // 20):
        runs = row_runs(image, y)
        assert runs[1 : len(expected) + 1] == expected


@pytest.mark.parametrize("dpi", DPIS)
def test_no_edge_of_a_bar_lies_between_two_dots(dpi: int) -> None:
    # Anti-aliasing shows what a threshold hides: an edge off the grid would be grey.
    image = picture(item_label(item_paper(), PrinterDots(dpi=dpi)), dpi)
    shades = set(image.crop((0, _middle_of_bars(dpi), 67 * dpi // 25, _middle_of_bars(dpi) + 1)).tobytes())
    assert {0, 255} <= shades <= {0, 1, 254, 255}


@pytest.mark.parametrize(("stock", "dpi"), PAGE)
def test_the_page_is_a_whole_number_of_dots(stock: PaperStock, dpi: int) -> None:
    image = bitmap(item_label(item_paper(), PrinterDots(dpi=dpi, stock=stock)), dpi)
    assert (image.width, image.height) == PAGE[stock, dpi]


@pytest.mark.parametrize("stock", SINGLE)
@pytest.mark.parametrize("dpi", DPIS)
def test_the_bars_are_high_enough_and_have_ten_quiet_modules_on_either_side(dpi: int, stock: PaperStock) -> None:
    paper = full_item_paper()
    image = bitmap(item_label(paper, PrinterDots(dpi=dpi, stock=stock)), dpi)
    dots = DOTS_A_MODULE[dpi]
    left = round(BARS_LEFT_MM * dpi / MM_PER_INCH + 0.49)
    right = left + 156 * dots
    top = round(BARS_TOP_MM[stock] * dpi / MM_PER_INCH)
    height = next(y for y in range(top, image.height) if image.getpixel((left, y)) != 0) - top
    assert height * MM_PER_INCH / dpi >= HEIGHT_MM
    quiet = QUIET_MODULES * dots
    white = {
        image.getpixel((x, y))
        for y in range(top, top + height)
        for x in (*range(left - quiet, left), *range(right, right + quiet))
    }
    assert white == {255}


def _blurred(image: Image) -> Image:
    """Every edge spread over its neighbours by a dot, as a worn head prints it."""
    return image.convert("L").filter(GaussianBlur(1))


def _scaled(image: Image, by: float) -> Image:
    """Stretched or squeezed along the paper and across it, and black or white again."""
    size = round(image.width * by), round(image.height * by)
    return image.convert("L").resize(size, Resampling.BICUBIC).point(lambda shade: 0 if shade < 128 else 255)


@pytest.mark.parametrize("stock", SINGLE)
@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("number", NUMBERS)
def test_two_independent_readers_read_the_bare_number_and_nothing_else(
    number: ItemNo, dpi: int, stock: PaperStock
) -> None:
    paper = replace(full_item_paper(), item_no=number)
    image = bitmap(item_label(paper, PrinterDots(dpi=dpi, stock=stock)), dpi)
    assert read_by_zxing(image) == [("Code128", number)]
    assert read_by_zbar(image) == [("CODE128", number)]
    for seen in (_blurred(image), _scaled(image, 1.01), _scaled(image, 0.99)):
        for read in (read_by_zxing(seen), read_by_zbar(seen)):
            # A reader may offer a second reading of damaged bars; none of them may be taken for another item.
            assert {text for _, text in read if demangle(text) is not None} == {number}


def test_no_text_however_long_moves_a_bar() -> None:
    dots = PrinterDots(dpi=203)
    plain = bitmap(item_label(item_paper(), dots), 203)
    full = bitmap(item_label(full_item_paper(), dots), 203)
    urgent = replace(item_paper(secrecy=Secrecy.C, urgency=Urgency.EXPRESS), flags=Flags(delivery_advice=True))
    y = _middle_of_bars(203)
    bars = (0, y - 20, 530, y + 20)
    assert plain.crop(bars).tobytes() == full.crop(bars).tobytes()
    assert plain.crop(bars).tobytes() == bitmap(item_label(urgent, dots), 203).crop(bars).tobytes()


def test_a_batch_has_one_page_for_each_label_and_the_same_picture() -> None:
    papers = [item_paper(number=number) for number in NUMBERS]
    batch = item_labels(papers, PrinterDots(dpi=203))
    assert page_count(batch) == len(papers)
    for page, paper in enumerate(papers):
        alone = item_label(paper, PrinterDots(dpi=203))
        assert bitmap(batch, 203, page).tobytes() == bitmap(alone, 203).tobytes()


@pytest.mark.parametrize("dpi", [1, 25, 60, 105, 120])
def test_a_printer_whose_dots_make_no_module_is_refused(dpi: int) -> None:
    with pytest.raises(ValueError, match="no whole number of dots"):
        item_label(item_paper(), PrinterDots(dpi=dpi))


@pytest.mark.parametrize(
    ("use", "stock"), [(use, stock) for use in PaperUse if use in ON_SHEETS for stock in STOCKS[use]]
)
@pytest.mark.parametrize("dpi", [25, 60, 105, 150, 203, 300, 600])
def test_set_up_refuses_exactly_what_printing_would(use: PaperUse, stock: PaperStock, dpi: int) -> None:
    papers, dots = PdfPapers(), PrinterDots(dpi=dpi, stock=stock)
    draws = {
        PaperUse.LABEL: lambda: papers.label(item_paper(), dots),
        PaperUse.SEAL_STRIP: lambda: papers.seal_strip(item_paper(), dots),
        PaperUse.BAG_LABEL: lambda: papers.bag_label(bag_paper(), dots),
    }
    try:
        must_fit(use, stock, dpi)
    except ValueError:
        assert dpi < 203
        with pytest.raises(ValueError, match="no whole number of dots"):
            draws[use]()
    else:
        assert draws[use]()
        assert dpi >= 150 or use is PaperUse.SEAL_STRIP


@pytest.mark.parametrize("use", list(PaperUse))
def test_stock_that_does_not_bear_a_paper_is_refused(use: PaperUse) -> None:
    for stock in set(PaperStock) - set(STOCKS[use]):
        with pytest.raises(ValueError, match="is drawn for"):
            must_fit(use, stock, 300)


@pytest.mark.parametrize("dpi", [0, -203])
def test_a_resolution_that_is_none_is_refused(dpi: int) -> None:
    with pytest.raises(ValueError, match="resolution"):
        item_label(item_paper(), PrinterDots(dpi=dpi))


@given(st.integers(min_value=1, max_value=2400), st.floats(min_value=50, max_value=100))
def test_a_module_is_whole_dots_within_the_limits_and_fits_or_is_refused(dpi: int, room: float) -> None:
    try:
        dots = module_dots(dpi, 156, room)
    except ValueError:
        fitting = [n for n in range(1, 60) if NARROWEST_MM <= n * MM_PER_INCH / dpi <= min(WIDEST_MM, room / 176)]
        assert fitting == []
    else:
        width = dots * MM_PER_INCH / dpi
        assert NARROWEST_MM <= width <= WIDEST_MM
        assert width * 176 <= room + 1e-9


@given(st.integers(min_value=100, max_value=1200), st.floats(min_value=0, max_value=100))
def test_every_edge_lies_on_a_dot(dpi: int, mm: float) -> None:
    grid = DotGrid(dpi)
    for points in (grid.at(mm), grid.at_least(mm), grid.line(mm)):
        dots = points * dpi / 72
        assert dots == pytest.approx(round(dots), abs=1e-6)
    assert grid.at_least(mm) >= mm / MM_PER_INCH * 72 - 1e-6


@given(st.sampled_from(["ZK", "MK", "AA"]), st.integers(min_value=0, max_value=99_999_999))
def test_a_number_takes_the_modules_that_set_up_counts_on(prefix: str, serial: int) -> None:
    assert len(modules_of(make_item_no(prefix, serial))) == S10_MODULES
