"""The handover of a shift (biên bản bàn giao ca), A4, one copy for each of the two who sign (C2, C6, C9)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kt1desk.documents import words
from kt1desk.documents.balance_table import SUM, draw_balance, totals
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
from kt1desk.usecases.number_rows import VoidedRow
from kt1desk.usecases.readmodels import HandoverItem, HandoverPaper

COPIES = ("Bản 1/2: người giao", "Bản 2/2: người nhận")

_SIZE = 10
_LOOK = Look(size=8.2, least=6.2, row_height=13.4, ink=0.25)
_COLUMNS = (
    Column(title="STT", width=ROOM * 0.06, align=Align.RIGHT),
    Column(title="Số hiệu", width=ROOM * 0.19, face=Face.MEDIUM),
    Column(title="Ký hiệu", width=ROOM * 0.065, align=Align.CENTRE, face=Face.BOLD),
    Column(title="Nơi nhận", width=ROOM * 0.4, max_lines=2),
    Column(title="Đang ở", width=ROOM * 0.125),
    Column(title="Hạn phát", width=ROOM * 0.16),
)
_VOIDED = (
    Column(title="STT", width=ROOM * 0.06, align=Align.RIGHT),
    Column(title="Số hiệu", width=ROOM * 0.19, face=Face.MEDIUM),
    Column(title="Lý do", width=ROOM * 0.25),
    Column(title="Người hủy", width=ROOM * 0.34),
    Column(title="Hủy lúc", width=ROOM * 0.16),
)
_LAST_HEADING = "IV. SỐ LIỆU CHƯA GỬI VÀ CAM KẾT"
_BETWEEN = 2 * MM
_UNDER_HEADING = 0.8 * MM
_ABOVE_FOOT = 2 * MM
_FOOT_HEIGHT = 34 * MM
_PROOF_WIDTH = ROOM * 0.3
_ROWS_WITH_SIGNATURES = 2
_ROUNDING = 1e-6


def shift_sheet(paper: HandoverPaper) -> bytes:
    """Both copies as one PDF: first all pages of the outgoing person's, then all of the incoming one's."""
    pages = _Copy(Sheet(PAGE_WIDTH, PAGE_HEIGHT), paper, COPIES[0], 0).draw()
    sheet = Sheet(PAGE_WIDTH, PAGE_HEIGHT)
    for name in COPIES:
        _Copy(sheet, paper, name, pages).draw()
        sheet.next_page()
    return sheet.pdf()


@dataclass(slots=True)
class _Copy:
    """One copy; `pages` is how many it has, known after a first drawing."""

    sheet: Sheet
    paper: HandoverPaper
    name: str
    pages: int
    page: int = field(default=0, init=False)

    def draw(self) -> int:
        """Draw every page but for ending the last; gives how many there are."""
        self._begin_page()
        head = OfficialHead(
            parent=self.paper.issuer,
            issuer=self.paper.office.name,
            number=f"{self.paper.shift}/BB-BGC",
            on=words.local_date(self.paper.handed_over_at),
        )
        top = self._opening(draw_official_head(self.sheet, head) + 2 * MM)
        top = self._heading("I. BẢNG CÂN ĐỐI BƯU GỬI TRONG CA", top + _BETWEEN)
        top = draw_balance(self.sheet, self.paper.sheet, top + _UNDER_HEADING)
        top = self._text(SUM, top + _UNDER_HEADING, size=7.6, face=Face.ITALIC)
        top = self._text(self._balance_sentence(), top)
        self._closing(self._items(self._voided(top + _BETWEEN) + _BETWEEN) + _BETWEEN)
        return self.page

    def _begin_page(self) -> None:
        self.page += 1
        if self.paper.training:
            draw_training_mark(self.sheet, Rect(LEFT, 8 * MM, ROOM, BAND_HEIGHT))
        draw_copy_mark(self.sheet, self.paper.copy, right=LEFT + 25 * MM, top=TOP - 6.6 * MM)
        whose = TOP - 3 * MM
        self.sheet.line(self.name, at=RIGHT, baseline=whose, face=Face.BOLD, size=8.6, align=Align.RIGHT)
        baseline = PAGE_HEIGHT - 11 * MM
        foot = f"Biên bản bàn giao ca {self.paper.shift} · {self.name}"
        left = fit(Part(text=foot, face=Face.REGULAR, size=7.6, least=6), ROOM * 0.8)
        self.sheet.line(left.lines[0], at=LEFT, baseline=baseline, face=left.face, size=left.size, ink=GREY)
        number = f"Trang {self.page}/{self.pages}"
        self.sheet.line(number, at=RIGHT, baseline=baseline, face=Face.MEDIUM, size=7.6, align=Align.RIGHT)

    def _next_page(self) -> float:
        self.sheet.next_page()
        self._begin_page()
        return TOP

    def _opening(self, top: float) -> float:
        paper, office = self.paper, self.paper.office
        title = Rect(LEFT, top, ROOM, 0)
        top = self.sheet.block(
            fit(Part(text="BIÊN BẢN", face=Face.BOLD, size=14, least=12), ROOM), title, align=Align.CENTRE
        )
        about = Part(text=f"Bàn giao ca {paper.shift}, dịch vụ bưu chính KT1", face=Face.BOLD, size=11, least=8)
        top = self.sheet.block(fit(about, ROOM), Rect(LEFT, top, ROOM, 0), align=Align.CENTRE) + 1 * MM
        opened = words.moment(paper.opened_at)
        where = f"{office.name} ({office.address})" if office.address else office.name
        for text in (
            f"Hồi {words.moment_in_words(paper.handed_over_at)}, tại {where}, chúng tôi gồm:",
            f"1. Người giao: {paper.outgoing_name}, ca {paper.shift}, nhận ca lúc {opened};",
            f"2. Người nhận: {paper.incoming_name}, ca {paper.next_shift};",
            "đã giao và nhận toàn bộ bưu gửi KT1 của ca theo bảng cân đối và danh sách dưới đây.",
        ):
            top = self._text(text, top)
        return top

    def _balance_sentence(self) -> str:
        on_hand = totals(self.paper.sheet)[6]
        said = f"Tồn cuối ca: {words.whole(on_hand)} ({words.in_words(on_hand)}) bưu gửi."
        if all(row.balances for row in self.paper.sheet):
            return f"{said} Hai vế của mỗi dòng bằng nhau: bảng cân đối."
        return f"{said} Hai vế KHÔNG bằng nhau: bảng KHÔNG cân đối, phải kiểm tra lại từng bưu gửi."

    def _voided(self, top: float) -> float:
        """The numbers of this shift that no item will bear, in the order of the book."""
        if not self.paper.voided:
            return self._heading("II. SỐ HIỆU HỦY TRONG CA: không có.", top)
        rows = [fitted_row(_VOIDED, _voided_cells(i, row), _LOOK) for i, row in enumerate(self.paper.voided, 1)]
        return self._table("II. SỐ HIỆU HỦY TRONG CA", _VOIDED, rows, top)

    def _items(self, top: float) -> float:
        """The list by number; its last rows go with the signatures, so that these never stand alone."""
        heading, ending = "III. BƯU GỬI TỒN CUỐI CA", self._closing_height() + _BETWEEN
        items = sorted(self.paper.items, key=lambda item: item.item_no)
        if items:
            rows = [fitted_row(_COLUMNS, _cells(i, item), _LOOK) for i, item in enumerate(items, 1)]
            return self._table(heading, _COLUMNS, rows, top, ending=ending)
        nothing = "Không có bưu gửi nào tồn cuối ca."
        if top + fit(_heading(heading), ROOM).height + fit(_body(nothing), ROOM).height + ending > BOTTOM:
            top = self._next_page()
        return self._text(nothing, self._heading(heading, top))

    def _table(
        self, heading: str, columns: Sequence[Column], rows: Sequence[Row], top: float, *, ending: float = 0
    ) -> float:
        """Whole rows under titles on every page; `ending` points must follow the last ones on their page."""
        titles = title_row(columns, _LOOK)
        needed = [row.height for row in rows]
        last = max(0, len(rows) - _ROWS_WITH_SIGNATURES)
        needed[last] = sum(needed[last:]) + ending
        if top + fit(_heading(heading), ROOM).height + _UNDER_HEADING + titles.height + needed[0] > BOTTOM:
            top = self._next_page()
        top = self._titles(columns, titles, self._heading(heading, top) + _UNDER_HEADING)
        for row, room in zip(rows, needed, strict=True):
            if top + room > BOTTOM + _ROUNDING:
                top = self._titles(columns, titles, self._next_page())
            top = draw_row(self.sheet, columns, row, left=LEFT, top=top, look=_LOOK)
        return top

    def _titles(self, columns: Sequence[Column], titles: Row, top: float) -> float:
        return draw_row(self.sheet, columns, titles, left=LEFT, top=top, look=_LOOK, ground=PALE, centred=True)

    def _closing(self, top: float) -> None:
        top = self._heading(_LAST_HEADING, top)
        for sentence in self._sentences():
            top = self._text(sentence, top)
        foot = Rect(LEFT, top + _ABOVE_FOOT, ROOM, _FOOT_HEIGHT)
        draw_proof_below(self.sheet, self.paper.proof, Rect(LEFT, foot.top, _PROOF_WIDTH, foot.height))
        pair = (
            Signature(title="NGƯỜI GIAO", name=self.paper.outgoing_name),
            Signature(title="NGƯỜI NHẬN", name=self.paper.incoming_name),
        )
        signatures = Rect(LEFT + _PROOF_WIDTH, foot.top, ROOM - _PROOF_WIDTH, foot.height)
        draw_signatures(self.sheet, pair, signatures, size=_SIZE)

    def _closing_height(self) -> float:
        texts = sum(fit(_body(sentence), ROOM).height for sentence in self._sentences())
        return fit(_heading(_LAST_HEADING), ROOM).height + texts + _ABOVE_FOOT + _FOOT_HEIGHT

    def _sentences(self) -> tuple[str, ...]:
        unsent = self.paper.unsent
        waiting = "Lúc bàn giao, mọi dòng sổ của máy này đã được Bưu điện tỉnh xác nhận là đã nhận."
        if unsent:
            waiting = (
                f"Lúc bàn giao, {words.whole(unsent)} ({words.in_words(unsent)}) dòng sổ của máy này chưa được "
                "Bưu điện tỉnh xác nhận là đã nhận. Sổ vẫn còn nguyên trên máy và được gửi tiếp khi có đường truyền."
            )
        return (
            waiting,
            "Từ lúc ký, người nhận chịu trách nhiệm về các bưu gửi ghi trong danh sách. Hai người đã xác nhận bằng "
            "mã PIN riêng của mình. Biên bản lập thành 02 bản có giá trị như nhau, mỗi bên giữ 01 bản.",
        )

    def _heading(self, text: str, top: float) -> float:
        return self.sheet.block(fit(_heading(text), ROOM), Rect(LEFT, top, ROOM, 0))

    def _text(self, text: str, top: float, *, size: float = _SIZE, face: Face = Face.REGULAR) -> float:
        return self.sheet.block(fit(_body(text, size, face), ROOM), Rect(LEFT, top, ROOM, 0))


def _cells(ordinal: int, item: HandoverItem) -> tuple[str, ...]:
    place, due = words.PLACE[item.place], words.moment(item.due_at)
    return (str(ordinal), spell(item.item_no), item.letter or "–", item.recipient_name, place, due)


def _voided_cells(ordinal: int, row: VoidedRow) -> tuple[str, ...]:
    reason = words.VOIDED.get(row.reason, row.reason)
    return (str(ordinal), spell(row.item_no), reason, row.by_name, words.moment(row.at))


def _heading(text: str) -> Part:
    return Part(text=text, face=Face.BOLD, size=_SIZE, least=8)


def _body(text: str, size: float = _SIZE, face: Face = Face.REGULAR) -> Part:
    return Part(text=text, face=face, size=size, least=size * 0.7, max_lines=6, leading=1.3, prose=True)
