"""What was approved by phone at this desk and waits for the signature of the person who approved it."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kt1desk.gui.figures import clock
from kt1desk.gui.pages.approvals.field_words import fault_words
from kt1desk.gui.pages.approvals.form import Fault, Waiting
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.choice_list import ChoiceList
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.pin_edit import PinEdit
from kt1desk.gui.widgets.text import Text
from kt1desk.gui.wording import approvable, long_day
from kt1desk.usecases.approval_rows import OpenApproval

_ROWS = 4
_HOUR, _DAY = 60, 24 * 60


class WaitingCard(Card):
    """Implements `presenter.WaitingScreen`. `sign_asked`: the PIN was typed."""

    sign_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Waits for a signature"), parent=parent)
        self.message = Message()
        self.approvals_list = ChoiceList(_ROWS)
        self.list_field = Field(self.tr("Allowed by phone"), self.approvals_list, key="Alt+W")
        self.details_text = Text(kind="note", wrap=True)
        self.pin_edit = PinEdit()
        self.pin_field = Field(self.tr("PIN of the person who allowed it"), self.pin_edit, key="Alt+G")
        self.sign_button = KeyButton(self.tr("Sign for it"), "Ctrl+S", variant="main")
        self._empty_text = Text(
            self.tr("Nothing waits: everything that was allowed by phone is signed for."), wrap=True
        )
        self._waiting: tuple[Waiting, ...] = ()
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(self.sign_button)
        for widget in (self.message, self._empty_text, self.list_field, self.details_text, self.pin_field):
            self.body.addWidget(widget)
        self.body.addLayout(ends)
        self.body.addStretch(1)
        self.sign_button.clicked.connect(self.sign_asked)
        self.pin_edit.returnPressed.connect(self.sign_asked)
        self.pin_edit.textEdited.connect(self.pin_field.clear_error)
        self.pin_edit.moved.connect(self.approvals_list.step)
        self.pin_edit.lettered.connect(self.approvals_list.seek)
        self.pin_edit.remember_with(self.approvals_list.remembered)
        self.approvals_list.entered.connect(self.pin_edit.setFocus)
        self.approvals_list.chosen.connect(self._show_details)

    @property
    def chosen(self) -> OpenApproval | None:
        """What is marked."""
        waiting = self._marked()
        return None if waiting is None else waiting.row

    @property
    def pin(self) -> str:
        """What was typed."""
        return self.pin_edit.text()

    def show_waiting(self, waiting: tuple[Waiting, ...]) -> None:
        """Show what waits, oldest first; the mark stays where it was."""
        self._waiting = waiting
        self.approvals_list.set_choices(
            tuple((each.row.approval, each.row.approver_name, self._age(each.minutes)) for each in waiting)
        )
        self._empty_text.setVisible(not waiting)
        for widget in (self.list_field, self.details_text, self.pin_field, self.sign_button):
            widget.setVisible(bool(waiting))
        self._show_details()

    def show_signed(self, row: OpenApproval) -> None:
        """Say that it is in the book."""
        words = self.tr("{name} has signed. It is recorded.")
        self.message.right(words.format(name=row.approver_name), f"{approvable(row.act)} · {row.about_name}")

    def show_fault(self, fault: Fault) -> None:
        """Speak at the PIN."""
        self.pin_field.set_error(fault_words(fault))
        self.pin_edit.setFocus()

    def clear_faults(self) -> None:
        """Take every message away."""
        self.message.clear()
        self.pin_field.clear_error()

    def clear_pin(self) -> None:
        """Take the PIN away."""
        self.pin_edit.clear()

    def set_busy(self, busy: bool) -> None:
        """While the signature is written nothing is typed."""
        self.sign_button.setEnabled(not busy)
        self.pin_edit.setReadOnly(busy)

    def _marked(self) -> Waiting | None:
        value = self.approvals_list.value
        return next((each for each in self._waiting if each.row.approval == value), None)

    def _show_details(self) -> None:
        waiting = self._marked()
        if waiting is None:
            self.details_text.setText(self.tr("Choose what you sign for.") if self._waiting else "")
            return
        row = waiting.row
        vietnamese = QLocale().language() is QLocale.Language.Vietnamese
        words = self.tr("{act}: {about}\nAsked for by {name}, {time} on {day}\n{reason}")
        self.details_text.setText(
            words.format(
                act=approvable(row.act),
                about=row.about_name,
                name=row.asked_by_name,
                time=clock(row.at),
                day=long_day(row.at),
                reason=waiting.reason_vi if vietnamese else waiting.reason_en,
            )
        )

    def _age(self, minutes: int) -> str:
        if minutes < _HOUR:
            return self.tr("%n minute(s)", "", minutes)
        if minutes < _DAY:
            return self.tr("%n hour(s)", "", minutes // _HOUR)
        return self.tr("%n day(s)", "", minutes // _DAY)
