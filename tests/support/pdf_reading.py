"""Papers read back as a printer, a scanner and a person would: text, boxes, bitmaps, barcodes."""

import unicodedata
from dataclasses import dataclass
from itertools import groupby

import pypdfium2
import zxingcpp
from PIL.Image import Image
from pypdfium2 import raw
from pyzbar import pyzbar

POINTS_PER_INCH = 72
_THRESHOLD = 128
_UPRIGHT = 1e-6


@dataclass(frozen=True, slots=True)
class TextBox:
    """One written line and the ink it takes, in points from the top left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    def covers(self, other: "TextBox") -> bool:
        """Whether the ink of one lies over the other's: more than the tip of a mark beside the foot of a g."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        least = min(self.bottom - self.top, other.bottom - other.top)
        return across > 0.5 and down > 0.3 * least


def page_count(pdf: bytes) -> int:
    """How many pages the file has."""
    return len(pypdfium2.PdfDocument(pdf))


def page_texts(pdf: bytes) -> list[str]:
    """The text of each page, NFC, lines joined by single spaces."""
    texts = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(pdf)]
    return [" ".join(unicodedata.normalize("NFC", text).split()) for text in texts]


def text_of(pdf: bytes) -> str:
    """The text of all pages."""
    return " ".join(page_texts(pdf))


def text_boxes(pdf: bytes, page: int = 0) -> list[TextBox]:
    """Every upright line of a page; a slanted watermark is under the text by intent."""
    opened = pypdfium2.PdfDocument(pdf)[page]
    height = opened.get_height()
    written = opened.get_textpage()
    boxes = []
    for found in opened.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], textpage=written):
        if abs(found.get_matrix().b) > _UPRIGHT:
            continue
        left, bottom, right, top = found.get_bounds()
        text = unicodedata.normalize("NFC", found.extract()).strip()
        boxes.append(TextBox(text, left, height - top, right, height - bottom))
    return boxes


def written(pdf: bytes, page: int = 0) -> str:
    """The lines of a page in the order they were drawn; unlike a text page it never joins two cells."""
    return " ".join(box.text for box in text_boxes(pdf, page))


def overlaps(boxes: list[TextBox]) -> list[tuple[str, str]]:
    """Pairs of texts written over each other."""
    return [(one.text, other.text) for i, one in enumerate(boxes) for other in boxes[i + 1 :] if one.covers(other)]


def properties(pdf: bytes) -> dict[str, str]:
    """What the file says of itself."""
    return dict(pypdfium2.PdfDocument(pdf).get_metadata_dict(skip_empty=True))


def inks(pdf: bytes) -> set[tuple[int, int, int]]:
    """The fill colours of everything on the first page."""
    colours = set()
    for found in pypdfium2.PdfDocument(pdf)[0].get_objects():
        red, green, blue, alpha = (raw.c_uint(0) for _ in range(4))
        raw.FPDFPageObj_GetFillColor(found.raw, red, green, blue, alpha)
        colours.add((red.value, green.value, blue.value))
    return colours


def bitmap(pdf: bytes, dpi: int, page: int = 0) -> Image:
    """A page as a thermal printer burns it: black and white, without anti-aliasing."""
    opened = pypdfium2.PdfDocument(pdf)[page]
    rendered = opened.render(
        scale=dpi / POINTS_PER_INCH, grayscale=True, no_smoothtext=True, no_smoothpath=True, no_smoothimage=True
    )
    return rendered.to_pil().point(lambda shade: 0 if shade < _THRESHOLD else 255).convert("1")


def picture(pdf: bytes, dpi: int, page: int = 0) -> Image:
    """A page as a laser printer or a screen shows it."""
    return pypdfium2.PdfDocument(pdf)[page].render(scale=dpi / POINTS_PER_INCH, grayscale=True).to_pil()


def row_runs(image: Image, y: int) -> list[tuple[bool, int]]:
    """(black, dots) from left to right along row `y`."""
    row = [image.getpixel((x, y)) == 0 for x in range(image.width)]
    return [(black, len(list(run))) for black, run in groupby(row)]


def read_by_zxing(image: Image) -> list[tuple[str, str]]:
    """(format, text) of every symbol that ZXing finds."""
    return [(found.format.name, found.text) for found in zxingcpp.read_barcodes(image.convert("L"))]


def read_by_zbar(image: Image) -> list[tuple[str, str]]:
    """(format, text) of every symbol that ZBar finds."""
    return [(found.type, found.data.decode()) for found in pyzbar.decode(image.convert("L"))]
