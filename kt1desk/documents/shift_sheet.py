"""The handover of a shift (biên bản bàn giao ca), A4, one copy for each of the two who sign (C2, C6, C9)."""

from dataclasses import dataclass, replace

from kt1desk.documents import words
from kt1desk.documents.balance_table import draw_balance, how_it_adds_up, totals
from kt1desk.documents.dots import MM
from kt1desk.documents.fitting import Part, fit
from kt1desk.documents.fonts import Face
from kt1desk.documents.handover_words import OUTCOME, found, kept
from kt1desk.documents.marks import Signature
from kt1desk.documents.official_head import (
    BOTTOM,
    LEFT,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    ROOM,
    OfficialHead,
    draw_official_head,
)
from kt1desk.documents.pages import SIGNED_HEIGHT, UNDER_HEADING, Bodies, Pages, heading_height, text_height
from kt1desk.documents.sheet import Align, Rect, Sheet
from kt1desk.documents.table import Column, Look, fitted_row
from kt1desk.domain.numbers import spell
from kt1desk.usecases.handover_papers import DifferenceRow
from kt1desk.usecases.number_rows import VoidedRow
from kt1desk.usecases.readmodels import HandoverItem, HandoverPaper

COPIES = ("Bản 1/2: người giao", "Bản 2/2: người nhận")

_LOOK = Look(size=8, least=6.2, row_height=12.1, ink=0.25)
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
_DIFFERENCES = (
    Column(title="STT", width=ROOM * 0.06, align=Align.RIGHT),
    Column(title="Số hiệu", width=ROOM * 0.19, face=Face.MEDIUM),
    Column(title="Ký hiệu", width=ROOM * 0.065, align=Align.CENTRE, face=Face.BOLD),
    Column(title="Chênh lệch", width=ROOM * 0.2, max_lines=2),
    Column(title="Lý do", width=ROOM * 0.2, max_lines=2),
    Column(title="Xử lý", width=ROOM * 0.285, max_lines=3),
)
_CHECKED = (
    Column(title="STT", width=ROOM * 0.06, align=Align.RIGHT),
    Column(title="Nội dung", width=ROOM * 0.34, max_lines=2),
    Column(title="Tình trạng", width=ROOM * 0.6, max_lines=6),
)
_NONE_VOIDED, _NONE_DIFFERS = "II. SỐ HIỆU HỦY TRONG CA: không có.", "III. CHÊNH LỆCH, BẢO LƯU: không có."
_PROSE = Part(text="", face=Face.REGULAR, size=8.6, least=8.6, max_lines=5, leading=1.3, prose=True)
_LAST_HEADING = "VI. SỐ LIỆU CHƯA GỬI VÀ CAM KẾT"
_SIZE = 9.5
_BETWEEN = 1 * MM
_ABOVE_FOOT = 2 * MM


def shift_sheet(paper: HandoverPaper) -> bytes:
    """Both copies as one PDF: first all pages of the outgoing person's, then all of the incoming one's."""
    sheet = Sheet(PAGE_WIDTH, PAGE_HEIGHT)
    foot = f"Biên bản bàn giao ca {paper.shift}"
    bodies = Bodies(sheet=sheet, foot=foot, training=paper.training, count=0)
    _Receipt(bodies, paper).draw()
    for name in COPIES:
        pages = Pages(
            sheet=sheet,
            foot=f"{foot} · {name}",
            training=paper.training,
            count=bodies.page,
            copy=paper.copy,
            name=name,
        )
        bodies.place_on(pages)
    return sheet.pdf()


