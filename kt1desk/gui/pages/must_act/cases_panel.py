"""The open cases: what differed, who answers meanwhile, and what becomes of the item when two persons close one."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.numbers import spell
from kt1desk.gui.dated_names import name_of
from kt1desk.gui.pages.must_act.form import Cases
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.cell_delegate import Cell
from kt1desk.gui.widgets.cells_model import CellsModel, Row
from kt1desk.gui.widgets.choice_list import ChoiceList
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import Text
from kt1desk.gui.widgets.tone_table import ToneTable
from kt1desk.gui.wording import outcome, sentence, when
from kt1desk.usecases.case_rows import OpenCase

_NUMBER, _DIFFERED, _ANSWERS, _SINCE = range(4)
_LETTERS = {_NUMBER: 24, _ANSWERS: 26, _SINCE: 24}
_REASONS_SHOWN = 3


class CasesPanel(Card):
    """Implements `closing.CaseScreen`. `close_asked` and `left`; `reason_name` gives the words of a reason code."""

    close_asked = Signal()
    left = Signal()

    def __init__(
        self, now: Callable[[], datetime], reason_name: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent, kind="title")
        self._now, self._reason_name = now, reason_name
        self._cases: tuple[OpenCase, ...] = ()
        self._clerk_name = ""
        self.set_title(self.tr("Open cases"))
        self.message = Message()
        headings = (self.tr("Number"), self.tr("What differed"), self.tr("Answers meanwhile"), self.tr("Open since"))
        self._model = CellsModel(headings, self)
        self.table = ToneTable()
        self.table.setAccessibleName(self.tr("Open cases"))
        self.table.setModel(self._model)
        self.outcome_text = Text(wrap=True)
        self.reasons_list = ChoiceList(_REASONS_SHOWN, air=4)
        self.reason_field = Field(self.tr("Why it is closed"), self.reasons_list, key="Alt+L")
        self.close_button = KeyButton(self.tr("Close it, with a second person"), "Ctrl+Enter", variant="main")
        self._back_button = KeyButton(self.tr("Back"), "Esc")
        self._below = QWidget()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)

    @property
    def marked(self) -> OpenCase | None:
        """The case that is marked."""
        row = self.table.currentIndex().row()
        return self._cases[row] if 0 <= row < len(self._cases) else None

    @property
    def reason(self) -> str:
        """The code of the reason that is chosen, "" for none."""
        chosen = self.reasons_list.value
        return chosen if isinstance(chosen, str) else ""

    def show_cases(self, cases: Cases) -> None:
        """Show them anew; the mark and a chosen reason stay."""
        before = self.marked
        self._cases = cases.open
        self._clerk_name = "" if cases.shift is None else cases.shift.clerk_name
        self._model.show_rows(tuple(self._row(each) for each in self._cases))
        self.reasons_list.set_choices(tuple((row.code, name_of(row), "") for row in cases.reasons))
        some = bool(self._cases)
        for widget in (self.table, self._below, self.close_button):
            widget.setVisible(some)
        if not some and not self.message.words:
            self.message.right(self.tr("No case waits for you here."))
        self._choose(before.case if before is not None else "")
        if self.isVisible() and not self._holds_focus():
            (self.table if some else self._back_button).setFocus()

    def mark(self, item_no: ItemNo) -> None:
        """Mark the case of an item."""
        self._choose(next((each.case for each in self._cases if each.item_no == item_no), ""))

    def show_closed(self, closed: OpenCase, clerk_name: str) -> None:
        """Say what has become of the item."""
        number = spell(closed.item_no)
        moved = self.tr("{name} answers for {number} again: it can be delivered, sent on and handed over.")
        same = self.tr("Nothing has moved: {number} is where the book has it.")
        more = (moved if closed.reserved else same).format(name=clerk_name, number=number)
        self.message.right(self.tr("The case of {number} is closed, by two persons.").format(number=number), more)
        self.reasons_list.clear_choice()

    def show_no_reason(self) -> None:
        """Ask for a reason first."""
        self.reasons_list.setFocus()
        self.reason_field.set_error(self.tr("Choose why it is closed."))

    def show_refused(self, broken: RuleBroken) -> None:
        """Say why it cannot be closed."""
        self.message.wrong(sentence(broken))

    def clear(self) -> None:
        """Take every message away."""
        self.message.clear()
        self.reason_field.clear_error()

    def _row(self, case: OpenCase) -> Row:
        answers = case.answers_name if case.reserved else self.tr("nobody: not kept back")
        kept = self.tr("kept back") if case.reserved else self.tr("told by {name}").format(name=case.answers_name)
        where = kept if case.here else self.tr("at another desk")
        return (
            Cell(text=spell(case.item_no), badge=case.letter, strong=True),
            Cell(
                text=outcome(case.outcome), note=self._reason_name(case.reason), icon="triangle-alert", tone="caution"
            ),
            Cell(text=answers, note=where),
            Cell(text=when(case.opened_at, self._now())),
        )

    def _choose(self, case: str) -> None:
        row = next((at for at, each in enumerate(self._cases) if each.case == case), 0)
        self.table.selectRow(row)
        self._show_outcome()

    def _show_outcome(self) -> None:
        case = self.marked
        if case is None:
            return
        number = spell(case.item_no)
        if not case.here:
            words = self.tr(
                "It is closed at the desk where it was opened, by the clerk on duty there and a second person."
            )
        elif case.reserved:
            words = self.tr(
                "Now {number} is kept back: {holder} answers for it, and nobody can send it on. Once two persons have"
                " closed the case, {clerk} answers for it and it can be delivered, sent on and handed over."
            )
        else:
            words = self.tr(
                "{number} was not part of the stock that was handed over. Closing writes down that the difference is"
                " settled and how; the item stays where the book has it."
            )
        clerk = self._clerk_name or self.tr("the clerk on duty")
        self.outcome_text.setText(words.format(number=number, holder=case.answers_name, clerk=clerk))

    def _holds_focus(self) -> bool:
        return any(each.hasFocus() for each in (self.table, self.reasons_list))

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._show_outcome)
        self.table.activated.connect(lambda _index: self.reasons_list.setFocus())
        self.reasons_list.entered.connect(self.close_asked)
        self.reasons_list.chosen.connect(self.reason_field.clear_error)
        self.close_button.clicked.connect(self.close_asked)
        self._back_button.clicked.connect(self.left)

    def _lay_out(self) -> None:
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(_DIFFERED, QHeaderView.ResizeMode.Stretch)
        for column, letters in _LETTERS.items():
            self.table.setColumnWidth(column, letters * self.table.fontMetrics().averageCharWidth() + 20)
        becomes = QVBoxLayout()
        becomes.setSpacing(4)
        becomes.addWidget(Text(self.tr("What becomes of the item"), "caption"))
        becomes.addWidget(self.outcome_text)
        becomes.addStretch(1)
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(24)
        below.addLayout(becomes, 1)
        below.addWidget(self.reason_field, 1, Qt.AlignmentFlag.AlignTop)
        ends = QHBoxLayout()
        ends.setSpacing(10)
        ends.addStretch(1)
        ends.addWidget(self._back_button)
        ends.addWidget(self.close_button)
        self.body.addWidget(self.message)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._below)
        self.body.addStretch()
        self.body.addLayout(ends)
