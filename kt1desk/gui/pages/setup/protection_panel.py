"""How the desk's book is locked: by the key store of the system, or by a passphrase at each start."""

from PySide6.QtWidgets import QLineEdit, QWidget

from kt1desk.gui.pages.setup.form import Protection, SetupField
from kt1desk.gui.pages.setup.step_panel import StepPanel
from kt1desk.gui.widgets.check_field import CheckField
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.segmented import Segmented
from kt1desk.gui.widgets.text import Text

_LONGEST = 1_000


class ProtectionPanel(StepPanel):
    """Offers the key store where there is one; the passphrase always."""

    def __init__(self, signs: int) -> None:
        super().__init__(
            self.tr("What opens the book?"),
            self.tr(
                "The desk's book is encrypted on this machine. Without its key nobody reads it, not even the province."
            ),
        )
        self.choice = Segmented(
            (
                (Protection.KEYRING, self.tr("Key store of this system")),
                (Protection.PASSPHRASE, self.tr("Passphrase at each start")),
            )
        )
        self._no_store_text = Text(
            self.tr("This system has no key store, so the desk asks for a passphrase at each start."), wrap=True
        )
        self._store_text = Text(
            self.tr("The key lies in the key store of your system account: the desk opens with a name and a PIN."),
            wrap=True,
        )
        self.first_edit, self.again_edit = _secret(), _secret()
        hint = self.tr("{count} signs or more: four or five words that nobody guesses").format(count=signs)
        self.fields[SetupField.PROTECTION] = Field(self.tr("Opened by"), self.choice, key="Alt+K")
        self.fields[SetupField.PASSPHRASE] = Field(self.tr("Passphrase"), self.first_edit, key="Alt+P", hint=hint)
        self.fields[SetupField.PASSPHRASE_AGAIN] = Field(self.tr("Passphrase again"), self.again_edit, key="Alt+A")
        self.shown_check = CheckField(self.tr("Show what is typed"), "Alt+H")
        for widget in (self._no_store_text, *self.fields.values(), self.shown_check, self._store_text):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.choice.chosen.connect(self._follow)
        self.shown_check.toggled.connect(self._show_typed)
        for field in self.fields.values():
            if isinstance(field.edit, QLineEdit):
                field.edit.textEdited.connect(field.clear_error)
        self.show_keyring(False)

    @property
    def protection(self) -> Protection:
        """What was chosen."""
        value = self.choice.value
        return value if isinstance(value, Protection) else Protection.PASSPHRASE

    def show_keyring(self, available: bool) -> None:
        """The key store is the first choice where there is one."""
        self.choice.set_value(Protection.KEYRING if available else Protection.PASSPHRASE)
        self.fields[SetupField.PROTECTION].setVisible(available)
        self._no_store_text.setVisible(not available)
        self._follow()

    def show_form(self, protection: Protection, passphrase: str, again: str) -> None:
        """Put back what was chosen and typed."""
        self.choice.set_value(protection)
        self.first_edit.setText(passphrase)
        self.again_edit.setText(again)
        self._follow()

    def _follow(self) -> None:
        typed = self.protection is Protection.PASSPHRASE
        widgets: tuple[QWidget, ...] = (
            self.fields[SetupField.PASSPHRASE],
            self.fields[SetupField.PASSPHRASE_AGAIN],
            self.shown_check,
        )
        for widget in widgets:
            widget.setVisible(typed)
        self._store_text.setVisible(not typed)

    def _show_typed(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for edit in (self.first_edit, self.again_edit):
            edit.setEchoMode(mode)


def _secret() -> QLineEdit:
    edit = QLineEdit()
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    edit.setMaxLength(_LONGEST)
    return edit
