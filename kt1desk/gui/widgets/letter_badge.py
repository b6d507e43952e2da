"""The class letter as it stands on the outer cover; no word ever names it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kt1desk.gui.widgets.text import restyle


class LetterBadge(QLabel):
    """Shows "A", "B", "C", or a dash for none."""

    def __init__(self, letter: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_letter(letter)

    def show_letter(self, letter: str) -> None:
        """Show `letter`; "" or "-" means none."""
        none = letter in {"", "-"}
        self.setText("–" if none else letter)
        self.setAccessibleName(self.tr("No letter") if none else self.tr("Letter {letter}").format(letter=letter))
        restyle(self, "empty", none)
