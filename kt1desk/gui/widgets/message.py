"""A message in its place: sign, words, and what to do; never a dialog."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kt1desk.gui.icons import IconLabel
from kt1desk.gui.widgets.text import Text, restyle

Tone = Literal["right", "caution", "wrong"]
_SIGNS: dict[Tone, str] = {"right": "circle-check", "caution": "triangle-alert", "wrong": "circle-x"}


class Message(QFrame):
    """Hidden until something is said. `ends` may take buttons at its right end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sign = IconLabel("circle-check", scale=1.4)
        self._words = Text(wrap=True)
        self._words.setObjectName("words")
        self._more = Text(kind="note", wrap=True)
        self.ends = QHBoxLayout()
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._words)
        column.addWidget(self._more)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 12, 10)
        row.setSpacing(12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        row.addLayout(self.ends)
        self.hide()

    @property
    def tone(self) -> str:
        """`right`, `caution`, `wrong`, or "" while nothing is said."""
        return str(self.property("tone") or "") if not self.isHidden() else ""

    @property
    def words(self) -> str:
        """What is said, both lines."""
        return "\n".join(line for line in (self._words.text(), self._more.text()) if line)

    def right(self, words: str, more: str = "") -> None:
        """Say that something went well."""
        self._say("right", words, more)

    def caution(self, words: str, more: str = "") -> None:
        """Ask for attention; work may go on."""
        self._say("caution", words, more)

    def wrong(self, words: str, more: str = "") -> None:
        """Say what was refused or failed."""
        self._say("wrong", words, more)

    def clear(self) -> None:
        """Say nothing."""
        self._words.clear()
        self._more.clear()
        self.hide()

    def _say(self, tone: Tone, words: str, more: str) -> None:
        self._sign.show_icon(_SIGNS[tone])
        self._words.setText(words)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.setAccessibleName(self.words)
        for label in (self._sign, self._words):
            label.setProperty("tone", tone)
        self.setProperty("tone", "")
        restyle(self, "tone", tone)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
