"""The date stamp (dấu ngày): the office, the local day and the hour of acceptance, drawn as a stamp."""

from datetime import datetime

from kt1desk.documents.fitting import Part, fit_stack
from kt1desk.documents.fonts import Face
from kt1desk.documents.sheet import Align, Rect, Sheet
from kt1desk.documents.words import clock, day, local_date
from kt1desk.usecases.readmodels import OfficeRow

_ROUND_SHARE = 0.28
_DAY_SHARE = 0.3
_NAME_SHARE = 0.43


def draw_date_stamp(sheet: Sheet, rect: Rect, *, office: OfficeRow, at: datetime, line: float, least: float) -> None:
    """Draw the stamp into `rect`: a double ring, the day between two bars. `least` is the smallest type in points."""
    radius = rect.height * _ROUND_SHARE
    sheet.round_frame(rect, 1.5 * line, radius)
    within = rect.inset(3 * line)
    sheet.round_frame(within, line, radius - 3 * line)
    name_height, day_height = within.height * _NAME_SHARE, within.height * _DAY_SHARE
    bar = Rect(within.left, within.top + name_height, within.width, day_height)
    sheet.fill((Rect(bar.left, bar.top, bar.width, line), Rect(bar.left, bar.bottom - line, bar.width, line)))

    name = Rect(within.left, within.top + line, within.width, name_height - line).inset(within.height * 0.1, 0)
    lines = fit_stack(
        (Part(text=office.name, face=Face.MEDIUM, size=least * 1.3, least=least, max_lines=2, leading=1.15),),
        name.width,
        name.height,
    )
    spare = name.height - sum(one.height for one in lines)
    sheet.stack(lines, Rect(name.left, name.top + spare / 2, name.width, name.height), align=Align.CENTRE)

    date = Part(text=day(local_date(at)), face=Face.BOLD, size=day_height * 0.85, least=least, leading=1)
    sheet.middle(date, bar.inset(within.height * 0.2, 0), align=Align.CENTRE)
    foot = Rect(within.left, bar.bottom, within.width, within.bottom - bar.bottom - line).inset(within.height * 0.26, 0)
    hour = Part(text=f"{clock(at)} · {office.code}", face=Face.BOLD, size=foot.height * 0.72, least=least, leading=1)
    sheet.middle(hour, foot, align=Align.CENTRE)


def draw_date_lines(sheet: Sheet, rect: Rect, *, office: OfficeRow, at: datetime, line: float, least: float) -> None:
    """The stamp in a narrow column: day, year, hour and office below each other in a frame."""
    sheet.round_frame(rect, line, rect.width * _ROUND_SHARE)
    on, inner = local_date(at), rect.inset(3 * line)
    texts = (f"{on:%d/%m}", f"{on:%Y}", clock(at), office.code)
    size = inner.height / len(texts) * 0.8
    parts = tuple(Part(text=text, face=Face.BOLD, size=size, least=least, leading=1.15) for text in texts)
    lines = fit_stack(parts, inner.width, inner.height)
    spare = inner.height - sum(one.height for one in lines)
    sheet.stack(lines, Rect(inner.left, inner.top + spare / 2, inner.width, inner.height), align=Align.CENTRE)
