"""The posting slip (phiếu gửi), A5: what the sender takes home.

It carries a typed QR code and no barcode, so that scanning it is never taken for holding the item.
"""

from dataclasses import dataclass

from kt1desk.documents import words
from kt1desk.documents.date_stamp import draw_date_stamp
from kt1desk.documents.dots import MM
from kt1desk.documents.fitting import Part, fit, fit_stack
from kt1desk.documents.fonts import CAP_HEIGHT, Face
from kt1desk.documents.marks import (
    BAND_HEIGHT,
    GREY,
    PALE,
    Signature,
    draw_copy_mark,
    draw_proof,
    draw_rule,
    draw_signatures,
    draw_training_mark,
)
from kt1desk.documents.promise_words import count_words, due_words, rule_words
from kt1desk.documents.sheet import WHITE, Align, Rect, Sheet
from kt1desk.documents.table import Column, Look, draw_row, fitted_row, title_row
from kt1desk.domain.item import SealState
from kt1desk.domain.numbers import spell
from kt1desk.usecases.readmodels import ItemPaper

_WIDTH, _HEIGHT = 148 * MM, 210 * MM
_LEFT, _TOP = 11 * MM, 6 * MM
_ROOM = _WIDTH - 2 * _LEFT
_RIGHT = _WIDTH - _LEFT
_GAP = 2 * MM

_LOOK = Look(size=8, least=6, row_height=13, line=0.5, ink=0.6, sides=False)
_PRICE_COLUMNS = (
    Column(title="Giá cước", width=_ROOM * 0.5),
    Column(title="Căn cứ", width=_ROOM * 0.3),
    Column(title="Số tiền (đồng)", width=_ROOM * 0.2, align=Align.RIGHT, face=Face.MEDIUM),
)


def posting_slip(paper: ItemPaper) -> bytes:
    """One slip as PDF, one page of A5."""
    sheet = Sheet(_WIDTH, _HEIGHT)
    _Slip(sheet, paper).draw()
    return sheet.pdf()


