"""What the section of printers says of its own."""

from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.paper_stock import PaperStock, PaperUse
from kt1desk.gui.marking import mark
from kt1desk.gui.pages.printers.form import Fault, FormFault
from kt1desk.gui.widgets.cell_delegate import Cell
from kt1desk.gui.wording import sentence, translate
from kt1desk.usecases.pictures import Edges, PaperPreview
from kt1desk.usecases.printer_rows import Calibration, PrinterSetup, Way

_MM_PER_INCH = 25.4
_USES: dict[PaperUse, str] = {
    PaperUse.LABEL: mark("PaperUse", "Item label"),
    PaperUse.SEAL_STRIP: mark("PaperUse", "Seal strip"),
    PaperUse.BAG_LABEL: mark("PaperUse", "Bag label"),
    PaperUse.SLIP: mark("PaperUse", "Posting slip"),
    PaperUse.SHEET: mark("PaperUse", "Lists and receipts"),
}
_STOCKS: dict[PaperStock, str] = {
    PaperStock.LABEL_100_60: mark("PaperStock", "100 × 60 mm"),
    PaperStock.LABEL_80_50: mark("PaperStock", "80 × 50 mm"),
    PaperStock.LABEL_105_74: mark("PaperStock", "105 × 74 mm"),
    PaperStock.A4: mark("PaperStock", "A4"),
    PaperStock.A5: mark("PaperStock", "A5"),
    PaperStock.ROLL_80: mark("PaperStock", "80 mm roll"),
}
_FAULTS: dict[FormFault, str] = {
    FormFault.NO_PRINTER: mark(
        "PrinterFault", "Choose a printer. When it is not in the list, the system does not know it."
    ),
    FormFault.NO_ADDRESS: mark("PrinterFault", "Type the printer's address, e.g. 192.168.1.50 or 192.168.1.50:9100."),
    FormFault.NO_WHOLE_DOTS: mark(
        "PrinterFault", "The barcode does not fit on this paper in whole dots of this printer. Choose other paper."
    ),
    FormFault.NOT_DARKNESS: mark("PrinterFault", "A whole number from -30 to 30; 0 leaves it to the printer."),
    FormFault.NOT_SPEED: mark("PrinterFault", "A whole number from 0 to 14; 0 leaves it to the printer."),
    FormFault.NOT_MILLIMETRES: mark("PrinterFault", "Millimetres with at most one decimal, e.g. 9,5."),
}


def fault_words(fault: Fault) -> str:
    """What is wrong and what to do."""
    return sentence(fault) if isinstance(fault, RuleBroken) else translate("PrinterFault", _FAULTS[fault])


def use_words(use: PaperUse) -> str:
    """The name of a paper."""
    return translate("PaperUse", _USES[use])


def stock_words(stock: PaperStock) -> str:
    """The name of a stock."""
    return translate("PaperStock", _STOCKS[stock])


def use_cell(use: PaperUse, stock: PaperStock, *, unsaved: bool) -> Cell:
    """A paper and what it is printed on, or that something typed of it is not saved."""
    if unsaved:
        note = translate("Printers", "typed, not saved")
        return Cell(text=use_words(use), note=note, note_icon="triangle-alert", note_tone="caution")
    return Cell(text=use_words(use), note=stock_words(stock))


def printer_cell(setup: PrinterSetup, use: PaperUse, system: tuple[str, ...]) -> Cell:
    """Where a paper goes and what is to be known of that printer."""
    row = setup.printer_of(use)
    if row is None:
        return Cell(text=translate("Printers", "PDF file in a folder"), tone="muted")
    if row.way is not Way.NETWORK and row.target not in system:
        return Cell(text=row.name, note=translate("Printers", "the system does not see it"), tone="wrong")
    measured = (row.name, setup.papers[use].stock) in setup.calibrations
    note = translate("Printers", "calibrated") if measured else translate("Printers", "not calibrated")
    return Cell(text=row.name, note=f"{row.dpi} dpi · {note}")


def calibration_words(found: Calibration) -> str:
    """What is put right, in millimetres."""
    return translate("Printers", "{right} mm to the right, {down} mm down, {longer} % longer").format(
        right=_decimal(found.right_um / 1000),
        down=_decimal(found.down_um / 1000),
        longer=_decimal(found.longer_ppm / 1e4),
    )


def edges_words(preview: PaperPreview) -> str:
    """What the hatched edges mean, and whether anybody knows them."""
    edges = preview.unprinted
    said = []
    if edges != Edges():
        said.append(
            translate(
                "Printers",
                "Hatched: out of this printer's reach, {left} mm at the left, {top} mm above, {right} mm at the right,"
                " {bottom} mm below.",
            ).format(
                left=_mm(edges.left, preview.dpi),
                top=_mm(edges.top, preview.dpi),
                right=_mm(edges.right, preview.dpi),
                bottom=_mm(edges.bottom, preview.dpi),
            )
        )
    if not preview.says_edges:
        said.append(
            translate("Printers", "The printer does not say how near to the edge it prints: the test page shows it.")
        )
    return " ".join(said)


def _mm(dots: int, dpi: int) -> str:
    return f"{dots * _MM_PER_INCH / dpi:.1f}".replace(".", ",")


def _decimal(value: float) -> str:
    return f"{value:+.1f}".replace(".", ",")
