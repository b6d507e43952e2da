"""Types text the way a keyboard or an input method does.

`QTest.keyClicks` aborts the whole process on any letter outside ASCII (Qt 6.12, qasciikey.cpp:192),
so Vietnamese is sent as key events that carry the text, or as an input method's commit.
"""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QWidget

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def type_text(widget: QWidget, text: str) -> None:
    """Send one key press and release for each character of `text`."""
    for char in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(widget, QKeyEvent(kind, 0, NO_MODIFIER, char))


def compose_text(widget: QWidget, text: str) -> None:
    """Let an input method show `text` as being composed and then commit it."""
    QCoreApplication.sendEvent(widget, QInputMethodEvent(text, []))
    commit = QInputMethodEvent()
    commit.setCommitString(text)
    QCoreApplication.sendEvent(widget, commit)


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER, text: str = "") -> None:
    """Send one press and release of `key`."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, int(key), modifiers, text))


def scan_into(window: QWidget, text: str, *, at_ms: int, gap_ms: int = 10, enter: bool = True) -> int:
    """Type into the window's system half, as a scanner does, and return the moment after it.

    The times are written into the events, so nothing has to wait. The window must have been shown.
    """
    handle = window.windowHandle()
    assert handle is not None
    for char in text:
        _stroke(handle, int(Qt.Key.Key_Space) if char == " " else 0, char, at_ms)  # to a button a space is a click
        at_ms += gap_ms
    if enter:
        _stroke(handle, int(Qt.Key.Key_Return), "\r", at_ms)
    return at_ms + gap_ms


def _stroke(handle: QWindow, key: int, char: str, at_ms: int) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, NO_MODIFIER, char)
        event.setTimestamp(at_ms)
        QCoreApplication.sendEvent(handle, event)
