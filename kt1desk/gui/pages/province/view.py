"""The section of the province as it is seen: the line at the left, enrolment at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kt1desk.gui.figures import count, moment
from kt1desk.gui.pages.province.form import EnrolForm, ProvinceFault, ProvinceField, ProvinceLine, Reach
from kt1desk.gui.pages.province.words import fault_words
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.code_edit import CodeEdit
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import Text

_LONGEST = 1_000


class ProvinceView(QWidget):
    """Implements `presenter.ProvinceScreen`; emits `contact_asked` and `enrol_asked`."""

    contact_asked = Signal()
    enrol_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line_message, self.enrol_message = Message(), Message()
        self._address_text = Text(kind="strong", wrap=True)
        self._contact_text = Text(wrap=True)
        self._waiting_text = Text(wrap=True)
        self.contact_button = KeyButton(self.tr("Send now"), "Ctrl+S")
        self.address_edit, self.code_edit = QLineEdit(), CodeEdit()
        self.address_edit.setMaxLength(_LONGEST)
        self.address_field = Field(
            self.tr("Address of the province"),
            self.address_edit,
            key="Alt+D",
            hint=self.tr("as on the sheet from the province, e.g. hub.example.vn:8443"),
        )
        self.code_field = Field(
            self.tr("One-time code"),
            self.code_edit,
            key="Alt+C",
            hint=self.tr("six groups of four; small or capital letters, with or without hyphens"),
        )
        self._fields = {ProvinceField.ADDRESS: self.address_field, ProvinceField.CODE: self.code_field}
        self.enrol_button = KeyButton(self.tr("Enrol this desk"), "Ctrl+Enter", variant="main")
        self._lay_out()
        self.contact_button.clicked.connect(self.contact_asked)
        self.enrol_button.clicked.connect(self.enrol_asked)
        self.address_edit.returnPressed.connect(self.code_edit.setFocus)
        self.code_edit.returnPressed.connect(self.enrol_asked)
        self.address_edit.textEdited.connect(self.address_field.clear_error)
        self.code_edit.textEdited.connect(self.code_field.clear_error)
        self.setFocusProxy(self.code_edit)

    def form(self) -> EnrolForm:
        """What was typed."""
        return EnrolForm(address=self.address_edit.text(), code=self.code_edit.text())

    def show_line(self, line: ProvinceLine) -> None:
        """Show what is known; an address that is being typed stays."""
        self._address_text.setText(line.address or self.tr("No address of the province is known here."))
        self._contact_text.setText(self._contact(line))
        self._waiting_text.setText(self._waiting(line))
        self.contact_button.setVisible(bool(line.address))
        if not self.address_edit.text():
            self.address_edit.setText(line.address)

    def show_fault(self, field: ProvinceField, fault: ProvinceFault) -> None:
        """Speak at the field."""
        self._fields[field].set_error(fault_words(fault))
        self._fields[field].edit.setFocus()

    def clear_faults(self) -> None:
        """Take every message away."""
        for field in self._fields.values():
            field.clear_error()
        self.line_message.clear()
        self.enrol_message.clear()

    def show_reach(self, reach: Reach, line: ProvinceLine) -> None:
        """Say what came of asking."""
        if reach is Reach.NOT_REACHED:
            self.line_message.caution(
                self.tr("The province was not reached."),
                self.tr("All is recorded here and is sent by itself later; go on working."),
            )
        elif line.waiting:
            self.line_message.right(
                self.tr("The province was reached; {count} facts still wait and follow.").format(
                    count=count(line.waiting)
                )
            )
        else:
            self.line_message.right(self.tr("The province was reached and holds all that is recorded here."))

    def show_enrolled(self) -> None:
        """Say that the desk is enrolled; the code has gone."""
        self.code_edit.clear()
        self.enrol_message.right(
            self.tr("The province knows this desk now."), self.tr("Item numbers come by themselves in a moment.")
        )

    def set_busy(self, busy: bool) -> None:
        """While the province is asked nothing else is."""
        for widget in (self.contact_button, self.enrol_button, self.address_edit, self.code_edit):
            widget.setEnabled(not busy)

    def _contact(self, line: ProvinceLine) -> str:
        if not line.enrolled:
            return self.tr(
                "The province does not know this desk in its present life. Until it is enrolled no item numbers come"
                " and nothing is sent."
            )
        if line.last_contact_at is None:
            return self.tr("There was no contact yet.")
        return self.tr("Last contact: {moment}").format(moment=moment(line.last_contact_at))

    def _waiting(self, line: ProvinceLine) -> str:
        if not line.waiting:
            return self.tr("Nothing waits to be sent.")
        since = "" if line.waiting_since is None else moment(line.waiting_since)
        words = self.tr("{count} facts wait to be sent, the oldest since {since}. They are safe in the book.")
        return words.format(count=count(line.waiting), since=since)

    def _lay_out(self) -> None:
        line_card = Card(self.tr("The line to the province"))
        for text in (self._address_text, self._contact_text, self._waiting_text):
            line_card.body.addWidget(text)
        line_card.body.addWidget(self.line_message)
        line_card.body.addWidget(self.contact_button, 0, Qt.AlignmentFlag.AlignLeft)
        line_card.body.addStretch(1)
        enrol_card = Card(self.tr("Enrol this desk"))
        enrol_card.body.addWidget(
            Text(
                self.tr(
                    "Needed once at the beginning, and again when the book goes on in a new life: after a restore, on"
                    " another machine. Ask the provincial office for a one-time code."
                ),
                wrap=True,
            )
        )
        for widget in (self.address_field, self.code_field, self.enrol_message):
            enrol_card.body.addWidget(widget)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(self.enrol_button)
        enrol_card.body.addLayout(ends)
        enrol_card.body.addStretch(1)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(line_card)
        right.addWidget(enrol_card)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addLayout(right, 1)
