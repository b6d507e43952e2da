"""A page of paper: text, lines and boxes from the top left corner, in points, as bytes of a PDF."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.pdfgen.textobject import PDFTextObject

from kt1desk.documents.fitting import Fitted, Part, fit
from kt1desk.documents.fonts import CAP_HEIGHT, Face, loaded, printable, text_width

BLACK = 0.0
WHITE = 1.0
TITLE = "KT1"
"""All that the file says of itself: names of items, agencies and persons stay out of its properties."""


class Align(Enum):
    """Where a line stands between left and right."""

    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle from its top left corner, in points."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height

    def inset(self, across: float, down: float | None = None) -> "Rect":
        """The rectangle within, `across` points from left and right and `down` from top and bottom."""
        down = across if down is None else down
        return Rect(self.left + across, self.top + down, self.width - 2 * across, self.height - 2 * down)


class _Said(PDFTextObject):
    """A text whose operators are known; ReportLab takes half of a label's time to find them again for each line."""

    def __init__(self, operators: str) -> None:
        self._operators = operators

    def getCode(self) -> str:
        """What ReportLab asks for."""
        return self._operators


class Sheet:
    """Pages of one size; the same calls make the same bytes.

    `packed`: pages are compressed. A batch of small pages is drawn in half the time without.
    """

    def __init__(self, width: float, height: float, *, packed: bool = True) -> None:
        self.width = width
        self.height = height
        self._bytes = BytesIO()
        self._ink: float | None = None
        self._texts: dict[tuple[str, Face, float], str] = {}
        self._canvas = Canvas(
            self._bytes, pagesize=(width, height), invariant=1, pageCompression=int(packed), lang="vi-VN"
        )
        self._canvas.setTitle(TITLE)
        self._canvas.setAuthor("")
        self._canvas.setSubject("")
        self._canvas.setCreator(TITLE)
        self._canvas.setProducer(TITLE)

    def line(
        self,
        text: str,
        *,
        at: float,
        baseline: float,
        face: Face,
        size: float,
        align: Align = Align.LEFT,
        ink: float = BLACK,
    ) -> None:
        """One line of text that starts, is centred or ends at `at`."""
        self._write(printable(text), at=at, baseline=baseline, face=face, size=size, align=align, ink=ink)

    def block(self, fitted: Fitted, frame: Rect, *, align: Align = Align.LEFT, ink: float = BLACK) -> float:
        """Fitted lines from the top of `frame`; gives the bottom of the last one."""
        at = frame.left + frame.width * align.value
        top = frame.top
        for text in fitted.lines:
            baseline = top + fitted.first_baseline
            self._write(text, at=at, baseline=baseline, face=fitted.face, size=fitted.size, align=align, ink=ink)
            top += fitted.size * fitted.leading
        return top

    def stack(self, stack: Sequence[Fitted], frame: Rect, *, align: Align = Align.LEFT, ink: float = BLACK) -> float:
        """Blocks one below the other; gives the bottom of the last one."""
        top = frame.top
        for fitted in stack:
            top = self.block(fitted, Rect(frame.left, top, frame.width, 0), align=align, ink=ink)
        return top

    def middle(self, part: Part, frame: Rect, *, align: Align = Align.LEFT, ink: float = BLACK) -> None:
        """A text fitted into the width of `frame`, at half its height."""
        one = fit(part, frame.width)
        top = frame.top + (frame.height - one.height) / 2
        self.block(one, Rect(frame.left, top, frame.width, one.height), align=align, ink=ink)

    def fill(self, rects: Iterable[Rect], ink: float = BLACK) -> None:
        """Rectangles without an outline, as one path.

        PDFium widens a path that is one single rectangle to whole dots outward; several in a path stay exact.
        """
        # ReportLab's own way to write numbers takes most of the time that a barcode needs.
        code = [
            f"{rect.left:.7g} {self.height - rect.bottom:.7g} {rect.width:.7g} {rect.height:.7g} re" for rect in rects
        ]
        self._fill_with(ink)
        self._canvas.drawPath(PDFPathObject(code=["n", *code]), stroke=0, fill=1)

    def bars(self, bars: Iterable[tuple[float, float]], *, top: float, height: float) -> None:
        """Black rectangles of one height as one path, each from its left edge on so wide."""
        down = f"{self.height - top - height:.7g}"
        code = [f"{left:.7g} {down} {width:.7g} {height:.7g} re" for left, width in bars]
        self._fill_with(BLACK)
        self._canvas.drawPath(PDFPathObject(code=["n", *code]), stroke=0, fill=1)

    def frame(self, rect: Rect, line: float, ink: float = BLACK) -> None:
        """An outline that lies wholly within `rect`."""
        inner = rect.height - 2 * line
        self.fill(
            (
                Rect(rect.left, rect.top, rect.width, line),
                Rect(rect.left, rect.bottom - line, rect.width, line),
                Rect(rect.left, rect.top + line, line, inner),
                Rect(rect.right - line, rect.top + line, line, inner),
            ),
            ink,
        )

    def round_frame(self, rect: Rect, line: float, radius: float, *, ink: float = BLACK) -> None:
        """An outline with round corners that lies wholly within `rect`."""
        inner = rect.inset(line / 2)
        self._canvas.setStrokeGray(ink)
        self._canvas.setLineWidth(line)
        self._canvas.roundRect(
            inner.left, self.height - inner.bottom, inner.width, inner.height, radius - line / 2, stroke=1, fill=0
        )

    def slanted(self, text: str, *, face: Face, size: float, ink: float, degrees: float) -> None:
        """A text across the middle of the page, under what is drawn later."""
        self._canvas.saveState()
        self._canvas.translate(self.width / 2, self.height / 2)
        self._canvas.rotate(degrees)
        self._canvas.setFont(loaded(face).fontName, size)
        self._canvas.setFillGray(ink)
        self._canvas.drawCentredString(0, -size * CAP_HEIGHT / 2, printable(text))
        self._canvas.restoreState()

    @contextmanager
    def moved(self, right: float, down: float) -> Iterator[None]:
        """What is drawn meanwhile stands so many points farther to the right and down."""
        self._canvas.saveState()
        self._canvas.translate(right, -down)
        self._ink = None
        yield
        self._canvas.restoreState()
        self._ink = None

    def next_page(self) -> None:
        """End this page; what follows stands on the next one."""
        self._canvas.showPage()
        self._ink = None

    def begin_body(self, name: str) -> None:
        """What follows is kept under a name, of the size of a page, to be placed on as many pages as need it."""
        self._canvas.beginForm(name)
        self._ink = None

    def end_body(self) -> None:
        """The body is whole; what follows stands on the page again."""
        self._canvas.endForm()
        self._ink = None

    def place(self, body: str) -> None:
        """Lay a kept body over the page."""
        self._canvas.doForm(body)
        self._ink = None

    def pdf(self) -> bytes:
        """End the last page and give the file. The sheet cannot be drawn on any more."""
        self._canvas.save()
        return self._bytes.getvalue()

    def _write(
        self, text: str, *, at: float, baseline: float, face: Face, size: float, align: Align, ink: float
    ) -> None:
        left = at - text_width(text, face, size) * align.value if align is not Align.LEFT else at
        self._fill_with(ink)
        said = self._said(text, face, size)
        self._canvas.drawText(_Said(f"BT 1 0 0 1 {left:.7g} {self.height - baseline:.7g} Tm {said}"))

    def _said(self, text: str, face: Face, size: float) -> str:
        """The text as the file says it, without its place: a batch and a table say the same words again and again."""
        known = self._texts.get((text, face, size))
        if known is None:
            written = self._canvas.beginText(0, 0)
            written.setFont(loaded(face).fontName, size)
            written.textOut(text)
            known = written.getCode().partition(" Tm ")[2]
            self._texts[text, face, size] = known
        return known

    def _fill_with(self, ink: float) -> None:
        if ink != self._ink:
            self._canvas.setFillGray(ink)
            self._ink = ink
