"""Over the step that stands: slips and receipts of the last handovers, to be printed again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.events import HandoverBegun
from kt1desk.gui.figures import moment
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.choice_list import ChoiceList
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.wording import sentence
from kt1desk.gui.work import Sent
from kt1desk.usecases.handover_rows import HandoverPrintRow

_SHOWN = 9


class PrintsPanel(Card):
    """`chosen(HandoverPrintRow)` and `left`."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, kind="title")
        self.set_title(self.tr("Print a slip or a receipt again"))
        self.prints_list = ChoiceList(_SHOWN)
        self.prints_field = Field(
            self.tr("Slips and receipts of the last handovers"),
            self.prints_list,
            hint=self.tr("Arrows choose the paper. The copy is recorded and marked as a reprint."),
        )
        self.message = Message()
        self._back_button = KeyButton(self.tr("Back"), "Esc")
        self._print_button = KeyButton(self.tr("Print again"), "Enter", variant="main")
        self._back_button.clicked.connect(self.left)
        self._print_button.clicked.connect(self._choose)
        self.prints_list.entered.connect(self._choose)
        ends = QHBoxLayout()
        ends.setSpacing(10)
        ends.addStretch(1)
        ends.addWidget(self._back_button)
        ends.addWidget(self._print_button)
        self.body.setSpacing(12)
        self.body.addWidget(self.prints_field)
        self.body.addWidget(self.message)
        self.body.addStretch(1)
        self.body.addLayout(ends)
        self.setFocusProxy(self.prints_list)

    def offer(self, rows: tuple[HandoverPrintRow, ...]) -> None:
        """List them, newest first; the mark stays where it was, at first on the newest."""
        place = max(0, self.prints_list.currentRow())
        self.prints_list.set_choices(tuple((row, self._line(row), self._people(row)) for row in rows))
        self.prints_list.setCurrentRow(min(place, len(rows) - 1))
        self._print_button.setEnabled(bool(rows))
        if not rows:
            self.message.caution(self.tr("No shift was handed over at this desk yet."))

    def show_sent(self, copy: int, sent: Sent) -> None:
        """Say where the copy went."""
        if sent.saved:
            self.message.right(self.tr("Copy {copy} was saved as a PDF.").format(copy=copy), sent.where)
        else:
            self.message.right(self.tr("Copy {copy} was sent to {where}.").format(copy=copy, where=sent.where))

    def show_fault(self, fault: RuleBroken) -> None:
        """Say what stands against it."""
        self.message.wrong(sentence(fault))

    def _line(self, row: HandoverPrintRow) -> str:
        fact = row.fact
        what = self.tr("count slip") if isinstance(fact, HandoverBegun) else self.tr("receipt")
        parts = [moment(fact.at), what, self.tr("shift {shift}").format(shift=fact.shift)]
        if row.copies > 1:
            parts.append(self.tr("printed again %n time(s)", "", row.copies - 1))
        return " · ".join(parts)

    def _people(self, row: HandoverPrintRow) -> str:
        return f"{row.outgoing_name} → {row.incoming_name}"

    def _choose(self) -> None:
        row = self.prints_list.value
        if isinstance(row, HandoverPrintRow):
            self.message.clear()
            self.chosen.emit(row)
