"""Every paper at the longest names of the reference data, as somebody looked at it: a change is seen, and looked at.

`python -m tests.documents.test_golden_pictures` writes the pictures anew. Look at each that changed before it is kept.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PIL.ImageChops import difference

from kt1desk.documents.papers import PdfPapers
from kt1desk.domain.item import Flags, Secrecy, Urgency
from kt1desk.domain.paper_stock import PaperStock
from kt1desk.usecases.readmodels import ItemPaper, PrinterDots
from tests.documents.bag_samples import bag_paper, incident_paper
from tests.documents.pack_samples import pack_paper
from tests.documents.refusal_samples import refusal_paper
from tests.documents.samples import (
    CENTRE,
    CHIEM_HOA,
    LONGEST_AGENCIES,
    count_slip_paper,
    handover_paper,
    item_paper,
    recovery_paper,
    with_differences,
)
from tests.documents.story_samples import story_paper
from tests.documents.visit_samples import visit_paper
from tests.support.pdf_reading import page_count, picture

GOLDEN = Path(__file__).parent / "golden"
LABEL_DPI, SHEET_DPI = 203, 96
ONE_GREY = 85
MAY_DIFFER = 12
"""So many dots of a page may another processor round by more than one grey."""

_SENDER, _RECIPIENT, _UNIT, _, _ADDRESSEE = LONGEST_AGENCIES
PAPERS = PdfPapers()


def item(secrecy: Secrecy = Secrecy.NONE, urgency: Urgency = Urgency.NORMAL, *, training: bool = False) -> ItemPaper:
    """An item between the agencies with the longest names, from the office with the longest."""
    return replace(
        item_paper(secrecy=secrecy, urgency=urgency, training=training),
        sender_name=_SENDER,
        sender_unit=_UNIT,
        recipient_name=_RECIPIENT,
        addressee=_ADDRESSEE,
        office_from=CENTRE,
        office_to=CHIEM_HOA,
    )


def marked() -> ItemPaper:
    """One with a letter, each mark of the cover, entered late, as a further copy."""
    flags = Flags(addressee_only=True, to_be_returned=True, delivery_advice=True)
    return replace(item(Secrecy.A, Urgency.TIMED), flags=flags, late=True, copy=2)


def label(stock: PaperStock, *, place: int = 1) -> PrinterDots:
    return PrinterDots(dpi=LABEL_DPI, stock=stock, place=place)


LABELS: dict[str, Callable[[], bytes]] = {
    "label-100x60": lambda: PAPERS.label(item(), label(PaperStock.LABEL_100_60)),
    "label-80x50": lambda: PAPERS.label(marked(), label(PaperStock.LABEL_80_50)),
    "label-marked": lambda: PAPERS.label(marked(), label(PaperStock.LABEL_100_60)),
    "label-exercise": lambda: PAPERS.label(
        item(Secrecy.C, Urgency.EXPRESS, training=True), label(PaperStock.LABEL_100_60)
    ),
    "seal-strip": lambda: PAPERS.seal_strip(marked(), label(PaperStock.LABEL_100_60)),
    "bag-label": lambda: PAPERS.bag_label(bag_paper(training=False), label(PaperStock.LABEL_105_74)),
    "pack-label": lambda: PAPERS.pack_labels(pack_paper(1, training=False), label(PaperStock.LABEL_100_60)),
    "roll-slip": lambda: PAPERS.posting_slip(item(), PaperStock.ROLL_80),
    "test-page": lambda: PAPERS.test_page(PaperStock.LABEL_100_60, label(PaperStock.LABEL_100_60)),
}
SHEETS: dict[str, Callable[[], bytes]] = {
    "label-sheet": lambda: PAPERS.label(item(), label(PaperStock.A4, place=4)),
    "posting-slip": lambda: PAPERS.posting_slip(marked()),
    "visit-list": lambda: PAPERS.visit_slip(visit_paper(4, back=1)),
    "refusal-slip": lambda: PAPERS.refusal_slip(refusal_paper()),
    "incident-record": lambda: PAPERS.incident_record(incident_paper(training=False, copy=2)),
    "handover-receipt": lambda: PAPERS.handover_receipt(with_differences(handover_paper(6, voided=2))),
    "count-slip": lambda: PAPERS.count_slip(count_slip_paper()),
    "life-story": lambda: PAPERS.story_sheet(story_paper(9)),
    "recovery-sheet": lambda: PAPERS.recovery_sheet(recovery_paper()),
    "pack-papers": lambda: PAPERS.pack_papers(pack_paper(1, training=False)),
}
ALL = {**LABELS, **SHEETS}


def pages(name: str, pdf: bytes) -> Iterator[tuple[str, Image.Image]]:
    """Each page in four greys, under the name of its file."""
    dpi = LABEL_DPI if name in LABELS else SHEET_DPI
    for page in range(page_count(pdf)):
        greys = picture(pdf, dpi, page).convert("L").point(lambda grey: round(grey / ONE_GREY) * ONE_GREY)
        yield f"{name}-{page + 1}.png", greys


def changed(drawn: Image.Image, file: str) -> int:
    """How many dots are another grey than in the picture that is kept."""
    with Image.open(GOLDEN / file) as kept:
        assert drawn.size == kept.size, file
        return sum(difference(drawn, kept.convert("L")).histogram()[ONE_GREY + 1 :])


@pytest.mark.parametrize("name", ALL)
def test_a_paper_looks_as_it_did_when_it_was_looked_at(name: str) -> None:
    for file, drawn in pages(name, ALL[name]()):
        assert changed(drawn, file) <= MAY_DIFFER, file


def test_one_other_figure_is_seen() -> None:
    heavier = replace(item(), weight_g=121)
    ((file, drawn),) = pages("label-100x60", PAPERS.label(heavier, label(PaperStock.LABEL_100_60)))
    assert changed(drawn, file) > MAY_DIFFER


def test_no_picture_is_kept_of_a_page_that_no_paper_has() -> None:
    drawn = {file for name, draw in ALL.items() for file, _ in pages(name, draw())}
    assert {path.name for path in GOLDEN.glob("*.png")} == drawn


if __name__ == "__main__":
    for each, draw in ALL.items():
        for to, seen in pages(each, draw()):
            seen.quantize(4).save(GOLDEN / to, optimize=True)
