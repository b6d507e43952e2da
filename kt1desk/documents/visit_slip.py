"""The list of a courier's visit (phiếu giao nhận), A4: one paper for all that was handed in.

It carries a typed QR code and no barcode, so that scanning it is never taken for holding an item.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kt1desk.documents import words
from kt1desk.documents.dots import MM
from kt1desk.documents.fonts import Face
from kt1desk.documents.marks import Signature
from kt1desk.documents.official_head import PAGE_HEIGHT, PAGE_WIDTH, ROOM, OfficialHead, draw_official_head
from kt1desk.documents.pages import SIGNED_HEIGHT, Pages, text_height
from kt1desk.documents.sheet import Align, Sheet
from kt1desk.documents.table import Column, Look, fitted_row
from kt1desk.domain.numbers import spell
from kt1desk.usecases.visit_paper import VisitPaper, VisitPaperItem

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
_LATE = "(bù)"
_LATE_NOTE = "(bù) Bưu gửi nhận bằng phiếu viết tay khi máy hỏng, nhập bù vào máy theo đúng giờ đã nhận."
_BETWEEN = 2 * MM


def visit_slip(paper: VisitPaper) -> bytes:
    """The list as PDF, as many pages of A4 as it needs."""
    count = _list(Sheet(PAGE_WIDTH, PAGE_HEIGHT), paper, 0).draw()
    sheet = Sheet(PAGE_WIDTH, PAGE_HEIGHT)
    _list(sheet, paper, count).draw()
    return sheet.pdf()


def _list(sheet: Sheet, paper: VisitPaper, count: int) -> "_List":
    foot = f"Phiếu giao nhận {paper.visit}"
    return _List(Pages(sheet=sheet, foot=foot, training=paper.training, count=count, copy=paper.copy), paper)


@dataclass(slots=True)
class _List:
    pages: Pages
    paper: VisitPaper

    def draw(self) -> int:
        """Draw every page but for ending the last; gives how many there are."""
        self.pages.begin()
        head = OfficialHead(
            parent=self.paper.issuer,
            issuer=self.paper.office.name,
            number=f"{self.paper.visit}/PGN",
            on=words.local_date(self.paper.closed_at),
        )
        top = self._opening(draw_official_head(self.pages.sheet, head) + 2 * MM)
        held, voided = self.paper.held, self.paper.voided
        ending = self._closing_height()
        top = self._items("I. BƯU GỬI ĐÃ NHẬN", held, top + _BETWEEN, ending=0 if voided else ending)
        if voided:
            heading = "II. BƯU GỬI TRẢ LẠI NGƯỜI GIAO, SỐ HIỆU ĐÃ HỦY"
            top = self._items(heading, voided, top + _BETWEEN, ending=ending)
        self._closing(top + _BETWEEN)
        return self.pages.page

    def _opening(self, top: float) -> float:
        paper, courier = self.paper, self.paper.courier
        top = self.pages.headline("PHIẾU GIAO NHẬN", "Bưu gửi dịch vụ bưu chính KT1", top)
        specimen = f", chữ ký mẫu số {courier.specimen_no}" if courier.specimen_no else ""
        for text in (
            f"Cơ quan gửi: {paper.agency_name};",
            f"Người giao: {courier.name}{specimen};",
            f"Người nhận: {paper.clerk_name}, {paper.office.name};",
            f"Bắt đầu lúc {words.moment(paper.opened_at)}, kết thúc lúc {words.moment(paper.closed_at)}.",
        ):
            top = self.pages.text(text, top + (1 * MM if text.startswith("Cơ") else 0))
        return top

    def _items(self, heading: str, items: Sequence[VisitPaperItem], top: float, *, ending: float) -> float:
        """Whole rows under titles on every page; `ending` points must follow the last ones on their page."""
        if not items:
            return self.pages.heading(f"{heading}: không có.", top)
        rows = [fitted_row(_COLUMNS, _cells(i, item), _LOOK) for i, item in enumerate(items, 1)]
        return self.pages.table(heading, _COLUMNS, rows, top, look=_LOOK, ending=ending)

    def _closing(self, top: float) -> None:
        for sentence in self._sentences():
            top = self.pages.text(sentence, top)
        pair = (
            Signature(title="NGƯỜI GIAO", name=self.paper.courier.name),
            Signature(title="NGƯỜI NHẬN", name=self.paper.clerk_name),
        )
        self.pages.signed(self.paper.proof, pair, top + _BETWEEN)

    def _closing_height(self) -> float:
        texts = sum(text_height(sentence) for sentence in self._sentences())
        return _BETWEEN + texts + _BETWEEN + SIGNED_HEIGHT

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
        if any(item.late for item in paper.items):
            said.append(_LATE_NOTE)
        return tuple(said)


def _cells(ordinal: int, item: VisitPaperItem) -> tuple[str, ...]:
    urgency = words.URGENCY[item.service.urgency]
    scope = words.SCOPE[item.service.scope]
    mark = f" {_CORRECTED}" if item.corrected else ""
    return (
        str(ordinal),
        f"{spell(item.item_no)}{mark}",
        item.letter or "–",
        f"{scope}, {urgency}" if urgency else scope,
        # Before the name: what stands behind it is cut off with a long one.
        f"{_LATE} {item.recipient_name}" if item.late else item.recipient_name,
        words.grams(item.weight_g),
        words.moment(item.due_at),
        words.whole(item.total_vnd),
    )
