"""The QR code of a receipt is still read from a black-and-white copy at 300 dpi, with specks on it."""

import random

import pytest
from PIL.Image import Image

from kt1desk.documents.posting_slip import posting_slip
from kt1desk.documents.refusal_slip import refusal_slip
from kt1desk.documents.shift_sheet import shift_sheet
from kt1desk.documents.visit_slip import visit_slip
from kt1desk.wire.paper_proof import TEXT_LIMIT, PaperKind, read_proof
from tests.documents.refusal_samples import refusal_paper
from tests.documents.samples import full_item_paper, handover_paper, item_paper
from tests.documents.visit_samples import visit_paper
from tests.support.pdf_reading import page_count, picture, read_by_zxing

DPI = 300
SPECKS = 0.001
"""The part of all dots that a bad copier turns over."""

_SLIP, _FULL, _SHEET, _LIST = item_paper(), full_item_paper(), handover_paper(20), visit_paper(20)
_REFUSAL = refusal_paper()


def _copied(image: Image, seed: int) -> Image:
    """Lighter or darker, without any grey, with specks."""
    dice = random.Random(seed)  # noqa: S311 - specks, not secrets
    threshold = dice.randint(90, 170)
    copy = image.convert("L").point(lambda shade: 0 if shade < threshold else 255)
    for _ in range(int(copy.width * copy.height * SPECKS)):
        at = dice.randrange(copy.width), dice.randrange(copy.height)
        copy.putpixel(at, 255 - int(str(copy.getpixel(at))))
    return copy.convert("1")


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    ("pdf", "text", "kind"),
    [
        pytest.param(posting_slip(_SLIP), _SLIP.proof.text, PaperKind.SLIP, id="slip"),
        pytest.param(posting_slip(_FULL), _FULL.proof.text, PaperKind.SLIP, id="full slip"),
        pytest.param(shift_sheet(_SHEET), _SHEET.proof.text, PaperKind.HANDOVER, id="handover"),
        pytest.param(visit_slip(_LIST), _LIST.proof.text, PaperKind.VISIT, id="visit"),
        pytest.param(refusal_slip(_REFUSAL), _REFUSAL.proof.text, PaperKind.REFUSAL, id="refusal"),
    ],
)
def test_a_copy_still_proves_itself(pdf: bytes, text: str, kind: PaperKind, seed: int) -> None:
    copy = _copied(picture(pdf, DPI, page_count(pdf) - 1), seed)
    assert read_by_zxing(copy) == [("QRCode", text)]
    assert read_proof(text).proof.kind is kind
    assert len(text) < TEXT_LIMIT
