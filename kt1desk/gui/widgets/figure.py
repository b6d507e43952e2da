"""A number that matters: what it is, how much, and where it comes from."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kt1desk.gui.widgets.text import ElidedText, Text, Tone, Type, restyle


class Figure(QWidget):
    """Caption above, value large, note below (may be empty)."""

    def __init__(
        self, label: str, value: str = "–", *, note: str = "", kind: Type = "figure", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._label_text = Text(label, "note")
        self._value_text = ElidedText(value, kind)
        self._note_text = Text(note, "note", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for each in (self._label_text, self._value_text, self._note_text):
            column.addWidget(each)
        self.show_value(value, note)

    @property
    def value(self) -> str:
        """What is shown large."""
        return self._value_text.text()

    @property
    def note(self) -> str:
        """What is shown below."""
        return self._note_text.text()

    @property
    def label(self) -> str:
        """What the value is."""
        return self._label_text.text()

    def set_label(self, label: str) -> None:
        """Say what the next value is."""
        self._label_text.setText(label)

    def set_kind(self, kind: Type) -> None:
        """Show the value larger or smaller."""
        restyle(self._value_text, "type", kind)

    def show_value(self, value: str, note: str = "", *, tone: Tone = "") -> None:
        """Show a value and, below it, its arithmetic."""
        self._value_text.setText(value)
        self._value_text.set_tone(tone)
        self._note_text.setText(note)
        self._note_text.setVisible(bool(note))
        self.setAccessibleName(f"{self._label_text.text()}: {value}")
        self.setAccessibleDescription(note)
