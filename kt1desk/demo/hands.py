"""A pair of hands and a scanner: real key events to the window, in their own time."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest

from kt1desk.demo.patience import Patience
from kt1desk.gui.scan_reading import GAP_MS, LENGTH_AT_LEAST

_CLICK = QTest.KeyAction.Click
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}
_NAMES = {"Enter": "Return", "Esc": "Escape"}
_SLOWER_THAN_A_SCANNER_MS = GAP_MS + 10
_SCANNER_MS = 4
"""Between two keys of a scanner."""


class Hands:
    """`stroke_ms` is the time between two typed keys, 0 for as fast as the machine takes them.

    `QTest.keyClicks` aborts the process on any letter outside ASCII (Qt 6.12, qasciikey.cpp:192), so each key
    is sent to the window with its text; from there it goes its usual way, through shortcuts and filters.
    """

    def __init__(self, window: Callable[[], QWindow], patience: Patience) -> None:
        self.stroke_ms = 0
        self._window = window
        self._patience = patience
        self._typed = 0

    def type(self, text: str) -> None:
        """Type letters, with their marks, as an input method hands them over."""
        for char in text:
            self._strike(_key_of(char), char)
            if self.stroke_ms:
                self._patience.pause(self.stroke_ms)
        self._typed += len(text)

    def press(self, keys: str) -> None:
        """Press keys as the screen names them: "F2", "Ctrl+Enter", "Alt+K", "Down"."""
        *held, name = keys.split("+")
        key = _key_of(name) if len(name) == 1 else Qt.Key[f"Key_{_NAMES.get(name, name)}"]
        modifiers = _NO_MODIFIER
        for each in held:
            modifiers |= _MODIFIERS[each]
        if key is Qt.Key.Key_Return and self._typed >= LENGTH_AT_LEAST:
            # Hands are never so fast; without the pause the program would take the text for a scan.
            self._patience.pause(_SLOWER_THAN_A_SCANNER_MS)
        if key is Qt.Key.Key_Tab and modifiers is Qt.KeyboardModifier.ShiftModifier:
            key = Qt.Key.Key_Backtab  # as every keyboard driver reports it
        self._typed = 0
        self._strike(key, "", modifiers)

    def scan(self, code: str) -> None:
        """Pull the trigger: the scanner plays keyboard, faster than any hand, and ends with Enter.

        Its keys carry the moments at which the device sent them, as the system reports them, so that a
        machine that is busy meanwhile does not slow the scanner down.
        """
        self._typed = 0
        self._patience.pause(_SLOWER_THAN_A_SCANNER_MS)
        sent_at = self._event_time()
        for key, text in (*((_key_of(char), char) for char in code), (Qt.Key.Key_Return, "\r")):
            sent_at += _SCANNER_MS
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, int(key), _NO_MODIFIER, text)
                event.setTimestamp(sent_at)
                self._send(event)

    def _event_time(self) -> int:
        """The present moment on the clock by which Qt stamps keys; a key that writes nothing tells it."""
        listening = _Listening()
        self._window().installEventFilter(listening)
        self._strike(Qt.Key.Key_Shift, "")
        self._window().removeEventFilter(listening)
        return listening.heard_at

    def _strike(self, key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier = _NO_MODIFIER) -> None:
        QTest.sendKeyEvent(_CLICK, self._window(), key, text, modifiers)

    def _send(self, event: QKeyEvent) -> None:
        QCoreApplication.sendEvent(self._window(), event)


class _Listening(QObject):
    """Remembers the stamp of the last key."""

    heard_at = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            self.heard_at = event.timestamp()
        return super().eventFilter(watched, event)


def _key_of(char: str) -> Qt.Key:
    """Qt names the keys of ASCII signs by their codes; a letter with marks comes from no key of its own."""
    return Qt.Key(ord(char.upper())) if char.isascii() else Qt.Key.Key_unknown
