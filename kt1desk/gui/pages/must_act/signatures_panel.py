"""Handovers that were counted in somebody's absence, and the PIN of whoever was absent."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kt1desk.domain.errors import RuleBroken
from kt1desk.gui.figures import clock
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.choice_list import ChoiceList
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.pin_edit import PinEdit
from kt1desk.gui.widgets.text import Text
from kt1desk.gui.wording import long_day, sentence, when
from kt1desk.usecases.owed_rows import OwedSignature

_ROWS = 4


class SignaturesPanel(Card):
    """Implements `signing.SignatureScreen`. `sign_asked` and `left`."""

    sign_asked = Signal()
    left = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, kind="title")
        self._now = now
        self._owed: tuple[OwedSignature, ...] = ()
        self.set_title(self.tr("Signatures that are owed"))
        self.message = Message()
        self.owed_list = ChoiceList(_ROWS)
        self.owed_field = Field(self.tr("Handed over in the absence of"), self.owed_list, key="Alt+N")
        self.details_text = Text(wrap=True)
        self.pin_edit = PinEdit()
        self.pin_field = Field(self.tr("PIN of who was absent"), self.pin_edit, key="Alt+G")
        self.sign_button = KeyButton(self.tr("Sign for it"), "Ctrl+Enter", variant="main")
        self._back_button = KeyButton(self.tr("Back"), "Esc")
        ends = QHBoxLayout()
        ends.setSpacing(10)
        ends.addStretch(1)
        ends.addWidget(self._back_button)
        ends.addWidget(self.sign_button)
        for widget in (self.message, self.owed_field, self.details_text, self.pin_field):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.body.addLayout(ends)
        self._connect()
        self.setFocusProxy(self.pin_edit)

    @property
    def marked(self) -> OwedSignature | None:
        """What is marked."""
        return next((each for each in self._owed if each.handover == self.owed_list.value), None)

    @property
    def pin(self) -> str:
        """What was typed."""
        return self.pin_edit.text()

    def show_owed(self, owed: tuple[OwedSignature, ...]) -> None:
        """Show what waits; the mark and the PIN stay, and the oldest is marked first."""
        self._owed = owed
        self.owed_list.set_choices(tuple((each.handover, each.owed_name, when(each.at, self._now())) for each in owed))
        if self.owed_list.value is None and owed:
            self.owed_list.setCurrentRow(0)
        for widget in (self.owed_field, self.details_text, self.pin_field, self.sign_button):
            widget.setVisible(bool(owed))
        if not owed and not self.message.words:
            self.message.right(self.tr("Nobody owes a signature: each handover is signed by whose shift it was."))
        self._show_details()
        if self.isVisible() and not (owed and self.owed_list.hasFocus()):
            (self.pin_edit if owed else self._back_button).setFocus()

    def show_signed(self, owed: OwedSignature) -> None:
        """Say that it is in the book."""
        words = self.tr("{name} has signed for the handover of shift {shift}. It is recorded.")
        self.message.right(words.format(name=owed.owed_name, shift=owed.shift))

    def show_no_pin(self) -> None:
        """Ask for the PIN first."""
        self.pin_field.set_error(self.tr("Type your PIN: it is your signature."))
        self.pin_edit.setFocus()

    def show_refused(self, broken: RuleBroken) -> None:
        """Say why it is not signed."""
        self.pin_field.set_error(sentence(broken))
        self.pin_edit.setFocus()

    def clear(self) -> None:
        """Take messages and PIN away."""
        self.message.clear()
        self.clear_pin()
        self.pin_field.clear_error()

    def clear_pin(self) -> None:
        """Take the PIN away."""
        self.pin_edit.clear()

    def set_busy(self, busy: bool) -> None:
        """While the signature is written nothing is typed."""
        self.sign_button.setEnabled(not busy)
        self.pin_edit.setReadOnly(busy)

    def _show_details(self) -> None:
        owed = self.marked
        if owed is None:
            return
        counted = self.tr(
            "Shift {shift} was counted at {time} on {day} by {counted} and {other}, while {name} was absent."
        )
        moved = self.tr("%n item(s) moved to {other}.", "", owed.moved)
        if owed.into_safe:
            moved = self.tr("%n item(s) went into the safe; {other} answers.", "", owed.moved)
        words = [counted, moved]
        if owed.kept:
            words.append(self.tr("%n item(s) stayed with {name} under a case.", "", owed.kept))
        words.append(self.tr("{name} signs with the own PIN that this is so."))
        self.details_text.setText(
            " ".join(words).format(
                shift=owed.shift,
                time=clock(owed.at),
                day=long_day(owed.at),
                counted=owed.counted_by_name,
                other=owed.other_name,
                name=owed.owed_name,
            )
        )

    def _connect(self) -> None:
        self.owed_list.chosen.connect(self._show_details)
        self.owed_list.entered.connect(self.pin_edit.setFocus)
        self.pin_edit.returnPressed.connect(self.sign_asked)
        self.pin_edit.textEdited.connect(self.pin_field.clear_error)
        self.pin_edit.moved.connect(self.owed_list.step)
        self.pin_edit.lettered.connect(self.owed_list.seek)
        self.pin_edit.remember_with(self.owed_list.remembered)
        self.sign_button.clicked.connect(self.sign_asked)
        self._back_button.clicked.connect(self.left)
