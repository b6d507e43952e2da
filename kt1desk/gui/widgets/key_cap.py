"""The picture of a key, beside what the key does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class KeyCap(QLabel):
    """Shows a key such as "Ctrl+Enter"."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setVisible(bool(key))

    def set_key(self, key: str) -> None:
        """Show another key; an empty one hides the cap."""
        self.setText(key)
        self.setVisible(bool(key))
