"""The items on hand with what the incoming clerk must know of them."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QWidget

from kt1desk.gui.figures import count
from kt1desk.gui.icons import IconLabel
from kt1desk.gui.pages.handover.items_model import Column, ItemsModel
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.key_cap import KeyCap
from kt1desk.gui.widgets.text import ElidedText, Text
from kt1desk.gui.widgets.tone_table import ToneTable
from kt1desk.usecases.readmodels import HandoverDraft

_LIST_KEY = "Alt+Y"
_LEAST_LINES = 3
_LETTERS = {Column.NUMBER: 18, Column.LETTER: 8, Column.PLACE: 17, Column.DUE: 21}
"""Widths in letters, so that they grow with large text; the recipient takes the rest."""


class ItemsCard(Card):
    """A table that scrolls by the arrows once Alt+Y went into it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.table = ToneTable()
        self.table.setAccessibleName(self.tr("Items on hand"))
        self.table.set_lines(1)
        # Its own wish for height would make the page scroll where the list can.
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.table.setMinimumHeight(_LEAST_LINES * self.table.verticalHeader().defaultSectionSize())
        self._model = ItemsModel(self)
        self.table.setModel(self._model)
        self._empty_text = Text(self.tr("Nothing is on hand: an empty stock is handed over."), "note")
        self._sign = IconLabel("triangle-alert", scale=1.2)
        self._sign.setProperty("tone", "caution")
        self._warning_text = ElidedText(kind="strong", tone="caution")
        self.header.addWidget(self._sign)
        self.header.addWidget(self._warning_text)
        self.header.addWidget(KeyCap(_LIST_KEY))
        self.body.setSpacing(4)
        self.body.addWidget(self._empty_text)
        self.body.addWidget(self.table, 100)
        self.body.addStretch(1)
        self._set_columns()
        QShortcut(QKeySequence(_LIST_KEY), self, self.table.setFocus)

    @property
    def warning(self) -> str:
        """What the incoming clerk must know."""
        return self._warning_text.text() if not self._warning_text.isHidden() else ""

    def show_draft(self, draft: HandoverDraft) -> None:
        """Show the list, what lacks its label, and what the province does not have yet."""
        self.set_title(self.tr("%n item(s) on hand", "", len(draft.items)))
        self._model.show_items(draft.items)
        self._empty_text.setVisible(not draft.items)
        self.table.setVisible(bool(draft.items))
        warnings = []
        if draft.labels_missing:
            warnings.append(self.tr("%n label(s) not confirmed", "", draft.labels_missing))
        if draft.unsent:
            warnings.append(self.tr("not yet at the province: {count}").format(count=count(draft.unsent)))
        self._warning_text.setText(" · ".join(warnings))
        self._warning_text.setVisible(bool(warnings))
        self._sign.setVisible(bool(warnings))

    def _set_columns(self) -> None:
        header = self.table.horizontalHeader()
        letter = self.table.fontMetrics().averageCharWidth()
        for column, letters in _LETTERS.items():
            header.resizeSection(column, letters * letter + 20)
        header.setSectionResizeMode(Column.RECIPIENT, QHeaderView.ResizeMode.Stretch)
