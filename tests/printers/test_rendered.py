"""What another program makes of our ZPL is the PDF, dot by dot, and two scanners read it."""

from pathlib import Path

import pytest
from PIL.ImageChops import difference

from kt1desk.documents.item_label import item_labels
from kt1desk.printers.raster import pictures
from kt1desk.printers.raw_label import Burn
from kt1desk.printers.zpl import label_of
from kt1desk.usecases.readmodels import PrinterDots
from tests.documents.samples import full_item_paper, item_paper
from tests.support.pdf_reading import picture, read_by_zbar, read_by_zxing
from tests.support.zpl_renderer import drawn, renderer_or_skip


@pytest.mark.parametrize(("dpi", "dots_per_mm"), [(203, 8), (300, 12), (600, 24)])
def test_a_rendered_job_is_the_pdf_dot_by_dot(dpi: int, dots_per_mm: int, tmp_path: Path) -> None:
    node = renderer_or_skip()
    papers = (full_item_paper(), item_paper())
    pdf = item_labels(papers, PrinterDots(dpi=dpi))
    pages = pictures(pdf, dpi)
    job = b"".join(label_of(page, Burn(darkness=3, speed=4)) for page in pages)
    labels = drawn(node, job, tmp_path, width=pages[0].width, height=pages[0].height, dots_per_mm=dots_per_mm)
    assert len(labels) == len(papers)
    for at, (label, paper) in enumerate(zip(labels, papers, strict=True)):
        of_pdf = picture(pdf, dpi, at).convert("L").point(lambda shade: 0 if shade < 128 else 255)
        assert label.size == of_pdf.size
        assert difference(label, of_pdf).getbbox() is None
        assert [text for _, text in read_by_zxing(label)] == [paper.item_no]
        assert [text for _, text in read_by_zbar(label)] == [paper.item_no]
