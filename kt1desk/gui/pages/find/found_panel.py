"""What a recorded look found: items beyond one's own holdings, and what was written down about the look."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QWidget

from kt1desk.domain.ids import ItemNo
from kt1desk.domain.looks import LookReason
from kt1desk.gui.figures import count, moment
from kt1desk.gui.pages.find.items_model import Column, ItemsModel, stage_width
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import Text
from kt1desk.gui.widgets.tone_table import ToneTable
from kt1desk.gui.wording import look_reason, stage, truth
from kt1desk.usecases.look_rows import FoundItems
from kt1desk.usecases.readmodels import ItemLine

_LETTERS = {Column.NUMBER: 19, Column.DUE: 9, Column.KNOWN: 21}
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class FoundPanel(Card):
    """`story_asked(ItemNo)`, `more_asked`, `export_asked` and `left`."""

    story_asked = Signal(str)
    more_asked = Signal()
    export_asked = Signal()
    left = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, kind="title")
        self.set_title(self.tr("Beyond your own holdings"))
        self._now = now
        self.message = Message()
        self._asked_text = Text(kind="strong", wrap=True)
        self._written_text = Text(kind="note", wrap=True)
        self.table = ToneTable()
        self.table.setAccessibleName(self.tr("Items found"))
        self._model = ItemsModel(now, self)
        self.table.setModel(self._model)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(int(Column.PARTIES), QHeaderView.ResizeMode.Stretch)
        for column, letters in _LETTERS.items():
            self.table.setColumnWidth(int(column), letters * self.table.fontMetrics().averageCharWidth() + 20)
        self.table.setColumnWidth(int(Column.STAGE), stage_width(self.table.fontMetrics()))
        back_button = KeyButton(self.tr("Back to your own"), "Esc")
        export_button = KeyButton(self.tr("Save as a list"), "Ctrl+E")
        self.more_button = KeyButton(self.tr("Older ones"), "Ctrl+M")
        self.more_button.clicked.connect(self.more_asked)
        self._items: tuple[ItemLine, ...] = ()
        self._story_button = KeyButton(self.tr("Life of the item"), "Enter", variant="main")
        back_button.clicked.connect(self.left)
        export_button.clicked.connect(self.export_asked)
        self._story_button.clicked.connect(self._ask_story)
        ends = QHBoxLayout()
        ends.addStretch(1)
        for button in (back_button, self.more_button, export_button, self._story_button):
            ends.addWidget(button)
        self.body.addWidget(self._asked_text)
        self.body.addWidget(self._written_text)
        self.body.addWidget(self.message)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(ends)
        self.setFocusProxy(self.table)

    def show_found(self, found: FoundItems, words: str, reason: LookReason) -> None:
        """Show what was found and say what the book says of the look."""
        self._asked_text.setText(self.tr("Search for “{query}”").format(query=words))
        written = self.tr("Written down at {moment}: {reason}, {count} line(s).")
        self._written_text.setText(
            written.format(moment=moment(self._now()), reason=look_reason(reason), count=count(len(found.items)))
        )
        self._items = ()
        self._add(found)
        self.table.selectRow(0)
        if not found.items:
            self.message.caution(self.tr("Nothing in this book fits."))

    def show_more(self, found: FoundItems) -> None:
        """Show the next page below; the book says of it what it said of the first."""
        row = len(self._items)
        self._add(found)
        self.table.selectRow(row)
        written = self.tr("{count} older line(s) written down as a look of their own.")
        self._written_text.setText(written.format(count=count(len(found.items))))

    def forget(self) -> None:
        """Take everything away."""
        self._items = ()
        self._add(FoundItems(items=(), more=False))

    def _add(self, found: FoundItems) -> None:
        self._items = (*self._items, *found.items)
        self._model.show_items(self._items)
        self._story_button.setEnabled(bool(self._items))
        self.more_button.setVisible(found.more)
        self.message.clear()
        if found.more:
            said = self.tr(
                "The newest {count} are shown, and there are more: search more closely, or go on to older ones."
            )
            self.message.caution(said.format(count=count(len(self._items))))

    def rows_of(self, found: FoundItems) -> tuple[tuple[str, ...], ...]:
        """The list for a file, with its headings."""
        headings = (
            self.tr("Number"),
            self.tr("Letter"),
            self.tr("Accepted"),
            self.tr("Sender"),
            self.tr("Recipient"),
            self.tr("Due"),
            self.tr("Stage"),
            self.tr("Held by"),
            self.tr("Known at"),
        )
        return (headings, *(_row(item) for item in found.items))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the life of the item that is marked."""
        if event.key() in _ENTERS:
            self._ask_story()
            return
        super().keyPressEvent(event)

    def _ask_story(self) -> None:
        item = self._model.item_at(self.table.currentIndex().row())
        if item is not None:
            self.story_asked.emit(ItemNo(item.item_no))


def _row(item: ItemLine) -> tuple[str, ...]:
    return (
        item.item_no,
        item.letter,
        moment(item.accepted_at),
        item.sender_name,
        item.recipient_name,
        moment(item.due_at),
        stage(item.stage),
        item.holder_name,
        truth(item.truth),
    )
