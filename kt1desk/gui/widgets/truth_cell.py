"""One part of the truth line."""

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kt1desk.gui.icons import IconLabel
from kt1desk.gui.shell_presenter import State, TruthPart
from kt1desk.gui.widgets.key_cap import KeyCap
from kt1desk.gui.widgets.text import ElidedText, Text, Tone, restyle

_TONES: dict[State, Tone] = {
    State.CALM: "muted",
    State.RIGHT: "right",
    State.CAUTION: "caution",
    State.WRONG: "wrong",
}


@dataclass(frozen=True, slots=True)
class PartWords:
    """How a part is shown: sign, what it is, how much, what may be left out for want of room, and the key to it."""

    icon: str
    label: str
    value: str
    more: str = ""
    key: str = ""


class TruthCell(QWidget):
    """One part: sign, word, value, and what may be left out."""

    def __init__(self) -> None:
        super().__init__()
        self._sign, self._label, self._value = IconLabel("inbox", scale=1.15), ElidedText(), Text(kind="strong")
        self._more = Text(tone="muted")
        self._cell_row = QHBoxLayout(self)
        self._cell_row.setContentsMargins(0, 0, 0, 0)
        self._cell_row.setSpacing(6)
        self._key = KeyCap("", self)
        for widget in (self._sign, self._label, self._value, self._more, self._key):
            self._cell_row.addWidget(widget)

    @property
    def words(self) -> str:
        """As it reads."""
        return " ".join(text for label in (self._label, self._value, self._more) if (text := label.text()))

    @property
    def icon(self) -> str:
        """The sign in front."""
        return self._sign.name

    def wanted_width(self, *, more: bool) -> int:
        """What it would like to have, in pixels, with `more` or without."""
        wide = self._cell_row.totalSizeHint().width()
        if not self._more.text() or more is not self._more.isHidden():
            return wide
        room = self._more.sizeHint().width() + self._cell_row.spacing()
        return wide + room if more else wide - room

    def show_more(self, shown: bool) -> None:
        """Show or leave out what may be left out."""
        self._more.setVisible(shown and bool(self._more.text()))

    def show_part(self, part: TruthPart, words: PartWords) -> None:
        """Show a part; an alarming one has the sign of a warning besides its colour."""
        tone = _TONES[part.state]
        alarming = part.state in {State.CAUTION, State.WRONG}
        self._sign.show_icon("triangle-alert" if alarming else words.icon)
        self._label.setText(words.label)
        self._value.setText(words.value)
        self._more.setText(f"· {words.more}" if words.more else "")
        self._value.setVisible(bool(words.value))
        self._key.set_key(words.key)
        for label in (self._sign, self._label):
            restyle(label, "tone", tone)
        restyle(self._value, "tone", tone if part.state is not State.CALM else "")
        self.setAccessibleName(self.words)
