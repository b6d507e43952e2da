"""The posting slip on a roll of 80 mm: the same as on A5 below each other, as long as it needs to be."""

from dataclasses import dataclass

from kt1desk.documents import words
from kt1desk.documents.dots import MM
from kt1desk.documents.fitting import Part, fit
from kt1desk.documents.fonts import Face
from kt1desk.documents.marks import draw_proof_below, draw_rule
from kt1desk.documents.promise_words import count_words, due_words, rule_words
from kt1desk.documents.sheet import WHITE, Align, Rect, Sheet
from kt1desk.domain.item import SealState
from kt1desk.domain.numbers import spell
from kt1desk.usecases.readmodels import ItemPaper

_WIDTH, _LONGEST = 80 * MM, 2_000 * MM
_LEFT = 4 * MM
_ROOM = _WIDTH - 2 * _LEFT
_SIZE, _LEAST = 8.4, 6.4
_SIGN_HEIGHT = 15 * MM
_PROOF_HEIGHT = 38 * MM
_AMOUNT_SHARE = 0.3
_FOOT = 6 * MM


def roll_slip(paper: ItemPaper) -> bytes:
    """One slip as PDF, one page as long as what stands on it."""
    height = _Roll(Sheet(_WIDTH, _LONGEST), paper).draw()
    sheet = Sheet(_WIDTH, height)
    _Roll(sheet, paper).draw()
    return sheet.pdf()


