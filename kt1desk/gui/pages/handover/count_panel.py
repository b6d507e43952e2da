"""Two columns, two persons: what each has scanned, and the answer to the last scan. Nothing tells what is expected."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from kt1desk.domain.counting import CountAnswer
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.numbers import spell
from kt1desk.domain.sealed_list import spell_digest
from kt1desk.gui.figures import count
from kt1desk.gui.icons import IconLabel
from kt1desk.gui.pages.handover.field_words import answer_words
from kt1desk.gui.pages.handover.form import Counting, LastScan, Side
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.key_cap import KeyCap
from kt1desk.gui.widgets.text import ElidedText, Text, Tone, restyle

_LOOKS: dict[CountAnswer, tuple[str, Tone]] = {
    CountAnswer.COUNTED: ("circle-check", "right"),
    CountAnswer.ALREADY_COUNTED: ("refresh-cw", "caution"),
    CountAnswer.UNREADABLE: ("circle-x", "wrong"),
}
KEYS = {Side.OUTGOING: "Alt+G", Side.INCOMING: "Alt+N"}


class SideCard(Card):
    """One person: the name, how many scans, the newest first."""

    def __init__(self, key: str, part: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._part = part
        self._name_text = ElidedText(kind="lead")
        self._turn_text = Text(kind="strong")
        self._count_text = Text("0", "figure")
        self._answer_sign = IconLabel("circle-check", scale=1.4)
        self._answer_text = ElidedText(kind="strong")
        self.scans_list = QListWidget()
        self.scans_list.setObjectName("names")
        self.scans_list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scans_list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.scans_list.setUniformItemSizes(True)  # else each scan measures all the rows of those before it
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._name_text, 1)
        head.addWidget(self._turn_text)
        head.addWidget(KeyCap(key))
        figures = QHBoxLayout()
        figures.setSpacing(8)
        figures.addWidget(self._count_text)
        figures.addWidget(Text(self.tr("scanned"), "note"), 0, Qt.AlignmentFlag.AlignBottom)
        figures.addSpacing(12)
        figures.addWidget(self._answer_sign)
        figures.addWidget(self._answer_text, 1)
        self.body.setSpacing(8)
        self.body.addLayout(head)
        self.body.addWidget(Text(part, "note"))
        self.body.addLayout(figures)
        self.body.addWidget(self.scans_list, 1)
        self._scans: tuple[ItemNo, ...] = ()

    @property
    def answer(self) -> str:
        """The answer that is shown."""
        return self._answer_text.text()

    @property
    def scanned(self) -> int:
        """How many scans are shown."""
        return len(self._scans)

    def show_side(self, name: str, scans: tuple[ItemNo, ...], *, turn: bool, done: bool) -> None:
        """Show name and scans; one more scan is put on top, everything else is drawn anew."""
        self._name_text.setText(name)
        self.setAccessibleName(f"{self._part}: {name}")
        self._turn_text.setText(self.tr("scans now") if turn else self.tr("counted everything") if done else "")
        self._turn_text.set_tone("right" if done and not turn else "")
        self.set_variant("wash" if turn else "")
        self._count_text.setText(count(len(scans)))
        if scans[:-1] == self._scans and scans:
            self.scans_list.insertItem(0, spell(scans[-1]))
        elif scans != self._scans:
            self.scans_list.clear()
            self.scans_list.addItems([spell(each) for each in reversed(scans)])
        self._scans = scans

    def show_answer(self, last: LastScan | None) -> None:
        """Say what the last scan of this person was answered."""
        self._answer_sign.setVisible(last is not None)
        if last is None:
            self._answer_text.setText("")
            return
        icon, tone = _LOOKS[last.answer]
        self._answer_sign.show_icon(icon)
        self._answer_text.setText(answer_words(last.answer))
        for label in (self._answer_sign, self._answer_text):
            restyle(label, "tone", tone)


class CountPanel(QWidget):
    """The digest above, the two sides below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sides = {
            Side.OUTGOING: SideCard(KEYS[Side.OUTGOING], self.tr("hands over")),
            Side.INCOMING: SideCard(KEYS[Side.INCOMING], self.tr("takes over")),
        }
        self._digest_text = Text(kind="strong")
        self._absent_text = Text(kind="note", wrap=True)
        seal = QHBoxLayout()
        seal.setSpacing(10)
        seal.addWidget(Text(self.tr("Seal code of the fixed list"), "note"))
        seal.addWidget(self._digest_text)
        seal.addStretch(1)
        seal.addWidget(KeyCap("Space"))
        seal.addWidget(Text(self.tr("the other person scans"), "note"))
        top = Card()
        top.body.setSpacing(4)
        top.body.addLayout(seal)
        top.body.addWidget(self._absent_text)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        for card in self.sides.values():
            columns.addWidget(card, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(top)
        whole.addLayout(columns, 1)

    def show_counting(self, counting: Counting) -> None:
        """Show both sides."""
        seen = counting.seen
        self._digest_text.setText(spell_digest(seen.begun.digest))
        absent = self.tr("{name} is absent and signs later.").format(name=seen.absent_name) if seen.absent_name else ""
        self._absent_text.setText(absent)
        self._absent_text.setVisible(bool(absent))
        for side, name, scans in (
            (Side.OUTGOING, seen.outgoing_name, seen.by_outgoing),
            (Side.INCOMING, seen.incoming_name, seen.by_incoming),
        ):
            card, last = self.sides[side], counting.last
            card.show_side(name, scans, turn=side is counting.turn, done=side in counting.done)
            card.show_answer(last if last is not None and last.side is side else None)
