"""What does not work now, said above the page, with a key to try again and one to take it away."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message


class Notice(Message):
    """Hidden until something is said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._retry: Callable[[], None] | None = None
        self._retry_button = KeyButton("", "F12")
        self._seen_button = KeyButton("", "Shift+F12", variant="quiet")
        for button in (self._retry_button, self._seen_button):
            self.ends.addWidget(button)
        self._retry_button.clicked.connect(self._try_again)
        self._seen_button.clicked.connect(self.take_away)
        self._speak()

    def say(self, happened: str, rest: str, retry: Callable[[], None] | None) -> None:
        """Show words; without `retry` there is nothing to try."""
        self._retry = retry
        self._retry_button.setVisible(retry is not None)
        self.caution(happened, rest)

    def take_away(self) -> None:
        """Say nothing any more."""
        self._retry = None
        self.clear()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._speak()

    def _speak(self) -> None:
        self._retry_button.setText(self.tr("Try again"))
        self._seen_button.setText(self.tr("Seen"))

    def _try_again(self) -> None:
        retry = self._retry
        self.take_away()
        if retry is not None:
            retry()