@dataclass(slots=True)
class _Receipt:
    """What both copies say."""

    pages: Bodies
    paper: HandoverPaper

    def draw(self) -> None:
        """Draw every body."""
        self.pages.begin()
        head = OfficialHead(
            parent=self.paper.issuer,
            issuer=self.paper.office.name,
            number=f"{self.paper.shift}/BB-BGC",
            on=words.local_date(self.paper.handed_over_at),
        )
        top = self._opening(draw_official_head(self.pages.sheet, head) + 2 * MM)
        top = self.pages.heading("I. BẢNG CÂN ĐỐI BƯU GỬI TRONG CA", top + _BETWEEN)
        top = draw_balance(self.pages.sheet, self.paper.sheet, top + UNDER_HEADING)
        top = self.pages.text(how_it_adds_up(self.paper.sheet), top + UNDER_HEADING, size=7.6, face=Face.ITALIC)
        top = self.pages.text(self._balance_sentence(), top, size=_SIZE)
        top = self._apart(top + _BETWEEN)
        top = self._checked(top + _BETWEEN)
        self._closing(self._items(top + _BETWEEN) + _BETWEEN)
        self.pages.sheet.end_body()

    def _opening(self, top: float) -> float:
        paper, office = self.paper, self.paper.office
        title = Rect(LEFT, top, ROOM, 0)
        top = self.pages.sheet.block(
            fit(Part(text="BIÊN BẢN", face=Face.BOLD, size=14, least=12), ROOM), title, align=Align.CENTRE
        )
        about = Part(text=f"Bàn giao ca {paper.shift}, dịch vụ bưu chính KT1", face=Face.BOLD, size=11, least=8)
        top = self.pages.sheet.block(fit(about, ROOM), Rect(LEFT, top, ROOM, 0), align=Align.CENTRE) + 1 * MM
        opened = words.moment(paper.opened_at)
        for text in (
            f"{words.at_office(paper.handed_over_at, office.name, office.address)}, chúng tôi gồm:",
            f"1. Người giao: {paper.outgoing_name}, ca {paper.shift}, nhận ca lúc {opened};",
            *(("Cùng trực: " + ", ".join(paper.on_duty) + ";",) if paper.on_duty else ()),
            f"2. Người nhận: {paper.incoming_name}, {_where_to(paper)}; "
            f"đã giao và nhận {_what(paper)} theo bảng cân đối và danh sách dưới đây.",
        ):
            top = self.pages.text(text, top, size=_SIZE)
        return top

    def _balance_sentence(self) -> str:
        on_hand = totals(self.paper.sheet)[6]
        said = f"Tồn cuối ca: {words.whole(on_hand)} ({words.in_words(on_hand)}) bưu gửi."
        if all(row.balances for row in self.paper.sheet):
            return f"{said} Hai vế của mỗi dòng bằng nhau: bảng cân đối."
        return f"{said} Hai vế KHÔNG bằng nhau: bảng KHÔNG cân đối, phải kiểm tra lại từng bưu gửi."

    def _apart(self, top: float) -> float:
        """What is not as usual: numbers voided, and differences. Usually one line says that there is nothing."""
        if not self.paper.voided and not self.paper.differences:
            return self.pages.heading(f"{_NONE_VOIDED} {_NONE_DIFFERS}", top)
        return self._differences(self._voided(top) + _BETWEEN)

    def _voided(self, top: float) -> float:
        """The numbers of this shift that no item will bear, in the order of the book."""
        if not self.paper.voided:
            return self.pages.heading(_NONE_VOIDED, top)
        rows = [fitted_row(_VOIDED, _voided_cells(i, row), _LOOK) for i, row in enumerate(self.paper.voided, 1)]
        return self.pages.table("II. SỐ HIỆU HỦY TRONG CA", _VOIDED, rows, top, look=_LOOK)

    def _differences(self, top: float) -> float:
        """What the two signed for although it does not agree, each number in words."""
        if not self.paper.differences:
            return self.pages.heading(_NONE_DIFFERS, top)
        rows = [
            fitted_row(_DIFFERENCES, _difference_cells(i, row), _LOOK)
            for i, row in enumerate(self.paper.differences, 1)
        ]
        return self.pages.table("III. CHÊNH LỆCH, BẢO LƯU", _DIFFERENCES, rows, top, look=_LOOK)

    def _checked(self, top: float) -> float:
        """Date stamp, seals, keys, bags, cash and devices, as they were written down last; what is long is a table."""
        checked = self.paper.checked
        if checked is None:
            return self.pages.heading("IV. DANH MỤC KIỂM TRA QUẦY: chưa được ghi.", top)
        when = f"ghi khi mở ca {checked.shift}, {words.moment(checked.at)}, {checked.by_name}"
        heading = f"IV. DANH MỤC KIỂM TRA QUẦY ({when})"
        prose = "; ".join(f"{i}. {row.name}: {found(row)}" for i, row in enumerate(checked.rows, 1))
        fitted = fit(replace(_PROSE, text=f"{prose}."), ROOM)
        if fitted.cut:
            rows = [
                fitted_row(_CHECKED, (str(i), row.name, found(row)), _LOOK) for i, row in enumerate(checked.rows, 1)
            ]
            return self.pages.table(heading, _CHECKED, rows, top, look=_LOOK)
        if top + heading_height(heading) + fitted.height > BOTTOM:
            top = self.pages.turn()
        return self.pages.sheet.block(fitted, Rect(LEFT, self.pages.heading(heading, top), ROOM, 0))

    def _items(self, top: float) -> float:
        """The list by number; its last rows go with the signatures, so that these never stand alone."""
        heading, ending = "V. BƯU GỬI TỒN CUỐI CA", self._closing_height() + _BETWEEN
        if self.paper.items:
            items = sorted(self.paper.items, key=lambda item: item.item_no)
            rows = [fitted_row(_COLUMNS, _cells(i, item), _LOOK) for i, item in enumerate(items, 1)]
            return self.pages.table(heading, _COLUMNS, rows, top, look=_LOOK, ending=ending)
        nothing = "Không có bưu gửi nào tồn cuối ca."
        if top + heading_height(heading) + text_height(nothing) + ending > BOTTOM:
            top = self.pages.turn()
        return self.pages.text(nothing, self.pages.heading(heading, top))

    def _closing(self, top: float) -> None:
        top = self.pages.heading(_LAST_HEADING, top)
        for sentence in self._sentences():
            top = self.pages.text(sentence, top, size=_SIZE)
        pair = (
            Signature(title="NGƯỜI GIAO", name=self.paper.outgoing_name),
            Signature(title="NGƯỜI NHẬN", name=self.paper.incoming_name),
        )
        self.pages.signed(self.paper.proof, pair, top + _ABOVE_FOOT)

    def _closing_height(self) -> float:
        texts = sum(text_height(sentence, _SIZE) for sentence in self._sentences())
        return heading_height(_LAST_HEADING) + texts + _ABOVE_FOOT + SIGNED_HEIGHT

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
            "Từ lúc ký, người nhận chịu trách nhiệm về các bưu gửi trong danh sách. Hai người đã xác nhận bằng mã PIN "
            "riêng. Biên bản lập thành 02 bản có giá trị như nhau, mỗi bên giữ 01 bản.",
        )


