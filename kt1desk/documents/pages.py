"""The pages of a long A4 paper: what stands on each, tables that break between whole rows, the signed end."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kt1desk.documents.dots import MM
from kt1desk.documents.fitting import Part, fit, fit_stack
from kt1desk.documents.fonts import Face
from kt1desk.documents.marks import (
    BAND_HEIGHT,
    GREY,
    PALE,
    Signature,
    draw_copy_mark,
    draw_proof_below,
    draw_signatures,
    draw_training_mark,
)
from kt1desk.documents.official_head import BOTTOM, LEFT, PAGE_HEIGHT, RIGHT, ROOM, TOP
from kt1desk.documents.sheet import Align, Rect, Sheet
from kt1desk.documents.table import Column, Look, Row, draw_row, title_row
from kt1desk.usecases.readmodels import Proof

SIZE = 10
UNDER_HEADING = 0.8 * MM
SIGNED_HEIGHT = 34 * MM
"""The room of the code and the two signatures."""
_BAR = 2.2
_PROOF_WIDTH = ROOM * 0.3
_ROWS_WITH_SIGNATURES = 2
_ROUNDING = 1e-6


@dataclass(slots=True, kw_only=True)
class Pages:
    """`foot` names the paper at the foot of each page, `name` whose copy it is at the head.

    `count` is how many pages there are, known after a first drawing; `page` is the one being drawn, from 1.
    """

    sheet: Sheet
    foot: str
    training: bool
    count: int
    copy: int = 1
    name: str = ""
    page: int = field(default=0, init=False)

    def begin(self) -> None:
        """Draw what stands on every page."""
        self.page += 1
        if self.training:
            draw_training_mark(self.sheet, Rect(LEFT, 8 * MM, ROOM, BAND_HEIGHT))
        draw_copy_mark(self.sheet, self.copy, right=LEFT + 25 * MM, top=TOP - 6.6 * MM)
        if self.name:
            whose = TOP - 3 * MM
            self.sheet.line(self.name, at=RIGHT, baseline=whose, face=Face.BOLD, size=8.6, align=Align.RIGHT)
        baseline = PAGE_HEIGHT - 11 * MM
        left = fit(Part(text=self.foot, face=Face.REGULAR, size=7.6, least=6), ROOM * 0.8)
        self.sheet.line(left.lines[0], at=LEFT, baseline=baseline, face=left.face, size=left.size, ink=GREY)
        number = f"Trang {self.page}/{self.count}"
        self.sheet.line(number, at=RIGHT, baseline=baseline, face=Face.MEDIUM, size=7.6, align=Align.RIGHT)

    def turn(self) -> float:
        """Begin the next page; gives its top."""
        self.sheet.next_page()
        self.begin()
        return TOP

    def headline(self, paper: str, about: str, top: float) -> float:
        """Draw what paper this is and what it is about."""
        for text, size in ((paper, 14), (about, 11)):
            title = fit(Part(text=text, face=Face.BOLD, size=size, least=8), ROOM)
            top = self.sheet.block(title, Rect(LEFT, top, ROOM, 0), align=Align.CENTRE)
        return top

    def panel(self, parts: Sequence[Part], top: float, height: float) -> float:
        """Draw a box with a bar at its left for what nobody may overlook."""
        box = Rect(LEFT, top, ROOM, height)
        self.sheet.fill((box,), PALE)
        self.sheet.fill((Rect(box.left, box.top, _BAR, box.height),))
        within = box.inset(4 * MM, 2 * MM)
        self.sheet.stack(fit_stack(parts, within.width, within.height), within)
        return box.bottom

    def heading(self, text: str, top: float) -> float:
        """Draw a heading; gives what is below it, as the others here do."""
        return self.sheet.block(fit(_heading(text), ROOM), Rect(LEFT, top, ROOM, 0))

    def text(self, text: str, top: float, *, size: float = SIZE, face: Face = Face.REGULAR) -> float:
        """Draw a paragraph."""
        return self.sheet.block(fit(_body(text, size, face), ROOM), Rect(LEFT, top, ROOM, 0))

    def table(
        self, heading: str, columns: Sequence[Column], rows: Sequence[Row], top: float, *, look: Look, ending: float = 0
    ) -> float:
        """Whole rows under titles on every page; `ending` points must follow the last ones on their page."""
        titles = title_row(columns, look)
        needed = [row.height for row in rows]
        last = max(0, len(rows) - _ROWS_WITH_SIGNATURES)
        needed[last] = sum(needed[last:]) + ending
        if top + heading_height(heading) + UNDER_HEADING + titles.height + needed[0] > BOTTOM:
            top = self.turn()
        top = self.titles(columns, titles, self.heading(heading, top) + UNDER_HEADING, look=look)
        for row, room in zip(rows, needed, strict=True):
            if overflows(top, room):
                top = self.titles(columns, titles, self.turn(), look=look)
            top = draw_row(self.sheet, columns, row, left=LEFT, top=top, look=look)
        return top

    def titles(self, columns: Sequence[Column], titles: Row, top: float, *, look: Look) -> float:
        """Draw the titles of a table."""
        return draw_row(self.sheet, columns, titles, left=LEFT, top=top, look=look, ground=PALE, centred=True)

    def signed(self, proof: Proof, pair: tuple[Signature, Signature], top: float) -> None:
        """Draw the code of the paper at the left and the two who sign beside it."""
        draw_proof_below(self.sheet, proof, Rect(LEFT, top, _PROOF_WIDTH, SIGNED_HEIGHT))
        signatures = Rect(LEFT + _PROOF_WIDTH, top, ROOM - _PROOF_WIDTH, SIGNED_HEIGHT)
        draw_signatures(self.sheet, pair, signatures, size=SIZE)


@dataclass(slots=True, kw_only=True)
class Bodies(Pages):
    """Pages whose bodies are drawn once, and then placed on the pages of every copy: 500 rows take their time."""

    def begin(self) -> None:
        """Begin a body; what stands on every page is drawn where it is placed."""
        self.page += 1
        self.sheet.begin_body(_body_name(self.page))

    def turn(self) -> float:
        """End the body and begin the next one; gives its top."""
        self.sheet.end_body()
        self.begin()
        return TOP

    def place_on(self, pages: Pages) -> None:
        """Draw every page of a copy."""
        for number in range(1, self.page + 1):
            pages.begin()
            self.sheet.place(_body_name(number))
            self.sheet.next_page()


def overflows(top: float, room: float) -> bool:
    """Whether `room` points from `top` on would leave the page."""
    return top + room > BOTTOM + _ROUNDING


def heading_height(text: str) -> float:
    """How many points a heading takes."""
    return fit(_heading(text), ROOM).height


def text_height(text: str, size: float = SIZE) -> float:
    """How many points a paragraph takes."""
    return fit(_body(text, size, Face.REGULAR), ROOM).height


def _body_name(number: int) -> str:
    return f"body{number}"


def _heading(text: str) -> Part:
    return Part(text=text, face=Face.BOLD, size=SIZE, least=8)


def _body(text: str, size: float, face: Face) -> Part:
    return Part(text=text, face=face, size=size, least=size * 0.7, max_lines=6, leading=1.3, prose=True)
