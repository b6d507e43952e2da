"""What must be acted upon at this desk, in the place of the list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.must_act_card import MustActCard


class MustActPanel(MustActCard):
    """The card with the way back: `left`."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        back_button = KeyButton(self.tr("Back"), "Esc")
        back_button.clicked.connect(self.left)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(back_button)
        self.body.addLayout(ends)
