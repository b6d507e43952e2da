"""The card of an agency: who pays, who may hand in, whom to call out of hours, what it sent this month."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QWidget

from kt1desk.domain.errors import Rule
from kt1desk.gui.figures import count, day, money
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.cell_delegate import Cell
from kt1desk.gui.widgets.cells_model import CellsModel, Row
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import ElidedText, Text
from kt1desk.gui.widgets.tone_table import ToneTable
from kt1desk.gui.wording import out_of_hours, payer
from kt1desk.usecases.agency_rows import AgencyCard, AgencyMonth, ContactRow, PersonRow

_PERSON_LETTERS = (0, 14, 22, 12, 26)
_CONTACT_LETTERS = (16, 0, 24, 30)
_STRETCHED = 0
"""The column that takes what is left, where a width is 0."""


class AgencyPanel(Card):
    """`month_asked` and `left`."""

    month_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._name_text = Text(kind="title", wrap=True)
        self._before_text = Text(kind="note", wrap=True)
        self._payer_text = Text(kind="strong")
        self._place_text = ElidedText(kind="note")
        self.roster_message, self.message = Message(), Message()
        self._persons = CellsModel(
            (self.tr("Name"), self.tr("Letters"), self.tr("May"), self.tr("Specimen"), self.tr("Until")), self
        )
        self._contacts = CellsModel(
            (self.tr("When"), self.tr("Call in this order"), self.tr("Telephone"), self.tr("Last confirmed")), self
        )
        self.persons_table = _table(self._persons, _PERSON_LETTERS, self.tr("Persons of the register"))
        self.contacts_table = _table(self._contacts, _CONTACT_LETTERS, self.tr("Contact points out of hours"))
        self._month_text = Text(kind="strong", wrap=True)
        self.month_button = KeyButton(self.tr("Count A, B, C too"), "Ctrl+B")
        back_button = KeyButton(self.tr("Back"), "Esc")
        self.month_button.clicked.connect(self.month_asked)
        back_button.clicked.connect(self.left)
        ends = QHBoxLayout()
        ends.addWidget(self._month_text, 1)
        ends.addWidget(back_button)
        ends.addWidget(self.month_button)
        where = QHBoxLayout()
        where.setSpacing(12)
        where.addWidget(self._payer_text)
        where.addWidget(self._place_text, 1)
        self.body.addWidget(self._name_text)
        self.body.addWidget(self._before_text)
        self.body.addLayout(where)
        self.body.addWidget(self.roster_message)
        self.body.addWidget(Text(self.tr("Persons of the register"), "caption"))
        self.body.addWidget(self.persons_table, 1)
        self.body.addWidget(Text(self.tr("Contact points out of hours"), "caption"))
        self.body.addWidget(self.contacts_table, 1)
        self.body.addWidget(self.message)
        self.body.addLayout(ends)
        self.setFocusProxy(self.persons_table)

    @property
    def name(self) -> str:
        """Whose card it is."""
        return self._name_text.text()

    def show_card(self, card: AgencyCard) -> None:
        """Show all that the tables say of the agency."""
        self._name_text.setText(card.name)
        self._before_text.setText(self.tr("Took over from {name}, which has ended").format(name=card.instead_of))
        self._before_text.setVisible(bool(card.instead_of))
        self._payer_text.setText(payer(card.payer))
        self._place_text.setText(" · ".join(part for part in (card.address, card.office_name) if part))
        self._persons.show_rows(tuple(self._person(person) for person in card.persons))
        self._contacts.show_rows(tuple(self._contact(contact) for contact in card.contacts))
        self.message.clear()
        self.roster_message.clear()
        if not card.contacts:
            self.roster_message.caution(
                self.tr("Nobody is named whom to call out of hours: ask the agency, and tell the province.")
            )
        elif card.stale:
            self.roster_message.caution(
                self.tr("Contact points may be out of date: ask the agency, and tell the province.")
            )
        self.persons_table.selectRow(0)
        self.show_month(card.month)

    def show_month(self, month: AgencyMonth) -> None:
        """Say what was sent, and whether items of a class are in the sum."""
        whole = self.tr("{first} to {last}: {items} item(s), {money}, items of A, B and C included; written down")
        plain = self.tr("{first} to {last}: {items} item(s), {money}, without items of A, B or C")
        self._month_text.setText(
            (whole if month.with_classes else plain).format(
                first=day(month.first), last=day(month.last), items=count(month.items), money=money(month.to_pay_vnd)
            )
        )
        self.month_button.setVisible(not month.with_classes)

    def _person(self, person: PersonRow) -> Row:
        acts = [
            words
            for may, words in ((person.may_hand_in, self.tr("hand in")), (person.may_receive, self.tr("receive")))
            if may
        ]
        return (
            Cell(text=person.name, note=person.title, strong=person.days_left is not None or not person.valid_to),
            Cell(text=" ".join(person.letters) or self.tr("no letter")),
            Cell(text=", ".join(acts)),
            Cell(text=person.specimen_no or "–"),
            self._until(person),
        )

    def _until(self, person: PersonRow) -> Cell:
        if person.valid_to is None:
            return Cell(text=self.tr("without end"))
        if person.days_left is None:
            return Cell(text=day(person.valid_to), note=self.tr("not valid today"), icon="circle-x", tone="wrong")
        left = LeftDays().words(person.days_left)
        if Rule.COURIER_ENDS_IN_7 in person.warnings:
            return Cell(text=day(person.valid_to), note=left, icon="triangle-alert", tone="wrong", strong=True)
        if Rule.COURIER_ENDS_IN_30 in person.warnings:
            return Cell(text=day(person.valid_to), note=left, icon="triangle-alert", tone="caution")
        return Cell(text=day(person.valid_to), note=left)

    def _contact(self, contact: ContactRow) -> Row:
        said = self.tr("never confirmed") if contact.confirmed_on is None else day(contact.confirmed_on)
        note = self.tr("ask the agency") if contact.stale else ""
        return (
            Cell(text=out_of_hours(contact.hours)),
            Cell(text=f"{contact.rank}. {contact.name}"),
            Cell(text=contact.phone, strong=True),
            Cell(
                text=said,
                note=note,
                icon="triangle-alert" if contact.stale else "circle-check",
                tone="caution" if contact.stale else "right",
            ),
        )


class LeftDays(QWidget):
    """The days left in words; of its own, because tr() of a subclass fills in %n before it finds the words."""

    def words(self, left: int) -> str:
        """Say how many."""
        return self.tr("%n day(s) left", "", left)


def _table(model: CellsModel, letters: tuple[int, ...], name: str) -> ToneTable:
    table = ToneTable()
    table.setAccessibleName(name)
    table.setModel(model)
    for column, wide in enumerate(letters):
        if wide == _STRETCHED:
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        else:
            table.setColumnWidth(column, wide * table.fontMetrics().averageCharWidth() + 20)
    return table
