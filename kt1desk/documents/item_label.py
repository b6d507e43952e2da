"""The item label, 100 x 60 mm: the only paper that carries the bare item number as a barcode.

Black on white alone, in whole dots of the printer it is made for. The barcode has its place first;
text shrinks, wraps and at last ends in "…", and never moves a bar.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from kt1desk.documents import words
from kt1desk.documents.barcode import HEIGHT_MM, draw_code128, module_dots, modules_of
from kt1desk.documents.date_stamp import draw_date_stamp
from kt1desk.documents.dots import DotGrid
from kt1desk.documents.fitting import Fitted, Part, fit, fit_stack
from kt1desk.documents.fonts import CAP_HEIGHT, Face
from kt1desk.documents.sheet import WHITE, Align, Rect, Sheet
from kt1desk.domain.item import Urgency
from kt1desk.domain.numbers import spell
from kt1desk.usecases.readmodels import ItemPaper, PrinterDots

WIDTH_MM = 100
HEIGHT_OF_LABEL_MM = 60

_LEFT, _RIGHT = 4.0, 96.0
_TOP, _BOTTOM = 2.4, 57.8
_STRIP_BOTTOM = 6.0
_HEAD_TOP, _HEAD_BOTTOM = 7.0, 15.0
_MARK_SIDE = _HEAD_BOTTOM - _TOP
_PARTIES_TOP, _PARTIES_BOTTOM = 15.9, 40.7
_FROM_HEIGHT = 6.8
_CHIPS_HEIGHT = 3.7
_CODE_TOP = 41.5
_STAMP_LEFT = 68.0
_CAPTION_WIDTH = 9.5
_CAPTION_SIZE = 8.0

_LEAST = 6.4
"""The smallest type in points that a printer of 203 dots to the inch draws with every Vietnamese mark."""


def item_label(paper: ItemPaper, dots: PrinterDots) -> bytes:
    """One label as PDF. Raises ValueError for a printer without a whole-dot module of 0.25 to 0.51 mm."""
    return item_labels((paper,), dots)


def item_labels(papers: Iterable[ItemPaper], dots: PrinterDots) -> bytes:
    """Labels, one to a page, drawn on the dot grid of the printer; raises ValueError as `item_label` does."""
    grid = DotGrid(dots.dpi)
    sheet = Sheet(grid.page(WIDTH_MM), grid.page(HEIGHT_OF_LABEL_MM), packed=False)
    for paper in papers:
        _Label(sheet, grid, paper).draw()
        sheet.next_page()
    return sheet.pdf()


@dataclass(frozen=True, slots=True)
class _Label:
    sheet: Sheet
    grid: DotGrid
    paper: ItemPaper

    def draw(self) -> None:
        self._barcode()
        draw_date_stamp(
            self.sheet,
            self._rect(_STAMP_LEFT, _CODE_TOP, _RIGHT, _BOTTOM),
            office=self.paper.office_from,
            at=self.paper.accepted_at,
            line=self.grid.line(0.25),
            least=5.6,
        )
        right = self._class_mark()
        self._strip(right)
        self._head(right)
        self._parties(self._chips())

    def _rect(self, left: float, top: float, right: float, bottom: float) -> Rect:
        """A rectangle given by its edges in millimetres, each on a dot."""
        at = self.grid.at
        return Rect(at(left), at(top), at(right) - at(left), at(bottom) - at(top))

    def _barcode(self) -> None:
        modules = modules_of(self.paper.item_no)
        # The left margin is a quiet zone too, so ten modules may not be wider than it.
        dots = module_dots(self.grid.dpi, len(modules), min(_STAMP_LEFT, _LEFT / 10 * (len(modules) + 20)))
        height = self.grid.at_least(HEIGHT_MM)
        left, top = self.grid.at_least(_LEFT), self.grid.at(_CODE_TOP)
        draw_code128(self.sheet, modules, left=left, top=top, height=height, grid=self.grid, dots=dots)
        number = Part(text=spell(self.paper.item_no), face=Face.BOLD, size=12.4, least=9, leading=1)
        self._on(fit(number, self.grid.points(len(modules) * dots)), left, self.grid.at(_BOTTOM - 0.1))

    def _class_mark(self) -> float:
        """The letter in a box of its own; gives where the rest of the top must end, in millimetres."""
        if not self.paper.letter:
            return _RIGHT
        rect = self._rect(_RIGHT - _MARK_SIDE, _TOP, _RIGHT, _HEAD_BOTTOM)
        self.sheet.frame(rect, self.grid.line(0.9))
        size = rect.height * 0.92
        baseline = rect.top + (rect.height + size * CAP_HEIGHT) / 2
        self.sheet.line(
            self.paper.letter,
            at=rect.left + rect.width / 2,
            baseline=baseline,
            face=Face.BLACK,
            size=size,
            align=Align.CENTRE,
        )
        return _RIGHT - _MARK_SIDE - 2

    def _strip(self, right: float) -> None:
        """Who took the item; on an exercise, that it is one; on a further copy, that it is one."""
        strip = self._rect(_LEFT, _TOP, right, _STRIP_BOTTOM)
        if self.paper.copy > 1:
            strip = self._copy_mark(strip)
        if self.paper.training:
            self.sheet.fill((strip,))
            within = strip.inset(self.grid.at(1), 0)
            self.sheet.middle(_line(words.TRAINING, Face.BOLD, 7.6), within, align=Align.CENTRE, ink=WHITE)
            return
        office = self.paper.office_from
        whole = _line(words.reached_at(office.name, office.phone), Face.MEDIUM, 7.4)
        self.sheet.middle(_line(office.name, Face.MEDIUM, 7.4) if fit(whole, strip.width).cut else whole, strip)

    def _copy_mark(self, strip: Rect) -> Rect:
        text = _line(f"BẢN IN LẠI {self.paper.copy}", Face.BOLD, 7.4)
        wide = fit(text, strip.width).width + self.grid.at(2.4)
        mark = Rect(strip.right - wide, strip.top, wide, strip.height)
        self.sheet.frame(mark, self.grid.line(0.35))
        self.sheet.middle(text, mark.inset(self.grid.at(1), 0), align=Align.CENTRE)
        return Rect(strip.left, strip.top, strip.width - wide - self.grid.at(1), strip.height)

    def _head(self, right: float) -> None:
        head = self._rect(_LEFT, _HEAD_TOP, right, _HEAD_BOTTOM)
        size = head.height / CAP_HEIGHT
        self.sheet.line(words.SERVICE, at=head.left - size * 0.06, baseline=head.bottom, face=Face.BLACK, size=size)
        middle = Rect(self.grid.at(29), head.top, head.right - self.grid.at(29), head.height)
        upper = Rect(middle.left, middle.top, middle.width, self.grid.at(4.7))
        lower = Rect(middle.left, upper.bottom + self.grid.at(0.5), middle.width, middle.bottom - upper.bottom)
        self._urgency(upper)
        baseline = middle.bottom - self.grid.at(0.1)
        weight = fit(_line(words.grams(self.paper.weight_g), Face.BOLD, 10), lower.width)
        self._on(weight, lower.right, baseline, Align.RIGHT)
        room = lower.width - weight.width - self.grid.at(1.5)
        self._on(fit(_line(self._what(), Face.MEDIUM, 8.6), room), lower.left, baseline)

    def _urgency(self, frame: Rect) -> None:
        service = self.paper.service
        word = words.URGENCY[service.urgency]
        if not word:
            due = _line(f"Hạn phát {words.moment(self.paper.promise.due_at)}", Face.BOLD, 8.6)
            self.sheet.middle(due, frame)
            return
        self.sheet.fill((frame,))
        within = frame.inset(self.grid.at(1.4), 0)
        self.sheet.middle(_line(word, Face.BOLD, 9.8), within, ink=WHITE)
        moment = service.agreed_at or self.paper.promise.due_at
        is_timed = service.urgency is Urgency.TIMED
        until = words.moment(moment) if is_timed else f"trước {words.short_moment(moment)}"
        later = Rect(within.left + within.width * 0.36, within.top, within.width * 0.64, within.height)
        self.sheet.middle(_line(until, Face.BOLD, 8.8), later, align=Align.RIGHT, ink=WHITE)

    def _what(self) -> str:
        paper = self.paper
        return f"{words.KIND[paper.kind]} · {words.SCOPE[paper.service.scope]} · {paper.cover.count} lớp bì"

    def _chips(self) -> float:
        """The marks of the cover in a row of boxes; gives where the parties must end, in millimetres."""
        texts = words.flags(self.paper.flags)
        if not texts:
            return _PARTIES_BOTTOM
        gap, pad = self.grid.at(1.2), self.grid.at(1.2)
        room = self.grid.at(_RIGHT - _LEFT) - gap * (len(texts) - 1) - 2 * pad * len(texts)
        row = fit(Part(text="".join(texts), face=Face.BOLD, size=7.2, least=5), room)
        left, top = self.grid.at(_LEFT), self.grid.at(_PARTIES_BOTTOM - _CHIPS_HEIGHT)
        for text in texts:
            wide = fit(Part(text=text, face=Face.BOLD, size=row.size, least=row.size), room).width + 2 * pad
            chip = Rect(left, top, wide, self.grid.at(_CHIPS_HEIGHT))
            self.sheet.fill((chip,))
            self.sheet.middle(_line(text, Face.BOLD, row.size), chip, align=Align.CENTRE, ink=WHITE)
            left += wide + gap
        return _PARTIES_BOTTOM - _CHIPS_HEIGHT - 0.3

    def _parties(self, bottom: float) -> None:
        line = self.grid.line(0.25)
        paper = self.paper
        middle = _PARTIES_TOP + _FROM_HEIGHT
        self.sheet.fill((Rect(self.grid.at(_LEFT), self.grid.at(_PARTIES_TOP), self.grid.at(_RIGHT - _LEFT), line),))
        self.sheet.fill((Rect(self.grid.at(_LEFT), self.grid.at(middle), self.grid.at(_RIGHT - _LEFT), line),))
        self._party(
            "TỪ",
            (
                Part(text=paper.sender_name, face=Face.BOLD, size=8.4, least=_LEAST, max_lines=2, leading=1.16),
                Part(text=paper.sender_unit, face=Face.MEDIUM, size=7.4, least=_LEAST, leading=1.16),
            ),
            self._rect(_LEFT, _PARTIES_TOP + 0.4, _RIGHT, middle),
        )
        self._party("ĐẾN", self._recipient(), self._rect(_LEFT, middle + 0.4, _RIGHT, bottom))

    def _recipient(self) -> tuple[Part, ...]:
        paper, office = self.paper, self.paper.office_to
        where = f"Bưu cục phát: {office.code} – {office.name}" if office else f"Nơi phát: {words.OUTSIDE}"
        whom = f"Người nhận (như ghi ngoài bì): {paper.addressee}" if paper.addressee else ""
        return (
            Part(text=paper.recipient_name, face=Face.BOLD, size=14, least=6.6, max_lines=3, leading=1.18),
            Part(text=paper.recipient_address, face=Face.MEDIUM, size=8.4, least=_LEAST, max_lines=3, leading=1.16),
            Part(text=whom, face=Face.MEDIUM, size=8.4, least=_LEAST, max_lines=3, leading=1.16),
            Part(text=where, face=Face.BOLD, size=8.4, least=_LEAST, leading=1.16),
        )

    def _party(self, caption: str, parts: tuple[Part, ...], rect: Rect) -> None:
        wide = self.grid.at(_CAPTION_WIDTH)
        frame = Rect(rect.left + wide, rect.top, rect.width - wide, rect.height)
        stack = fit_stack(parts, frame.width, frame.height)
        self.sheet.stack(stack, frame)
        baseline = rect.top + max(stack[0].first_baseline, _CAPTION_SIZE)
        self.sheet.line(caption, at=rect.left, baseline=baseline, face=Face.BLACK, size=_CAPTION_SIZE)

    def _on(self, one: Fitted, at: float, baseline: float, align: Align = Align.LEFT) -> None:
        self.sheet.line(one.lines[0], at=at, baseline=baseline, face=one.face, size=one.size, align=align)


def _line(text: str, face: Face, size: float) -> Part:
    return Part(text=text, face=face, size=size, least=min(size, _LEAST), leading=1)
