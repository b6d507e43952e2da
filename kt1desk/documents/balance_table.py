"""The balanced sheet as a table: one row a class, a total, and how the columns add up."""

from collections.abc import Iterable

from kt1desk.documents import words
from kt1desk.documents.fonts import Face
from kt1desk.documents.marks import PALE
from kt1desk.documents.official_head import LEFT, ROOM
from kt1desk.documents.sheet import Align, Sheet
from kt1desk.documents.table import Column, Look, draw_row, fitted_row, title_row
from kt1desk.domain.stock import SheetRow, by_class

_NAME_WIDTH = ROOM * 0.166
_LOOK = Look(size=9, least=6, row_height=14.5)
_TITLES = (
    "Tồn đầu ca",
    "Chấp nhận",
    "Nhận đến",
    "Đã phát",
    "Trả lại người gửi",
    "Đã đóng chuyến thư đi",
    "Tồn cuối ca",
    "Với giao dịch viên",
    "Trong túi đã đóng",
    "Bưu tá giữ",
    "Bảo lưu",
)
_COLUMNS = (
    Column(title="Loại bưu gửi", width=_NAME_WIDTH),
    *(Column(title=title, width=(ROOM - _NAME_WIDTH) / len(_TITLES), align=Align.CENTRE) for title in _TITLES),
)
_GROUPS = (
    ("", 1),
    ("Vào ca", 3),
    ("Ra khỏi ca", 3),
    ("", 1),
    ("Tồn cuối ca, trong đó", 4),
)
SUM = "(1) + (2) + (3) = (4) + (5) + (6) + (7); (7) = (8) + (9) + (10) + (11)"


def figures(row: SheetRow) -> tuple[int, ...]:
    """The eleven figures of a row, in the order of the columns."""
    return (
        row.start,
        row.accepted,
        row.received,
        row.delivered,
        row.given_back,
        row.dispatched,
        row.on_hand,
        row.with_clerk,
        row.in_bags,
        row.with_postman,
        row.reserved,
    )


def totals(rows: Iterable[SheetRow]) -> tuple[int, ...]:
    """The sums of the columns; zeros without rows."""
    return tuple(sum(column) for column in zip(*map(figures, rows), strict=True)) or (0,) * len(_TITLES)


def draw_balance(sheet: Sheet, rows: tuple[SheetRow, ...], top: float) -> float:
    """Draw titles, the rows in the order A, B, C, none, and the total; gives the bottom."""
    top = _draw_groups(sheet, top)
    top = draw_row(
        sheet, _COLUMNS, title_row(_COLUMNS, _LOOK), left=LEFT, top=top, look=_LOOK, ground=PALE, centred=True
    )
    numbers = ("", *(f"({i})" for i in range(1, len(_TITLES) + 1)))
    small = Look(size=7, least=5, row_height=11)
    top = draw_row(sheet, _COLUMNS, fitted_row(_COLUMNS, numbers, small), left=LEFT, top=top, look=small)
    summed = {row.secrecy: row for row in by_class(rows)}
    for secrecy, name in words.CLASS_ROW.items():
        counted = figures(summed[secrecy])
        row = fitted_row(_COLUMNS, (name, *map(words.whole, counted)), _LOOK)
        top = draw_row(sheet, _COLUMNS, row, left=LEFT, top=top, look=_LOOK)
    total = fitted_row(_COLUMNS, ("Cộng", *map(words.whole, totals(rows))), _LOOK, face=Face.BOLD)
    return draw_row(sheet, _COLUMNS, total, left=LEFT, top=top, look=_LOOK, ground=PALE)


def _draw_groups(sheet: Sheet, top: float) -> float:
    look = Look(size=7.6, least=6, row_height=13)
    widths = iter(column.width for column in _COLUMNS)
    columns = tuple(
        Column(title=title, width=sum(next(widths) for _ in range(span)), align=Align.CENTRE) for title, span in _GROUPS
    )
    return draw_row(sheet, columns, title_row(columns, look), left=LEFT, top=top, look=look, ground=PALE, centred=True)
