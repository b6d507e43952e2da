"""What the safekeeping section asks for below its list: whether to restore, a leader's PIN, two passphrases."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.pin_edit import PinEdit
from kt1desk.gui.widgets.text import Text
from kt1desk.usecases.readmodels import StaffRow


class RestorePanel(Card):
    """Says what a restore would mean. Emits `confirmed` or `left`."""

    confirmed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Restore this backup"), variant="wash", parent=parent)
        self._words = Text(wrap=True)
        self.confirm_button = KeyButton(self.tr("Restore and restart"), "Enter", variant="main")
        leave_button = KeyButton(self.tr("Leave it"), "Esc", variant="quiet")
        ends = QHBoxLayout()
        ends.addWidget(leave_button)
        ends.addStretch(1)
        ends.addWidget(self.confirm_button)
        self.body.addWidget(self._words)
        self.body.addLayout(ends)
        self.confirm_button.clicked.connect(self.confirmed)
        leave_button.clicked.connect(self.left)
        self.hide()

    def ask(self, words: str) -> None:
        """Say it; the button waits for Enter."""
        self._words.setText(words)
        self.show()
        self.confirm_button.setFocus()

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter confirms; a button alone would wait for the space bar."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.confirmed.emit()
            return
        super().keyPressEvent(event)


class LeaderPanel(Card):
    """Emits `confirmed(staff, pin)` or `left`. What was typed is gone when it is shown again."""

    confirmed = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(variant="wash", parent=parent)
        self._words = Text(wrap=True)
        self.leader_box = QComboBox()
        self.pin_edit = PinEdit()
        self._confirm_button = KeyButton("", "Enter", variant="main")
        leave_button = KeyButton(self.tr("Leave it"), "Esc", variant="quiet")
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Field(self.tr("Shift leader"), self.leader_box, key="Alt+L"), 2)
        row.addWidget(Field(self.tr("PIN"), self.pin_edit, key="Alt+P"), 1)
        ends = QHBoxLayout()
        ends.addWidget(leave_button)
        ends.addStretch(1)
        ends.addWidget(self._confirm_button)
        self.body.addWidget(self._words)
        self.body.addLayout(row)
        self.body.addLayout(ends)
        self.pin_edit.returnPressed.connect(self._confirm)
        self.pin_edit.moved.connect(self._move)
        self._confirm_button.clicked.connect(self._confirm)
        leave_button.clicked.connect(self.left)
        self.hide()

    def ask(self, title: str, words: str, button: str, leaders: tuple[StaffRow, ...]) -> None:
        """Ask one of the leaders for the PIN."""
        self.set_title(title)
        self._words.setText(words)
        self._confirm_button.setText(button)
        self.leader_box.clear()
        for leader in leaders:
            self.leader_box.addItem(leader.name, leader.staff)
        self.pin_edit.clear()
        self.show()
        self.pin_edit.setFocus()

    @property
    def words(self) -> str:
        """What is asked."""
        return self._words.text()

    def _move(self, step: int) -> None:
        many = self.leader_box.count()
        if many:
            self.leader_box.setCurrentIndex((self.leader_box.currentIndex() + step) % many)

    def _confirm(self) -> None:
        staff, pin = self.leader_box.currentData(), self.pin_edit.text()
        if staff and pin:
            self.pin_edit.clear()
            self.confirmed.emit(str(staff), pin)


class PassphrasePanel(Card):
    """Emits `confirmed(old, new)`, `differ` when the new one was not typed twice the same, or `left`."""

    confirmed = Signal(str, str)
    differ = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Change the passphrase"), variant="wash", parent=parent)
        self.old_edit, self.new_edit, self.again_edit = (QLineEdit() for _ in range(3))
        labels = (self.tr("Present passphrase"), self.tr("New passphrase"), self.tr("The new one again"))
        row = QHBoxLayout()
        row.setSpacing(16)
        for edit, label in zip(self._edits, labels, strict=True):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
            edit.returnPressed.connect(self._confirm)
            row.addWidget(Field(label, edit), 1)
        change_button = KeyButton(self.tr("Change"), "Enter", variant="main")
        leave_button = KeyButton(self.tr("Leave it"), "Esc", variant="quiet")
        ends = QHBoxLayout()
        ends.addWidget(leave_button)
        ends.addStretch(1)
        ends.addWidget(change_button)
        column = QVBoxLayout()
        column.addLayout(row)
        column.addLayout(ends)
        self.body.addLayout(column)
        change_button.clicked.connect(self._confirm)
        leave_button.clicked.connect(self.left)
        self.hide()

    def ask(self) -> None:
        """Ask for the present one and twice for the new one."""
        for edit in self._edits:
            edit.clear()
        self.show()
        self.old_edit.setFocus()

    @property
    def _edits(self) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        return self.old_edit, self.new_edit, self.again_edit

    def _confirm(self) -> None:
        old, new, again = (edit.text() for edit in self._edits)
        empty = next((edit for edit in self._edits if not edit.text()), None)
        if empty is not None:
            empty.setFocus()
        elif new != again:
            self.differ.emit()
        else:
            self.confirmed.emit(old, new)
