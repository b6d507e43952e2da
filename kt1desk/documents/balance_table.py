"""The balanced sheet as a table: a row for each class and its kinds, a total, and how the columns add up.

A column that no fact of the shift speaks of is left out: nobody signs for a row of noughts.
"""

from collections.abc import Iterable, Sequence

from kt1desk.documents import words
from kt1desk.documents.fonts import Face
from kt1desk.documents.marks import PALE
from kt1desk.documents.official_head import LEFT, ROOM
from kt1desk.documents.sheet import Align, Sheet
from kt1desk.documents.table import Column, Look, draw_row, fitted_row, title_row
from kt1desk.domain.stock import SheetRow, by_class

_NAME_WIDTH = ROOM * 0.18
_LOOK = Look(size=9, least=6, row_height=13.4)
_KIND_LOOK = Look(size=7.6, least=6, row_height=11.5)
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
_CAME, _LEFT_BY, _ON_HAND, _WHERE = range(3), range(3, 6), 6, range(7, 11)
_ALWAYS = frozenset({0, 1, _ON_HAND, 7})
_GROUPS = (("Vào ca", _CAME), ("Ra khỏi ca", _LEFT_BY), ("", (_ON_HAND,)), ("Tồn cuối ca, trong đó", _WHERE))


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


def shown(rows: Iterable[SheetRow]) -> tuple[int, ...]:
    """The places of the columns that any row has a figure for, besides those that every shift has."""
    sums = totals(rows)
    return tuple(place for place, pieces in enumerate(sums) if pieces or place in _ALWAYS)


def how_it_adds_up(rows: Iterable[SheetRow]) -> str:
    """(1) + (2) = (3) + (4); (4) = (5) + (6), by the numbers under the titles."""
    number = {place: f"({ordinal})" for ordinal, place in enumerate(shown(rows), 1)}

    def joined(places: Iterable[int]) -> str:
        return " + ".join(number[place] for place in places if place in number)

    return f"{joined(_CAME)} = {joined((*_LEFT_BY, _ON_HAND))}; {number[_ON_HAND]} = {joined(_WHERE)}"


def draw_balance(sheet: Sheet, rows: tuple[SheetRow, ...], top: float) -> float:
    """Draw titles, the rows in the order A, B, C, none, each with its kinds, and the total; gives the bottom.

    One kind alone stands beside the name of its class: two rows of the same figures say no more than one.
    """
    places = shown(rows)
    width = (ROOM - _NAME_WIDTH) / len(places)
    columns = (
        Column(title="Loại bưu gửi", width=_NAME_WIDTH),
        *(Column(title=_TITLES[place], width=width, align=Align.CENTRE) for place in places),
    )
    top = _draw_groups(sheet, places, width, top)
    titles = title_row(columns, _LOOK)
    top = draw_row(sheet, columns, titles, left=LEFT, top=top, look=_LOOK, ground=PALE, centred=True)
    small = Look(size=7, least=5, row_height=10)
    numbers = ("", *(f"({i})" for i in range(1, len(places) + 1)))
    top = draw_row(sheet, columns, fitted_row(columns, numbers, small), left=LEFT, top=top, look=small)
    summed = {row.secrecy: row for row in by_class(rows)}
    for secrecy, name in words.CLASS_ROW.items():
        kinds = _kinds(rows, summed[secrecy])
        title = f"{name} – {_kind(kinds[0])}" if len(kinds) == 1 else name
        top = _draw(sheet, columns, (title, *_cells(summed[secrecy], places)), top, _LOOK)
        for row in kinds if len(kinds) > 1 else ():
            top = _draw(sheet, columns, (f"– {_kind(row)}", *_cells(row, places)), top, _KIND_LOOK)
    sums = totals(rows)
    total = fitted_row(columns, ("Cộng", *(words.whole(sums[place]) for place in places)), _LOOK, face=Face.BOLD)
    return draw_row(sheet, columns, total, left=LEFT, top=top, look=_LOOK, ground=PALE)


def _kinds(rows: Iterable[SheetRow], of: SheetRow) -> tuple[SheetRow, ...]:
    """The rows of a class where they say more than its sum: papers of earlier days know no kinds."""
    told = tuple(row for row in rows if row.secrecy is of.secrecy)
    return told if any(row.kind is not None for row in told) else ()


def _kind(row: SheetRow) -> str:
    return words.KIND[row.kind].lower() if row.kind else "chưa rõ loại"


def _cells(row: SheetRow, places: Sequence[int]) -> tuple[str, ...]:
    counted = figures(row)
    return tuple(words.whole(counted[place]) for place in places)


def _draw(sheet: Sheet, columns: Sequence[Column], cells: tuple[str, ...], top: float, look: Look) -> float:
    return draw_row(sheet, columns, fitted_row(columns, cells, look), left=LEFT, top=top, look=look)


def _draw_groups(sheet: Sheet, places: Sequence[int], width: float, top: float) -> float:
    look = Look(size=7.6, least=6, row_height=11.8)
    spans = [(title, sum(place in places for place in group)) for title, group in _GROUPS]
    columns = (
        Column(title="", width=_NAME_WIDTH),
        *(Column(title=title, width=span * width, align=Align.CENTRE) for title, span in spans if span),
    )
    return draw_row(sheet, columns, title_row(columns, look), left=LEFT, top=top, look=look, ground=PALE, centred=True)
