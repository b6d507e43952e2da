"""Whatever names, weights and dates come: nothing on any paper lies over anything else or leaves the page."""

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pypdfium2
import pytest

from kt1desk.documents.bag_label import bag_label
from kt1desk.documents.blank_label import blank_labels
from kt1desk.documents.count_slip import count_slip
from kt1desk.documents.incident_record import incident_record
from kt1desk.documents.item_label import item_label
from kt1desk.documents.label_sheet import label_sheet
from kt1desk.documents.life_story import life_story
from kt1desk.documents.pack_cover import pack_papers
from kt1desk.documents.papers import PdfPapers
from kt1desk.documents.posting_slip import posting_slip
from kt1desk.documents.recovery_sheet import recovery_sheet
from kt1desk.documents.refusal_slip import refusal_slip
from kt1desk.documents.roll_slip import roll_slip
from kt1desk.documents.seal_strip import seal_strip
from kt1desk.documents.shift_sheet import shift_sheet
from kt1desk.documents.visit_slip import visit_slip
from kt1desk.domain.paper_stock import PaperStock
from kt1desk.usecases.pack_rows import PackPaper
from kt1desk.usecases.readmodels import ItemPaper, OfficeRow, PrinterDots
from tests.documents.bag_samples import bag_paper, incident_paper
from tests.documents.pack_samples import pack_paper
from tests.documents.refusal_samples import refusal_paper
from tests.documents.samples import (
    LONGEST_AGENCIES,
    count_slip_paper,
    full_item_paper,
    handover_paper,
    recovery_paper,
    stretched,
    with_differences,
)
from tests.documents.story_samples import story_paper
from tests.documents.visit_samples import visit_paper
from tests.support.pdf_reading import overlaps, page_count, text_boxes

MM = 72 / 25.4
MARGIN = 1.4 * MM
NAMES = {
    "two hundred characters": stretched(LONGEST_AGENCIES[0], 200),
    "capitals": LONGEST_AGENCIES[1].upper() * 3,
    "decomposed": unicodedata.normalize("NFD", LONGEST_AGENCIES[3] * 3),
    "dashes and quotes": 'Ban — “Chỉ đạo” — ‘589’ "TQ" — ' * 6,
    "digits": "0123456789" * 20,
    "one letter": "Ễ",
}
WEIGHTS = (1, 31_500, 999_999)
MOMENTS = (datetime(2000, 1, 1, 0, 0, tzinfo=UTC), datetime(2099, 12, 31, 23, 59, tzinfo=UTC))


def item(name: str, weight_g: int = 31_500, at: datetime = MOMENTS[1]) -> ItemPaper:
    office = replace(full_item_paper().office_from, name=name, address=name)
    return replace(
        full_item_paper(),
        weight_g=weight_g,
        sender_name=name,
        sender_unit=name,
        handed_in_by=name,
        recipient_name=name,
        recipient_address=name,
        addressee=name,
        office_from=office,
        office_to=office,
        accepted_at=at,
        accepted_on=date(at.year, at.month, at.day),
        clerk_name=name,
        copy=99,
    )


def _refusal(name: str) -> bytes:
    paper = refusal_paper(copy=99)
    sender = replace(paper.sender, name=name, unit=name, handed_in_by=name)
    office = replace(paper.office, name=name, address=name)
    return refusal_slip(replace(paper, sender=sender, office=office, reason=name, clerk_name=name))


def _visit(name: str) -> bytes:
    paper = visit_paper(3, back=1, copy=99)
    items = tuple(replace(each, recipient_name=name, weight_g=999_999, total_vnd=999_999_999) for each in paper.items)
    courier = replace(paper.courier, name=name, specimen_no=name[:40])
    office = replace(paper.office, name=name)
    return visit_slip(replace(paper, items=items, courier=courier, agency_name=name, clerk_name=name, office=office))


def _bag(name: str) -> bytes:
    office = replace(bag_paper().office_from, name=name)
    paper = replace(bag_paper(copy=99), office_from=office, office_to=office, clerk_name=name, seal_no=name[:30])
    return bag_label(replace(paper, pieces=999_999), PrinterDots(dpi=203))


def _incident(name: str) -> bytes:
    paper = incident_paper(copy=99)
    office = replace(paper.office, name=name, address=name)
    texts = replace(paper, sender_name=name, recipient_name=name, reason=name, clerk_name=name, witness_name=name)
    return incident_record(replace(texts, office=office, weight_g=999_999, seal_no=name[:30]))


def _handover(name: str) -> bytes:
    paper = with_differences(handover_paper(6, voided=2))
    items = tuple(replace(each, recipient_name=name) for each in paper.items)
    differences = tuple(replace(each, reason=name) for each in paper.differences)
    voided = tuple(replace(each, by_name=name) for each in paper.voided)
    texts = replace(paper, items=items, differences=differences, voided=voided, on_duty=(name, name))
    return shift_sheet(replace(texts, outgoing_name=name, incoming_name=name, office=_office(name), copy=99))


def _count(name: str) -> bytes:
    paper = count_slip_paper()
    slip = replace(paper.slip, counting_name=name, absent_name=name, incoming_name=name)
    return count_slip(replace(paper, slip=slip, office=_office(name), copy=99))


