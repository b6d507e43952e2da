"""What holds for every paper: the same bytes each time, no word for a class, nothing told by the file itself."""

import hashlib
import os
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import fontpkg_be_vietnam_pro
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfbase import pdfmetrics

from kt1desk.documents.fonts import loaded
from kt1desk.documents.papers import PdfPapers
from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.item import ADDRESS_LIMIT, NAME_LIMIT, SEAL_NO_LIMIT, Secrecy, Urgency
from kt1desk.domain.paper_stock import PaperStock
from kt1desk.usecases.ports import Papers
from kt1desk.usecases.readmodels import ItemPaper, PrinterDots
from tests.documents.bag_samples import bag_paper, incident_paper
from tests.documents.refusal_samples import refusal_paper
from tests.documents.samples import full_item_paper, handover_paper, item_paper, recovery_paper
from tests.documents.story_samples import story_paper
from tests.support.forbidden_words import forbidden_in
from tests.support.pdf_reading import overlaps, page_texts, properties, text_boxes, text_of

DRAW = PdfPapers()
PAPERS: Papers = DRAW
DOTS = PrinterDots(dpi=203)
SMALL = PrinterDots(dpi=203, stock=PaperStock.LABEL_80_50)
ITEMS = (
    *(item_paper(secrecy=secrecy, urgency=urgency) for secrecy in Secrecy for urgency in Urgency),
    full_item_paper(),
    full_item_paper(training=False),
)
DRAWN: tuple[Callable[[], bytes], ...] = (
    *(partial(PAPERS.label, paper, DOTS) for paper in ITEMS),
    *(partial(PAPERS.label, paper, SMALL) for paper in ITEMS),
    *(partial(PAPERS.seal_strip, paper, DOTS) for paper in ITEMS),
    *(partial(PAPERS.posting_slip, paper) for paper in ITEMS),
    *(partial(PAPERS.handover_receipt, handover_paper(items)) for items in (0, 40)),
    partial(PAPERS.refusal_slip, refusal_paper()),
    partial(PAPERS.posting_slip, full_item_paper(), PaperStock.ROLL_80),
    partial(DRAW.bag_label, bag_paper(), DOTS),
    partial(DRAW.incident_record, incident_paper()),
    partial(PAPERS.recovery_sheet, recovery_paper()),
    *(partial(PAPERS.story_sheet, story_paper(lines)) for lines in (1, 30)),
)
_LETTERS = "aâăáàảãạeêểéioôớơuưừyđbcghklmnpqrstvxĐỦẪ0123456789 -,."
NAMES = st.text(_LETTERS, min_size=1, max_size=NAME_LIMIT)
ADDRESSES = st.text(_LETTERS, max_size=ADDRESS_LIMIT)


@st.composite
def _item_papers(draw: st.DrawFn) -> ItemPaper:
    longest = full_item_paper()
    return replace(
        longest,
        sender_name=draw(NAMES),
        sender_unit=draw(NAMES),
        recipient_name=draw(NAMES),
        recipient_address=draw(ADDRESSES),
        addressee=draw(NAMES),
        handed_in_by=draw(NAMES),
        cover=replace(longest.cover, seal_no=draw(st.text("AB-0", max_size=SEAL_NO_LIMIT))),
    )


@pytest.mark.parametrize("draw", DRAWN)
def test_a_paper_names_no_class_by_its_word_and_is_composed_text(draw: Callable[[], bytes]) -> None:
    text = text_of(draw())
    assert text
    assert forbidden_in(text) == []
    assert unicodedata.is_normalized("NFC", text)


@pytest.mark.parametrize("draw", DRAWN)
def test_the_same_paper_is_the_same_bytes(draw: Callable[[], bytes]) -> None:
    first = draw()
    PAPERS.label(full_item_paper(), PrinterDots(dpi=300))
    assert draw() == first


def test_another_process_draws_the_same_bytes() -> None:
    program = (
        "import hashlib, sys; from tests.documents.test_papers import DRAWN;"
        "sys.stdout.write(hashlib.sha256(b''.join(draw() for draw in DRAWN)).hexdigest())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "812"}
    other = subprocess.run([sys.executable, "-c", program], env=environment, check=True, capture_output=True, text=True)
    assert other.stdout == hashlib.sha256(b"".join(draw() for draw in DRAWN)).hexdigest()


@pytest.mark.parametrize("draw", DRAWN)
def test_the_file_says_nothing_of_itself(draw: Callable[[], bytes]) -> None:
    said = properties(draw())
    dates = {"CreationDate", "ModDate"}
    assert {key: value for key, value in said.items() if key not in dates} == {
        "Title": "KT1",
        "Creator": "KT1",
        "Producer": "KT1",
    }
    assert all(said[date].startswith("D:20000101") for date in dates)


@settings(max_examples=40, deadline=None)
@given(_item_papers())
def test_whatever_the_texts_are_none_lies_over_another(paper: ItemPaper) -> None:
    for pdf, right in (
        (PAPERS.label(paper, DOTS), 96.1),
        (PAPERS.label(paper, SMALL), 77.1),
        (PAPERS.posting_slip(paper), 137.1),
    ):
        boxes = text_boxes(pdf)
        assert overlaps(boxes) == []
        assert max(box.right for box in boxes) <= right * 72 / 25.4
        assert len(page_texts(pdf)) == 1


def test_without_its_fonts_a_paper_is_unavailable_and_says_which_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(fontpkg_be_vietnam_pro, "ROOT", tmp_path)
    monkeypatch.setattr(pdfmetrics, "_fonts", {})
    loaded.cache_clear()
    with pytest.raises(Unavailable) as refused:
        PAPERS.label(item_paper(), DOTS)
    assert refused.value.cause is Cause.RESOURCES_MISSING
    assert str(refused.value.facts["what"]).startswith("BeVietnamPro-")
