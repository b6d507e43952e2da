"""Catches the scanner's keystrokes wherever the focus is, and gives the field its text back."""

import time
from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from kt1desk.gui.scan_reading import Marks, Repeats, ScanKind, Strokes, read_scan

_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_SILENT = {Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr}
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier

Rewind = Callable[[], None]


@runtime_checkable
class Rewinds(Protocol):
    """A widget that keystrokes change and that can be set back to how it was."""

    def remembered(self) -> Rewind:
        """Return what restores the present state."""


def monotonic_ms() -> int:
    """Milliseconds of a clock that never goes back."""
    return time.monotonic_ns() // 1_000_000


class Scanner(QObject):
    """An event filter of the whole application.

    `scanned` carries a `Scan`; `repeated` one that came within 1.5 s of the same and is to be ignored.
    While `set_paused(True)` keys pass untouched (a PIN typed by a macro pad is no scan), but the code of a label or
    of a paper is taken back and not told to anybody: behind a lock it must be neither an act nor a try of a PIN.
    """

    scanned = Signal(object)
    repeated = Signal(object)

    def __init__(
        self,
        app: QApplication,
        *,
        clock_ms: Callable[[], int] = monotonic_ms,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock_ms = clock_ms
        self._strokes = Strokes()
        self._repeats = Repeats()
        self._rewind: Rewind | None = None
        self._paused = False
        app.focusObjectChanged.connect(self._focus_moved)
        app.installEventFilter(self)

    def set_marks(self, marks: Marks) -> None:
        """From now on the scanner of this machine is known by these."""
        self._strokes = Strokes(marks)

    def set_paused(self, paused: bool) -> None:
        """Let all keys pass, or catch scans again."""
        self._paused = paused
        self._strokes.broken_off()

    def forget_last(self) -> None:
        """Another person scans from now on: the same code is no double reading."""
        self._repeats.forget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See each key once: at the window, before any widget."""
        # The filter sees a key press twice, at the QWidgetWindow and at the widget (RR would become RRRR).
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched.isWindowType():
            return self._key(event)
        if isinstance(event, QInputMethodEvent) and watched.isWidgetType():
            self._typed(event.commitString(), self._clock_ms())
        return False

    def _focus_moved(self) -> None:
        self._strokes.broken_off()

    def _key(self, event: QKeyEvent) -> bool:
        at_ms = event.timestamp() or self._clock_ms()
        key = event.key()
        if key in _ENTERS:
            return self._entered(at_ms)
        if key == Qt.Key.Key_Backspace:
            self._strokes.taken_back(at_ms)
        elif event.modifiers() & _COMMANDS and not event.modifiers() & Qt.KeyboardModifier.GroupSwitchModifier:
            self._strokes.broken_off()
        elif event.text() and event.text().isprintable():
            begins = self._typed(event.text(), at_ms)
            # Within a scan a space is part of the code; a button or a box would take it for a click.
            return not begins and key == Qt.Key.Key_Space and isinstance(QApplication.focusWidget(), QAbstractButton)
        elif key not in _SILENT:
            self._strokes.broken_off()
        return False

    def _typed(self, text: str, at_ms: int) -> bool:
        begins = bool(text) and self._strokes.typed(text, at_ms)
        if begins:
            self._rewind = _remembered(QApplication.focusWidget())
        return begins

    def _entered(self, at_ms: int) -> bool:
        code = self._strokes.entered(at_ms)
        rewind, self._rewind = self._rewind, None
        if code is None:
            return False
        scan = read_scan(code)
        if self._paused and scan.kind is ScanKind.UNREADABLE:
            return False
        if rewind is not None:
            rewind()
        if self._paused:
            return True
        (self.repeated if self._repeats.is_repeat(scan, at_ms) else self.scanned).emit(scan)
        return True


def _remembered(widget: object) -> Rewind | None:
    if isinstance(widget, Rewinds):
        return widget.remembered()
    if not isinstance(widget, QLineEdit):
        return None
    edit, text, cursor = widget, widget.text(), widget.cursorPosition()

    def rewind() -> None:
        edit.setText(text)
        edit.setCursorPosition(cursor)
        # setText alone is silent; whoever follows the typing must hear that it was taken back
        edit.textEdited.emit(text)

    return rewind
