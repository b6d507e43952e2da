"""A search line, the items, and the one that is chosen; in their place what a look beyond them shows."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QVBoxLayout, QWidget

from kt1desk.domain.ids import ItemNo
from kt1desk.domain.numbers import spell
from kt1desk.gui.handwriting.panel import HANDWRITING_KEY
from kt1desk.gui.pages.find.details import Details
from kt1desk.gui.pages.find.items_model import Column, ItemsModel, stage_width
from kt1desk.gui.pages.find.look_panels import LookPanels
from kt1desk.gui.pages.find.narrow_row import NarrowRow
from kt1desk.gui.pages.find.presenter import Nothing, Sieve
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.segmented import Segmented
from kt1desk.gui.widgets.text import Text
from kt1desk.gui.widgets.tone_table import ToneTable
from kt1desk.usecases.readmodels import ItemLine

_TO_TABLE = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


_LETTERS = {Column.NUMBER: 19, Column.DUE: 9, Column.KNOWN: 21}
_NAME_LETTERS = 28
_EDGES = 60
"""Widths in letters, so that they grow with large text; what is longer is shortened."""


class FindView(QWidget):
    """Emits `search_asked(text)`, `sieve_asked(Sieve)`, `item_chosen(ItemNo)`, `beyond_asked(words)`, `story_asked`,
    `agency_asked`.

    `beyond_asked` says in words what is searched for. `narrow_row` stands under the search line, `looks` stands in the
    place of the list. `offers_handwriting`: a label that lacks may be written by hand. `reason_name` gives the words of
    a reason code.
    """

    search_asked = Signal(str)
    sieve_asked = Signal(object)
    item_chosen = Signal(str)
    beyond_asked = Signal(str)
    story_asked = Signal()
    agency_asked = Signal()

    def __init__(
        self,
        now: Callable[[], datetime],
        reason_name: Callable[[str], str] = str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.beyond_button = KeyButton(self.tr("Look beyond"), "Ctrl+B")
        self.story_button = KeyButton(self.tr("Life of the item"), "Ctrl+Enter")
        self._narrow_button = KeyButton(self.tr("Narrow"), "Ctrl+F")
        self.narrow_row = NarrowRow()
        self.agency_button = KeyButton(self.tr("Agency"), "Ctrl+K")
        self.urgent_button = KeyButton(self.tr("Urgent"), "Ctrl+U")
        self.holders_button = KeyButton(self.tr("Who holds"), "Ctrl+H")
        self.handwriting_button = KeyButton(self.tr("Label by hand"), HANDWRITING_KEY)
        self.offers_handwriting = False
        self.search_edit = QLineEdit()
        self._set_up_search()
        self.sieve = Segmented(
            (
                (Sieve.ALL, self.tr("All")),
                (Sieve.ON_HAND, self.tr("On hand")),
                (Sieve.LABEL_MISSING, self.tr("Label missing")),
                (Sieve.NOT_AT_PROVINCE, self.tr("Not at the province")),
            )
        )
        self.sieve.setAccessibleName(self.tr("Show"))
        self.sieve.set_value(Sieve.ALL)
        self.table = ToneTable()
        self.table.setAccessibleName(self.tr("Items"))
        self._model = ItemsModel(now, self)
        self.table.setModel(self._model)
        self._set_columns()
        self._message = Message()
        self._count_text = ItemCount(kind="note")
        self._details = Details()
        self._lay_out()
        self.search_edit.textEdited.connect(self.search_asked)
        self.sieve.chosen.connect(self.sieve_asked)
        self.table.selectionModel().currentRowChanged.connect(self._row_changed)
        self.agency_button.clicked.connect(self.agency_asked)
        self._narrow_button.clicked.connect(self.narrow_row.open)
        self.beyond_button.clicked.connect(lambda: self.beyond_asked.emit(self._asked_words()))
        self.story_button.clicked.connect(self.story_asked)
        self.looks = self._with_looks(now, reason_name)
        self.offer_looks(False)
        self.setFocusProxy(self.search_edit)

    def offer_looks(self, offered: bool) -> None:
        """Whether one may look beyond from here."""
        self.beyond_button.setVisible(offered)
        self.story_button.setVisible(offered)

    @property
    def message(self) -> str:
        """Why the list is empty."""
        return self._message.words

    def show_items(self, items: tuple[ItemLine, ...], chosen: ItemNo | None) -> None:
        """Show rows and keep the choice by number."""
        self._message.clear()
        self._model.show_items(items)
        self._count_text.show_number(len(items))
        row = self._model.row_of(chosen)
        if row >= 0:
            self.table.selectRow(row)

    def show_nothing(self, why: Nothing) -> None:
        """Say why the list is empty."""
        words = {
            Nothing.NO_ITEMS: self.tr("Nothing is on hand, and nothing was accepted in this shift."),
            Nothing.NONE_OF_ONES_OWN: self.tr("Your role holds no items here; what others hold is a look."),
            Nothing.NO_MATCH: self.tr("No item here fits. Type fewer letters, or scan the label."),
            Nothing.NUMBER_NOT_HERE: self.tr("This number is neither on hand here nor accepted in this shift."),
        }
        beyond = self.tr("It may be beyond your own holdings: Ctrl+B asks why you look, and writes it down.")
        offered = why is not Nothing.NO_ITEMS and not self.beyond_button.isHidden()
        self._message.caution(words[why], beyond if offered else "")

    def show_item(self, item: ItemLine | None) -> None:
        """Show one item at the right."""
        self._details.show_item(item)
        lacks = item is not None and item.place is not None and not item.label_confirmed
        self.handwriting_button.setVisible(self.offers_handwriting and lacks)
        self._details.keys.fit()

    def show_query(self, text: str) -> None:
        """Put a scanned number into the search line."""
        self.sieve.set_value(Sieve.ALL)
        self.search_edit.setText(text)
        self.search_edit.setFocus()

    def show_sieve(self, sieve: Sieve) -> None:
        """Show which part of the items is listed."""
        self.sieve.set_value(sieve)

    def show_paper_scanned(self, *, opened: bool) -> None:
        """A paper is not the item."""
        if opened:
            self._message.caution(
                self.tr("Opened by the code of its paper."), self.tr("This confirms nothing: only the label does.")
            )
        else:
            self._message.caution(self.tr("This is the code of a paper. Scan the label on the envelope."))

    def show_handwritten(self, item_no: ItemNo) -> None:
        """Say that the label is recorded."""
        words = self.tr("The handwritten label of {number} is recorded.").format(number=spell(item_no))
        self._message.right(words, self.tr("A printed label takes its place once it is scanned."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names come before the stage, which stands below as well."""
        super().resizeEvent(event)
        self.table.setColumnHidden(int(Column.STAGE), False)
        fixed = sum(self.table.columnWidth(int(column)) for column in (*_LETTERS, Column.STAGE))
        names = _NAME_LETTERS * self.table.fontMetrics().averageCharWidth()
        self.table.setColumnHidden(int(Column.STAGE), event.size().width() - _EDGES - fixed < names)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search line, up and down move through the list."""
        if watched is not self.search_edit or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.KeyPress and event.key() in _TO_TABLE:
            self.table.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def go_back(self) -> bool:
        """Esc first leaves what a look shows, then empties the search line, then what narrows it."""
        if not self.looks.shows_own:
            self.looks.back_asked.emit()
            return True
        if self.search_edit.text():
            self.show_query("")
            self.search_asked.emit("")
            return True
        if self.narrow_row.isHidden():
            return False
        self.narrow_row.clear()
        self.search_edit.setFocus()
        return True

    def _asked_words(self) -> str:
        return " · ".join(part for part in (self.search_edit.text().strip(), *self.narrow_row.words) if part)

    def _row_changed(self) -> None:
        item = self._model.item_at(self.table.currentIndex().row())
        if item is not None:
            self.item_chosen.emit(item.item_no)

    def _set_up_search(self) -> None:
        self.search_edit.setProperty("type", "search")
        self.search_edit.setPlaceholderText(self.tr("Number, or a few letters of sender or recipient"))
        self.search_edit.setAccessibleName(self.tr("Search"))
        self.search_edit.setClearButtonEnabled(False)
        self.search_edit.installEventFilter(self)

    def _set_columns(self) -> None:
        header = self.table.horizontalHeader()
        header.setMinimumSectionSize(48)
        header.setSectionResizeMode(int(Column.PARTIES), QHeaderView.ResizeMode.Stretch)
        letter = self.table.fontMetrics().averageCharWidth()
        for column, letters in _LETTERS.items():
            self.table.setColumnWidth(int(column), letters * letter + 20)
        self.table.setColumnWidth(int(Column.STAGE), stage_width(self.table.fontMetrics()))

    def _lay_out(self) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(16)
        upper.addWidget(self.search_edit, 1)
        upper.addWidget(self._count_text)
        upper.addWidget(self.sieve)
        listed = Card()
        listed.body.addLayout(upper)
        listed.body.addWidget(self.narrow_row)
        listed.body.addWidget(self._message)
        listed.body.addWidget(self.table, 1)
        self._details.keys.add(self._narrow_button)
        for button in (self.agency_button, self.urgent_button, self.holders_button):
            self._details.keys.add(button)
            button.hide()  # until the page offers what it opens
        self._details.keys.add(QWidget(), 1)
        for button in (self.beyond_button, self.story_button, self.handwriting_button):
            self._details.keys.add(button)
        self.handwriting_button.hide()
        self._list_page = QWidget()
        column = QVBoxLayout(self._list_page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(listed, 1)
        column.addWidget(self._details)

    def _with_looks(self, now: Callable[[], datetime], reason_name: Callable[[str], str]) -> LookPanels:
        looks = LookPanels(self._list_page, self._message, now, reason_name)
        looks.panel_changed.connect(self._panel_changed)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(looks)
        return looks

    def _panel_changed(self) -> None:
        focus = self.search_edit if self.looks.shows_own else self.looks.currentWidget()
        if focus is not None:
            self.setFocusProxy(focus)
        if focus is not None and self.isVisible():
            focus.setFocus()


class ItemCount(Text):
    """How many rows there are; of its own, because tr() of a subclass fills in %n before it finds the words."""

    def show_number(self, number: int) -> None:
        """Say how many."""
        self.setText(self.tr("%n item(s)", "", number))
