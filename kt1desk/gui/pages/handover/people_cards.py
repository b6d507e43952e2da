"""The two persons: who hands over, and who takes over."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kt1desk.domain.search import fold
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.hit_delegate import HitDelegate
from kt1desk.gui.widgets.pin_edit import PinEdit
from kt1desk.gui.widgets.text import ElidedText, Text
from kt1desk.gui.wording import role
from kt1desk.usecases.readmodels import StaffRow

_OUTGOING_KEY = "Alt+G"
_INCOMING_KEY = "Alt+N"
_PIN_WIDTH = 216
_NAMES_SHOWN = 3


class OutgoingCard(Card):
    """Who answers now, and the PIN that gives it out of hand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Hands over"))
        self.pin_edit = PinEdit()
        self.pin_field = Field(self.tr("PIN of the outgoing clerk"), self.pin_edit, key=_OUTGOING_KEY)
        self.pin_field.setMinimumWidth(_PIN_WIDTH)
        self._name_text = ElidedText(kind="lead")
        self._since_text = Text(kind="note", wrap=True)
        who = QVBoxLayout()
        who.setSpacing(4)
        who.addWidget(Text(self.tr("Hands over"), "caption"))
        who.addWidget(self._name_text)
        who.addWidget(self._since_text)
        who.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addLayout(who, 1)
        row.addWidget(self.pin_field, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    @property
    def name(self) -> str:
        """The name shown."""
        return self._name_text.text()

    def show_person(self, name: str, since: str) -> None:
        """Say who answers, and since when."""
        self._name_text.setText(name)
        self._since_text.setText(since)


class IncomingCard(Card):
    """Names to choose from; arrows and letters in the PIN field choose, as at sign-in. `chosen` tells of it."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Takes over"))
        self.names_list = QListWidget()
        self.names_list.setObjectName("names")
        self.names_list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.names_list.setItemDelegate(HitDelegate(self.names_list, air=6))
        self.names_list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.pin_edit = PinEdit()
        hint = self.tr("↑ ↓ or a letter: the name")
        self.pin_field = Field(self.tr("PIN of the incoming clerk"), self.pin_edit, key=_INCOMING_KEY, hint=hint)
        self.pin_field.setMinimumWidth(_PIN_WIDTH)
        self._people: tuple[StaffRow, ...] = ()
        self.names_field = Field(self.tr("Takes over"), self.names_list)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(self.names_field, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.pin_field, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.pin_edit.moved.connect(self._move)
        self.pin_edit.lettered.connect(self._seek)
        self.pin_edit.remember_with(self._remembered_name)
        self.names_list.itemClicked.connect(self.chosen)

    @property
    def person(self) -> StaffRow | None:
        """Who is marked."""
        row = self.names_list.currentRow()
        return self._people[row] if 0 <= row < len(self._people) else None

    def show_people(self, people: tuple[StaffRow, ...]) -> None:
        """Offer names; the mark stays on its person, and a single one is marked."""
        if people == self._people:
            return
        before = self.person
        self._people = people
        self.names_list.clear()
        for person in people:
            QListWidgetItem(person.name, self.names_list).setToolTip(role(person.role))
        self.names_list.setMaximumHeight(self._height(min(len(people), _NAMES_SHOWN)))
        self.names_list.setCurrentRow(people.index(before) if before in people else 0 if len(people) == 1 else -1)

    def clear_choice(self) -> None:
        """Nobody is marked, unless there is only one."""
        self.names_list.setCurrentRow(0 if len(self._people) == 1 else -1)

    def _height(self, rows: int) -> int:
        return max(1, rows) * max(1, self.names_list.sizeHintForRow(0)) + 16

    def _move(self, step: int) -> None:
        if self._people:
            now = self.names_list.currentRow()
            self._mark((now + step) % len(self._people) if now >= 0 else 0 if step > 0 else len(self._people) - 1)

    def _seek(self, typed: str) -> None:
        """The next name of which a word begins with the letter; marks do not matter."""
        wanted = fold(typed) or typed
        for step in range(1, len(self._people) + 1):
            place = (self.names_list.currentRow() + step) % len(self._people)
            if any(word.startswith(wanted) for word in fold(self._people[place].name).split()):
                self._mark(place)
                return

    def _remembered_name(self) -> Callable[[], None]:
        row = self.names_list.currentRow()
        return lambda: self.names_list.setCurrentRow(row)

    def _mark(self, place: int) -> None:
        self.names_list.setCurrentRow(place)
        self.chosen.emit()
