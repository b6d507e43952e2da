"""Who holds what, since when: the holders above, and below what the marked one holds."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QWidget

from kt1desk.domain.numbers import spell
from kt1desk.gui.figures import count, moment
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.cell_delegate import Cell
from kt1desk.gui.widgets.cells_model import CellsModel, Row
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import Text
from kt1desk.gui.widgets.tone_table import ToneTable
from kt1desk.gui.wording import holder, stage, truth, when
from kt1desk.usecases.holding_rows import HolderRow, held_since
from kt1desk.usecases.readmodels import ItemLine

_LETTERS = ("", "A", "B", "C")
_HOLDER_LETTERS = (0, 10, 26, 26, 26)
_ITEM_LETTERS = (24, 0, 24, 26)


class HoldingsPanel(Card):
    """`everywhere_asked`, `export_asked`, `cases_asked` and `left`."""

    everywhere_asked = Signal()
    export_asked = Signal()
    cases_asked = Signal()
    left = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, kind="title")
        self._now = now
        self._holders: tuple[HolderRow, ...] = ()
        self.set_title(self.tr("Who holds what, since when"))
        self._note_text = Text(kind="note", wrap=True)
        self.message = Message()
        self._model = CellsModel(
            (self.tr("Holder"), self.tr("Items"), self.tr("By letter"), self.tr("Longest since"), self.tr("Next due")),
            self,
        )
        self._items = CellsModel(
            (self.tr("Number"), self.tr("Recipient and sender"), self.tr("Stage"), self.tr("Held since")), self
        )
        self.table = _table(self._model, _HOLDER_LETTERS, self.tr("Holders"))
        self.table.set_lines(1)
        self.items_table = _table(self._items, _ITEM_LETTERS, self.tr("What is held"))
        self.table.selectionModel().currentRowChanged.connect(lambda at, _before: self._mark(at.row()))
        self._everywhere_button = KeyButton(self.tr("Everywhere"), "Ctrl+B")
        self._export_button = KeyButton(self.tr("Save as a list"), "Ctrl+E")
        self._cases_button = KeyButton(self.tr("Open cases"), "Ctrl+G")
        back_button = KeyButton(self.tr("Back"), "Esc")
        self._everywhere_button.clicked.connect(self.everywhere_asked)
        self._export_button.clicked.connect(self.export_asked)
        self._cases_button.clicked.connect(self.cases_asked)
        back_button.clicked.connect(self.left)
        ends = QHBoxLayout()
        ends.addStretch(1)
        for button in (back_button, self._cases_button, self._everywhere_button, self._export_button):
            ends.addWidget(button)
        for widget in (self._note_text, self.message):
            self.body.addWidget(widget)
        self.body.addWidget(self.table, 2)
        self.body.addWidget(self.items_table, 3)
        self.body.addLayout(ends)
        self.setFocusProxy(self.table)

    def show_holders(self, holders: tuple[HolderRow, ...], *, everywhere: bool, more: bool) -> None:
        """Show who holds something; `everywhere`: by a look, beyond the stock of this desk."""
        self._holders = holders
        own = self.tr("The stock of this desk.")
        whole = self.tr("Everything that this book knows to be under way; written down as a look.")
        self._note_text.setText(whole if everywhere else own)
        self._everywhere_button.setVisible(not everywhere)
        self._export_button.setVisible(everywhere)
        self.message.clear()
        self._items.show_rows(())
        self._model.show_rows(tuple(self._holder(each) for each in holders))
        if more:
            self.message.caution(self.tr("Only the newest are shown; there are more."))
        elif not holders:
            self.message.right(self.tr("Nobody holds anything here."))
        self.table.selectRow(0)

    def show_saved(self, where: str) -> None:
        """Say where a list was saved."""
        self.message.right(self.tr("Saved and written down: {where}").format(where=where))

    def forget(self) -> None:
        """Take everything away."""
        self._holders = ()
        self._model.show_rows(())
        self._items.show_rows(())
        self.message.clear()

    def rows_of(self, holders: tuple[HolderRow, ...]) -> tuple[tuple[str, ...], ...]:
        """The list for a file, with its headings."""
        headings = (
            *(self.tr("Held by"), self.tr("Kind"), self.tr("Held since"), self.tr("Number"), self.tr("Letter")),
            *(self.tr("Sender"), self.tr("Recipient"), self.tr("Stage"), self.tr("Due"), self.tr("Known at")),
        )
        return (headings, *(_line(each, item) for each in holders for item in each.items))

    def _mark(self, row: int) -> None:
        marked = self._holders[row].items if 0 <= row < len(self._holders) else ()
        self._items.show_rows(tuple(self._item(item) for item in marked))

    def _holder(self, row: HolderRow) -> Row:
        kind = self.tr("postman") if row.out else holder(row.kind)
        letters = " · ".join(f"{letter or '–'} {count(number)}" for letter in _LETTERS if (number := row.count(letter)))
        late = row.next_due < self._now()
        return (
            Cell(text=f"{row.name or '–'} · {kind}", strong=True),
            Cell(text=count(len(row.items))),
            Cell(text=letters),
            Cell(text=when(row.since, self._now())),
            Cell(
                text=when(row.next_due, self._now()),
                icon="triangle-alert" if late else "",
                tone="wrong" if late else "",
                strong=late,
            ),
        )

    def _item(self, item: ItemLine) -> Row:
        return (
            Cell(text=spell(item.item_no), badge=item.letter, strong=True),
            Cell(text=item.recipient_name, note=self.tr("from {sender}").format(sender=item.sender_name)),
            Cell(text=stage(item.stage)),
            Cell(text=when(held_since(item), self._now())),
        )


def _line(row: HolderRow, item: ItemLine) -> tuple[str, ...]:
    return (
        row.name,
        holder(row.kind),
        moment(held_since(item)),
        item.item_no,
        item.letter,
        item.sender_name,
        item.recipient_name,
        stage(item.stage),
        moment(item.due_at),
        truth(item.truth),
    )


def _table(model: CellsModel, letters: tuple[int, ...], name: str) -> ToneTable:
    table = ToneTable()
    table.setAccessibleName(name)
    table.setModel(model)
    for column, wide in enumerate(letters):
        if wide:
            table.setColumnWidth(column, wide * table.fontMetrics().averageCharWidth() + 20)
        else:
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    return table
