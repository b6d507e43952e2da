"""The handover page as it is seen: two persons, the sheet, the list, two PINs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kt1desk.domain.errors import RuleBroken
from kt1desk.gui.figures import clock
from kt1desk.gui.pages.handover.field_words import fault_words
from kt1desk.gui.pages.handover.form import Fault, HandoverField, HandoverForm, Shown, Signed
from kt1desk.gui.pages.handover.items_card import ItemsCard
from kt1desk.gui.pages.handover.people_cards import IncomingCard, OutgoingCard
from kt1desk.gui.pages.handover.sheet_card import SheetCard
from kt1desk.gui.pages.handover.signed_panel import SignedPanel
from kt1desk.gui.widgets.form_scroll import FormScroll
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.key_cap import KeyCap
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.wording import long_day, sentence
from kt1desk.usecases.readmodels import ShiftRow, StaffRow

_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class HandoverView(QWidget):
    """Implements `presenter.HandoverScreen`; its signals are what the two persons asked."""

    sign_asked = Signal()
    cancel_asked = Signal()
    print_asked = Signal()
    done_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outgoing_card = OutgoingCard()
        self.incoming_card = IncomingCard()
        self.sheet_card = SheetCard()
        self.items_card = ItemsCard()
        self.signed_panel = SignedPanel()
        self.message = Message()
        self.sign_button = KeyButton(self.tr("Both sign"), "Ctrl+Enter", variant="main")
        # Esc itself belongs to the window: it clears this page and leads back to the one before.
        self.cancel_button = KeyButton(self.tr("Cancel, the shift goes on"))
        self._form = QWidget()
        self._stack = QStackedWidget()
        self._before_busy: QWidget | None = None
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.outgoing_card.pin_edit)

    @property
    def is_signed(self) -> bool:
        """True while the outcome stands on the screen."""
        return self._stack.currentWidget() is self.signed_panel

    def form(self) -> HandoverForm:
        """What both have filled in."""
        return HandoverForm(
            outgoing_pin=self.outgoing_card.pin_edit.text(),
            incoming=self.incoming_card.person,
            incoming_pin=self.incoming_card.pin_edit.text(),
        )

    def clear_form(self) -> None:
        """Take PINs and choice away."""
        self.outgoing_card.pin_edit.clear()
        self.incoming_card.pin_edit.clear()
        self.incoming_card.clear_choice()

    def clear_pin(self, field: HandoverField) -> None:
        """Take one PIN away."""
        card = self.outgoing_card if field is HandoverField.OUTGOING_PIN else self.incoming_card
        card.pin_edit.clear()

    def show_stock(self, shown: Shown) -> None:
        """Show who answers, the sheet and the list."""
        self._stack.setCurrentWidget(self._form)
        self._form.setEnabled(True)
        shift = shown.draft.shift
        self.outgoing_card.show_person(shift.clerk_name, self._since(shift))
        self.sheet_card.show_sheet(shown)
        self.items_card.show_draft(shown.draft)

    def show_people(self, people: tuple[StaffRow, ...]) -> None:
        """Offer who may take over."""
        self.incoming_card.show_people(people)

    def show_nothing_open(self, broken: RuleBroken) -> None:
        """Without a shift there is nothing to hand over."""
        self._stack.setCurrentWidget(self._form)
        self._form.setEnabled(False)
        self.message.caution(sentence(broken))

    def show_fault(self, field: HandoverField | None, fault: Fault) -> None:
        """Speak at the field, or over the page."""
        words = fault_words(fault)
        match field:
            case HandoverField.OUTGOING_PIN:
                self.outgoing_card.pin_field.set_error(words)
            case HandoverField.INCOMING:
                self.incoming_card.names_field.set_error(words)
            case HandoverField.INCOMING_PIN:
                self.incoming_card.pin_field.set_error(words)
            case None:
                self.message.wrong(words)

    def clear_faults(self) -> None:
        """Take every error away."""
        self.message.clear()
        for field in (self.outgoing_card.pin_field, self.incoming_card.pin_field, self.incoming_card.names_field):
            field.clear_error()

    def focus(self, field: HandoverField) -> None:
        """Bring the focus into a field; names are chosen from the PIN field beside them."""
        card = self.outgoing_card if field is HandoverField.OUTGOING_PIN else self.incoming_card
        card.pin_edit.setFocus()

    def set_busy(self, busy: bool) -> None:
        """While the handover is written the form is kept as it is."""
        if busy:
            self._before_busy = QApplication.focusWidget()
        self._form.setEnabled(not busy)
        if not busy and self._before_busy is not None and self.isAncestorOf(self._before_busy):
            self._before_busy.setFocus()

    def show_signed(self, signed: Signed) -> None:
        """Show the outcome in the place of the form."""
        self.signed_panel.show_signed(signed)
        if not self.is_signed:
            self._stack.setCurrentWidget(self.signed_panel)
            self.signed_panel.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on from one PIN to the other and then to the signature."""
        if event.key() not in _ENTERS or self.is_signed:
            super().keyPressEvent(event)
        elif self.outgoing_card.pin_edit.hasFocus():
            self.incoming_card.pin_edit.setFocus()
        else:
            self.sign_button.setFocus()

    def _since(self, shift: ShiftRow) -> str:
        words = self.tr("shift {shift}, since {time} on {day}")
        return words.format(shift=shift.shift, time=clock(shift.opened_at), day=long_day(shift.opened_at))

    def _lay_out(self) -> None:
        people = QHBoxLayout()
        people.setSpacing(12)
        people.addWidget(self.outgoing_card, 10)
        people.addWidget(self.incoming_card, 11)
        inner = QWidget()
        within = QVBoxLayout(inner)
        within.setSpacing(10)
        within.addWidget(self.message)
        within.addLayout(people)
        within.addWidget(self.sheet_card)
        within.addWidget(self.items_card, 1)
        ends = QHBoxLayout()
        ends.setSpacing(10)
        ends.addStretch(1)
        ends.addWidget(KeyCap("Esc"))
        ends.addWidget(self.cancel_button)
        ends.addWidget(self.sign_button)
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(FormScroll(inner, room=0), 1)
        column.addLayout(ends)
        self._stack.addWidget(self._form)
        self._stack.addWidget(self.signed_panel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _connect(self) -> None:
        self.sign_button.clicked.connect(self.sign_asked)
        self.cancel_button.clicked.connect(self.cancel_asked)
        self.signed_panel.print_asked.connect(self.print_asked)
        self.signed_panel.done.connect(self.done_asked)
        for card in (self.outgoing_card, self.incoming_card):
            card.pin_edit.textEdited.connect(card.pin_field.clear_error)
        self.incoming_card.chosen.connect(self.incoming_card.names_field.clear_error)
