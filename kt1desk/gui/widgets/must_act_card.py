"""What must be acted upon, ranked: the moment, what to do, which item; read by whoever takes a desk over."""

from datetime import datetime

from PySide6.QtWidgets import QHeaderView, QWidget

from kt1desk.domain.must_act import MustAct
from kt1desk.domain.numbers import spell
from kt1desk.gui.figures import count, minutes_between
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.cell_delegate import Cell
from kt1desk.gui.widgets.cells_model import CellsModel, Row
from kt1desk.gui.widgets.text import Text
from kt1desk.gui.widgets.tone_table import ToneTable
from kt1desk.gui.wording import must_act, when
from kt1desk.usecases.must_act_rows import MustActRow

_MOMENT, _ACT, _ITEM = range(3)
_LETTERS = {_MOMENT: 30, _ITEM: 24}
_SOON_MINUTES = 120


class MustActCard(Card):
    """`show_rows` takes the list as it is ranked; the table has the keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, kind="title")
        self.set_title(self.tr("What must be acted upon"))
        self.table = ToneTable()
        self.table.setAccessibleName(self.tr("What must be acted upon"))
        self._model = CellsModel((self.tr("Moment"), self.tr("What to do"), self.tr("Item")), self)
        self.table.setModel(self._model)
        self.table.horizontalHeader().setSectionResizeMode(_ACT, QHeaderView.ResizeMode.Stretch)
        for column, letters in _LETTERS.items():
            self.table.setColumnWidth(column, letters * self.table.fontMetrics().averageCharWidth() + 20)
        self.rows: tuple[MustActRow, ...] = ()
        self._nothing_text = Text(self.tr("Nothing waits for you here."), "note")
        self.body.addWidget(self._nothing_text)
        self.body.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    @property
    def marked(self) -> MustActRow | None:
        """The line that is marked."""
        row = self.table.currentIndex().row()
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def show_rows(self, rows: tuple[MustActRow, ...], now: datetime) -> None:
        """Show the list as of `now`; the mark stays on its line."""
        before = self.marked
        self.rows = rows
        self._model.show_rows(tuple(self._row(row, now) for row in rows))
        self._nothing_text.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self.table.selectRow(rows.index(before) if before in rows else 0)

    def _row(self, row: MustActRow, now: datetime) -> Row:
        item = Cell(text=spell(row.item_no), badge=row.letter, strong=True) if row.item_no else Cell(text="")
        return (self._moment(row, now), Cell(text=must_act(row.kind), note=self._more(row)), item)

    def _moment(self, row: MustActRow, now: datetime) -> Cell:
        if row.waits:
            return Cell(text=when(row.moment, now), note=self.tr("stands since then"), icon="clock", tone="caution")
        if row.moment < now:
            return Cell(
                text=when(row.moment, now), note=self.tr("overdue"), icon="triangle-alert", tone="wrong", strong=True
            )
        left = minutes_between(now, row.moment)
        if left <= _SOON_MINUTES:
            note = self.tr("in {minutes} minutes").format(minutes=count(left))
            return Cell(text=when(row.moment, now), note=note, icon="clock", tone="caution", strong=True)
        return Cell(text=when(row.moment, now))

    def _more(self, row: MustActRow) -> str:
        if row.kind in {MustAct.CLEAR_ASIDE, MustAct.SEND_BACKLOG}:
            return self.tr("{count} record(s)").format(count=count(row.count))
        if row.kind is MustAct.COUNTERSIGN:
            return self.tr("{count} handover(s)").format(count=count(row.count))
        return ""
