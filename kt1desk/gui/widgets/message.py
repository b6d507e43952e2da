"""A message in its place: sign, words, and what to do; never a dialog."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

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
        self._both = QVBoxLayout()
        self._both.addWidget(self._words)
        self._both.addWidget(self._more, 1)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(12)
        self._row.addWidget(self._sign)
        self._row.addLayout(self._both, 1)
        self._row.addLayout(self.ends)
        self.set_dense(False)
        self.hide()

    def set_dense(self, dense: bool) -> None:
        """Take one line where the window is low: what to do stands beside what is said."""
        ways = QBoxLayout.Direction
        self._both.setDirection(ways.LeftToRight if dense else ways.TopToBottom)
        self._both.setSpacing(12 if dense else 2)
        self._words.setWordWrap(not dense)
        self._row.setAlignment(self._sign, Qt.AlignmentFlag.AlignVCenter if dense else Qt.AlignmentFlag.AlignTop)
        self._row.setContentsMargins(*((14, 3, 12, 3) if dense else (14, 9, 12, 10)))

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
