"""The item label, 100 x 60 or 80 x 50 mm: the only paper that carries the bare item number as a barcode.

Black on white alone, in whole dots of the printer it is made for. The barcode has its place first;
text shrinks, wraps and at last ends in "…", and never moves a bar.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from kt1desk.documents import words
from kt1desk.documents.barcode import HEIGHT_MM, draw_code128, modules_of
from kt1desk.documents.date_stamp import draw_date_lines, draw_date_stamp
from kt1desk.documents.dots import DotGrid
from kt1desk.documents.fitting import Fitted, Part, fit, fit_stack
from kt1desk.documents.fonts import CAP_HEIGHT, Face
from kt1desk.documents.label_layout import LAYOUTS, LabelLayout
from kt1desk.documents.sheet import WHITE, Align, Rect, Sheet
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import Urgency
from kt1desk.domain.numbers import spell
from kt1desk.usecases.readmodels import ItemPaper, PrinterDots

_CAPTION_SIZE = 8.0

_LEAST = 6.4
"""The smallest type in points that a printer of 203 dots to the inch draws with every Vietnamese mark."""


def item_label(paper: ItemPaper, dots: PrinterDots) -> bytes:
    """One label as PDF. Raises ValueError for a printer without a whole-dot module of 0.25 to 0.51 mm."""
    return item_labels((paper,), dots)


def item_labels(papers: Iterable[ItemPaper], dots: PrinterDots) -> bytes:
    """Labels, one to a page, drawn on the dot grid of the printer; raises ValueError as `item_label` does."""
    grid, layout = DotGrid(dots.dpi), LAYOUTS[dots.stock]
    sheet = Sheet(grid.page(layout.width), grid.page(layout.height), packed=False)
    for paper in papers:
        draw_item_label(sheet, grid, paper, layout)
        sheet.next_page()
    return sheet.pdf()


def draw_item_label(sheet: Sheet, grid: DotGrid, paper: ItemPaper, layout: LabelLayout) -> None:
    """Draw one label from the top left corner of the sheet on; raises ValueError as `item_label` does."""
    _Label(sheet, grid, paper, layout).draw()


def draw_number(sheet: Sheet, grid: DotGrid, item_no: ItemNo, layout: LabelLayout) -> None:
    """Draw the bars of a number in their place on a label, and the number in groups below."""
    modules, dots = modules_of(item_no), layout.code_dots(grid.dpi)
    height, left, top = grid.at_least(HEIGHT_MM), grid.at_least(layout.left), grid.at(layout.code_top)
    draw_code128(sheet, modules, left=left, top=top, height=height, grid=grid, dots=dots)
    number = Part(text=spell(item_no), face=Face.BOLD, size=12.4 * layout.type_share, least=9, leading=1)
    one = fit(number, grid.points(len(modules) * dots))
    sheet.line(one.lines[0], at=left, baseline=grid.at(layout.bottom - 0.1), face=one.face, size=one.size)


@dataclass(frozen=True, slots=True)
class _Label:
    sheet: Sheet
    grid: DotGrid
    paper: ItemPaper
    layout: LabelLayout

    def draw(self) -> None:
        draw_number(self.sheet, self.grid, self.paper.item_no, self.layout)
        self._stamp()
        right = self._class_mark()
        self._strip(right)
        self._head(right)
        self._parties(self._chips())

    def _stamp(self) -> None:
        edges = self.layout
        stamp = self._rect(edges.stamp_left, edges.code_top, edges.right, edges.bottom)
        draw = draw_date_lines if edges.is_small else draw_date_stamp
        line = self.grid.line(0.25)
        draw(self.sheet, stamp, office=self.paper.office_from, at=self.paper.accepted_at, line=line, least=5.6)

    def _size(self, wanted: float) -> float:
        return wanted * self.layout.type_share

    def _rect(self, left: float, top: float, right: float, bottom: float) -> Rect:
        """A rectangle given by its edges in millimetres, each on a dot."""
        at = self.grid.at
        return Rect(at(left), at(top), at(right) - at(left), at(bottom) - at(top))

    def _class_mark(self) -> float:
        """The letter in a box of its own; gives where the rest of the top must end, in millimetres."""
        edges = self.layout
        if not self.paper.letter:
            return edges.right
        left = edges.right - (edges.head_bottom - edges.top)
        rect = self._rect(left, edges.top, edges.right, edges.head_bottom)
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
        return left - 2

    def _strip(self, right: float) -> None:
        """Who took the item; on an exercise, that it is one; on a further copy, that it is one."""
        strip = self._rect(self.layout.left, self.layout.top, right, self.layout.strip_bottom)
        if self.paper.copy > 1:
            strip = self._mark(strip, f"BẢN IN LẠI {self.paper.copy}")
        if self.paper.late:
            strip = self._mark(strip, words.LATE)
        if self.paper.training:
            self.sheet.fill((strip,))
            within = strip.inset(self.grid.at(1), 0)
            whole = _line(words.TRAINING, Face.BOLD, self._size(7.6))
            said = _line(words.TRAINING_SHORT, Face.BOLD, self._size(7.6)) if fit(whole, within.width).cut else whole
            self.sheet.middle(said, within, align=Align.CENTRE, ink=WHITE)
            return
        office = self.paper.office_from
        whole = _line(words.reached_at(office.name, office.phone), Face.MEDIUM, 7.4)
        self.sheet.middle(_line(office.name, Face.MEDIUM, 7.4) if fit(whole, strip.width).cut else whole, strip)

    def _mark(self, strip: Rect, said: str) -> Rect:
        text = _line(said, Face.BOLD, 7.4)
        wide = fit(text, strip.width).width + self.grid.at(2.4)
        mark = Rect(strip.right - wide, strip.top, wide, strip.height)
        self.sheet.fill((mark,))
        self.sheet.middle(text, mark.inset(self.grid.at(1), 0), align=Align.CENTRE, ink=WHITE)
        return Rect(strip.left, strip.top, strip.width - wide - self.grid.at(1), strip.height)

    def _head(self, right: float) -> None:
        head = self._rect(self.layout.left, self.layout.head_top, right, self.layout.head_bottom)
        size = head.height / CAP_HEIGHT
        self.sheet.line(words.SERVICE, at=head.left - size * 0.06, baseline=head.bottom, face=Face.BLACK, size=size)
        middle = self._rect(self.layout.service_right, self.layout.head_top, right, self.layout.head_bottom)
        upper = Rect(middle.left, middle.top, middle.width, self.grid.at(self.layout.urgency_height))
        lower = Rect(middle.left, upper.bottom + self.grid.at(0.5), middle.width, middle.bottom - upper.bottom)
        self._urgency(upper)
        baseline = middle.bottom - self.grid.at(0.1)
        weight = fit(_line(words.grams(self.paper.weight_g), Face.BOLD, self._size(10)), lower.width)
        self._on(weight, lower.right, baseline, Align.RIGHT)
        room = lower.width - weight.width - self.grid.at(1.5)
        self._on(self._what(room), lower.left, baseline)

    def _urgency(self, frame: Rect) -> None:
        service = self.paper.service
        word = words.URGENCY[service.urgency]
        if not word:
            due = _line(f"Hạn phát {words.moment(self.paper.promise.due_at)}", Face.BOLD, 8.6)
            self.sheet.middle(due, frame)
            return
        self.sheet.fill((frame,))
        within = frame.inset(self.grid.at(1.4), 0)
        size = self._size(9.8)
        self.sheet.middle(_line(word, Face.BOLD, size), within, ink=WHITE)
        taken = fit(_line(word, Face.BOLD, size), within.width).width + self.grid.at(1)
        moment = service.agreed_at or self.paper.promise.due_at
        is_timed = service.urgency is Urgency.TIMED
        until = words.moment(moment) if is_timed else f"trước {words.short_moment(moment)}"
        later = Rect(within.left + taken, within.top, within.width - taken, within.height)
        self.sheet.middle(_line(until, Face.BOLD, self._size(8.8)), later, align=Align.RIGHT, ink=WHITE)

    def _what(self, room: float) -> Fitted:
        """Kind, scope and covers; where the covers do not fit, without them."""
        paper, size = self.paper, self._size(8.6)
        what = f"{words.KIND[paper.kind]} · {words.SCOPE[paper.service.scope]}"
        whole = fit(_line(f"{what} · {paper.cover.count} lớp bì", Face.MEDIUM, size), room)
        return fit(_line(what, Face.MEDIUM, size), room) if whole.cut else whole

    def _chips(self) -> float:
        """The marks of the cover in a row of boxes; gives where the parties must end, in millimetres."""
        texts = words.flags(self.paper.flags)
        if not texts:
            return self.layout.parties_bottom
        edges, gap, pad = self.layout, self.grid.at(1.2), self.grid.at(1.2)
        room = self.grid.at(edges.right - edges.left) - gap * (len(texts) - 1) - 2 * pad * len(texts)
        row = fit(Part(text="".join(texts), face=Face.BOLD, size=self._size(7.2), least=5), room)
        left, top = self.grid.at(edges.left), self.grid.at(edges.parties_bottom - edges.chips_height)
        for text in texts:
            wide = fit(Part(text=text, face=Face.BOLD, size=row.size, least=row.size), room).width + 2 * pad
            chip = Rect(left, top, wide, self.grid.at(edges.chips_height))
            self.sheet.fill((chip,))
            self.sheet.middle(_line(text, Face.BOLD, row.size), chip, align=Align.CENTRE, ink=WHITE)
            left += wide + gap
        return edges.parties_bottom - edges.chips_height - 0.3

    def _parties(self, bottom: float) -> None:
        paper, edges, line = self.paper, self.layout, self.grid.line(0.25)
        middle = edges.parties_top + edges.from_height
        for top in (edges.parties_top, middle):
            rule = self._rect(edges.left, top, edges.right, top)
            self.sheet.fill((Rect(rule.left, rule.top, rule.width, line),))
        sender = (
            self._part(paper.sender_name, Face.BOLD, 8.4, lines=2),
            self._part(paper.sender_unit, Face.MEDIUM, 7.4),
        )
        self._party("TỪ", sender, self._rect(edges.left, edges.parties_top + 0.4, edges.right, middle))
        self._party("ĐẾN", self._recipient(), self._rect(edges.left, middle + 0.4, edges.right, bottom))

    def _recipient(self) -> tuple[Part, ...]:
        paper, office, small = self.paper, self.paper.office_to, self.layout.is_small
        by = "BC phát" if small else "Bưu cục phát"
        where = f"{by}: {office.code} – {office.name}" if office else f"Nơi phát: {words.OUTSIDE}"
        whom = f"Người nhận (như ghi ngoài bì): {paper.addressee}" if paper.addressee else ""
        name = Part(
            text=paper.recipient_name, face=Face.BOLD, size=self._size(14), least=6.6, max_lines=3, leading=1.18
        )
        address = self._part(paper.recipient_address, Face.MEDIUM, 8.4, lines=3)
        addressee = self._part(whom, Face.MEDIUM, 8.4, lines=3)
        office_line = self._part(where, Face.BOLD, 8.4)
        return (name, office_line, addressee, address) if small else (name, address, addressee, office_line)

    def _part(self, text: str, face: Face, size: float, *, lines: int = 1) -> Part:
        return Part(text=text, face=face, size=self._size(size), least=_LEAST, max_lines=lines, leading=1.16)

    def _party(self, caption: str, parts: tuple[Part, ...], rect: Rect) -> None:
        wide = self.grid.at(self.layout.caption_width)
        frame = Rect(rect.left + wide, rect.top, rect.width - wide, rect.height)
        stack = fit_stack(parts, frame.width, frame.height)
        self.sheet.stack(stack, frame)
        baseline = rect.top + max(stack[0].first_baseline, _CAPTION_SIZE)
        self.sheet.line(caption, at=rect.left, baseline=baseline, face=Face.BLACK, size=_CAPTION_SIZE)

    def _on(self, one: Fitted, at: float, baseline: float, align: Align = Align.LEFT) -> None:
        self.sheet.line(one.lines[0], at=at, baseline=baseline, face=one.face, size=one.size, align=align)


def _line(text: str, face: Face, size: float) -> Part:
    return Part(text=text, face=face, size=size, least=min(size, _LEAST), leading=1)