@dataclass(frozen=True, slots=True)
class _Slip:
    sheet: Sheet
    paper: ItemPaper

    def draw(self) -> None:
        if self.paper.training:
            draw_training_mark(self.sheet, Rect(_LEFT, _TOP, _ROOM, BAND_HEIGHT))
        top = self._head(_TOP + BAND_HEIGHT + 1.6 * MM)
        top = self._service(top + 1.8 * MM)
        top = self._parties(top + _GAP)
        top = self._facts(top + _GAP)
        top = self._price(top + _GAP)
        self._promise(top + _GAP)
        self._foot()

    def _head(self, top: float) -> float:
        """Who took the item, what paper this is, which item it is about."""
        paper, office = self.paper, self.paper.office_from
        stamp = Rect(_RIGHT - 32 * MM, top, 32 * MM, 16 * MM)
        draw_date_stamp(self.sheet, stamp, office=office, at=paper.accepted_at, line=0.6, least=5.4)
        issuer = (
            Part(text=paper.issuer.body, face=Face.MEDIUM, size=7.6, least=6),
            Part(text=office.name, face=Face.BOLD, size=8.6, least=6.4, max_lines=2),
            Part(
                text=words.reached_at(office.address, office.phone), face=Face.REGULAR, size=7.2, least=6, max_lines=2
            ),
        )
        frame = Rect(_LEFT, top, _ROOM - 35 * MM, stamp.height)
        self.sheet.stack(fit_stack(issuer, frame.width, frame.height), frame)
        top = stamp.bottom + 0.5 * MM
        draw_copy_mark(self.sheet, paper.copy, right=_LEFT + 68 * MM, top=top + 3 * MM)
        title = Part(text="PHIẾU GỬI", face=Face.BLACK, size=19, least=14)
        self.sheet.block(fit(title, _ROOM / 2), Rect(_LEFT, top, _ROOM / 2, 0))
        number = (
            Part(text=spell(paper.item_no), face=Face.BOLD, size=14, least=10, leading=1.15),
            Part(text=f"Số phiếu: {paper.item_no}/PG", face=Face.REGULAR, size=7.6, least=6, leading=1.15),
        )
        half = Rect(_LEFT + _ROOM / 2, top, _ROOM / 2, 9.4 * MM)
        self.sheet.stack(fit_stack(number, half.width, half.height), half, align=Align.RIGHT)
        draw_rule(self.sheet, _LEFT, half.bottom, _ROOM)
        return half.bottom

    def _service(self, top: float) -> float:
        """The class letter in its box, the urgency, the scope and the kind."""
        paper, side = self.paper, 11 * MM
        left = _LEFT
        if paper.letter:
            box = Rect(left, top, side, side)
            self.sheet.frame(box, 1.8)
            size = side * 0.86
            baseline = box.top + (side + size * CAP_HEIGHT) / 2
            self.sheet.line(
                paper.letter, at=left + side / 2, baseline=baseline, face=Face.BLACK, size=size, align=Align.CENTRE
            )
            left = box.right + 3 * MM
        service = f"{words.SERVICE} {paper.letter}".strip()
        kind = f"{words.KIND[paper.kind]} · {words.SCOPE[paper.service.scope]}"
        named = (
            Part(text=f"Dịch vụ {service}", face=Face.BOLD, size=12, least=9, leading=1.2),
            Part(text=kind, face=Face.MEDIUM, size=9, least=7, leading=1.2),
        )
        frame = Rect(left, top, _RIGHT - left - 64 * MM, side)
        self.sheet.stack(fit_stack(named, frame.width, frame.height), frame)
        urgency = words.URGENCY[paper.service.urgency]
        if urgency:
            mark = Rect(_RIGHT - 62 * MM, top + 1.5 * MM, 62 * MM, 8 * MM)
            self.sheet.fill((mark,))
            text = f"{urgency} · {words.moment(paper.service.agreed_at or paper.promise.due_at)}"
            part = Part(text=text, face=Face.BOLD, size=11, least=7, leading=1)
            self.sheet.middle(part, mark.inset(2 * MM, 0), align=Align.CENTRE, ink=WHITE)
        return top + side

    def _parties(self, top: float) -> float:
        paper = self.paper
        wide, high = (_ROOM - 3 * MM) / 2, 29.5 * MM
        self._party(
            "NGƯỜI GỬI",
            (
                Part(text=paper.sender_name, face=Face.BOLD, size=9.6, least=6.6, max_lines=4),
                Part(text=paper.sender_unit, face=Face.REGULAR, size=8.2, least=6, max_lines=4),
            ),
            Rect(_LEFT, top, wide, high),
        )
        office = paper.office_to
        where = f"Bưu cục phát: {office.code} – {office.name}" if office else f"Nơi phát: {words.OUTSIDE}"
        whom = f"Người nhận (như ghi ngoài bì): {paper.addressee}" if paper.addressee else ""
        self._party(
            "NGƯỜI NHẬN",
            (
                Part(text=paper.recipient_name, face=Face.BOLD, size=9.6, least=6.6, max_lines=4),
                Part(text=paper.recipient_address, face=Face.REGULAR, size=8.2, least=6, max_lines=4),
                Part(text=whom, face=Face.REGULAR, size=8.2, least=6, max_lines=3),
                Part(text=where, face=Face.MEDIUM, size=8.2, least=6, max_lines=2),
            ),
            Rect(_RIGHT - wide, top, wide, high),
        )
        return top + high

    def _party(self, caption: str, parts: tuple[Part, ...], rect: Rect) -> None:
        self.sheet.frame(rect, 0.6)
        inner = rect.inset(2.2 * MM, 1.2 * MM)
        self.sheet.line(caption, at=inner.left, baseline=inner.top + 7, face=Face.BOLD, size=6.6, ink=GREY)
        frame = Rect(inner.left, inner.top + 9.5, inner.width, inner.height - 9.5)
        self.sheet.stack(fit_stack(parts, frame.width, frame.height), frame)

    def _facts(self, top: float) -> float:
        """What the clerk saw and measured, in captions and values."""
        paper = self.paper
        seal = words.SEAL[paper.cover.seal]
        if paper.cover.seal is not SealState.NONE and paper.cover.seal_no:
            seal = f"{paper.cover.seal_no}, {seal}"
        stamp = f"{words.clock(paper.accepted_at)} {words.day(paper.accepted_on)}"
        if paper.late:
            stamp = f"{stamp}, {words.LATE}"
        marks = " · ".join(words.flags(paper.flags)) or "không có"
        cells = (
            ("Khối lượng", words.grams(paper.weight_g), 0.2),
            ("Số lớp bì", str(paper.cover.count), 0.14),
            ("Niêm phong", seal, 0.38),
            ("Chấp nhận lúc", stamp, 0.28),
        )
        self._cells(cells, top)
        self._cells((("Dấu chỉ dẫn trên bì", marks, 0.5), ("Người giao bưu gửi", paper.handed_in_by, 0.5)), top + 24)
        return top + 48

    def _cells(self, cells: tuple[tuple[str, str, float], ...], top: float) -> None:
        left = _LEFT
        for caption, value, share in cells:
            wide = _ROOM * share - 2 * MM
            self.sheet.line(caption, at=left, baseline=top + 6, face=Face.REGULAR, size=6.4, ink=GREY)
            part = Part(text=value, face=Face.MEDIUM, size=8.6, least=5.6, max_lines=2, leading=1.1)
            frame = Rect(left, top + 8, wide, 14)
            self.sheet.stack(fit_stack((part,), frame.width, frame.height), frame)
            left += _ROOM * share

    def _price(self, top: float) -> float:
        """Each reason for a part of the price with its source; what is to be paid, and by whom."""
        paper, price = self.paper, self.paper.price
        titles = title_row(_PRICE_COLUMNS, _LOOK)
        top = draw_row(self.sheet, _PRICE_COLUMNS, titles, left=_LEFT, top=top, look=_LOOK, ground=PALE)
        for line in price.lines:
            texts = (words.price_line(line), line.legal_source, words.whole(line.amount_vnd))
            row = fitted_row(_PRICE_COLUMNS, texts, _LOOK)
            top = draw_row(self.sheet, _PRICE_COLUMNS, row, left=_LEFT, top=top, look=_LOOK)
        vat = f"chưa gồm thuế GTGT {price.vat_rate} %"
        for text, note, amount in (("Cộng", vat, price.total_vnd), ("Phải trả", "", price.to_pay_vnd)):
            row = fitted_row(_PRICE_COLUMNS, (text, note, words.whole(amount)), _LOOK, face=Face.BOLD)
            top = draw_row(self.sheet, _PRICE_COLUMNS, row, left=_LEFT, top=top, look=_LOOK)
        payer = Part(
            text=f"Bên trả cước – {words.PAYER[paper.payer]}. Bộ quy tắc {price.rule_set}.",
            face=Face.REGULAR,
            size=7.4,
            least=6,
            max_lines=2,
            leading=1.2,
        )
        return self.sheet.block(fit(payer, _ROOM), Rect(_LEFT, top + 2, _ROOM, 0))

    def _promise(self, top: float) -> None:
        promise = self.paper.promise
        box = Rect(_LEFT, top, _ROOM, 14.5 * MM)
        self.sheet.fill((Rect(box.left, box.top, 2.2, box.height),))
        inner = Rect(box.left + 3 * MM, box.top, box.width - 3 * MM, box.height)
        parts = (
            Part(text=f"Hạn phát: {due_words(promise)}", face=Face.BOLD, size=10.4, least=8, leading=1.22),
            Part(
                text=f"{rule_words(promise)} ({promise.legal_source}).",
                face=Face.REGULAR,
                size=7.6,
                least=6,
                max_lines=2,
                leading=1.22,
            ),
            Part(text=count_words(promise), face=Face.REGULAR, size=7.6, least=5.8, max_lines=3, leading=1.22),
        )
        self.sheet.stack(fit_stack(parts, inner.width, inner.height), inner)

    def _foot(self) -> None:
        """Signatures and the proof, always at the same place at the foot of the page."""
        paper = self.paper
        proof = Rect(_LEFT, _HEIGHT - 6 * MM - 19 * MM, _ROOM, 19 * MM)
        signatures = Rect(_LEFT, proof.top - 24.5 * MM, _ROOM, 23 * MM)
        pair = (
            Signature(title="NGƯỜI GỬI", name=paper.handed_in_by),
            Signature(title="GIAO DỊCH VIÊN", name=paper.clerk_name),
        )
        draw_signatures(self.sheet, pair, signatures, size=8.2)
        draw_rule(self.sheet, _LEFT, proof.top, _ROOM, ink=0.6)
        draw_proof(self.sheet, paper.proof, Rect(proof.left, proof.top + 1, proof.width, proof.height))
