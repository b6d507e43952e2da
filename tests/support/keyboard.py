"""A clerk without a mouse: every key goes to whatever has the focus."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.typing import compose_text, type_text

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Shows `window` and types into it; `strokes` counts what a clerk presses besides text."""

    def __init__(self, qtbot: QtBot, window: QWidget, size: tuple[int, int] = (1140, 640)) -> None:
        qtbot.addWidget(window)
        window.resize(*size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        self._window = window
        self.strokes = 0

    @property
    def focus(self) -> QWidget:
        """What has the focus."""
        return QApplication.focusWidget() or self._window

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """One key, shortcuts included."""
        self.strokes += 1
        QTest.keyClick(self.focus, key, modifiers)

    def enter(self, times: int = 1) -> None:
        """Enter, as often as asked."""
        for _ in range(times):
            self.press(Qt.Key.Key_Return)

    def ctrl_enter(self) -> None:
        """Ctrl+Enter."""
        self.press(Qt.Key.Key_Return, CTRL)

    def alt(self, letter: str) -> None:
        """Alt and a letter or digit."""
        self.press(Qt.Key(ord(letter.upper())), ALT)

    def ctrl(self, letter: str) -> None:
        """Do what the letter stands for."""
        self.press(getattr(Qt.Key, f"Key_{letter}"), Qt.KeyboardModifier.ControlModifier)

    def write(self, text: str) -> None:
        """Letters with all their marks, key by key."""
        type_text(self.focus, text)

    def compose(self, text: str) -> None:
        """Letters as an input method commits them."""
        compose_text(self.focus, text)
