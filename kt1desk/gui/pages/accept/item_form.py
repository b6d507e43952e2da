"""The acceptance form: reads, shows, moves on by Enter, speaks at its fields."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kt1desk.domain.item import Flags, ItemKind, Scope, SealState, Secrecy, Urgency
from kt1desk.domain.places import Destination
from kt1desk.gui.pages.accept.agency_edit import AgencyEdit
from kt1desk.gui.pages.accept.field_words import fault_words
from kt1desk.gui.pages.accept.form import AcceptField, AcceptForm, Fault, FormFault
from kt1desk.gui.pages.accept.item_fields import ItemFields
from kt1desk.gui.widgets.key_cap import KeyCap
from kt1desk.gui.widgets.text import ElidedText, Text
from kt1desk.gui.wording import scope as scope_words
from kt1desk.usecases.readmodels import AgencyHit
from kt1desk.usecases.visit_rows import CourierHit

_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_OUTSIDE_KEY = "Alt+O"
_SHOWN = 30
AGENCY_KEY = "Ctrl+K"
_OF_SEAL = frozenset({AcceptField.SEAL, AcceptField.SEAL_NO})


class ItemForm(QWidget):
    """`changed`: something in it is different. `searched(field, text)`. `finished`: Enter in the last field.

    `recipient_taken`: a recipient was chosen from the list.
    """

    changed = Signal()
    recipient_taken = Signal()
    searched = Signal(AcceptField, str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = ItemFields(self)
        self._outside = False
        self._silent = False
        self._carried: frozenset[AcceptField] = frozenset()
        self._outside_text = Text(kind="note")
        self._scope_text = ElidedText(kind="note")
        below = self.fields.below_recipient
        below.setSpacing(8)
        below.addWidget(KeyCap(AGENCY_KEY))
        below.addWidget(Text(self.tr("card of the sender"), "note"))
        below.addWidget(self._scope_text, 1)
        below.addWidget(KeyCap(_OUTSIDE_KEY))
        below.addWidget(self._outside_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fields)
        QShortcut(QKeySequence(_OUTSIDE_KEY), self, self._switch_outside)
        self._connect()
        self.show_form(AcceptForm())

    def form(self) -> AcceptForm:
        """The form as it stands."""
        at = self.fields
        secrecy, urgency = at.letter_choice.value, at.urgency_choice.value
        kind, seal = at.kind_choice.value, at.seal_choice.value
        return AcceptForm(
            late=at.is_late,
            late_no=at.late_no_edit.text(),
            late_at=at.late_at_edit.text(),
            handed_in_by=at.handed_edit.text(),
            person=at.handed_edit.person,
            sender=at.sender_edit.agency,
            sender_text=at.sender_edit.text(),
            sender_unit=at.unit_edit.text(),
            outside=self._outside,
            recipient=at.recipient_edit.agency,
            recipient_text=at.recipient_edit.text(),
            recipient_name=at.name_edit.text(),
            recipient_address=at.address_edit.text(),
            destination=at.destination_edit.destination,
            destination_text=at.destination_edit.text(),
            addressee=at.addressee_edit.text(),
            secrecy=secrecy if isinstance(secrecy, Secrecy) else None,
            urgency=urgency if isinstance(urgency, Urgency) else Urgency.NORMAL,
            agreed=at.agreed_edit.text(),
            kind=kind if isinstance(kind, ItemKind) else ItemKind.LETTER,
            weight=at.weight_edit.text(),
            covers=at.covers_edit.text(),
            seal=seal if isinstance(seal, SealState) else SealState.NONE,
            seal_no=at.seal_edit.text(),
            checks=at.checks_row.confirmed,
            flags=Flags(
                addressee_only=at.only_check.isChecked(),
                to_be_returned=at.back_check.isChecked(),
                delivery_advice=at.advice_check.isChecked(),
            ),
            carried=self._carried,
        )

    def show_form(self, form: AcceptForm) -> None:
        """Show a form as a whole; nobody is told."""
        self._silent = True
        at = self.fields
        at.handed_edit.show_courier(form.handed_in_by, form.person)
        at.sender_edit.show_agency(form.sender, form.sender_text)
        at.recipient_edit.show_agency(form.recipient, form.recipient_text)
        at.destination_edit.show_destination(form.destination, form.destination_text)
        for edit, text in (
            (at.late_no_edit, form.late_no),
            (at.late_at_edit, form.late_at),
            (at.unit_edit, form.sender_unit),
            (at.name_edit, form.recipient_name),
            (at.address_edit, form.recipient_address),
            (at.addressee_edit, form.addressee),
            (at.agreed_edit, form.agreed),
            (at.weight_edit, form.weight),
            (at.covers_edit, form.covers),
            (at.seal_edit, form.seal_no),
        ):
            if edit.text() != text:  # the cursor of what is being typed stays where it is
                edit.setText(text)
            elif edit.hasFocus():
                continue
            edit.setCursorPosition(0)  # of a long name the beginning is seen
        for choice, value in zip(at.choices, (form.secrecy, form.urgency, form.kind, form.seal), strict=True):
            choice.set_value(value)
        flags = (form.flags.addressee_only, form.flags.to_be_returned, form.flags.delivery_advice)
        for check, on in zip(at.checks, flags, strict=True):
            check.setChecked(on)
        at.checks_row.show_letter(form.secrecy)
        at.checks_row.show_confirmed(form.checks)
        at.show_late(form.late)
        self._outside = form.outside
        self._carried = form.carried
        self._silent = False
        self._follow_mode()

    def show_scope(self, scope: Scope | None) -> None:
        """Say where the recipient lies, as it follows from who it is."""
        hit, there = self.fields.recipient_edit.agency, self.fields.destination_edit.destination
        words = "" if scope is None else scope_words(scope)
        if self._outside and there is not None:
            words = f"{words} · {there.name}"
        elif words and hit is not None and not self._outside:
            words = " · ".join(part for part in (words, hit.office_name or hit.address) if part)
        self._scope_text.setText(words)

    def show_fault(self, field: AcceptField, fault: Fault) -> None:
        """Speak at a field."""
        self.fields.say(field, fault_words(fault, field))

    def focus(self, field: AcceptField) -> None:
        """Bring the focus into a field; of the recipient, into the one that is asked for."""
        if field is AcceptField.RECIPIENT and self._outside:
            field = AcceptField.RECIPIENT_NAME
        edit = self.fields.edit(field)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_hits(self, field: AcceptField, hits: tuple[AgencyHit, ...], for_text: str) -> None:
        """Show the answers of a search."""
        edit = self.fields.edit(field)
        if isinstance(edit, AgencyEdit):
            edit.show_agencies(hits, for_text)

    def show_couriers(self, couriers: tuple[CourierHit, ...], for_text: str) -> None:
        """Offer persons of the register to whoever types who hands in."""
        self.fields.handed_edit.show_couriers(couriers, for_text)

    def show_destinations(self, destinations: tuple[Destination, ...], for_text: str) -> None:
        """Offer offices outside the province."""
        self.fields.destination_edit.show_destinations(destinations, for_text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on in the order of the form."""
        if event.key() in _ENTERS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._move_on()
            return
        super().keyPressEvent(event)

    def _move_on(self) -> None:
        """To the next field that nothing has filled yet: neither a repeat nor the scan of the seal."""
        stops = self.fields.stops()
        now = QApplication.focusWidget()
        place = next((at for at, stop in enumerate(stops) if stop is now), -1)
        filled = self._carried | (_OF_SEAL if self.fields.seal_edit.text().strip() else frozenset())
        passed = [self.fields.edit(field) for field in filled]
        wanted = next((stop for stop in stops[place + 1 :] if stop not in passed), None)
        if wanted is None:
            self.finished.emit()
        else:
            wanted.setFocus(Qt.FocusReason.TabFocusReason)

    def _switch_outside(self) -> None:
        self._outside = not self._outside
        self._follow_mode()
        self.focus(AcceptField.RECIPIENT)
        self._tell()

    def _follow_mode(self) -> None:
        self.fields.show_outside(self._outside)
        self.fields.show_letter(self.fields.letter_choice.value)
        self.fields.show_agreed(self.fields.urgency_choice.value is Urgency.TIMED)
        self._outside_text.setText(
            self.tr("recipient from the list") if self._outside else self.tr("recipient outside, by hand")
        )

    def _connect(self) -> None:
        at = self.fields
        for edit in at.lines:
            edit.textEdited.connect(self._tell)
        at.letter_choice.chosen.connect(at.checks_row.choose_letter)
        at.checks_row.changed.connect(self._checked)
        at.checks_row.letter_missing.connect(self._letter_missing)
        for choice in at.choices:
            choice.chosen.connect(self._tell)
        for check in at.checks:
            check.toggled.connect(self._tell)
        for choice in (at.urgency_choice, at.letter_choice):
            choice.chosen.connect(self._follow_mode)
        for field in (AcceptField.SENDER, AcceptField.RECIPIENT):
            self._connect_agency(field)
        at.recipient_edit.chosen.connect(self.recipient_taken)
        at.recipient_edit.setPlaceholderText(self.tr("↓ or a digit: used before"))
        at.destination_edit.asked.connect(lambda text: self.searched.emit(AcceptField.DESTINATION, text))
        at.destination_edit.chosen.connect(self._tell)
        at.destination_edit.cleared.connect(self._tell)
        at.handed_edit.asked.connect(lambda text: self.searched.emit(AcceptField.HANDED_IN_BY, text))
        at.handed_edit.chosen.connect(self._take_courier)
        at.sender_edit.cleared.connect(at.handed_edit.forget_person)

    def _take_courier(self, courier: CourierHit) -> None:
        """Who was chosen of the register brings the agency along."""
        self.fields.sender_edit.show_agency(courier.agency, courier.agency.name)
        self.fields.say(AcceptField.SENDER, "")
        self._tell()

    def _connect_agency(self, field: AcceptField) -> None:
        edit = self.fields.edit(field)
        if isinstance(edit, AgencyEdit):
            edit.asked.connect(lambda text: self.searched.emit(field, text))
            edit.textEdited.connect(lambda: self.fields.say(field, ""))
            edit.chosen.connect(self._tell)
            edit.cleared.connect(self.changed)  # what is said stays: of one that has ended it says who took over
            edit.went_on.connect(self._move_on)
            edit.found_nothing.connect(lambda: self._nothing_found(field))

    def _checked(self) -> None:
        self.fields.say(AcceptField.CHECKS, "")
        self._tell()

    def _letter_missing(self) -> None:
        self.show_fault(AcceptField.LETTER, FormFault.LETTER_NOT_CHOSEN)
        self.focus(AcceptField.LETTER)

    def _nothing_found(self, field: AcceptField) -> None:
        words = self.tr("No agency of today fits “{text}”. Try other letters of its name.")
        text = self.fields.sender_edit.text()
        if field is AcceptField.RECIPIENT:
            words = self.tr("No agency of today fits “{text}”. Try other letters; outside the province: {key}.")
            text = self.fields.recipient_edit.text()
        shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
        self.fields.say(field, words.format(text=shown, key=_OUTSIDE_KEY))

    def _tell(self) -> None:
        if not self._silent:
            edit = QApplication.focusWidget()
            spoken = next((name for name, field in self.fields.fields.items() if field.edit is edit), None)
            if spoken is not None:
                self.fields.say(spoken, "")
            self.changed.emit()
