"""Asks whether to open a shift where nobody answers yet, or to go on where another one's form waits."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kt1desk.domain.clerk import Act, may
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import Text
from kt1desk.usecases.readmodels import StaffRow


class OpenShiftView(QWidget):
    """Emits `asked`, `left` for another person, or `without_asked`: the register can be kept without a shift."""

    asked = Signal()
    without_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = Message()
        self._name_text = Text(kind="lead", wrap=True)
        self._open_button = KeyButton(self.tr("Open the shift"), "Enter", variant="main")
        self._other_button = KeyButton(self.tr("Somebody else"), "Esc")
        self._without_button = KeyButton(self.tr("Without a shift"), "Ctrl+O")
        self._without_button.clicked.connect(self.without_asked)
        self._open_button.clicked.connect(self.asked)
        self._other_button.clicked.connect(self.left)
        self._title_text = Text(kind="title")
        self._words_text = Text(wrap=True)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(self._other_button)
        ends.addWidget(self._open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(self._title_text)
        column.addWidget(self._name_text)
        column.addWidget(self._words_text)
        column.addLayout(ends)
        column.addWidget(self._without_button, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(self.message)
        column.addStretch(2)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self._open_button)

    def show_person(self, person: StaffRow) -> None:
        """Say who would answer."""
        self._name_text.setText(person.name)
        self._title_text.setText(self.tr("Open a shift"))
        self._words_text.setText(
            self.tr("No shift is open. From the moment you open one you answer by name for everything on hand.")
        )
        self._open_button.setText(self.tr("Open the shift"))
        self._without_button.setVisible(may(person.role, Act.REGISTER_STAFF))

    def show_take_over(self, person: StaffRow, owner: str) -> None:
        """Say whose form waits behind the lock."""
        self._name_text.setText(person.name)
        self._title_text.setText(self.tr("The work of another waits"))
        self._words_text.setText(
            self.tr(
                "What {owner} began is kept. An item that was half typed comes back when {owner} signs in; what else"
                " stands on the screen is the work of {owner}: leave it as it is, or finish it only together."
                " Whatever is recorded from now on bears your name."
            ).format(owner=owner)
        )
        self._open_button.setText(self.tr("Go on as myself"))
        self._without_button.hide()

    def set_busy(self, busy: bool) -> None:
        """No second opening while the first is under way."""
        self._open_button.setEnabled(not busy)
        self._other_button.setEnabled(not busy)
        self._without_button.setEnabled(not busy)
        if not busy and self.isVisible():
            self._open_button.setFocus()
