"""A label as a raw printer gets it: from its PDF to dots, and how much goes over the line."""

from kt1desk.documents.item_label import item_label
from kt1desk.domain.paper_stock import PaperStock
from kt1desk.printers.raster import pictures
from kt1desk.printers.raw_label import Burn
from kt1desk.printers.zpl import label_of
from kt1desk.usecases.readmodels import PrinterDots
from tests.bench.figures import Bound, Figure, Of
from tests.bench.timing import interleaved
from tests.documents.samples import item_paper

_ROUNDS = 15
_MS = 1_000
_DPI = 203
_MOST_MS, _MOST_KIB = 60, 8
_KIB = 1_024


def raw_labels() -> list[Figure]:
    """One item label at 203 dots to the inch, on both stocks."""
    pdf = item_label(item_paper(), PrinterDots(dpi=_DPI))
    times = interleaved({"zpl": lambda: _zpl(pdf)}, _ROUNDS)["zpl"]
    small = item_label(item_paper(), PrinterDots(dpi=_DPI, stock=PaperStock.LABEL_80_50))
    return [
        Figure(
            name="zpl",
            what="one item label from PDF to ZPL",
            unit="ms",
            value=times.median(_MS),
            p95=times.p95(_MS),
            bound=Bound(of=Of.VALUE, at_most=_MOST_MS),
        ),
        _size("zpl size, 80x50", small),
        _size("zpl size, 100x60", pdf),
    ]


def _zpl(pdf: bytes) -> bytes:
    (picture,) = pictures(pdf, _DPI)
    return label_of(picture, Burn())


def _size(name: str, pdf: bytes) -> Figure:
    return Figure(
        name=name,
        what="one item label in ZPL, on the line",
        unit="KiB",
        value=len(_zpl(pdf)) / _KIB,
        bound=Bound(of=Of.VALUE, at_most=_MOST_KIB),
    )
