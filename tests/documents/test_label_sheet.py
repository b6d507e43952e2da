"""Labels on A4: from the free place on, over as many sheets as needed, every bar still on whole dots."""

from dataclasses import replace
from itertools import groupby

import pytest

from kt1desk.documents.barcode import modules_of
from kt1desk.documents.dots import MM_PER_INCH
from kt1desk.documents.label_sheet import label_sheet
from kt1desk.documents.papers import PdfPapers
from kt1desk.domain.numbers import make_item_no
from kt1desk.domain.paper_stock import PLACES, PaperStock
from kt1desk.usecases.readmodels import PrinterDots
from tests.documents.bag_samples import bag_paper
from tests.documents.samples import full_item_paper, item_paper
from tests.support.pdf_reading import bitmap, overlaps, page_count, read_by_zxing, row_runs, text_boxes

NUMBERS = tuple(make_item_no("ZK", 41_300 + i) for i in range(12))
DOTS = PrinterDots(dpi=300, stock=PaperStock.A4)
MM, A_DOT = 72 / 25.4, 72 / DOTS.dpi
CORNERS = tuple((2.5 + 105 * column, 7.5 + 74 * row) for row in range(4) for column in range(2))


@pytest.mark.parametrize(
    ("start", "count", "pages"), [(1, 1, 1), (1, 8, 1), (8, 1, 1), (8, 2, 2), (4, 12, 2), (6, 11, 2), (6, 12, 3)]
)
def test_labels_fill_the_sheet_from_the_free_place_on(start: int, count: int, pages: int) -> None:
    papers = [item_paper(number=number) for number in NUMBERS[:count]]
    pdf = label_sheet(papers, replace(DOTS, place=start))
    assert page_count(pdf) == pages
    read = [{text for _, text in read_by_zxing(bitmap(pdf, 300, page))} for page in range(pages)]
    first = PLACES - start + 1
    assert read[0] == set(NUMBERS[: min(first, count)])
    assert set().union(*read) == set(NUMBERS[:count])


@pytest.mark.parametrize("dpi", [300, 600])
@pytest.mark.parametrize("place", range(1, PLACES + 1))
def test_every_bar_is_whole_dots_at_every_place(place: int, dpi: int) -> None:
    number = NUMBERS[place]
    image = bitmap(label_sheet([item_paper(number=number)], PrinterDots(dpi=dpi, place=place)), dpi)
    left, top = CORNERS[place - 1]
    y = round((top + 41.5 + 6) * dpi / MM_PER_INCH)
    dots = {300: 4, 600: 8}[dpi]
    expected = [(black == "1", len(list(run)) * dots) for black, run in groupby(modules_of(number))]
    runs = row_runs(image, y)
    assert runs[1 : len(expected) + 1] == expected
    assert abs(runs[0][1] * MM_PER_INCH / dpi - (left + 4)) < 0.2


def test_a_full_sheet_of_the_longest_texts_has_nothing_over_anything() -> None:
    pdf = label_sheet([full_item_paper()] * PLACES, DOTS)
    assert overlaps(text_boxes(pdf)) == []


@pytest.mark.parametrize("start", [0, 9, -1])
def test_a_place_that_no_sheet_has_is_refused(start: int) -> None:
    with pytest.raises(ValueError, match="places 1 to 8"):
        label_sheet([item_paper()], replace(DOTS, place=start))


def test_a_label_for_a4_is_a_sheet() -> None:
    dots = replace(DOTS, place=5)
    assert PdfPapers().label(item_paper(), dots) == label_sheet([item_paper()], dots)


@pytest.mark.parametrize("place", range(1, PLACES + 1))
def test_strips_and_bag_labels_take_their_place_on_a4_too(place: int) -> None:
    dots, on_roll = replace(DOTS, place=place), PrinterDots(dpi=DOTS.dpi, stock=PaperStock.LABEL_100_60)
    left, top = CORNERS[place - 1]
    papers = PdfPapers()
    strips = papers.seal_strip(item_paper(), dots), papers.seal_strip(item_paper(), on_roll)
    bags = papers.bag_label(bag_paper(), dots), papers.bag_label(bag_paper(), on_roll)
    for (sheet, single), corner in ((strips, (left, top)), (bags, (left - 2.5, top - 7))):
        assert page_count(sheet) == 1
        right, down = corner[0] * MM, corner[1] * MM
        moved = [(box.text, box.left - right, box.top - down) for box in text_boxes(sheet)]
        drawn = [(box.text, box.left, box.top) for box in text_boxes(single)]
        assert [text for text, *_ in moved] == [text for text, *_ in drawn]
        # A4 and the label are cut to whole dots each.
        for (_, left_here, top_here), (_, left_there, top_there) in zip(moved, drawn, strict=True):
            assert max(abs(left_here - left_there), abs(top_here - top_there)) < A_DOT


def test_the_code_of_a_bag_is_read_from_its_place() -> None:
    sheet = PdfPapers().bag_label(bag_paper(), replace(DOTS, place=8))
    assert [text for _, text in read_by_zxing(bitmap(sheet, DOTS.dpi))] == [bag_paper().bag]
