"""Asks whether to open a shift: nobody answers for this desk yet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.text import Text
from kt1desk.usecases.readmodels import StaffRow


class OpenShiftView(QWidget):
    """Emits `asked`, or `left` for another person."""

    asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name_text = Text(kind="lead", wrap=True)
        self._open_button = KeyButton(self.tr("Open the shift"), "Enter", variant="main")
        self._other_button = KeyButton(self.tr("Somebody else"), "Esc")
        self._open_button.clicked.connect(self.asked)
        self._other_button.clicked.connect(self.left)
        words = Text(
            self.tr("No shift is open. From the moment you open one you answer by name for everything on hand."),
            wrap=True,
        )
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(self._other_button)
        ends.addWidget(self._open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(Text(self.tr("Open a shift"), "title"))
        column.addWidget(self._name_text)
        column.addWidget(words)
        column.addLayout(ends)
        column.addStretch(2)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self._open_button)

    def show_person(self, person: StaffRow) -> None:
        """Say who would answer."""
        self._name_text.setText(person.name)

    def set_busy(self, busy: bool) -> None:
        """No second opening while the first is under way."""
        self._open_button.setEnabled(not busy)
        self._other_button.setEnabled(not busy)
        if not busy and self.isVisible():
            self._open_button.setFocus()
