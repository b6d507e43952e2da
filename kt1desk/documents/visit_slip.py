"""The list of a courier's visit (phiếu giao nhận), A4: one paper for all that was handed in.

It carries a typed QR code and no barcode, so that scanning it is never taken for holding an item.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kt1desk.documents import words
from kt1desk.documents.dots import MM
from kt1desk.documents.fitting import Part, fit
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
from kt1desk.documents.official_head import (
    BOTTOM,
    LEFT,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RIGHT,
    ROOM,
    TOP,
    OfficialHead,
    draw_official_head,
)
from kt1desk.documents.sheet import Align, Rect, Sheet
from kt1desk.documents.table import Column, Look, Row, draw_row, fitted_row, title_row
from kt1desk.domain.numbers import spell
from kt1desk.usecases.visit_paper import VisitPaper, VisitPaperItem

_SIZE = 10
_LOOK = Look(size=8.2, least=5.8, row_height=14, ink=0.25)
_COLUMNS = (
    Column(title="STT", width=ROOM * 0.05, align=Align.RIGHT),
    Column(title="Số hiệu", width=ROOM * 0.18, face=Face.MEDIUM),
    Column(title="Ký hiệu", width=ROOM * 0.06, align=Align.CENTRE, face=Face.BOLD),
    Column(title="Dịch vụ", width=ROOM * 0.12, max_lines=2),
    Column(title="Nơi nhận", width=ROOM * 0.26, max_lines=4),
    Column(title="Khối lượng", width=ROOM * 0.09, align=Align.RIGHT),
    Column(title="Hạn phát", width=ROOM * 0.13, max_lines=2),
    Column(title="Giá cước (đồng)", width=ROOM * 0.11, align=Align.RIGHT),
)
_CORRECTED = "*"
_NOTE = "(*) Bưu gửi đã sửa lại tại quầy; bảng ghi theo lần sửa cuối."
_UNDER_HEADING = 0.8 * MM
_BETWEEN = 2 * MM
_FOOT_HEIGHT = 34 * MM
_PROOF_WIDTH = ROOM * 0.3
_ROWS_WITH_SIGNATURES = 2
_ROUNDING = 1e-6


def visit_slip(paper: VisitPaper) -> bytes:
    """The list as PDF, as many pages of A4 as it needs."""
    pages = _List(Sheet(PAGE_WIDTH, PAGE_HEIGHT), paper, 0).draw()
    sheet = Sheet(PAGE_WIDTH, PAGE_HEIGHT)
    _List(sheet, paper, pages).draw()
    return sheet.pdf()


@dataclass(slots=True)
class _List:
    """`pages` is how many it has, known after a first drawing."""

    sheet: Sheet
    paper: VisitPaper
    pages: int
    page: int = field(default=0, init=False)

    def draw(self) -> int:
        """Draw every page but for ending the last; gives how many there are."""
        self._begin_page()
        head = OfficialHead(
            parent=self.paper.issuer,
            issuer=self.paper.office.name,
            number=f"{self.paper.visit}/PGN",
            on=words.local_date(self.paper.closed_at),
        )
        top = self._opening(draw_official_head(self.sheet, head) + 2 * MM)
        held, voided = self.paper.held, self.paper.voided
        ending = self._closing_height()
        top = self._items("I. BƯU GỬI ĐÃ NHẬN", held, top + _BETWEEN, ending=0 if voided else ending)
        if voided:
            heading = "II. BƯU GỬI TRẢ LẠI NGƯỜI GIAO, SỐ HIỆU ĐÃ HỦY"
            top = self._items(heading, voided, top + _BETWEEN, ending=ending)
        self._closing(top + _BETWEEN)
        return self.page

    def _begin_page(self) -> None:
        self.page += 1
        if self.paper.training:
            draw_training_mark(self.sheet, Rect(LEFT, 8 * MM, ROOM, BAND_HEIGHT))
        draw_copy_mark(self.sheet, self.paper.copy, right=LEFT + 25 * MM, top=TOP - 6.6 * MM)
        baseline = PAGE_HEIGHT - 11 * MM
        foot = fit(Part(text=f"Phiếu giao nhận {self.paper.visit}", face=Face.REGULAR, size=7.6, least=6), ROOM * 0.8)
        self.sheet.line(foot.lines[0], at=LEFT, baseline=baseline, face=foot.face, size=foot.size, ink=GREY)
        number = f"Trang {self.page}/{self.pages}"
        self.sheet.line(number, at=RIGHT, baseline=baseline, face=Face.MEDIUM, size=7.6, align=Align.RIGHT)

    def _next_page(self) -> float:
        self.sheet.next_page()
        self._begin_page()
        return TOP

    def _opening(self, top: float) -> float:
        paper, courier = self.paper, self.paper.courier
        for text, size in (("PHIẾU GIAO NHẬN", 14), ("Bưu gửi dịch vụ bưu chính KT1", 11)):
            title = fit(Part(text=text, face=Face.BOLD, size=size, least=8), ROOM)
            top = self.sheet.block(title, Rect(LEFT, top, ROOM, 0), align=Align.CENTRE)
        specimen = f", chữ ký mẫu số {courier.specimen_no}" if courier.specimen_no else ""
        for text in (
            f"Cơ quan gửi: {paper.agency_name};",
            f"Người giao: {courier.name}{specimen};",
            f"Người nhận: {paper.clerk_name}, {paper.office.name};",
            f"Bắt đầu lúc {words.moment(paper.opened_at)}, kết thúc lúc {words.moment(paper.closed_at)}.",
        ):
            top = self._text(text, top + (1 * MM if text.startswith("Cơ") else 0))
        return top

    def _items(self, heading: str, items: Sequence[VisitPaperItem], top: float, *, ending: float) -> float:
        """Whole rows under titles on every page; `ending` points must follow the last ones on their page."""
        if not items:
            return self._heading(f"{heading}: không có.", top)
        rows = [fitted_row(_COLUMNS, _cells(i, item), _LOOK) for i, item in enumerate(items, 1)]
        titles = title_row(_COLUMNS, _LOOK)
        needed = [row.height for row in rows]
        last = max(0, len(rows) - _ROWS_WITH_SIGNATURES)
        needed[last] = sum(needed[last:]) + ending
        if top + fit(_bold(heading), ROOM).height + _UNDER_HEADING + titles.height + needed[0] > BOTTOM:
            top = self._next_page()
        top = self._titles(titles, self._heading(heading, top) + _UNDER_HEADING)
        for row, room in zip(rows, needed, strict=True):
            if top + room > BOTTOM + _ROUNDING:
                top = self._titles(titles, self._next_page())
            top = draw_row(self.sheet, _COLUMNS, row, left=LEFT, top=top, look=_LOOK)
        return top

    def _titles(self, titles: Row, top: float) -> float:
        return draw_row(self.sheet, _COLUMNS, titles, left=LEFT, top=top, look=_LOOK, ground=PALE, centred=True)

    def _closing(self, top: float) -> None:
        for sentence in self._sentences():
            top = self._text(sentence, top)
        foot = Rect(LEFT, top + _BETWEEN, ROOM, _FOOT_HEIGHT)
        draw_proof_below(self.sheet, self.paper.proof, Rect(LEFT, foot.top, _PROOF_WIDTH, foot.height))
        pair = (
            Signature(title="NGƯỜI GIAO", name=self.paper.courier.name),
            Signature(title="NGƯỜI NHẬN", name=self.paper.clerk_name),
        )
        signatures = Rect(LEFT + _PROOF_WIDTH, foot.top, ROOM - _PROOF_WIDTH, foot.height)
        draw_signatures(self.sheet, pair, signatures, size=_SIZE)

    def _closing_height(self) -> float:
        texts = sum(fit(_body(sentence), ROOM).height for sentence in self._sentences())
        return _BETWEEN + texts + _BETWEEN + _FOOT_HEIGHT

    def _sentences(self) -> tuple[str, ...]:
        """The sums, how it was paid, what the stars mean."""
        paper, held = self.paper, self.paper.held
        total = sum(item.total_vnd for item in held)
        weight = words.grams(sum(item.weight_g for item in held))
        pieces = f"Cộng: {words.whole(len(held))} ({words.in_words(len(held))}) bưu gửi đã nhận, {weight}"
        back = f"; {words.whole(len(paper.voided))} bưu gửi trả lại" if paper.voided else ""
        money = f"Tổng giá cước {words.whole(total)} đồng; phải trả tại quầy {words.whole(paper.due_vnd)} đồng"
        said = [f"{pieces}{back}.", f"{money} (chưa gồm thuế GTGT)."]
        if paper.payment is not None:
            paid = paper.payment
            said.append(f"{words.PAID[paid.method]} số {paid.receipt_no}: {words.whole(paid.amount_vnd)} đồng.")
        if any(item.corrected for item in paper.items):
            said.append(_NOTE)
        return tuple(said)

    def _heading(self, text: str, top: float) -> float:
        return self.sheet.block(fit(_bold(text), ROOM), Rect(LEFT, top, ROOM, 0))

    def _text(self, text: str, top: float) -> float:
        return self.sheet.block(fit(_body(text), ROOM), Rect(LEFT, top, ROOM, 0))


def _cells(ordinal: int, item: VisitPaperItem) -> tuple[str, ...]:
    urgency = words.URGENCY[item.service.urgency]
    scope = words.SCOPE[item.service.scope]
    mark = f" {_CORRECTED}" if item.corrected else ""
    return (
        str(ordinal),
        f"{spell(item.item_no)}{mark}",
        item.letter or "–",
        f"{scope}, {urgency}" if urgency else scope,
        item.recipient_name,
        words.grams(item.weight_g),
        words.moment(item.due_at),
        words.whole(item.total_vnd),
    )


def _bold(text: str) -> Part:
    return Part(text=text, face=Face.BOLD, size=_SIZE, least=8)


def _body(text: str) -> Part:
    return Part(text=text, face=Face.REGULAR, size=_SIZE, least=_SIZE * 0.7, max_lines=6, leading=1.3, prose=True)
