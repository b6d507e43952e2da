"""Asks what a ruler shows on the test page."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from kt1desk.domain.paper_stock import PaperStock
from kt1desk.gui.pages.printers.drafts import Typed
from kt1desk.gui.pages.printers.form import PrinterField
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.text import Text
from kt1desk.usecases.calibration import MARK_UM, across_marks_um, between_marks_um


class ReadingsCard(Card):
    """Hidden until asked. Enter leads on and at the end emits `measured`; `left` by the button or Esc; `edited`."""

    measured = Signal()
    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Measure the test page"), variant="wash", parent=parent)
        self._edits = {field: QLineEdit() for field in _LABELS}
        labels = (
            self.tr("a) left edge of the paper to mark 1, mm"),
            self.tr("b) upper edge of the paper to mark 1, mm"),
            self.tr("c) mark 1 to mark 2, mm"),
            self.tr("d) mark 2 to mark 3, mm"),
        )
        self.fields = {
            field: Field(label, self._edits[field], key=key)
            for (field, key), label in zip(_LABELS.items(), labels, strict=True)
        }
        self._right_text = Text(kind="note", wrap=True)
        keep_button = KeyButton(self.tr("Put right"), "Enter", variant="main")
        leave_button = KeyButton(self.tr("Leave it"), "Esc", variant="quiet")
        ends = QHBoxLayout()
        ends.addWidget(leave_button)
        ends.addStretch(1)
        ends.addWidget(keep_button)
        for field in self.fields.values():
            self.body.addWidget(field)
        self.body.addWidget(self._right_text)
        self.body.addStretch(1)
        self.body.addLayout(ends)
        edits = list(self._edits.values())
        for edit in edits:
            edit.textEdited.connect(self.edited)
        for edit, following in pairwise(edits):
            edit.returnPressed.connect(following.setFocus)
        edits[-1].returnPressed.connect(self.measured)
        keep_button.clicked.connect(self.measured)
        leave_button.clicked.connect(self.left)
        self.hide()

    @property
    def readings(self) -> Typed:
        """What was typed."""
        return {field: edit.text() for field, edit in self._edits.items()}

    def ask(self, stock: PaperStock, typed: Typed) -> None:
        """Ask for the readings of a page on this stock; what was typed before stands there."""
        for field, edit in self._edits.items():
            edit.setText(typed.get(field, ""))
        self.clear_faults()
        self._right_text.setText(
            self.tr("On a printer that prints right: {mark}, {mark}, {between} and {across} mm.").format(
                mark=MARK_UM // 1000,
                between=between_marks_um(stock) // 1000,
                across=across_marks_um(stock) // 1000,
            )
        )
        self.show()
        self._edits[PrinterField.FROM_LEFT].setFocus()

    def clear_faults(self) -> None:
        """Take every message away."""
        for field in self.fields.values():
            field.clear_error()


_LABELS = {
    PrinterField.FROM_LEFT: "Alt+1",
    PrinterField.FROM_TOP: "Alt+2",
    PrinterField.BETWEEN: "Alt+3",
    PrinterField.ACROSS: "Alt+4",
}
