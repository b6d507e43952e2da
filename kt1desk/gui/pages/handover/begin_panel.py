"""Before anybody counts: who hands over, who takes over, or whether the stock goes into the safe."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kt1desk.gui.figures import clock
from kt1desk.gui.pages.handover.form import BeginForm, Beginning
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.choice_list import ChoiceList
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.segmented import Segmented
from kt1desk.gui.widgets.text import ElidedText, Text
from kt1desk.gui.wording import long_day, role
from kt1desk.usecases.readmodels import StaffRow

_NAMES_SHOWN = 5


class BeginPanel(QWidget):
    """Two cards side by side and what comes next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names_list = ChoiceList(_NAMES_SHOWN)
        self.names_field = Field(
            self.tr("Takes over"), self.names_list, key="Alt+N", hint=self.tr("↑ ↓ or a letter: the name")
        )
        self.way_choice = Segmented(((False, self.tr("To the next person")), (True, self.tr("Into the safe"))))
        self.way_choice.set_value(False)
        self.way_field = Field(self.tr("Where the stock goes"), self.way_choice, key="Alt+K")
        self._name_text = ElidedText(kind="lead")
        self._since_text = Text(kind="note", wrap=True)
        self._absent_text = Text(kind="strong", tone="caution", wrap=True)
        self._lay_out()
        self.setFocusProxy(self.names_list)

    def form(self) -> BeginForm:
        """What was chosen."""
        chosen = self.names_list.value
        return BeginForm(
            incoming=chosen if isinstance(chosen, StaffRow) else None, into_safe=self.way_choice.value is True
        )

    def show_beginning(self, beginning: Beginning) -> None:
        """Say whose shift it is and offer who may take over."""
        shift = beginning.shift
        self._name_text.setText(shift.clerk_name)
        since = self.tr("shift {shift}, since {time} on {day}")
        self._since_text.setText(
            since.format(shift=shift.shift, time=clock(shift.opened_at), day=long_day(shift.opened_at))
        )
        self._absent_text.setText(
            self.tr("The clerk is absent: you count for them, and they sign for it later.") if beginning.absent else ""
        )
        self._absent_text.setVisible(beginning.absent)
        self.names_list.set_choices(tuple((each, each.name, role(each.role)) for each in beginning.people))

    def clear_choice(self) -> None:
        """Nobody is chosen for anybody."""
        self.names_list.clear_choice()
        self.way_choice.set_value(False)

    def _lay_out(self) -> None:
        outgoing, incoming, about = Card(), Card(), Card(self.tr("What comes next"))
        outgoing.setAccessibleName(self.tr("Hands over"))
        incoming.setAccessibleName(self.tr("Takes over"))
        outgoing.body.setSpacing(6)
        outgoing.body.addWidget(Text(self.tr("Hands over"), "caption"))
        for widget in (self._name_text, self._since_text, self._absent_text):
            outgoing.body.addWidget(widget)
        outgoing.body.addStretch(1)
        outgoing.body.addWidget(self.way_field)
        incoming.body.addWidget(self.names_field)
        incoming.body.addStretch(1)
        people = QHBoxLayout()
        people.setSpacing(12)
        people.addWidget(outgoing, 1)
        people.addWidget(incoming, 1)
        about.body.setSpacing(8)
        for words in (
            self.tr("1. The program fixes what should be here and shows only a seal code for it."),
            self.tr("2. Both scan every item, in any order. A scan never says whether the item was expected."),
            self.tr("3. The list is shown, compared with both counts, and each difference gets its reason."),
            self.tr("4. Both sign with their PINs; what is not agreed stays with who hands over."),
        ):
            about.body.addWidget(Text(words, wrap=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(people)
        column.addWidget(about)
        column.addStretch(1)
