"""Why somebody looks beyond their own holdings: fixed reasons; Enter chooses, Esc goes back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from kt1desk.domain.looks import LookReason
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.hit_delegate import HitDelegate
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import Text
from kt1desk.gui.wording import look_reason

_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ReasonPanel(Card):
    """`chosen(LookReason)` and `left`."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, kind="title")
        self.set_title(self.tr("Beyond your own holdings"))
        self.message = Message()
        self._query_text = Text(kind="strong")
        self.reasons_list = QListWidget()
        self.reasons_list.setObjectName("names")
        self.reasons_list.setAccessibleName(self.tr("Why do you look?"))
        self.reasons_list.setItemDelegate(HitDelegate(self.reasons_list, air=16))
        for reason in LookReason:
            QListWidgetItem(look_reason(reason), self.reasons_list)
        back_button = KeyButton(self.tr("Back"), "Esc")
        self._look_button = KeyButton(self.tr("Write it down and look"), "Enter", variant="main")
        back_button.clicked.connect(self.left)
        self._look_button.clicked.connect(self._choose)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(back_button)
        ends.addWidget(self._look_button)
        note = self.tr(
            "Why do you look? Your name, the reason, the moment, by what you search and the number of lines are written"
            " into the book before anything is shown."
        )
        self.body.addWidget(self._query_text)
        self.body.addWidget(Text(note, "note", wrap=True))
        self.body.addWidget(self.message)
        self.body.addWidget(self.reasons_list, 1)
        self.body.addLayout(ends)
        self.setFocusProxy(self.reasons_list)

    def ask(self, words: str) -> None:
        """Ask anew for a search or a number; no reason is proposed by habit, the first is only marked."""
        self.message.clear()
        self._query_text.setText(self.tr("Search for “{query}”").format(query=words))
        self.reasons_list.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the reason that is marked."""
        if event.key() in _ENTERS:
            self._choose()
            return
        super().keyPressEvent(event)

    def _choose(self) -> None:
        row = self.reasons_list.currentRow()
        if row >= 0:
            self.chosen.emit(list(LookReason)[row])
