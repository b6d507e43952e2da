"""Two persons, two PINs: what moves, what stays, and the seal of the safe bag where the office closes."""

from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kt1desk.gui.pages.handover.form import SignForm, total
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.pin_edit import PinEdit
from kt1desk.gui.widgets.text import ElidedText, Text
from kt1desk.usecases.handover_rows import HandoverSeen


class SignPanel(QWidget):
    """Enter goes from field to field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outgoing_edit, self.incoming_edit, self.seal_edit = PinEdit(), PinEdit(), QLineEdit()
        self.outgoing_field = Field(self.tr("PIN of who hands over"), self.outgoing_edit, key="Alt+G")
        self.incoming_field = Field(self.tr("PIN of who takes over"), self.incoming_edit, key="Alt+N")
        self.seal_field = Field(self.tr("Seal number of the safe bag"), self.seal_edit, key="Alt+S")
        self._outgoing_text, self._incoming_text = ElidedText(kind="lead"), ElidedText(kind="lead")
        self._summary_text = Text(kind="strong", wrap=True)
        self._witness_text = Text(kind="note", wrap=True)
        self._lay_out()
        for edit, field in (
            (self.outgoing_edit, self.outgoing_field),
            (self.incoming_edit, self.incoming_field),
            (self.seal_edit, self.seal_field),
        ):
            edit.textEdited.connect(field.clear_error)

    def form(self) -> SignForm:
        """What both have filled in."""
        return SignForm(
            outgoing_pin=self.outgoing_edit.text(),
            incoming_pin=self.incoming_edit.text(),
            seal_no=self.seal_edit.text(),
        )

    def clear(self) -> None:
        """Take the PINs away."""
        for edit in (self.outgoing_edit, self.incoming_edit, self.seal_edit):
            edit.clear()

    def show_signing(self, seen: HandoverSeen) -> None:
        """Name the two and say what moves and what stays."""
        self._outgoing_text.setText(seen.outgoing_name)
        self._incoming_text.setText(seen.incoming_name)
        result = seen.result
        if result is None:
            return
        kept = result.kept
        stock = total(result.sheet)
        moves = stock.on_hand - stock.reserved - kept
        words = [self.tr("%n item(s) move to {name}.", "", moves).format(name=seen.incoming_name)]
        if seen.begun.into_safe:
            words = [self.tr("%n item(s) go into the safe; {name} answers.", "", moves).format(name=seen.incoming_name)]
        if kept:
            stays = self.tr("%n item(s) stay with {name} under a case.", "", kept)
            words.append(stays.format(name=seen.absent_name or seen.outgoing_name))
        if result.extra:
            words.append(self.tr("%n item(s) too many: a case is opened, nobody takes them over.", "", result.extra))
        self._summary_text.setText(" ".join(words))
        witness = self.tr(
            "Letters {letters}: after the two PINs a third person is asked as a witness, here or by phone."
        )
        self._witness_text.setText(witness.format(letters=result.witness_letters))
        self._witness_text.setVisible(bool(result.witness_letters))
        self.seal_field.setVisible(seen.begun.into_safe)
        (self.seal_edit if seen.begun.into_safe else self.outgoing_edit).setFocus()

    def enter(self) -> bool:
        """Enter: the next field; False after the last."""
        order = (self.seal_edit, self.outgoing_edit, self.incoming_edit)
        for here, after in pairwise(order):
            if here.hasFocus():
                after.setFocus()
                return True
        return False

    def _lay_out(self) -> None:
        people = QHBoxLayout()
        people.setSpacing(12)
        for part, name, field in (
            (self.tr("hands over"), self._outgoing_text, self.outgoing_field),
            (self.tr("takes over"), self._incoming_text, self.incoming_field),
        ):
            card = Card()
            card.body.setSpacing(6)
            card.body.addWidget(name)
            card.body.addWidget(Text(part, "note"))
            card.body.addWidget(field)
            card.body.addStretch(1)
            card.body.addStretch(1)
            people.addWidget(card, 1)
        summary = Card()
        summary.body.setSpacing(6)
        summary.body.addWidget(self._summary_text)
        summary.body.addWidget(self._witness_text)
        summary.body.addWidget(self.seal_field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(summary)
        column.addLayout(people)
        column.addStretch(1)
