"""A white sheet on the page: optional heading, something aside, and a body."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kt1desk.gui.widgets.text import ElidedText, Text, Type, restyle

Variant = Literal["", "wash", "plain"]


class Card(QFrame):
    """`body` takes the contents; `header` may take more at its right end."""

    def __init__(
        self,
        title: str = "",
        *,
        aside: str = "",
        kind: Type = "lead",
        variant: Variant = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("variant", variant)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title_text = ElidedText(title, kind)
        self._aside_text = Text(aside, "note")
        self.header = QHBoxLayout()
        self.header.setSpacing(12)
        self.header.addWidget(self._title_text, 1)
        self.header.addWidget(self._aside_text)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 14, 18, 16)
        whole.setSpacing(12)
        whole.addLayout(self.header)
        whole.addLayout(self.body, 1)
        self.set_title(title)
        self.set_aside(aside)

    def set_title(self, title: str) -> None:
        """Head the card; the heading is also its accessible name."""
        self._title_text.setText(title)
        self._title_text.setVisible(bool(title))
        self.setAccessibleName(title)

    @property
    def aside(self) -> str:
        """What is said at the right of the heading."""
        return self._aside_text.text()

    def set_aside(self, text: str) -> None:
        """Say something short at the right of the heading."""
        self._aside_text.setText(text)
        self._aside_text.setVisible(bool(text))

    def set_variant(self, variant: Variant) -> None:
        """`wash` lifts the card out, `plain` takes its sheet away."""
        restyle(self, "variant", variant)
