"""What is seen before a paper is printed is what its printer gets, to the dot, with what it cannot reach."""

from datetime import UTC, datetime

import pytest

from kt1desk.app.outlets import dots_for
from kt1desk.app.previews import preview
from kt1desk.app.specimens import Specimens, specimens
from kt1desk.documents.item_label import item_label
from kt1desk.documents.papers import PdfPapers
from kt1desk.domain.ids import OfficeCode
from kt1desk.domain.paper_stock import STOCKS, PaperStock, PaperUse
from kt1desk.printers.raw_printer import RawPrinter
from kt1desk.usecases.pictures import Edges, PaperPreview
from kt1desk.usecases.printer_rows import Calibration, Language, PaperChoice, PrinterRow, PrinterSetup, Way
from tests.support.reference import first_edition

AT = datetime(2024, 11, 25, 1, 15, tzinfo=UTC)
CENTRE = OfficeCode("300000")


def shown() -> Specimens:
    return specimens(first_edition(), CENTRE, AT)


def all_to(printer: PrinterRow, stocks: dict[PaperUse, PaperStock], found: Calibration | None = None) -> PrinterSetup:
    papers = {use: PaperChoice(printer=printer.name, stock=stocks[use]) for use in PaperUse}
    calibrations = {(printer.name, stock): found for stock in stocks.values()} if found else {}
    return PrinterSetup(printers=(printer,), papers=papers, calibrations=calibrations)


def usual() -> dict[PaperUse, PaperStock]:
    return {use: stocks[0] for use, stocks in STOCKS.items()}


def seen(setup: PrinterSetup, use: PaperUse, edges: Edges | None = None) -> PaperPreview:
    return preview(setup, use, specimens=shown(), papers=PdfPapers(), unreached=lambda _setup, _use: edges)


def raw(dpi: int) -> PrinterRow:
    return PrinterRow(name="Zebra", way=Way.NETWORK, target="10.0.0.9", dpi=dpi)


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_the_label_that_is_seen_is_the_one_that_is_sent(dpi: int) -> None:
    setup = all_to(raw(dpi), usual())
    pdf = item_label(shown().item, dots_for(setup, PaperUse.LABEL))
    sent = RawPrinter(name="Zebra", language=Language.ZPL, dpi=dpi).drawn(pdf)
    found = seen(setup, PaperUse.LABEL)
    assert found.pages == sent
    assert (found.unprinted, found.says_edges) == (Edges(), False)


@pytest.mark.parametrize("use", list(PaperUse))
def test_every_paper_can_be_seen_on_every_stock(use: PaperUse) -> None:
    for stock in STOCKS[use]:
        found = seen(all_to(raw(203), {**usual(), use: stock}), use)
        assert found.stock is stock
        assert all(any(any(row) for row in page.rows) for page in found.pages), "nothing is white"


def test_a_sheet_by_a_driver_is_seen_in_its_greys_and_with_the_edges_that_the_printer_tells() -> None:
    laser = PrinterRow(name="HP", way=Way.SYSTEM, target="HP", dpi=300)
    told = Edges(left=50, top=50, right=50, bottom=50)
    found = seen(all_to(laser, usual()), PaperUse.SHEET, told)
    assert {page.bits for page in found.pages} == {8}
    assert (found.unprinted, found.says_edges) == (told, True)
    assert {page.bits for page in seen(all_to(laser, usual()), PaperUse.LABEL).pages} == {1}


def test_what_a_calibration_moves_off_the_page_is_seen_as_out_of_reach() -> None:
    found = Calibration(right_um=1_500, down_um=-1_000)
    plain, moved = (seen(all_to(raw(203), usual(), each), PaperUse.LABEL) for each in (None, found))
    assert moved.pages == plain.pages, "on paper the drawing lies in its place"
    assert moved.unprinted == Edges(right=12, top=8)


def test_a_specimen_is_an_exercise_and_names_no_real_item() -> None:
    found = shown()
    assert found.item.training
    assert found.bag.training
    assert found.visit.training
    numbers = [found.item.item_no, *(item.item_no for item in found.visit.items)]
    assert all(number.startswith("ZK") for number in numbers)
