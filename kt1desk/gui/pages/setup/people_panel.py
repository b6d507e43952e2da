"""The first two persons of the desk: each with a name, a PIN typed twice, and the days of the commitment."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from kt1desk.gui.pages.setup.form import PersonForm, SetupField
from kt1desk.gui.pages.setup.step_panel import StepPanel
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.pin_edit import PinEdit
from kt1desk.gui.widgets.text import Text

_LONGEST = 20_000


_LEADER = (
    SetupField.LEADER_NAME,
    SetupField.LEADER_PIN,
    SetupField.LEADER_PIN_AGAIN,
    SetupField.LEADER_COMMITTED_ON,
    SetupField.LEADER_COMMITTED_TO,
)
_CLERK = (
    SetupField.CLERK_NAME,
    SetupField.CLERK_PIN,
    SetupField.CLERK_PIN_AGAIN,
    SetupField.CLERK_COMMITTED_ON,
    SetupField.CLERK_COMMITTED_TO,
)


class PersonCard(Card):
    """One person."""

    def __init__(self, title: str, keys: tuple[str, str, str, str, str]) -> None:
        super().__init__(title)
        self.name_edit = QLineEdit()
        self.name_edit.setMaxLength(_LONGEST)
        self.pin_edit = PinEdit()
        self.again_edit = PinEdit()
        self.name_field = Field(self.tr("Full name"), self.name_edit, key=keys[0])
        self.pin_field = Field(self.tr("PIN"), self.pin_edit, key=keys[1], hint=self.tr("6 digits or more"))
        self.again_field = Field(self.tr("PIN again"), self.again_edit, key=keys[2])
        self.committed_on_edit, self.committed_to_edit = QLineEdit(), QLineEdit()
        day = self.tr("e.g. 25/11/2024")
        self.committed_on_field = Field(self.tr("Signed on"), self.committed_on_edit, key=keys[3], hint=day)
        self.committed_to_field = Field(
            self.tr("Ends on"), self.committed_to_edit, key=keys[4], hint=self.tr("Empty: without end")
        )
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self.name_field)
        column.addLayout(_in_one_line(self.pin_field, self.again_field))
        column.addWidget(Text(self.tr("Security commitment"), "strong"))
        column.addLayout(_in_one_line(self.committed_on_field, self.committed_to_field))
        for field, edit in zip(
            self.fields,
            (self.name_edit, self.pin_edit, self.again_edit, self.committed_on_edit, self.committed_to_edit),
            strict=True,
        ):
            edit.textEdited.connect(field.clear_error)
        column.addStretch(1)
        self.body.addLayout(column)

    @property
    def fields(self) -> tuple[Field, ...]:
        """In the order of Enter."""
        return (
            self.name_field,
            self.pin_field,
            self.again_field,
            self.committed_on_field,
            self.committed_to_field,
        )

    def form(self) -> PersonForm:
        """What was typed."""
        return PersonForm(
            name=self.name_edit.text(),
            pin=self.pin_edit.text(),
            pin_again=self.again_edit.text(),
            committed_on=self.committed_on_edit.text(),
            committed_to=self.committed_to_edit.text(),
        )

    def show_form(self, form: PersonForm) -> None:
        """Put back what was typed."""
        self.name_edit.setText(form.name)
        self.pin_edit.setText(form.pin)
        self.again_edit.setText(form.pin_again)
        self.committed_on_edit.setText(form.committed_on)
        self.committed_to_edit.setText(form.committed_to)


class PeoplePanel(StepPanel):
    """Shift leader at the left, clerk at the right."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Who works here?"),
            self.tr("A PIN is a signature: each types their own, and nobody else looks."),
        )
        self.leader_card = PersonCard(self.tr("Shift leader"), ("Alt+T", "Alt+P", "Alt+I", "Alt+K", "Alt+H"))
        self.clerk_card = PersonCard(self.tr("Counter clerk"), ("Alt+N", "Alt+M", "Alt+A", "Alt+C", "Alt+E"))
        cards = QHBoxLayout()
        cards.setSpacing(16)
        for card, fields in ((self.leader_card, _LEADER), (self.clerk_card, _CLERK)):
            cards.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
            self.fields |= dict(zip(fields, card.fields, strict=True))
        self.body.addLayout(cards)
        self.body.addStretch(1)


def _in_one_line(*fields: Field) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(12)
    for field in fields:
        line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return line
