"""The slip of a count (phiếu kiểm đếm), A4: what both persons hold before they begin to scan.

It carries the digest of the list that was fixed and not a figure more: no code of the book, for a line number tells how
much was recorded, and no list to be ticked off.
"""

from kt1desk.documents import words
from kt1desk.documents.dots import MM
from kt1desk.documents.fitting import Part
from kt1desk.documents.fonts import Face
from kt1desk.documents.marks import Signature, draw_signatures
from kt1desk.documents.official_head import LEFT, PAGE_HEIGHT, PAGE_WIDTH, ROOM, OfficialHead, draw_official_head
from kt1desk.documents.pages import SIGNED_HEIGHT, SIZE, Pages
from kt1desk.documents.sheet import Rect, Sheet
from kt1desk.domain.sealed_list import spell_digest
from kt1desk.usecases.readmodels import CountSlipPaper

_BETWEEN = 3 * MM
_DIGEST_HEIGHT = 16 * MM


def count_slip(paper: CountSlipPaper) -> bytes:
    """One slip as PDF, one page of A4 whatever lies at the desk."""
    sheet = Sheet(PAGE_WIDTH, PAGE_HEIGHT)
    pages = Pages(
        sheet=sheet, foot=f"Phiếu kiểm đếm {paper.slip.handover}", training=paper.training, count=1, copy=paper.copy
    )
    pages.begin()
    head = OfficialHead(
        parent=paper.issuer,
        issuer=paper.office.name,
        number=f"{paper.slip.shift}/PKĐ",
        on=words.local_date(paper.slip.begun_at),
    )
    top = _opening(pages, paper, draw_official_head(sheet, head) + 2 * MM)
    top = pages.panel(_digest(paper.slip.digest), top + _BETWEEN, _DIGEST_HEIGHT)
    for text in (
        "Mã này cố định danh sách bưu gửi phải có trước khi kiểm. Danh sách chỉ được mở sau khi cả hai người đếm xong; "
        "khi đó phần mềm cho xem danh sách và khóa, tính lại được đúng mã này.",
        "Mỗi người tự quét từng bưu gửi có trước mặt, theo thứ tự nào cũng được, không hỏi phải có bao nhiêu.",
    ):
        top = pages.text(text, top + 1 * MM)
    pair = (
        Signature(title="NGƯỜI KIỂM BÊN GIAO", name=paper.slip.counting_name),
        Signature(title="NGƯỜI KIỂM BÊN NHẬN", name=paper.slip.incoming_name),
    )
    draw_signatures(sheet, pair, Rect(LEFT, top + _BETWEEN, ROOM, SIGNED_HEIGHT), size=SIZE)
    return sheet.pdf()


def _opening(pages: Pages, paper: CountSlipPaper, top: float) -> float:
    """What paper this is; when, where and who counts."""
    top = pages.headline("PHIẾU KIỂM ĐẾM", f"Trước khi bàn giao ca {paper.slip.shift}, dịch vụ bưu chính KT1", top)
    office = paper.office
    top += 1 * MM
    for text in (
        f"{words.at_office(paper.slip.begun_at, office.name, office.address)}, bắt đầu kiểm đếm bưu gửi KT1 của ca:",
        f"1. Kiểm bên giao: {paper.slip.counting_name}{_instead_of(paper)};",
        f"2. Kiểm bên nhận: {paper.slip.incoming_name}{', cất vào két' if paper.slip.into_safe else ''}.",
    ):
        top = pages.text(text, top)
    return top


def _instead_of(paper: CountSlipPaper) -> str:
    return f", thay {paper.slip.absent_name} vắng mặt" if paper.slip.absent_name else ""


def _digest(digest: str) -> tuple[Part, Part]:
    """The digest in groups: it is compared by eye afterwards."""
    return (
        Part(text="Mã cố định danh sách (128 bit)", face=Face.REGULAR, size=8.4, least=7),
        Part(text=spell_digest(digest), face=Face.BOLD, size=15, least=10),
    )
