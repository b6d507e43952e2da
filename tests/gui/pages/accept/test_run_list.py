"""The list at the right with the 200 items of one visit: what is new is measured, the mark stays on its item."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.gui.pages.accept.form import LabelState, Run, RunLine
from kt1desk.gui.pages.accept.run_list import RunModel, RunTable
from tests.support.item_lines import Like, item_line

LONG = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Tuyên Quang và các tổ chức thành viên ở cơ sở"


def lines_of(last: int, first: int = 1, label: LabelState = LabelState.CONFIRMED) -> tuple[RunLine, ...]:
    """Newest first."""
    return tuple(RunLine(item=item_line(serial), label=label) for serial in range(last, first - 1, -1))


@pytest.fixture
def table(dressed: QApplication, qtbot: QtBot) -> RunTable:
    table = RunTable()
    qtbot.addWidget(table)
    table.resize(300, 400)
    table.show()
    return table


@pytest.mark.parametrize(
    ("before", "after", "measured"),
    [
        (lines_of(200), lines_of(201), [0]),
        (lines_of(200), lines_of(200, label=LabelState.MISSING), []),
        (lines_of(60), lines_of(61, first=2), [0]),
        (lines_of(200), lines_of(199), list(range(199))),
    ],
    ids=["one more", "another state", "the oldest makes room", "the newest is gone"],
)
def test_only_what_is_new_is_measured(
    before: tuple[RunLine, ...], after: tuple[RunLine, ...], measured: list[int]
) -> None:
    model = RunModel()
    assert list(model.show_lines(before)) == list(range(len(before)))
    assert list(model.show_lines(after)) == measured
    assert (model.lines, model.rowCount()) == (after, len(after))


def test_a_corrected_recipient_gets_the_height_of_the_new_name(table: RunTable) -> None:
    table.show_run(Run(lines=lines_of(3)))
    low = table.rowHeight(1)
    first, _, last = lines_of(3)
    longer = RunLine(item=item_line(2, Like(recipient=LONG)), label=LabelState.CONFIRMED)
    table.show_run(Run(lines=(first, longer, last)))
    assert table.rowHeight(1) > low
    assert table.rowHeight(0) == low


def test_the_mark_stays_on_its_item_when_others_come_and_go(table: RunTable) -> None:
    table.show_run(Run(lines=lines_of(60)))
    table.selectRow(2)
    marked = table.marked
    for lines in (lines_of(62), lines_of(62, first=20), lines_of(61)):
        table.show_run(Run(lines=lines))
        assert table.marked == marked
