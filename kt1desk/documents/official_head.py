"""The head of an official paper, laid out as NĐ 30/2020/NĐ-CP, annex I, section II has it."""

from dataclasses import dataclass
from datetime import date

from kt1desk.documents import words
from kt1desk.documents.dots import MM
from kt1desk.documents.fitting import Part, fit, fit_stack
from kt1desk.documents.fonts import Face
from kt1desk.documents.sheet import Align, Rect, Sheet
from kt1desk.usecases.readmodels import IssuerRow

PAGE_WIDTH, PAGE_HEIGHT = 210 * MM, 297 * MM
LEFT = 30 * MM
RIGHT = PAGE_WIDTH - 15 * MM
TOP = 20 * MM
BOTTOM = PAGE_HEIGHT - 20 * MM
ROOM = RIGHT - LEFT
"""A4 with the margins of the decree: 20 mm above and below, 30 mm left, 15 mm right."""

_ISSUER_SHARE = 0.44
_RULE = 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialHead:
    """The body above, with the place of its papers; who issues this one; its number, the day in words."""

    parent: IssuerRow
    issuer: str
    number: str
    on: date


def draw_official_head(sheet: Sheet, head: OfficialHead) -> float:
    """Draw country and motto, issuer, number, place and date; gives the bottom."""
    issuer = Rect(LEFT, TOP, ROOM * _ISSUER_SHARE - 4 * MM, 22 * MM)
    nation = Rect(LEFT + ROOM * _ISSUER_SHARE, TOP, ROOM * (1 - _ISSUER_SHARE), 22 * MM)
    _issuer(sheet, head, issuer)
    _nation(sheet, nation)
    place = f"{head.parent.place}, {words.day_in_words(head.on)}"
    line = Rect(nation.left, TOP + 17 * MM, nation.width, 0)
    sheet.block(fit(Part(text=place, face=Face.ITALIC, size=10.5, least=8), nation.width), line, align=Align.CENTRE)
    return TOP + 24 * MM


def _issuer(sheet: Sheet, head: OfficialHead, frame: Rect) -> None:
    """The parent body, the body itself in bold with a line of a third of its width below, the number."""
    stack = fit_stack(
        (
            Part(text=head.parent.body, face=Face.REGULAR, size=9.6, least=7),
            Part(text=head.issuer.upper(), face=Face.BOLD, size=9.6, least=6.4, max_lines=3),
        ),
        frame.width,
        15 * MM,
    )
    bottom = sheet.stack(stack, frame, align=Align.CENTRE) + 2
    third = frame.width / 3
    sheet.fill((Rect(frame.left + third, bottom, third, _RULE),))
    number = Part(text=f"Số: {head.number}", face=Face.REGULAR, size=9.6, least=7)
    sheet.block(fit(number, frame.width), Rect(frame.left, TOP + 17 * MM, frame.width, 0), align=Align.CENTRE)


def _nation(sheet: Sheet, frame: Rect) -> None:
    """Country and motto; the line below is as long as the motto."""
    country = fit(Part(text=words.NATION, face=Face.BOLD, size=9.8, least=8), frame.width)
    top = sheet.block(country, frame, align=Align.CENTRE)
    motto = fit(Part(text=words.MOTTO, face=Face.BOLD, size=10.8, least=9), frame.width)
    top = sheet.block(motto, Rect(frame.left, top, frame.width, 0), align=Align.CENTRE) + 2
    sheet.fill((Rect(frame.left + (frame.width - motto.width) / 2, top, motto.width, _RULE),))
