"""The reasons of a refusal, in the place of the form: a digit or Enter chooses, Esc goes back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from kt1desk.domain.rule_set import ReasonRow
from kt1desk.gui.dated_names import name_of
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.hit_delegate import HitDelegate
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import Text

_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class RefusalPanel(Card):
    """`chosen(code)` and `left`."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, kind="title")
        self.set_title(self.tr("Refuse the item"))
        self.message = Message()
        self.reasons_list = QListWidget()
        self.reasons_list.setObjectName("names")
        self.reasons_list.setItemDelegate(HitDelegate(self.reasons_list, air=16))
        self.reasons_list.itemClicked.connect(self._clicked)
        self._codes: tuple[str, ...] = ()
        self._back_button = KeyButton(self.tr("Back to the form"), "Esc")
        self._refuse_button = KeyButton(self.tr("Refuse and record"), "Enter", variant="main")
        self._back_button.clicked.connect(self.left)
        self._refuse_button.clicked.connect(self._choose)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(self._back_button)
        ends.addWidget(self._refuse_button)
        self.body.addWidget(Text(self.tr("Arrows choose the reason. The form is kept."), "note"))
        self.body.addWidget(self.message)
        self.body.addWidget(self.reasons_list, 1)
        self.body.addLayout(ends)
        self.setFocusProxy(self.reasons_list)

    def show_reasons(self, reasons: tuple[ReasonRow, ...]) -> None:
        """Offer the reasons valid today in the language of the screen."""
        self.message.clear()
        self._codes = tuple(reason.code for reason in reasons)
        self.reasons_list.clear()
        for reason in reasons:
            QListWidgetItem(name_of(reason), self.reasons_list)
        self.reasons_list.setCurrentRow(0)

    def set_busy(self, busy: bool) -> None:
        """No second refusal while the first is written."""
        self._refuse_button.setEnabled(not busy)
        self._back_button.setEnabled(not busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the reason that is marked."""
        if event.key() in _ENTERS:
            self._choose()
            return
        super().keyPressEvent(event)

    def _clicked(self) -> None:
        self.reasons_list.setFocus()

    def _choose(self) -> None:
        row = self.reasons_list.currentRow()
        if self._refuse_button.isEnabled() and 0 <= row < len(self._codes):
            self.chosen.emit(self._codes[row])
