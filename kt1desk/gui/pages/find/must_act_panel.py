"""What must be acted upon at this desk, in the place of the list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.must_act_card import MustActCard


class MustActPanel(MustActCard):
    """The card with the way back: `left`, and the one to the open cases: `cases_asked`."""

    cases_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        back_button = KeyButton(self.tr("Back"), "Esc")
        self._cases_button = KeyButton(self.tr("Open cases"), "Ctrl+G")
        back_button.clicked.connect(self.left)
        self._cases_button.clicked.connect(self.cases_asked)
        ends = QHBoxLayout()
        ends.setSpacing(10)
        ends.addStretch(1)
        ends.addWidget(back_button)
        ends.addWidget(self._cases_button)
        self.body.addLayout(ends)
