"""Single papers, as they are made after each act at the counter."""

import time
from collections.abc import Callable
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from kt1desk.documents.fonts import Face, loaded
from kt1desk.documents.papers import PdfPapers
from kt1desk.usecases.readmodels import PrinterDots
from tests.bench.figures import Baseline, Bound, Figure, Of
from tests.bench.timing import interleaved
from tests.documents.samples import handover_paper, item_paper, with_differences

_ROUNDS = 15
_MS = 1_000
_ITEMS = 100
_MANY = 500
_BOUNDS = {
    "one label": Bound(of=Of.VALUE, at_most=15),
    "handover receipt": Bound(of=Of.VALUE, at_most=120),
}


def papers() -> list[Figure]:
    """Milliseconds a paper; most of a small one is cutting the letters it needs out of the fonts."""
    draw = PdfPapers()
    item, handover, long = item_paper(), handover_paper(_ITEMS), with_differences(handover_paper(_MANY))
    works: dict[str, Callable[[], bytes]] = {
        "bare page": _bare_page,
        "one label": lambda: draw.label(item, PrinterDots(dpi=203)),
        "posting slip": lambda: draw.posting_slip(item),
        "handover receipt": lambda: draw.handover_receipt(handover),
        "long receipt": lambda: draw.handover_receipt(long),
    }
    whats = {
        "one label": "one item label as PDF",
        "posting slip": "one posting slip as PDF",
        "handover receipt": f"both copies of a handover with {_ITEMS} items on hand as PDF",
        "long receipt": f"the same with {_MANY} items, differences and the checklist; aim 300 ms",
    }
    times = interleaved(works, _ROUNDS, clock=time.thread_time)
    bare = Baseline(what="a page with one word in each of our faces", value=times["bare page"].best(_MS))
    return [
        Figure(
            name=name,
            what=what,
            unit="ms",
            value=times[name].best(_MS),
            p95=times[name].p95(_MS),
            baseline=bare,
            bound=_BOUNDS.get(name),
        )
        for name, what in whats.items()
    ]


def _bare_page() -> bytes:
    buffer = BytesIO()
    canvas = Canvas(buffer)
    for place, face in enumerate(Face):
        loaded(face)
        canvas.setFont(face.value, 10)
        canvas.drawString(50, 50 + 20 * place, "Tuyên Quang")
    canvas.save()
    return buffer.getvalue()
