"""Voiding the next free number, with a reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kt1desk.domain.ids import ItemNo
from kt1desk.domain.numbers import spell
from kt1desk.domain.void_reason import VoidReason
from kt1desk.gui.pages.numbers.form import Fault
from kt1desk.gui.pages.numbers.words import fault_words, void_reason
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.choice_list import ChoiceList
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import Text


class VoidCard(Card):
    """`void_asked`: the next number is to be voided."""

    void_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Void the next number"), parent=parent)
        self.message = Message()
        self._next_text = Text(kind="lead")
        self.reasons_list = ChoiceList(len(VoidReason))
        self.reasons_list.set_choices(tuple((reason, void_reason(reason), "") for reason in VoidReason))
        self.reason_field = Field(self.tr("Why"), self.reasons_list, key="Alt+R")
        self.void_button = KeyButton(self.tr("Void it"), "Ctrl+D")
        ends = QHBoxLayout()
        ends.addWidget(self._next_text, 1)
        ends.addWidget(self.void_button)
        self.body.addWidget(self.message)
        self.body.addWidget(self.reason_field)
        self.body.addLayout(ends)
        self.void_button.clicked.connect(self.void_asked)
        self.reasons_list.chosen.connect(self.reason_field.clear_error)

    @property
    def reason(self) -> VoidReason | None:
        """What is marked."""
        value = self.reasons_list.value
        return value if isinstance(value, VoidReason) else None

    def show_next(self, number: ItemNo | None) -> None:
        """Show which number it is about."""
        self._next_text.setText("" if number is None else spell(number))
        self.setVisible(number is not None)

    def show_fault(self, fault: Fault) -> None:
        """Speak at the reasons."""
        self.reasons_list.setFocus()  # before the words: the list clears them when its mark moves
        self.reason_field.set_error(fault_words(fault))

    def set_busy(self, busy: bool) -> None:
        """No second one while the first is written."""
        self.void_button.setEnabled(not busy)
