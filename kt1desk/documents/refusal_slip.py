"""The slip of a refusal (phiếu từ chối nhận), A4: what the courier takes back to the agency with the item.

It carries a typed QR code and no barcode: a refused item has no number that could be scanned.
"""

from kt1desk.documents import words
from kt1desk.documents.dots import MM
from kt1desk.documents.fitting import Part
from kt1desk.documents.fonts import Face
from kt1desk.documents.marks import Signature
from kt1desk.documents.official_head import PAGE_HEIGHT, PAGE_WIDTH, OfficialHead, draw_official_head
from kt1desk.documents.pages import Pages
from kt1desk.documents.sheet import Sheet
from kt1desk.usecases.refusal_paper import RefusalPaper

_BETWEEN = 3 * MM
_REASON_HEIGHT = 20 * MM


def refusal_slip(paper: RefusalPaper) -> bytes:
    """One slip as PDF, one page of A4."""
    sheet = Sheet(PAGE_WIDTH, PAGE_HEIGHT)
    pages = Pages(
        sheet=sheet, foot=f"Phiếu từ chối {paper.document}", training=paper.training, count=1, copy=paper.copy
    )
    pages.begin()
    head = OfficialHead(
        parent=paper.issuer,
        issuer=paper.office.name,
        number=f"{paper.document}/PTC",
        on=words.local_date(paper.refused_at),
    )
    top = _opening(pages, paper, draw_official_head(sheet, head) + 2 * MM)
    top = pages.panel(_reason(paper), top + _BETWEEN, _REASON_HEIGHT)
    top = pages.text(
        "Bưu gửi không được cấp số hiệu và được giao lại cho người giao; bưu cục không giữ bưu gửi này.",
        top + _BETWEEN,
    )
    pair = (
        Signature(title="NGƯỜI GIAO", name=paper.sender.handed_in_by),
        Signature(title="NGƯỜI TỪ CHỐI NHẬN", name=paper.clerk_name),
    )
    pages.signed(paper.proof, pair, top + _BETWEEN)
    return sheet.pdf()


def _opening(pages: Pages, paper: RefusalPaper, top: float) -> float:
    """What paper this is; when, where, from whom and for which service the item was offered."""
    top = pages.headline("PHIẾU TỪ CHỐI NHẬN", "Bưu gửi dịch vụ bưu chính KT1", top)
    office, sender = paper.office, paper.sender
    unit = f", {sender.unit}" if sender.unit else ""
    top += 1 * MM
    for text in (
        f"{words.at_office(paper.refused_at, office.name, office.address)}, bưu gửi dưới đây không được nhận:",
        f"Cơ quan gửi: {sender.name}{unit};",
        f"Người giao: {sender.handed_in_by};",
        f"Dịch vụ yêu cầu: {_service(paper)};",
        f"Người từ chối nhận: {paper.clerk_name}.",
    ):
        top = pages.text(text, top)
    return top


def _service(paper: RefusalPaper) -> str:
    service = paper.service
    urgency = words.URGENCY[service.urgency]
    agreed = f" {words.moment(service.agreed_at)}" if service.agreed_at else ""
    asked = (words.SCOPE[service.scope], f"ký hiệu {paper.letter}" if paper.letter else "", f"{urgency}{agreed}")
    return ", ".join((words.SERVICE, *filter(None, asked)))


def _reason(paper: RefusalPaper) -> tuple[Part, ...]:
    """The reason is what the agency has to set right."""
    return (
        Part(text="Lý do từ chối", face=Face.REGULAR, size=8.4, least=7),
        Part(text=paper.reason, face=Face.BOLD, size=12, least=8, max_lines=3),
        Part(text=f"Mã lý do: {paper.reason_code}", face=Face.REGULAR, size=8.4, least=7),
    )
