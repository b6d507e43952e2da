"""What the window shows in the moment between being there and knowing anything."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kt1desk.gui.widgets.text import Text


class Waiting(QWidget):
    """The name of the program and that it is being opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(Text("KT1 desk", "hero"), 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(Text(self.tr("Opening the desk …"), "lead", tone="muted"), 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
