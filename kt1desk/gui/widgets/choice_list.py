"""A short list to choose one from: arrows and first letters, marks or none."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from kt1desk.domain.search import fold
from kt1desk.gui.widgets.hit_delegate import NOTE_ROLE, HitDelegate

_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ChoiceList(QListWidget):
    """Choices are (value, label, note). `chosen`: another one is marked. `entered`: Enter."""

    chosen = Signal()
    entered = Signal()

    def __init__(self, rows: int, *, air: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("names")
        self.setItemDelegate(HitDelegate(self, air=air))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows, self._air = rows, air
        self._choices: tuple[tuple[object, str, str], ...] = ()
        self.currentRowChanged.connect(self.chosen)

    @property
    def value(self) -> object | None:
        """The value marked; None while none is."""
        row = self.currentRow()
        return self._choices[row][0] if 0 <= row < len(self._choices) else None

    def set_choices(self, choices: tuple[tuple[object, str, str], ...]) -> None:
        """Offer others; the mark stays on its value, and a single choice is marked."""
        before = self.value
        self._choices = choices
        self.clear()
        for _, label, note in choices:
            item = QListWidgetItem(label, self)
            item.setData(NOTE_ROLE, note)
            item.setToolTip(f"{label} · {note}" if note else label)
        values = [value for value, _, _ in choices]
        self._fit()
        self.setCurrentRow(values.index(before) if before in values else 0 if len(values) == 1 else -1)

    def showEvent(self, event: QShowEvent) -> None:
        """The font of the style sheet is known by now."""
        super().showEvent(event)
        self._fit()

    def clear_choice(self) -> None:
        """Nothing is marked, unless there is only one."""
        self.setCurrentRow(0 if len(self._choices) == 1 else -1)

    def step(self, by: int) -> None:
        """Mark the next one, round and round."""
        count = len(self._choices)
        if count:
            now = self.currentRow()
            self.setCurrentRow((now + by) % count if now >= 0 else 0 if by > 0 else count - 1)

    def seek(self, typed: str) -> None:
        """Mark the next one of which a word begins with the letter; marks do not matter."""
        wanted = fold(typed) or typed
        for step in range(1, len(self._choices) + 1):
            place = (self.currentRow() + step) % len(self._choices)
            if any(word.startswith(wanted) for word in fold(self._choices[place][1]).split()):
                self.setCurrentRow(place)
                return

    def remembered(self) -> Callable[[], None]:
        """Return what restores the present mark."""
        row = self.currentRow()
        return lambda: self.setCurrentRow(row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt would choose the first row unseen; nobody is chosen for anybody."""
        row = self.currentRow()
        super().focusInEvent(event)
        self.setCurrentRow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; arrows and letters choose."""
        typed = event.text()
        if event.key() in _ENTERS:
            self.entered.emit()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif typed.isprintable() and typed.strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.seek(typed)
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        self.ensurePolished()
        self.setFixedHeight(self._rows * (self.fontMetrics().height() + self._air) + 16)
