"""The label or strip that is printed again: whose it is, why, what became of the old one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kt1desk.domain.ids import ItemNo
from kt1desk.domain.numbers import spell
from kt1desk.domain.old_label import OldLabel
from kt1desk.domain.reprint import BEFORE_A_WITNESS
from kt1desk.domain.rule_set import ReasonRow
from kt1desk.gui.dated_names import name_of
from kt1desk.gui.pages.reprint.form import ReprintForm
from kt1desk.gui.pages.reprint.words import copy_mark, old_label_choices
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.choice_list import ChoiceList
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.form_scroll import FormScroll
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.letter_badge import LetterBadge
from kt1desk.gui.widgets.text import Text
from kt1desk.usecases.label_rows import LabelRow

_REASONS_SHOWN = 6


class ChosenCard(Card):
    """`print_asked`: print again; `send_asked`: the copy that nothing came out of."""

    print_asked = Signal()
    send_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Print again"), parent=parent)
        self._none_text = Text(self.tr("No label is chosen: ↑ ↓ and Enter in the list, or a scan."), "note", wrap=True)
        self._number_text = Text(kind="title")
        self._letter_badge = LetterBadge()
        self._recipient_text = Text(wrap=True)
        self._copy_text = Text(kind="note", wrap=True)
        self.reasons_list = ChoiceList(_REASONS_SHOWN, air=4)
        self.reason_field = Field(self.tr("Why"), self.reasons_list, key="Alt+R")
        self.old_list = ChoiceList(len(OldLabel), air=4)
        self.old_list.set_choices(old_label_choices())
        self.old_field = Field(self.tr("The old label or strip"), self.old_list, key="Alt+O")
        self.send_button = KeyButton(self.tr("Send this copy again"), "Ctrl+P")
        self.print_button = KeyButton(self.tr("Print again"), "Ctrl+Enter", variant="main")
        self._form = QWidget()
        self._shown: ItemNo | None = None
        self._lay_out()
        self.reasons_list.chosen.connect(self.reason_field.clear_error)
        self.old_list.chosen.connect(self.old_field.clear_error)
        self.reasons_list.entered.connect(self.old_list.setFocus)
        self.old_list.entered.connect(self.print_button.setFocus)
        self.print_button.clicked.connect(self.print_asked)
        self.send_button.clicked.connect(self.send_asked)
        self.show_chosen(None)

    @property
    def shown(self) -> ItemNo | None:
        """The item whose label is chosen."""
        return self._shown

    def form(self) -> ReprintForm:
        """What was chosen."""
        reason, old = self.reasons_list.value, self.old_list.value
        return ReprintForm(
            reason="" if reason is None else str(reason), old_label=old if isinstance(old, OldLabel) else None
        )

    def clear_form(self) -> None:
        """Nothing of the label before stays."""
        self.reasons_list.clear_choice()
        self.old_list.clear_choice()

    def show_reasons(self, reasons: tuple[ReasonRow, ...]) -> None:
        """Offer the reasons of today."""
        self.reasons_list.set_choices(tuple((row.code, name_of(row), "") for row in reasons))

    def show_chosen(self, row: LabelRow | None) -> None:
        """Show whose label it is and what its next copy says."""
        self._shown = None if row is None else row.item.item_no
        self._none_text.setVisible(row is None)
        self._form.setVisible(row is not None)
        self.print_button.setEnabled(row is not None)
        self.send_button.setVisible(row is not None and row.may_be_sent)
        if row is None:
            return
        item = row.item
        self._number_text.setText(spell(item.item_no))
        self._letter_badge.show_letter(item.letter)
        self._letter_badge.setVisible(bool(item.letter))
        self._recipient_text.setText(item.recipient_name)
        self._copy_text.setText(self._copies(row))
        self.old_field.set_hint(self._before_whom(row))

    def set_busy(self, busy: bool) -> None:
        """One label after the other."""
        self.setEnabled(not busy)

    @property
    def copies(self) -> str:
        """What is said of the labels that there are, and of the next one."""
        return self._copy_text.text()

    def _copies(self, row: LabelRow) -> str:
        """What there is, then what the next label says; a strip is spoken of once there is one."""
        told = []
        if row.printed_in_advance:
            told.append(self.tr("Its label was printed in advance, in an emergency pack."))
        elif row.awaits_scan:
            told.append(self.tr("{copy} waits for its scan.").format(copy=copy_mark(row.item.label_copy)))
        told.append(self.tr("The next label says {copy}.").format(copy=copy_mark(row.item.label_copy + 1)))
        if row.next_strip > 1:
            told.append(self.tr("The next seal strip says {copy}.").format(copy=copy_mark(row.next_strip)))
        return " ".join(told)

    def _before_whom(self, row: LabelRow) -> str:
        if row.item.service.secrecy in BEFORE_A_WITNESS:
            return self.tr("Take it off and destroy it before the second person: no scan tells two of them apart.")
        return self.tr("You confirm it alone. Take it off and destroy it first: no scan tells two of them apart.")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._number_text)
        head.addWidget(self._letter_badge)
        head.addStretch(1)
        within = QVBoxLayout(self._form)
        within.setContentsMargins(0, 0, 0, 0)
        within.setSpacing(8)
        within.addLayout(head)
        for widget in (self._recipient_text, self._copy_text, self.reason_field, self.old_field):
            within.addWidget(widget)
        within.addStretch(1)
        inner = QWidget()
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._none_text)
        whole.addWidget(self._form, 1)
        whole.addStretch(0)
        ends = QHBoxLayout()
        ends.setSpacing(10)
        ends.addStretch(1)
        ends.addWidget(self.send_button)
        ends.addWidget(self.print_button)
        self.body.addWidget(FormScroll(inner), 1)
        self.body.addLayout(ends)
