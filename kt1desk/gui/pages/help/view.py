"""The help of the screen one came from, and the keys that work everywhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kt1desk.gui.help_text import HelpKey, HelpText
from kt1desk.gui.icons import IconLabel
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.key_cap import KeyCap
from kt1desk.gui.widgets.text import Text

_SIDE = 400


class HelpView(QWidget):
    """Left the page, right what holds everywhere."""

    def __init__(self, jobs: tuple[HelpKey, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topic_card = Card(kind="title")
        self._topic_area = _scrolling()
        self._topic_card.body.addWidget(self._topic_area)
        everywhere = Card(self.tr("Everywhere"))
        everywhere.setFixedWidth(_SIDE)
        keys = QWidget()
        column = QVBoxLayout(keys)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(_keys((*jobs, *self._common())))
        column.addStretch(1)
        everywhere_area = _scrolling()
        everywhere_area.setWidget(keys)
        everywhere.body.addWidget(everywhere_area)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self._topic_card, 1)
        row.addWidget(everywhere)
        self.setFocusProxy(self._topic_area)

    def show_topic(self, topic: HelpText) -> None:
        """Show the help of one page."""
        self._topic_card.set_title(topic.title)
        said = QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(16)
        column.addWidget(Text(topic.purpose, wrap=True))
        column.addLayout(_keys(topic.keys))
        for note in topic.notes:
            column.addLayout(_note(note))
        column.addStretch(1)
        self._topic_area.setWidget(said)
        self.setAccessibleName(topic.title)
        self.setAccessibleDescription(topic.purpose)

    def _common(self) -> tuple[HelpKey, ...]:
        return (
            HelpKey("Ctrl+L", self.tr("lock; what is half done is kept")),
            HelpKey("Esc", self.tr("back; a form is never emptied")),
            HelpKey("F12", self.tr("try again what the notice above speaks of")),
            HelpKey("Shift+F12", self.tr("take the notice away")),
            HelpKey("Tab", self.tr("next field; with Shift the one before")),
        )


def _scrolling() -> QScrollArea:
    """Room for large text; the keyboard scrolls it when the focus is in it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    return area


def _keys(keys: tuple[HelpKey, ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(9)
    grid.setColumnStretch(1, 1)
    for row, each in enumerate(keys):
        grid.addWidget(KeyCap(each.key), row, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(each.what, wrap=True), row, 1)
    return grid


def _note(words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    sign = IconLabel("info")
    sign.setProperty("tone", "accent")
    beside = QVBoxLayout()
    beside.setContentsMargins(0, 3, 0, 0)
    beside.addWidget(sign)
    beside.addStretch(1)
    row.addLayout(beside)
    row.addWidget(Text(words, wrap=True), 1)
    return row
