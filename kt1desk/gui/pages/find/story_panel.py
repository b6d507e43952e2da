"""The life of one item on one page: when, what, who, and how far each fact is known."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QWidget

from kt1desk.domain.approval import Approvable
from kt1desk.domain.numbers import spell
from kt1desk.gui.figures import clock_s, day, local
from kt1desk.gui.pages.find.items_model import TRUTH_ICONS, TRUTH_TONES
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.cell_delegate import Cell
from kt1desk.gui.widgets.cells_model import CellsModel, Row
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.letter_badge import LetterBadge
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import ElidedText, Text
from kt1desk.gui.widgets.tone_table import ToneTable
from kt1desk.gui.wording import approvable, dispute, old_label, story, truth
from kt1desk.usecases.look_rows import LifeStory, StoryLine

_WHEN, _WHAT, _WHO, _KNOWN = range(4)
_LETTERS = {_WHEN: 11, _WHO: 26, _KNOWN: 20}


class StoryPanel(Card):
    """`print_asked` and `left`. `reason_name` gives the words of a reason code.

    What contradicts itself keeps a message of its own: where the paper went does not take its place.
    """

    print_asked = Signal()
    left = Signal()

    def __init__(self, reason_name: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._reason_name = reason_name
        self._number_text = Text(kind="title")
        self._badge = LetterBadge()
        self._parties_text = ElidedText(kind="note")
        self.contradiction = Message()
        self.message = Message()
        self.table = ToneTable()
        self.table.setAccessibleName(self.tr("Life of the item"))
        self._model = CellsModel((self.tr("When"), self.tr("What"), self.tr("Who"), self.tr("Known at")), self)
        self.table.setModel(self._model)
        self.table.horizontalHeader().setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
        for column, letters in _LETTERS.items():
            self.table.setColumnWidth(column, letters * self.table.fontMetrics().averageCharWidth() + 20)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._number_text)
        head.addWidget(self._badge)
        head.addWidget(self._parties_text, 1)
        back_button = KeyButton(self.tr("Back"), "Esc")
        print_button = KeyButton(self.tr("Print the life"), "Ctrl+P")
        back_button.clicked.connect(self.left)
        print_button.clicked.connect(self.print_asked)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(back_button)
        ends.addWidget(print_button)
        self.body.addLayout(head)
        self.body.addWidget(self.contradiction)
        self.body.addWidget(self.message)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(ends)
        self.setFocusProxy(self.table)

    def show_story(self, of: LifeStory) -> None:
        """Show all facts in order."""
        item = of.item
        self._number_text.setText(spell(of.item_no))
        self._badge.show_letter("" if item is None else item.letter)
        parties = self.tr("{sender} to {recipient}")
        self._parties_text.setText(
            "" if item is None else parties.format(sender=item.sender_name, recipient=item.recipient_name)
        )
        self._clear_messages()
        if of.disputes:
            said = " · ".join(dispute(each) for each in of.disputes)
            self.contradiction.caution(self.tr("The facts contradict each other; all of them are kept."), said)
        self._model.show_rows(tuple(self._row(line) for line in of.lines))
        self.table.selectRow(0)

    def forget(self) -> None:
        """Take everything away."""
        self._model.show_rows(())
        self._number_text.clear()
        self._parties_text.clear()
        self._clear_messages()

    def _clear_messages(self) -> None:
        self.contradiction.clear()
        self.message.clear()

    def _row(self, line: StoryLine) -> Row:
        told = line.telling
        acts = {each.value: approvable(each) for each in Approvable}
        facts = {
            "outside": told.outside,
            "other": line.other,
            "code": told.code,
            "reason": self._reason_name(told.reason),
            "allowed": acts.get(told.code, told.code),
            "old_label": "" if told.old_label is None else old_label(told.old_label),
        }
        source = self.tr("desk {desk}, line {number}").format(number=line.number, desk=line.desk)
        to = self.tr("for {recipient}").format(recipient=told.code) if line.kind == "ItemAccepted" else ""
        if told.late:
            to = " · ".join((to, self.tr("entered late")))
        return (
            Cell(text=clock_s(line.at), note=day(local(line.at).date()), strong=True),
            Cell(text=story(line.kind, facts), note=to),
            Cell(text=line.who, note=source),
            Cell(text=truth(line.truth), icon=TRUTH_ICONS[line.truth], tone=TRUTH_TONES[line.truth]),
        )
