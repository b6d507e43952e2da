"""The papers of an emergency pack on A4: the cover sheet with its numbers, then a slip in two parts for each number."""

from dataclasses import dataclass

from kt1desk.documents import words
from kt1desk.documents.blank_slip import draw_blank_slips
from kt1desk.documents.dots import MM
from kt1desk.documents.fonts import Face
from kt1desk.documents.marks import Signature, draw_signatures
from kt1desk.documents.official_head import (
    BOTTOM,
    LEFT,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RIGHT,
    ROOM,
    OfficialHead,
    draw_official_head,
)
from kt1desk.documents.pages import Pages
from kt1desk.documents.sheet import Align, Rect, Sheet
from kt1desk.documents.table import Column, Look, draw_row, fitted_row, title_row
from kt1desk.domain.numbers import spell
from kt1desk.usecases.pack_rows import PackPaper

_LOOK = Look(size=9, least=7, row_height=13, ink=0.25)
_COLUMNS = (
    Column(title="STT", width=ROOM * 0.08, align=Align.RIGHT),
    Column(title="Số hiệu", width=ROOM * 0.26, face=Face.BOLD),
    Column(title="Đã dùng lúc", width=ROOM * 0.16),
) * 2
_TIMES = ROOM / sum(column.width for column in _COLUMNS)
_TABLE = tuple(
    Column(title=each.title, width=each.width * _TIMES, align=each.align, face=each.face) for each in _COLUMNS
)
_WHAT_TO_DO = (
    "1. Cho tờ này, các nhãn và các phiếu trắng vào phong bì, dán kín, niêm phong bằng niêm phong có số ghi trên; cất "
    "trong két. Đầu mỗi ca nhìn xem niêm phong còn nguyên và đúng số.",
    "2. Khi máy hỏng: hai người cùng mở, ghi giờ mở vào ô bên dưới. Chỉ dùng các số hiệu trong bảng, theo thứ tự từ "
    "trên xuống; mỗi số hiệu một lần.",
    "3. Mỗi bưu gửi: dán nhãn đã in lên bì, viết tay nơi gửi, nơi nhận, ký hiệu, độ khẩn, khối lượng; đóng dấu ngày. "
    "Viết phiếu cùng số hiệu cả hai liên, ghi đúng giờ và phút nhận; hai bên ký. Liên 2 giao người gửi.",
    "4. Không viết nội dung bên trong ở bất cứ đâu.",
    "5. Khi máy chạy lại: vào F11, mục Dự phòng, ghi giờ đã mở; rồi vào F2 nhập bù từng phiếu theo đúng giờ đã "
    "nhận, quét nhãn đã dán để xác nhận. Làm xong mới nhận bưu gửi tiếp theo bằng máy.",
    "6. Số hiệu hỏng, mất hoặc không dùng hết: hủy tại F11, mục Dự phòng. Không dùng số hiệu nào hai lần.",
)


def pack_papers(paper: PackPaper) -> bytes:
    """The cover sheet and the slips as one PDF."""
    sheet = Sheet(PAGE_WIDTH, PAGE_HEIGHT)
    _Cover(sheet, paper).draw()
    for number in paper.row.unused:
        sheet.next_page()
        draw_blank_slips(sheet, number, paper)
    return sheet.pdf()


@dataclass(frozen=True, slots=True)
class _Cover:
    sheet: Sheet
    paper: PackPaper

    def draw(self) -> None:
        paper, pack = self.paper, self.paper.row.pack
        foot = f"Bộ dự phòng {spell(pack.name)}"
        pages = Pages(sheet=self.sheet, foot=foot, training=paper.training, count=1, copy=paper.copy)
        pages.begin()
        head = OfficialHead(
            parent=paper.issuer,
            issuer=paper.office.name,
            number=f"{pack.name}/BDP-KT1",
            on=words.local_date(pack.made_at),
        )
        top = draw_official_head(self.sheet, head) + 3 * MM
        span = f"{spell(pack.numbers[0])} – {spell(pack.numbers[-1])}"
        top = pages.headline("BỘ DỰ PHÒNG KHI MÁY HỎNG", span, top) + 2 * MM
        top = pages.text(f"Niêm phong phong bì số: {pack.seal_no}", top, face=Face.BOLD)
        made = f"Lập lúc {words.moment(pack.made_at)}, {paper.row.made_by_name} lập tại máy {paper.desk}"
        top = pages.text(f"{made}; {words.whole(len(pack.numbers))} số hiệu.", top) + 1.5 * MM
        top = self._numbers(top) + 2.5 * MM
        top = pages.heading("Việc phải làm", top) + 0.5 * MM
        for text in _WHAT_TO_DO:
            top = pages.text(text, top, size=8.6) + 0.4 * MM
        opened = "Mở lúc …… giờ …… ngày ……/……/………; niêm phong khi mở: còn nguyên / không còn nguyên"
        pages.text(opened, top + 1 * MM, face=Face.BOLD, size=9)
        pair = (
            Signature(title="NGƯỜI LẬP", name=paper.row.made_by_name),
            Signature(title="HAI NGƯỜI MỞ", name=""),
        )
        draw_signatures(self.sheet, pair, Rect(LEFT, BOTTOM - 24 * MM, RIGHT - LEFT, 26 * MM), size=9.4)

    def _numbers(self, top: float) -> float:
        """Two numbers a row, downwards in the left half first."""
        numbers = self.paper.row.pack.numbers
        left = -(-len(numbers) // 2)
        top = draw_row(
            self.sheet, _TABLE, title_row(_TABLE, _LOOK), left=LEFT, top=top, look=_LOOK, ground=0.92, centred=True
        )
        for at in range(left):
            cells = [*self._cells(at), *(self._cells(at + left) if at + left < len(numbers) else ("", "", ""))]
            top = draw_row(self.sheet, _TABLE, fitted_row(_TABLE, cells, _LOOK), left=LEFT, top=top, look=_LOOK)
        return top

    def _cells(self, at: int) -> tuple[str, str, str]:
        number = self.paper.row.pack.numbers[at]
        gone = "" if number in self.paper.row.unused else "đã dùng hoặc hủy"
        return str(at + 1), spell(number), gone
