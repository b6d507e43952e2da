"""The record of an incident at the cover of an item (biên bản), A4, as NĐ 30/2020 lays an official paper out."""

from kt1desk.documents import words
from kt1desk.documents.dots import MM
from kt1desk.documents.marks import Signature
from kt1desk.documents.official_head import PAGE_HEIGHT, PAGE_WIDTH, OfficialHead, draw_official_head
from kt1desk.documents.pages import Pages
from kt1desk.documents.sheet import Sheet
from kt1desk.domain.numbers import spell
from kt1desk.usecases.incident_paper import IncidentPaper

_BETWEEN = 2 * MM


def incident_record(paper: IncidentPaper) -> bytes:
    """One record as PDF, one page of A4."""
    sheet = Sheet(PAGE_WIDTH, PAGE_HEIGHT)
    pages = Pages(sheet=sheet, foot=f"Biên bản {paper.case}", training=paper.training, count=1, copy=paper.copy)
    pages.begin()
    head = OfficialHead(
        parent=paper.issuer,
        issuer=paper.office.name,
        number=f"{paper.case}/BB-BG",
        on=words.local_date(paper.opened_at),
    )
    top = draw_official_head(sheet, head) + 2 * MM
    top = pages.headline("BIÊN BẢN", "Về tình trạng bên ngoài của bưu gửi KT1", top)
    for heading, sentences in _sections(paper):
        if heading:
            top = pages.heading(heading, top + _BETWEEN)
        for sentence in sentences:
            top = pages.text(sentence, top)
    pair = (
        Signature(title="NGƯỜI CHỨNG KIẾN", name=paper.witness_name),
        Signature(title="NGƯỜI LẬP BIÊN BẢN", name=paper.clerk_name),
    )
    pages.signed(paper.proof, pair, top + 2 * _BETWEEN)
    return sheet.pdf()


def _sections(paper: IncidentPaper) -> tuple[tuple[str, tuple[str, ...]], ...]:
    office = paper.office
    return (
        (
            "",
            (
                f"{words.at_office(paper.opened_at, office.name, office.address)}, chúng tôi gồm:",
                f"1. Người lập biên bản: {paper.clerk_name};",
                f"2. Người chứng kiến: {paper.witness_name};",
                "đã cùng kiểm tra bên ngoài bưu gửi dưới đây, không mở bưu gửi.",
            ),
        ),
        (
            "I. BƯU GỬI",
            (
                f"Số hiệu: {spell(paper.item_no)}{f'; ký hiệu {paper.letter}' if paper.letter else ''};",
                f"Cơ quan gửi: {paper.sender_name};",
                f"Nơi nhận: {paper.recipient_name};",
                f"Số niêm phong ghi khi chấp nhận: {paper.seal_no or 'không có'}.",
            ),
        ),
        ("II. TÌNH TRẠNG", (f"{paper.reason} (mã {paper.reason_code}).", _weights(paper))),
        (
            "III. XỬ LÝ",
            (
                "Bưu gửi này không được phát cho đến khi vụ việc giải quyết xong. Hai người đã cân lại, đọc và cùng "
                "ký biên bản này.",
            ),
        ),
    )


def _weights(paper: IncidentPaper) -> str:
    said = f"Khối lượng ghi khi chấp nhận {words.grams(paper.recorded_g)}, cân lại {words.grams(paper.weight_g)}"
    off = paper.weight_g - paper.recorded_g
    if off == 0:
        return f"{said}: không chênh lệch."
    return f"{said}: {'thừa' if off > 0 else 'thiếu'} {words.grams(abs(off))}."
