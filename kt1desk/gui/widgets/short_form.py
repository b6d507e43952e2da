"""A few fields one after the other: Enter leads on and at the end asks, Esc leaves."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import Text

_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ShortForm(QWidget):
    """`asked` when the last field was left by Enter and nothing is missing; `left` by Esc.

    A form makes its fields, then calls `lay_out` once.
    """

    asked = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: tuple[Field, ...] = ()
        self.message = Message()
        self.title_text = Text(kind="title")
        self.lead_text = Text(kind="lead", wrap=True)
        self.note_text = Text(kind="note", wrap=True)

    def lay_out(
        self, title: str, fields: tuple[Field | tuple[Field, ...], ...], main: str, *, below: QWidget | None = None
    ) -> None:
        """Put heading, fields in the order of Enter, and buttons under each other; a tuple stands in one line.

        `below` the fields stands what Enter passes over.
        """
        lines = [line if isinstance(line, tuple) else (line,) for line in fields]
        self.fields = tuple(field for line in lines for field in line)
        self.main_button = KeyButton(main, "Ctrl+Enter", variant="main")
        self.leave_button = KeyButton(self.tr("Back"), "Esc")
        self.main_button.clicked.connect(self._ask)
        self.leave_button.clicked.connect(self.left)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(self.leave_button)
        ends.addWidget(self.main_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addStretch(1)
        self.title_text.setText(title)
        column.addWidget(self.title_text)
        column.addWidget(self.lead_text)
        column.addWidget(self.note_text)
        for line in lines:
            row = QHBoxLayout()
            row.setSpacing(12)
            for field in line:
                row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        if below is not None:
            column.addWidget(below)
        column.addLayout(ends)
        column.addWidget(self.message)
        column.addStretch(2)
        stops = self._stops()
        self.setFocusProxy(stops[0] if stops else self.main_button)

    def set_busy(self, busy: bool) -> None:
        """No second try while the first is under way."""
        self.main_button.setEnabled(not busy)
        self.leave_button.setEnabled(not busy)

    def clear_errors(self) -> None:
        """Take every word about a fault away, and the lines that say nothing."""
        self.lead_text.setVisible(bool(self.lead_text.text()))
        self.note_text.setVisible(bool(self.note_text.text()))
        self.message.clear()
        for field in self.fields:
            field.clear_error()

    def is_complete(self) -> bool:
        """Look at the fields before anything is asked; a form says at the field what is missing."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on from field to field and from the last one asks."""
        if event.key() not in _ENTERS:
            super().keyPressEvent(event)
            return
        now = QApplication.focusWidget()
        edits = self._stops()
        place = next((at for at, edit in enumerate(edits) if edit is now), len(edits))
        if place + 1 < len(edits):
            edits[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._ask()

    def _stops(self) -> list[QWidget]:
        return [field.edit for field in self.fields if field.edit.focusPolicy() != Qt.FocusPolicy.NoFocus]

    def _ask(self) -> None:
        self.clear_errors()
        if self.main_button.isEnabled() and self.is_complete():
            self.asked.emit()
