"""Types text the way a keyboard or an input method does.

`QTest.keyClicks` aborts the whole process on any letter outside ASCII (Qt 6.12, qasciikey.cpp:192),
so Vietnamese is sent as key events that carry the text, or as an input method's commit.
"""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
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
