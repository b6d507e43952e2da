"""One of a few choices, all of them in sight: one tab stop, arrows or letters choose."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from kt1desk.domain.search import fold
from kt1desk.gui.widgets.text import restyle

_BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up}
_ON = {Qt.Key.Key_Right, Qt.Key.Key_Down}


class Segmented(QFrame):
    """`choices` are (value, label). Emits `chosen(value)` when the user chooses, never for `set_value`."""

    chosen = Signal(object)

    def __init__(self, choices: tuple[tuple[object, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(2)
        self._choices: tuple[tuple[object, str], ...] = ()
        self._buttons: list[QPushButton] = []
        self._at = -1
        self.set_choices(choices)

    def set_choices(self, choices: tuple[tuple[object, str], ...]) -> None:
        """Replace the choices; nothing is chosen then."""
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._choices = choices
        self._buttons = [self._button(place, label) for place, (_, label) in enumerate(choices)]
        self._show(-1)

    @property
    def value(self) -> object | None:
        """The value chosen; None while none is."""
        return self._choices[self._at][0] if self._at >= 0 else None

    def set_value(self, value: object | None) -> None:
        """Show `value` as chosen; None (or a value not offered) clears the choice."""
        values = [each for each, _ in self._choices]
        self._show(values.index(value) if value in values else -1)

    def remembered(self) -> Callable[[], None]:
        """Return what restores the present choice, telling of it like a choice of the user."""
        place = self._at
        return lambda: self._choose(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home, End and the first letters of the labels choose."""
        target = self._target(event)
        if target is None:
            super().keyPressEvent(event)
            return
        self._choose(target)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring shows where the keys go."""
        super().focusInEvent(event)
        self.update()

    def _target(self, event: QKeyEvent) -> int | None:
        last = len(self._choices) - 1
        key = Qt.Key(event.key())
        if key in _BACK:
            return max(0, self._at - 1)
        if key in _ON:
            return min(last, self._at + 1)
        if key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            return 0 if key is Qt.Key.Key_Home else last
        return self._by_letter(event.text())

    def _by_letter(self, typed: str) -> int | None:
        if not typed or not typed.isprintable() or typed.isspace():
            return None
        count = len(self._choices)
        for step in range(1, count + 1):
            place = (self._at + step) % count
            if _key_of(self._choices[place][1]).startswith(_key_of(typed)):
                return place
        return None

    def _button(self, place: int, label: str) -> QPushButton:
        button = QPushButton(label, self)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._choose(place))
        self._row.addWidget(button)
        return button

    def _choose(self, place: int) -> None:
        changed = place != self._at
        self._show(place)
        if changed:
            self.chosen.emit(self.value)

    def _show(self, place: int) -> None:
        self._at = place
        for at, button in enumerate(self._buttons):
            button.setChecked(at == place)
        self.setAccessibleDescription(self._choices[place][1] if place >= 0 else "")
        restyle(self, "empty", place < 0)


def _key_of(text: str) -> str:
    """Letters without marks; a lone dash stays a dash."""
    return fold(text) or text.replace("–", "-")
