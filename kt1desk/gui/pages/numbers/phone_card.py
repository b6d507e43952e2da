"""Numbers by phone: what to read to the province, and the field for the code it reads back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from kt1desk.gui.pages.numbers.form import Fault
from kt1desk.gui.pages.numbers.words import fault_words
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.code_edit import CodeEdit
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import Text
from kt1desk.usecases.number_rows import BlockRequest


class PhoneCard(Card):
    """`take_asked`: a code was typed."""

    take_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Numbers by phone"), parent=parent)
        self.message = Message()
        self._how_text = Text(
            self.tr("Without a line the province lends numbers in a code. Call it and read these three lines:"),
            wrap=True,
        )
        self._values = tuple(Text(kind="strong") for _ in range(3))
        self._not_enrolled_text = Text(
            self.tr(
                "This desk was not yet in contact with the province, so no code can be checked here. Connect it once."
            ),
            wrap=True,
        )
        self.code_edit = CodeEdit()
        self.code_field = Field(
            self.tr("Code from the province"),
            self.code_edit,
            key="Alt+C",
            hint=self.tr("20 characters, four at a time."),
        )
        self.take_button = KeyButton(self.tr("Take the numbers"), "Ctrl+Enter", variant="main")
        self._lay_out()
        self.take_button.clicked.connect(self.take_asked)
        self.code_edit.returnPressed.connect(self.take_asked)
        self.code_edit.textEdited.connect(self.code_field.clear_error)
        self.setFocusProxy(self.code_edit)

    def show_request(self, request: BlockRequest) -> None:
        """What to read out; nothing for a desk that could not check an answer."""
        for text, value in zip(self._values, (request.desk, request.life, str(request.ordinal)), strict=True):
            text.setText(value)
        self._not_enrolled_text.setVisible(not request.enrolled)
        for widget in (self._how_text, self._lines, self.code_field, self.take_button):
            widget.setVisible(request.enrolled)

    def show_fault(self, fault: Fault) -> None:
        """Speak at the field."""
        self.code_field.set_error(fault_words(fault))
        self.code_edit.setFocus()

    def set_busy(self, busy: bool) -> None:
        """No second code while the first is written."""
        self.code_edit.setEnabled(not busy)
        self.take_button.setEnabled(not busy)

    def _lay_out(self) -> None:
        self._lines = QWidget()
        grid = QGridLayout(self._lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(2, 1)
        for column, (label, value) in enumerate(
            zip((self.tr("Desk"), self.tr("Life"), self.tr("Block")), self._values, strict=True)
        ):
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(Text(label, "caption"), 0, column)
            grid.addWidget(value, 1, column)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(self.take_button)
        for widget in (self.message, self._not_enrolled_text, self._how_text, self._lines, self.code_field):
            self.body.addWidget(widget)
        self.body.addLayout(ends)
        self.body.addStretch(1)
        self._not_enrolled_text.hide()