def _recovery(name: str) -> bytes:
    return recovery_sheet(replace(recovery_paper(), office=_office(name)))


def _story(name: str) -> bytes:
    paper = story_paper(20)
    lines = tuple(replace(line, who=name, other=name if line.other else "") for line in paper.story.lines)
    return life_story(replace(paper, story=replace(paper.story, lines=lines), office=_office(name), printed_by=name))


def _pack_paper(name: str) -> PackPaper:
    paper = pack_paper()
    row = replace(paper.row, made_by_name=name, pack=replace(paper.row.pack, seal_no=name[:30]))
    return replace(paper, row=row, office=_office(name), copy=99)


def _pack(name: str) -> bytes:
    return pack_papers(_pack_paper(name))


def _pack_labels(name: str) -> bytes:
    paper = replace(_pack_paper(name), training=False)
    return blank_labels(paper, PrinterDots(dpi=203, stock=PaperStock.LABEL_80_50))


def _pack_labels_on_a4(name: str) -> bytes:
    return blank_labels(_pack_paper(name), PrinterDots(dpi=300, stock=PaperStock.A4))


def _office(name: str) -> OfficeRow:
    return replace(full_item_paper().office_from, name=name, address=name)


def _bag_on_a4(name: str) -> bytes:
    office = _office(name)
    paper = replace(bag_paper(copy=99), office_from=office, office_to=office, clerk_name=name, seal_no=name[:30])
    return PdfPapers().bag_label(paper, PrinterDots(dpi=300, stock=PaperStock.A4, place=8))


OF_ITEM: dict[str, Callable[[ItemPaper], bytes]] = {
    "label 100x60": lambda paper: item_label(paper, PrinterDots(dpi=203)),
    "label 80x50": lambda paper: item_label(paper, PrinterDots(dpi=203, stock=PaperStock.LABEL_80_50)),
    "label 80x50, 600 dpi": lambda paper: item_label(paper, PrinterDots(dpi=600, stock=PaperStock.LABEL_80_50)),
    "seal strip": lambda paper: seal_strip(paper, PrinterDots(dpi=203)),
    "posting slip": posting_slip,
    "posting slip on a roll": roll_slip,
    "seal strip on A4": lambda paper: PdfPapers().seal_strip(paper, PrinterDots(dpi=300, stock=PaperStock.A4, place=8)),
    "label sheet": lambda paper: label_sheet([paper] * 3, PrinterDots(dpi=300, place=6)),
}
OF_NAMES: dict[str, Callable[[str], bytes]] = {
    "refusal slip": _refusal,
    "visit list": _visit,
    "bag label": _bag,
    "bag label on A4": _bag_on_a4,
    "incident record": _incident,
    "handover receipt": _handover,
    "count slip": _count,
    "recovery sheet": _recovery,
    "life of an item": _story,
    "papers of an emergency pack": _pack,
    "labels of an emergency pack": _pack_labels,
    "labels of an emergency pack on A4": _pack_labels_on_a4,
}


def must_hold(pdf: bytes) -> None:
    """No page has text over text, or beyond its edge."""
    for number in range(page_count(pdf)):
        page = pypdfium2.PdfDocument(pdf)[number]
        boxes = text_boxes(pdf, number)
        assert overlaps(boxes) == []
        for box in boxes:
            assert box.left >= MARGIN, box
            assert box.top >= MARGIN, box
            assert box.right <= page.get_width() - MARGIN, box
            assert box.bottom <= page.get_height() - MARGIN, box


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("paper", OF_ITEM)
def test_names_of_every_kind_stay_in_their_place_on_papers_of_an_item(paper: str, name: str) -> None:
    must_hold(OF_ITEM[paper](item(NAMES[name])))


@pytest.mark.parametrize("at", MOMENTS)
@pytest.mark.parametrize("weight_g", WEIGHTS)
@pytest.mark.parametrize("paper", OF_ITEM)
def test_weights_and_days_of_every_size_stay_in_their_place(paper: str, weight_g: int, at: datetime) -> None:
    must_hold(OF_ITEM[paper](item(LONGEST_AGENCIES[0], weight_g, at)))


@pytest.mark.parametrize("name", NAMES)
def test_what_was_entered_late_is_marked_on_every_list_however_long_the_name(name: str) -> None:
    to = NAMES[name]
    visit, shift = visit_paper(3), handover_paper(3)
    listed = visit_slip(
        replace(visit, items=tuple(replace(each, recipient_name=to, late=True) for each in visit.items))
    )
    handed = shift_sheet(
        replace(shift, items=tuple(replace(each, recipient_name=to, late=True) for each in shift.items))
    )
    assert sum(box.text.startswith("(bù)") for box in text_boxes(listed)) == 3 + 1, "three rows and the note"
    both = [box for page in range(page_count(handed)) for box in text_boxes(handed, page)]
    assert sum(box.text.startswith("(NHẬP BÙ)") for box in both) == 3 * 2, "both copies"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("paper", OF_NAMES)
def test_names_of_every_kind_stay_in_their_place_on_every_other_paper(paper: str, name: str) -> None:
    must_hold(OF_NAMES[paper](NAMES[name]))
