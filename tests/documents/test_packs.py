"""The papers of an emergency pack: every number in print, bars that are read, room to write, no word of a class."""

from dataclasses import replace

import pytest

from kt1desk.documents.blank_label import blank_labels
from kt1desk.documents.pack_cover import pack_papers
from kt1desk.documents.papers import PdfPapers
from kt1desk.domain.numbers import spell
from kt1desk.domain.paper_stock import PaperStock
from kt1desk.usecases.pack_rows import PackPaper
from kt1desk.usecases.readmodels import PrinterDots
from tests.documents.pack_samples import pack_paper, with_long_office
from tests.documents.samples import full_item_paper, handover_paper
from tests.documents.story_samples import story_paper
from tests.documents.visit_samples import visit_item, visit_paper
from tests.support.forbidden_words import forbidden_in
from tests.support.pdf_reading import (
    bitmap,
    overlaps,
    page_count,
    page_texts,
    read_by_zbar,
    read_by_zxing,
    text_boxes,
    text_of,
)

A4 = PrinterDots(dpi=300, stock=PaperStock.A4)


@pytest.mark.parametrize("paper", [pack_paper(), pack_paper(1), with_long_office(pack_paper(7, training=False))])
def test_the_cover_lists_every_number_and_a_slip_of_two_parts_follows_for_each(paper: PackPaper) -> None:
    pdf = pack_papers(paper)
    numbers = paper.row.pack.numbers
    cover, *slips = page_texts(pdf)
    assert page_count(pdf) == 1 + len(numbers)
    assert all(spell(number) in cover for number in numbers)
    assert "TQ 004700" in cover
    assert f"Số: {numbers[0]}/BDP-KT1" in cover
    assert "Nguyễn Thị Thu Hường" in cover
    assert [slip.count(spell(number)) for slip, number in zip(slips, numbers, strict=True)] == [2] * len(numbers)
    assert ("HUẤN LUYỆN" in cover) is paper.training
    assert forbidden_in(" ".join(page_texts(pdf))) == []


def test_nothing_stands_over_anything_on_the_fullest_cover_and_its_slips() -> None:
    pdf = pack_papers(with_long_office(pack_paper(training=False)))
    assert overlaps(text_boxes(pdf)) == []
    assert overlaps(text_boxes(pdf, 1)) == []


def test_what_is_used_gets_no_paper_again_and_the_cover_says_so() -> None:
    paper = pack_paper(5, used=2)
    cover, *slips = page_texts(pack_papers(paper))
    assert len(slips) == 3
    assert cover.count("đã dùng hoặc hủy") == 2
    assert page_count(blank_labels(paper, PrinterDots(dpi=203))) == 3


@pytest.mark.parametrize("stock", [PaperStock.LABEL_100_60, PaperStock.LABEL_80_50])
@pytest.mark.parametrize("dpi", [203, 300])
def test_each_label_is_read_by_two_decoders_and_bears_nothing_else(stock: PaperStock, dpi: int) -> None:
    paper = pack_paper(2)
    pdf = blank_labels(paper, PrinterDots(dpi=dpi, stock=stock))
    for page, number in enumerate(paper.row.pack.numbers):
        image = bitmap(pdf, dpi, page)
        assert {text for _, text in read_by_zxing(image)} == {number}
        assert {text for _, text in read_by_zbar(image)} == {number}
        assert overlaps(text_boxes(pdf, page)) == []


@pytest.mark.parametrize("caption", ["ĐỘ KHẨN, HẠN", "KHỐI LƯỢNG, g", "TỪ", "ĐẾN"])
@pytest.mark.parametrize("stock", [PaperStock.LABEL_100_60, PaperStock.LABEL_80_50])
@pytest.mark.parametrize("dpi", [203, 300])
def test_no_mark_below_a_letter_melts_into_the_line_to_write_on(stock: PaperStock, dpi: int, caption: str) -> None:
    pdf = blank_labels(pack_paper(1), PrinterDots(dpi=dpi, stock=stock))
    box = next(box for box in text_boxes(pdf) if box.text == caption)
    left, top, right = (round(at * dpi / 72) for at in (box.left, box.top, box.right))
    page = bitmap(pdf, dpi)
    black = [sum(not page.getpixel((x, y)) for x in range(left, right)) for y in range(top, page.height)]
    assert black[black.index(right - left) - 1] == 0


def test_the_lines_of_a_slip_end_where_its_number_does() -> None:
    pdf = pack_papers(pack_paper(1, training=False))
    page = bitmap(pdf, 100, 1)
    number = next(box for box in text_boxes(pdf, 1) if "VN" in box.text)
    ends = {
        max(x for x in range(page.width) if not page.getpixel((x, y)))
        for y in range(page.height)
        if sum(not page.getpixel((x, y)) for x in range(page.width)) > page.width // 2
    }
    assert all(abs(end - number.right * 100 / 72) <= 2 for end in ends)
    assert ends


def test_what_is_printed_again_says_so_on_every_page_and_label_and_nothing_else_does() -> None:
    first = pack_paper(2, training=False)
    again = replace(first, copy=2)
    for paper, marks in ((first, [0, 0, 0]), (again, [1, 2, 2])):
        assert [page.count("BẢN IN LẠI 2") for page in page_texts(pack_papers(paper))] == marks
        for stock in (PaperStock.LABEL_100_60, PaperStock.LABEL_80_50):
            labels = page_texts(blank_labels(paper, PrinterDots(dpi=203, stock=stock)))
            assert ["BỘ IN LẠI 2" in label for label in labels] == [paper is again] * 2
            assert not any("BẢN IN LẠI" in label for label in labels)


def test_on_a4_the_labels_fill_sheets_of_eight() -> None:
    paper = pack_paper(9)
    pdf = blank_labels(paper, A4)
    assert page_count(pdf) == 2
    read = {text for page in range(2) for _, text in read_by_zxing(bitmap(pdf, 300, page))}
    assert read == set(paper.row.pack.numbers)


def test_every_paper_of_an_item_that_was_entered_late_says_so_and_no_other_does() -> None:
    papers, stock = PdfPapers(), PrinterDots(dpi=203)
    for late in (False, True):
        item = replace(full_item_paper(), late=late)
        visit = replace(visit_paper(2), items=(visit_item(0), visit_item(1, late=late)))
        held = handover_paper(3)
        held = replace(held, items=tuple(replace(each, late=late) for each in held.items))
        story = story_paper(1)
        line = replace(story.story.lines[0], telling=replace(story.story.lines[0].telling, late=late))
        story = replace(story, story=replace(story.story, lines=(line,)))
        drawn = {
            "label": papers.label(item, stock),
            "small label": papers.label(item, replace(stock, stock=PaperStock.LABEL_80_50)),
            "slip": papers.posting_slip(item),
            "roll": papers.posting_slip(item, PaperStock.ROLL_80),
            "handover": papers.handover_receipt(held),
            "story": papers.story_sheet(story),
        }
        assert {name: "NHẬP BÙ" in text_of(pdf) for name, pdf in drawn.items()} == dict.fromkeys(drawn, late)
        assert ("nhập bù vào máy" in text_of(papers.visit_slip(visit))) is late


def test_a_further_copy_of_a_late_label_says_both_and_stays_within_its_strip() -> None:
    item = replace(full_item_paper(), late=True, copy=3, training=False)
    for stock in (PaperStock.LABEL_100_60, PaperStock.LABEL_80_50):
        pdf = PdfPapers().label(item, PrinterDots(dpi=203, stock=stock))
        assert overlaps(text_boxes(pdf)) == []
        assert "BẢN IN LẠI 3" in text_of(pdf)
