"""Book and counts side by side: the sheet, each number that is not agreed, and what is said of it."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QSizePolicy, QVBoxLayout, QWidget

from kt1desk.domain.comparing import NextStep, Outcome
from kt1desk.domain.events import HandoverBegun
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.numbers import spell
from kt1desk.domain.rule_set import ReasonRow
from kt1desk.domain.sealed_list import spell_digest
from kt1desk.gui.dated_names import name_of
from kt1desk.gui.pages.handover.field_words import answer_words, step_words
from kt1desk.gui.pages.handover.form import LastScan, ReasonForm, Side
from kt1desk.gui.pages.handover.sheet_card import SheetCard
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.cell_delegate import Cell
from kt1desk.gui.widgets.cells_model import CellsModel
from kt1desk.gui.widgets.choice_list import ChoiceList
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.segmented import Segmented
from kt1desk.gui.widgets.text import ElidedText
from kt1desk.gui.widgets.tone_table import ToneTable
from kt1desk.gui.wording import outcome, place, stage
from kt1desk.usecases.handover_rows import HandoverSeen, ResultRow

_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_TONES: dict[Outcome, tuple[str, Literal["", "caution", "wrong"]]] = {
    Outcome.AGREED: ("circle-check", ""),
    Outcome.MISSING: ("circle-x", "wrong"),
    Outcome.EXTRA: ("triangle-alert", "caution"),
    Outcome.WRONG_STATE: ("triangle-alert", "caution"),
    Outcome.SEEN_BY_ONE: ("triangle-alert", "caution"),
}
_NUMBER, _RECIPIENT, _BOOK, _OUTGOING, _INCOMING, _OUTCOME, _STEP = range(7)


class ResultPanel(QWidget):
    """`explain_asked`: Enter after reason and next step of the marked number."""

    explain_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet_card = SheetCard()
        self.table = ToneTable()
        self.table.setAccessibleName(self.tr("Differences"))
        self._model = CellsModel(
            (
                self.tr("Number"),
                self.tr("Recipient"),
                self.tr("Book"),
                self.tr("Gives"),
                self.tr("Takes"),
                self.tr("Result"),
                self.tr("Reason, next step"),
            ),
            self,
        )
        self.table.setModel(self._model)
        self.reasons_list = ChoiceList(3, air=4)
        self.reason_field = Field(self.tr("Reason"), self.reasons_list)
        self.step_choice = Segmented(tuple((step, step_words(step)) for step in reversed(NextStep)))
        self.step_choice.set_value(NextStep.OPEN_CASE)
        self.step_field = Field(self.tr("Next step"), self.step_choice, hint=self.tr("Enter writes it down"))
        self.differences_card = Card()
        self.reason_card = Card()
        self._match_text = ElidedText(kind="strong", tone="right")
        self._turn_text = ElidedText(kind="note")
        self._rows: tuple[ResultRow, ...] = ()
        self._drawn: tuple[HandoverBegun, tuple[ResultRow, ...]] | None = None
        self._reasons: dict[str, str] = {}
        self._names: dict[Side, str] = {}
        self._lay_out()
        self.reasons_list.entered.connect(self._to_the_step)
        self.table.selectionModel().currentRowChanged.connect(self._marked)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def table_texts(self) -> tuple[tuple[str, ...], ...]:
        """The headings and each difference in words."""
        return self._model.texts

    def form(self) -> ReasonForm:
        """The marked number, the chosen reason and next step."""
        at, reason, step = self.table.currentIndex().row(), self.reasons_list.value, self.step_choice.value
        return ReasonForm(
            item_no=self._rows[at].item_no if 0 <= at < len(self._rows) else None,
            reason=reason if isinstance(reason, str) else "",
            step=step if isinstance(step, NextStep) else NextStep.OPEN_CASE,
        )

    def show_result(self, seen: HandoverSeen, reasons: tuple[ReasonRow, ...]) -> None:
        """Draw everything anew; the next number that is not explained is marked."""
        result = seen.result
        if result is None:
            return
        self._names = {Side.OUTGOING: seen.outgoing_name, Side.INCOMING: seen.incoming_name}
        some = bool(result.differences)
        self.sheet_card.show_sheet(result.sheet, balances=result.balances, classes=not some)
        named = {row.code: name_of(row) for row in reasons}
        if named != self._reasons:
            self._reasons = named
            self.reasons_list.set_choices(tuple((code, words, "") for code, words in named.items()))
        digest = spell_digest(seen.begun.digest)
        self._match_text.setText(self.tr("The list matches the seal code {digest}").format(digest=digest))
        if self._drawn == (seen.begun, result.differences):
            return  # news of something else: a reason that is being chosen stays
        self._drawn = (seen.begun, result.differences)
        self._rows = result.differences
        self._model.show_rows(tuple(self._cells(row) for row in self._rows))
        title = self.tr("%n difference(s)", "", len(self._rows)) if some else self.tr("No difference")
        self.differences_card.set_title(title)
        self.differences_card.set_aside(self.tr("%n item(s) agreed by all three", "", result.agreed))
        for widget in (self.reason_card, self.table):
            widget.setVisible(some)
        self._mark(result.unsaid)

    def show_turn(self, turn: Side, last: LastScan | None) -> None:
        """Say whose scan counts, and what the last one was answered."""
        words = [self.tr("A scan counts for {name}").format(name=self._names.get(turn, ""))]
        if last is not None:
            words.append(f"{last.text}: {answer_words(last.answer)}")
        self._turn_text.setText(" · ".join(words))

    @property
    def turn(self) -> str:
        """Whose scan counts, and the last answer."""
        return self._turn_text.text()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys belong to the list, where there is one."""
        super().focusInEvent(event)
        if self._rows:
            self.table.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter: from the list to the reason, from the next step into the book."""
        if event.key() not in _ENTERS:
            super().keyPressEvent(event)
        elif self.step_choice.hasFocus():
            self.explain_asked.emit()
        elif self._rows:
            self.reasons_list.setFocus()

    def _to_the_step(self) -> None:
        """Enter before a reason is chosen stays where reasons are."""
        if self.reasons_list.value is not None:
            self.step_choice.setFocus()

    def _mark(self, unsaid: tuple[ItemNo, ...]) -> None:
        if not self._rows:
            return
        numbers = [row.item_no for row in self._rows]
        self.table.selectRow(numbers.index(unsaid[0]) if unsaid else len(numbers) - 1)
        self.table.setFocus()

    def _marked(self) -> None:
        self.reasons_list.setCurrentRow(-1)
        self.step_choice.set_value(NextStep.OPEN_CASE)
        self.reason_field.clear_error()

    def _cells(self, row: ResultRow) -> tuple[Cell, ...]:
        icon, tone = _TONES[row.outcome]
        where = place(row.place) if row.place is not None else stage(row.stage)
        note = "" if row.outcome in {Outcome.MISSING, Outcome.EXTRA} else where
        letter = row.letter or "–"
        said = self._reasons.get(row.reason, row.reason)
        return (
            Cell(text=spell(row.item_no), strong=True, note=self.tr("letter {letter}").format(letter=letter)),
            Cell(text=row.recipient_name or self.tr("not in the book"), tone="" if row.recipient_name else "muted"),
            self._seen(row.seen.in_book),
            self._seen(row.seen.by_outgoing),
            self._seen(row.seen.by_incoming),
            Cell(text=outcome(row.outcome), icon=icon, tone=tone, strong=True, note=note),
            Cell(text=said, note=step_words(row.step))
            if row.step is not None
            else Cell(text=self.tr("no reason yet"), tone="caution", icon="triangle-alert"),
        )

    def _seen(self, there: bool) -> Cell:
        return Cell(text=self.tr("yes")) if there else Cell(text="–", tone="muted")

    def _lay_out(self) -> None:
        header = self.table.horizontalHeader()
        letter = self.table.fontMetrics().averageCharWidth()
        widths = {_NUMBER: 18, _BOOK: 4, _OUTGOING: 4, _INCOMING: 5, _OUTCOME: 20, _STEP: 28}
        for column, letters in widths.items():
            header.resizeSection(column, letters * letter + 20)
        header.setSectionResizeMode(_RECIPIENT, QHeaderView.ResizeMode.Stretch)
        # What it would like in a scroll area must not make the whole panel scroll: it scrolls by itself.
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        rows = self.table.verticalHeader().defaultSectionSize()
        self.table.setMinimumHeight(header.sizeHint().height() + 2 * rows)
        self.differences_card.body.setSpacing(4)
        self.differences_card.body.addWidget(self.table, 1)
        self.differences_card.header.insertWidget(1, self._turn_text, 3)
        # A window of 1280x720, a screen of 1920x1080 at 150 %, shows all of it without scrolling.
        for card in (self.differences_card, self.reason_card):
            if (inside := card.layout()) is not None:
                inside.setContentsMargins(18, 12, 18, 12)
                inside.setSpacing(6)
        self.differences_card.body.addWidget(self._match_text)
        self.differences_card.body.addStretch(0)
        reason = QHBoxLayout()
        reason.setSpacing(24)
        reason.addWidget(self.reason_field, 1)
        reason.addWidget(self.step_field, 0, Qt.AlignmentFlag.AlignTop)
        self.reason_card.body.addLayout(reason)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.sheet_card)
        whole.addWidget(self.differences_card, 1)
        whole.addWidget(self.reason_card)