def _cells(ordinal: int, item: HandoverItem) -> tuple[str, ...]:
    place, due = words.PLACE[item.place], words.moment(item.due_at)
    # Before the name: what stands behind it is cut off with a long one.
    whom = f"({words.LATE}) {item.recipient_name}" if item.late else item.recipient_name
    return (str(ordinal), spell(item.item_no), item.letter or "–", whom, place, due)


def _what(paper: HandoverPaper) -> str:
    """Nobody signs for what stays behind."""
    whole = "toàn bộ bưu gửi KT1 của ca"
    kept_back = sum(row.reserved for row in paper.differences)
    return f"{whole}, trừ {words.whole(kept_back)} bưu gửi bảo lưu tại mục III," if kept_back else whole


def _difference_cells(ordinal: int, row: DifferenceRow) -> tuple[str, ...]:
    return (str(ordinal), spell(row.item_no), row.letter or "–", OUTCOME[row.outcome], row.reason, kept(row))


def _voided_cells(ordinal: int, row: VoidedRow) -> tuple[str, ...]:
    reason = words.VOIDED.get(row.reason, row.reason)
    return (str(ordinal), spell(row.item_no), reason, row.by_name, words.moment(row.at))


def _where_to(paper: HandoverPaper) -> str:
    return f"cất vào két, số niêm phong {paper.seal_no}" if paper.next_shift is None else f"ca {paper.next_shift}"
