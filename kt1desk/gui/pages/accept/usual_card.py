"""The usual items of the sender, each with its key, in the place of the price that is not known yet."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout

from kt1desk.domain.item import Flags, ItemKind, Urgency
from kt1desk.gui.marking import mark
from kt1desk.gui.pages.accept.usual import USUAL_SHOWN, UsualChoice
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.key_cap import KeyCap
from kt1desk.gui.widgets.text import ElidedText, Text
from kt1desk.gui.wording import kind, translate, urgency

_ONLY = mark("UsualMark", "addressee alone")
_BACK = mark("UsualMark", "to be returned")
_ADVICE = mark("UsualMark", "delivery advice")


class UsualCard(Card):
    """Implements `usual.UsualScreen`. `chosen(place)`; `offered(bool)`: whether anything stands here."""

    chosen = Signal(int)
    offered = Signal(bool)

    def __init__(self) -> None:
        super().__init__(variant="wash")
        lines = QGridLayout()
        lines.setHorizontalSpacing(10)
        lines.setVerticalSpacing(4)
        lines.setColumnStretch(1, 1)
        self.lines: list[tuple[KeyCap, ElidedText]] = []
        for place in range(USUAL_SHOWN):
            key = f"Ctrl+{place + 1}"
            self.lines.append((KeyCap(key), ElidedText()))
            for column, widget in enumerate(self.lines[place]):
                lines.addWidget(widget, place, column, Qt.AlignmentFlag.AlignVCenter)
            QShortcut(QKeySequence(key), self, partial(self.chosen.emit, place))
        self.body.setSpacing(8)
        self.body.addWidget(Text(self.tr("Usual items of this sender; letter and weight are yours"), "caption"))
        self.body.addLayout(lines)
        self.setContentsMargins(0, -5, 0, -6)
        self.hide()

    def show_usual(self, choices: tuple[UsualChoice, ...]) -> None:
        """Offer the choices; none hides the card."""
        for place, line in enumerate(self.lines):
            line[1].setText(choice_words(choices[place]) if place < len(choices) else "")
            for widget in line:
                widget.setVisible(place < len(choices))
        self.setVisible(bool(choices))
        self.offered.emit(bool(choices))


def choice_words(choice: UsualChoice) -> str:
    """To whom, and whatever is not what every letter has."""
    item = choice.item
    parts = [item.recipient.name if choice.recipient is None else choice.recipient.name]
    if item.urgency is not Urgency.NORMAL:
        parts.append(urgency(item.urgency))
    if item.kind is not ItemKind.LETTER:
        parts.append(kind(item.kind))
    return " · ".join(filter(None, (*parts, *_marks(item.flags), item.recipient.addressee)))


def _marks(flags: Flags) -> tuple[str, ...]:
    said = ((flags.addressee_only, _ONLY), (flags.to_be_returned, _BACK), (flags.delivery_advice, _ADVICE))
    return tuple(translate("UsualMark", words) for on, words in said if on)
