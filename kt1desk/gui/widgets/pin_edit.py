"""Takes a PIN: digits stay, arrows and letters go to the list of names beside it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_LONGEST = 32


class PinEdit(QLineEdit):
    """`moved(step)` for the up and down keys, `lettered(text)` for anything that is no digit."""

    moved = Signal(int)
    lettered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("type", "pin")
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(_LONGEST)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._remember: Callable[[], Callable[[], None]] = lambda: lambda: None

    def remember_with(self, remember: Callable[[], Callable[[], None]]) -> None:
        """Let `remember()` return what restores the list of names, so that a scan can be taken back whole."""
        self._remember = remember

    def remembered(self) -> Callable[[], None]:
        """Return what restores the digits typed and the name that was marked."""
        digits, restore_name = self.text(), self._remember()

        def rewind() -> None:
            restore_name()
            self.setText(digits)

        return rewind

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and editing keys are the field's own."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        typed = event.text()
        if typed.isprintable() and typed and not (typed.isascii() and typed.isdigit()):
            self.lettered.emit(typed)
            return
        super().keyPressEvent(event)
