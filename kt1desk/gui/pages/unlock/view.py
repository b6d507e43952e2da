"""One line for the desk passphrase, or for the recovery code."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kt1desk.domain.errors import RuleBroken, Unavailable
from kt1desk.gui.widgets.check_field import CheckField
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import Text
from kt1desk.gui.widgets.welcome_panel import WelcomePanel
from kt1desk.gui.wording import sentence, trouble

_WIDE = 560


class UnlockView(QWidget):
    """Emits `unlock_asked(passphrase)` or `recover_asked(code)`."""

    unlock_asked = Signal(str)
    recover_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._by_code = False
        self._welcome = WelcomePanel()
        self.secret_edit = QLineEdit()
        self.secret_edit.setProperty("type", "search")
        self._field = Field("", self.secret_edit)
        self.shown_field = CheckField(self.tr("Show what is typed"), "Alt+H")
        self._message = Message()
        self._open_button = KeyButton(self.tr("Open the book"), "Enter", variant="main")
        self._other_button = KeyButton("", "Ctrl+R", variant="quiet")
        self._lay_out()
        self.secret_edit.returnPressed.connect(self._ask)
        self.secret_edit.textEdited.connect(self._message.clear)
        self._open_button.clicked.connect(self._ask)
        self._other_button.clicked.connect(lambda: self._ask_for(not self._by_code))
        self.shown_field.toggled.connect(self._hide_or_show)
        self.setFocusProxy(self.secret_edit)
        self._ask_for(False)

    @property
    def message(self) -> str:
        """What is said about the last try."""
        return self._message.words

    def show_moment(self, at: datetime) -> None:
        """Show the time."""
        self._welcome.show_moment(at)

    def show_failed(self, error: Unavailable) -> None:
        """Say what happened, what is safe, what to do."""
        words = trouble(error)
        self._message.wrong(words.happened, f"{words.safe} {words.todo}")
        self.secret_edit.setFocus()

    def show_refused(self, error: RuleBroken) -> None:
        """Say what is mistyped; what was typed stays."""
        self._message.wrong(sentence(error))
        self.secret_edit.setFocus()

    def show_fresh(self) -> None:
        """Take message and typed text away."""
        self._message.clear()
        self.secret_edit.clear()

    def set_busy(self, busy: bool) -> None:
        """Opening takes a moment: the passphrase is stretched on purpose."""
        self.secret_edit.setReadOnly(busy)
        self._open_button.setEnabled(not busy)
        self._other_button.setEnabled(not busy)

    def _ask_for(self, code: bool) -> None:
        self._by_code = code
        self.show_fresh()
        if code:
            self._field.set_label(self.tr("Recovery code"))
            self._field.set_hint(self.tr("As printed on the sheet in the province's safe"))
            self._other_button.setText(self.tr("Use the passphrase"))
        else:
            self._field.set_label(self.tr("Desk passphrase"))
            self._field.set_hint(self.tr("This machine keeps no key; the passphrase opens the desk's book"))
            self._other_button.setText(self.tr("Use the recovery code"))
        self.shown_field.setVisible(not code)
        self._hide_or_show()

    def _hide_or_show(self) -> None:
        """A code is copied from paper letter by letter and must be seen; a passphrase where somebody asks for it."""
        shown = self._by_code or self.shown_field.isChecked()
        self.secret_edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.secret_edit.setFocus()

    def _ask(self) -> None:
        if not self.secret_edit.isReadOnly():
            (self.recover_asked if self._by_code else self.unlock_asked).emit(self.secret_edit.text())

    def _lay_out(self) -> None:
        ends = QHBoxLayout()
        ends.addWidget(self._other_button)
        ends.addStretch(1)
        ends.addWidget(self._open_button)
        inner = QWidget()
        inner.setFixedWidth(_WIDE)
        within = QVBoxLayout(inner)
        within.setSpacing(14)
        within.addStretch(1)
        within.addWidget(Text(self.tr("Open the desk"), "title"))
        within.addWidget(self._field)
        within.addWidget(self.shown_field)
        within.addLayout(ends)
        within.addWidget(self._message)
        within.addStretch(2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._welcome, 2)
        row.addStretch(1)
        row.addWidget(inner)
        row.addStretch(1)
