"""The recovery sheet, A4: the code letter by letter, for the safe of the province, and what to do with it.

It carries no QR code: the code is to be typed by a person who was given the sheet, not taken by a telephone.
"""

import re
from collections.abc import Sequence

from kt1desk.documents import words
from kt1desk.documents.dots import MM
from kt1desk.documents.fitting import Part, fit
from kt1desk.documents.fonts import CAP_HEIGHT, Face
from kt1desk.documents.marks import BAND_HEIGHT, GREY, Signature, draw_signatures, draw_training_mark
from kt1desk.documents.official_head import (
    BOTTOM,
    LEFT,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    ROOM,
    OfficialHead,
    draw_official_head,
)
from kt1desk.documents.sheet import Align, Rect, Sheet
from kt1desk.usecases.readmodels import RecoveryPaper

_SIZE = 10.4
_GROUP = 4
_COLUMNS = 3
_ROWS = 5
_ROW_HEIGHT = 15 * MM
_WHAT_TO_DO = (
    "1. Cho phiếu này vào phong bì, niêm phong, ký giáp lai; ngoài phong bì chỉ ghi tên máy.",
    "2. Giao ngay về Bưu điện tỉnh, cất trong két. Không giữ bản nào tại bưu cục, tại máy hay trong người.",
    "3. Không chụp ảnh, không sao chép, không quét, không đọc qua điện thoại, không gửi qua mạng.",
    "4. Khi sổ của máy không mở được theo cách hằng ngày (quên mật khẩu của máy, máy hỏng, thay máy): hai người cùng "
    "mở két, ghi sổ lấy phiếu ra, nhập mã tại màn hình khởi động của máy, rồi niêm phong lại. Mã không có chữ O, I, L.",
    "5. Mã này chỉ mở sổ của máy ghi trên phiếu. Chương trình chỉ hiện mã một lần và không giữ lại: mất phiếu thì "
    "không ai tìm lại được mã.",
    "6. Ngờ rằng người khác đã thấy mã: báo ngay cho Bưu điện tỉnh.",
)


def recovery_sheet(paper: RecoveryPaper) -> bytes:
    """One page as PDF; nothing of it is kept anywhere else."""
    sheet = Sheet(PAGE_WIDTH, PAGE_HEIGHT)
    if paper.training:
        draw_training_mark(sheet, Rect(LEFT, 8 * MM, ROOM, BAND_HEIGHT))
    on = words.local_date(paper.made_at)
    head = OfficialHead(parent=paper.issuer, issuer=paper.office.name, number=f"{paper.desk}/KP", on=on)
    top = draw_official_head(sheet, head)
    top = _title(sheet, paper, top + 5 * MM)
    top = _code(sheet, groups_of(paper.code), top + 5 * MM)
    top = _instructions(sheet, top + 6 * MM)
    pair = (
        Signature(title="NGƯỜI LẬP PHIẾU", name=""),
        Signature(title="NGƯỜI NHẬN CẤT GIỮ (BƯU ĐIỆN TỈNH)", name=""),
    )
    draw_signatures(sheet, pair, Rect(LEFT, BOTTOM - 36 * MM, ROOM, 36 * MM), size=_SIZE)
    return sheet.pdf()


def groups_of(code: str) -> tuple[str, ...]:
    """The groups of a code as it is written, or fours where it is written in one piece."""
    written = tuple(group for group in re.split(r"[\s\-–·]+", code) if group)
    if len(written) > 1:
        return written
    whole = "".join(written)
    return tuple(whole[i : i + _GROUP] for i in range(0, len(whole), _GROUP))


def _title(sheet: Sheet, paper: RecoveryPaper, top: float) -> float:
    title = Part(text="PHIẾU MÃ KHÔI PHỤC", face=Face.BOLD, size=17, least=12)
    top = sheet.block(fit(title, ROOM), Rect(LEFT, top, ROOM, 0), align=Align.CENTRE)
    about = f"Mở sổ đã mã hóa của máy {paper.desk}, {paper.office.code} – {paper.office.name}"
    part = Part(text=about, face=Face.REGULAR, size=_SIZE, least=8, max_lines=2)
    top = sheet.block(fit(part, ROOM), Rect(LEFT, top, ROOM, 0), align=Align.CENTRE)
    made = Part(text=f"Lập lúc {words.moment_in_words(paper.made_at)}", face=Face.REGULAR, size=_SIZE, least=8)
    return sheet.block(fit(made, ROOM), Rect(LEFT, top, ROOM, 0), align=Align.CENTRE)


def _code(sheet: Sheet, groups: Sequence[str], top: float) -> float:
    """Each letter in a box of its own, each group with its ordinal."""
    columns = max(_COLUMNS, -(-len(groups) // _ROWS))
    rows = -(-len(groups) // columns)
    box = Rect(LEFT, top, ROOM, rows * _ROW_HEIGHT + 8 * MM)
    sheet.frame(box, 1.6)
    wide = (box.width - 8 * MM) / columns
    for i, group in enumerate(groups):
        left = box.left + 4 * MM + i % columns * wide
        row_top = box.top + 4 * MM + i // columns * _ROW_HEIGHT
        _group(sheet, i + 1, group, Rect(left, row_top, wide, _ROW_HEIGHT))
    return box.bottom


def _group(sheet: Sheet, ordinal: int, group: str, frame: Rect) -> None:
    label = 10 * MM
    side = min(12.5 * MM, (frame.width - label - 2 * MM) / len(group))
    top = frame.top + (frame.height - side) / 2
    size = side * 0.72
    baseline = top + (side + size * CAP_HEIGHT) / 2
    sheet.line(
        f"{ordinal}.",
        at=frame.left + label - 2 * MM,
        baseline=baseline,
        face=Face.REGULAR,
        size=9,
        align=Align.RIGHT,
        ink=GREY,
    )
    for i, letter in enumerate(group):
        cell = Rect(frame.left + label + i * side, top, side, side)
        sheet.frame(cell, 0.5)
        middle = cell.left + side / 2
        sheet.line(letter, at=middle, baseline=baseline, face=Face.BOLD, size=size, align=Align.CENTRE)


def _instructions(sheet: Sheet, top: float) -> float:
    heading = Part(text="Việc phải làm", face=Face.BOLD, size=12, least=10)
    top = sheet.block(fit(heading, ROOM), Rect(LEFT, top, ROOM, 0)) + 1 * MM
    for text in _WHAT_TO_DO:
        part = Part(text=text, face=Face.REGULAR, size=_SIZE, least=8, max_lines=3, leading=1.32, prose=True)
        top = sheet.block(fit(part, ROOM), Rect(LEFT, top, ROOM, 0)) + 1.2 * MM
    return top