@dataclass(slots=True)
class _Roll:
    sheet: Sheet
    paper: ItemPaper
    top: float = 4 * MM

    def draw(self) -> float:
        """Draw all of it; gives how long the paper is."""
        self._head()
        self._parties()
        self._facts()
        self._price()
        self._promise()
        self._ends()
        return self.top + _FOOT

    def _head(self) -> None:
        paper, office = self.paper, self.paper.office_from
        if paper.training:
            self._band(words.TRAINING)
        if paper.copy > 1:
            self._band(f"BẢN IN LẠI {paper.copy}")
        self._text(paper.issuer.body, Face.MEDIUM, align=Align.CENTRE)
        self._text(office.name, Face.BOLD, align=Align.CENTRE)
        self._text(words.reached_at(office.address, office.phone), Face.REGULAR, align=Align.CENTRE)
        self._gap()
        self._text("PHIẾU GỬI", Face.BLACK, size=16, align=Align.CENTRE)
        self._text(spell(paper.item_no), Face.BOLD, size=13, align=Align.CENTRE)
        self._text(f"Số phiếu: {paper.item_no}/PG", Face.REGULAR, align=Align.CENTRE)
        self._rule()
        self._text(f"Dịch vụ {words.SERVICE} {paper.letter}".strip(), Face.BOLD, size=12)
        self._text(f"{words.KIND[paper.kind]} · {words.SCOPE[paper.service.scope]}", Face.MEDIUM)
        urgency = words.URGENCY[paper.service.urgency]
        if urgency:
            self._gap()
            self._band(f"{urgency} · {words.moment(paper.service.agreed_at or paper.promise.due_at)}")

    def _parties(self) -> None:
        paper, office = self.paper, self.paper.office_to
        self._rule()
        self._caption("NGƯỜI GỬI")
        self._text(paper.sender_name, Face.BOLD)
        self._text(paper.sender_unit, Face.REGULAR)
        self._gap()
        self._caption("NGƯỜI NHẬN")
        self._text(paper.recipient_name, Face.BOLD)
        self._text(paper.recipient_address, Face.REGULAR)
        self._text(f"Người nhận (như ghi ngoài bì): {paper.addressee}" if paper.addressee else "", Face.REGULAR)
        where = f"Bưu cục phát: {office.code} – {office.name}" if office else f"Nơi phát: {words.OUTSIDE}"
        self._text(where, Face.MEDIUM)

    def _facts(self) -> None:
        """What the clerk saw and measured."""
        paper = self.paper
        seal = words.SEAL[paper.cover.seal]
        if paper.cover.seal is not SealState.NONE and paper.cover.seal_no:
            seal = f"{paper.cover.seal_no}, {seal}"
        late = f", {words.LATE}" if paper.late else ""
        self._rule()
        for said in (
            f"Khối lượng: {words.grams(paper.weight_g)}; số lớp bì: {paper.cover.count}",
            f"Niêm phong: {seal}",
            f"Chấp nhận lúc: {words.clock(paper.accepted_at)} {words.day(paper.accepted_on)}{late}",
            f"Dấu chỉ dẫn trên bì: {' · '.join(words.flags(paper.flags)) or 'không có'}",
        ):
            self._text(said, Face.REGULAR)

    def _price(self) -> None:
        paper, price = self.paper, self.paper.price
        self._rule()
        for line in price.lines:
            self._row(f"{words.price_line(line)} ({line.legal_source})", line.amount_vnd, Face.REGULAR)
        self._row(f"Cộng (chưa gồm thuế GTGT {price.vat_rate} %)", price.total_vnd, Face.BOLD)
        self._row("Phải trả (đồng)", price.to_pay_vnd, Face.BOLD)
        self._text(f"Bên trả cước – {words.PAYER[paper.payer]}. Bộ quy tắc {price.rule_set}.", Face.REGULAR)

    def _promise(self) -> None:
        promise = self.paper.promise
        self._rule()
        self._text(f"Hạn phát: {due_words(promise)}", Face.BOLD, size=9.6)
        self._text(f"{rule_words(promise)} ({promise.legal_source}). {count_words(promise)}", Face.REGULAR)

    def _ends(self) -> None:
        """Room for both hands, each with its name, and the proof."""
        self._rule()
        for title, name in (("NGƯỜI GỬI", self.paper.handed_in_by), ("GIAO DỊCH VIÊN", self.paper.clerk_name)):
            self._text(f"{title} {words.SIGN_HERE}", Face.BOLD)
            self.top += _SIGN_HEIGHT
            self._text(name, Face.MEDIUM)
            self._gap()
        self._rule()
        draw_proof_below(self.sheet, self.paper.proof, Rect(_LEFT, self.top, _ROOM, _PROOF_HEIGHT))
        self.top += _PROOF_HEIGHT

    def _text(self, text: str, face: Face, *, size: float = _SIZE, align: Align = Align.LEFT) -> None:
        part = Part(text=text, face=face, size=size, least=_LEAST, max_lines=8, leading=1.25, prose=True)
        self.top = self.sheet.block(fit(part, _ROOM), Rect(_LEFT, self.top, _ROOM, 0), align=align)

    def _caption(self, text: str) -> None:
        self._text(text, Face.BOLD, size=7)

    def _row(self, text: str, amount_vnd: int, face: Face) -> None:
        """What for at the left, how much at the right of its first line."""
        amount = fit(Part(text=words.whole(amount_vnd), face=face, size=_SIZE, least=_LEAST), _ROOM * _AMOUNT_SHARE)
        wide = _ROOM * (1 - _AMOUNT_SHARE)
        what = fit(Part(text=text, face=face, size=_SIZE, least=_LEAST, max_lines=3, prose=True), wide)
        right = Rect(_LEFT + wide, self.top, _ROOM - wide, 0)
        self.sheet.block(amount, right, align=Align.RIGHT)
        self.top = self.sheet.block(what, Rect(_LEFT, self.top, wide, 0))

    def _band(self, text: str) -> None:
        band = Rect(_LEFT, self.top, _ROOM, 5 * MM)
        self.sheet.fill((band,))
        part = Part(text=text, face=Face.BOLD, size=9, least=_LEAST, leading=1)
        self.sheet.middle(part, band.inset(1.5 * MM, 0), align=Align.CENTRE, ink=WHITE)
        self.top = band.bottom + 1 * MM

    def _rule(self) -> None:
        self.top += 1.2 * MM
        draw_rule(self.sheet, _LEFT, self.top, _ROOM)
        self.top += 1.6 * MM

    def _gap(self) -> None:
        self.top += 1.2 * MM
