"""The blank posting slip of an emergency pack: one number, two parts on A4, the same lines to write on in both."""

from kt1desk.documents.dots import MM
from kt1desk.documents.fitting import Part, fit
from kt1desk.documents.fonts import Face
from kt1desk.documents.marks import BAND_HEIGHT, GREY, draw_copy_mark, draw_training_mark
from kt1desk.documents.official_head import LEFT, PAGE_HEIGHT, RIGHT, ROOM
from kt1desk.documents.sheet import Align, Rect, Sheet
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.numbers import spell
from kt1desk.usecases.pack_rows import PackPaper

_HALF = PAGE_HEIGHT / 2
_LINE = 9.4 * MM
_PARTS = ("LIÊN 1 – BƯU CỤC GIỮ, ĐỂ NHẬP BÙ VÀO MÁY", "LIÊN 2 – NGƯỜI GIAO GIỮ")
_LINES: tuple[tuple[tuple[str, float], ...], ...] = (
    (("Chấp nhận lúc: ……… giờ ……… ngày ……/……/………", 0.6), ("Ký hiệu ngoài bì", 0.4)),
    (("Cơ quan gửi", 1.0),),
    (("Người giao bưu gửi", 0.6), ("Đơn vị", 0.4)),
    (("Cơ quan nhận", 1.0),),
    (("Địa chỉ, bưu cục phát", 1.0),),
    (("Người nhận ghi ngoài bì", 1.0),),
    (("Độ khẩn, giờ hẹn", 0.4), ("Loại: thư / gói / kiện", 0.32), ("Khối lượng, g", 0.28)),
    (("Số lớp bì", 0.2), ("Niêm phong số, tình trạng", 0.44), ("Dấu chỉ dẫn trên bì", 0.36)),
)


def draw_blank_slips(sheet: Sheet, number: ItemNo, paper: PackPaper) -> None:
    """Draw both parts, one above the other, with a line to cut along between them."""
    if paper.training:
        draw_training_mark(sheet, Rect(LEFT, 5 * MM, ROOM, BAND_HEIGHT))
    for at, whose in enumerate(_PARTS):
        _draw_part(sheet, number, paper, whose, at * _HALF + 13 * MM)
    dash = 3 * MM
    dashes = int(ROOM / dash / 2) + 1
    sheet.fill([Rect(LEFT + 2 * at * dash, _HALF - 0.2, dash, 0.4) for at in range(dashes)], GREY)


def _draw_part(sheet: Sheet, number: ItemNo, paper: PackPaper, whose: str, top: float) -> None:
    sheet.line(whose, at=RIGHT, baseline=top, face=Face.BOLD, size=7.6, align=Align.RIGHT)
    office = fit(Part(text=paper.office.name, face=Face.MEDIUM, size=8.6, least=6), ROOM * 0.55)
    sheet.line(office.lines[0], at=LEFT, baseline=top, face=office.face, size=office.size)
    top += 7 * MM
    sheet.line("PHIẾU GỬI KT1 (VIẾT TAY)", at=LEFT, baseline=top, face=Face.BOLD, size=13)
    draw_copy_mark(sheet, paper.copy, right=LEFT + ROOM * 0.44 + 25 * MM, top=top - 4 * MM)
    sheet.line(spell(number), at=RIGHT, baseline=top, face=Face.BOLD, size=14, align=Align.RIGHT)
    top += 3 * MM
    for line in _LINES:
        left = LEFT
        for place, (caption, share) in enumerate(line, 1):
            wide = ROOM * share
            gap = 3 * MM if place < len(line) else 0
            sheet.line(caption, at=left, baseline=top + 7, face=Face.REGULAR, size=7.4, ink=GREY)
            sheet.fill((Rect(left, top + _LINE - 1.2 * MM, wide - gap, 0.4),))
            left += wide
        top += _LINE
    for caption, at in (
        ("NGƯỜI GIAO (ký, ghi rõ họ tên)", 0.25),
        ("NHÂN VIÊN BƯU CỤC (ký, ghi rõ họ tên, dấu ngày)", 0.72),
    ):
        sheet.line(caption, at=LEFT + ROOM * at, baseline=top + 4 * MM, face=Face.BOLD, size=7.6, align=Align.CENTRE)
