"""The strip over a window in which nothing is real."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from kt1desk.gui.widgets.text import Text


class TrainingStrip(QFrame):
    """Hidden until a desk for exercises is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("training_strip")
        self._words = Text()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 4)
        row.addWidget(self._words, 0, Qt.AlignmentFlag.AlignCenter)
        self._speak()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._speak()

    def _speak(self) -> None:
        self._words.setText(self.tr("TRAINING · nothing here is a real item"))
