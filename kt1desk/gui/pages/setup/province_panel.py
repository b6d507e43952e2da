"""Enrolment at the province by a one-time code, now or later."""

from PySide6.QtWidgets import QLineEdit

from kt1desk.gui.pages.setup.form import Enrolment, SetupField
from kt1desk.gui.pages.setup.step_panel import StepPanel
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.segmented import Segmented
from kt1desk.gui.widgets.text import Text

_LONGEST = 1_000


class ProvincePanel(StepPanel):
    """Nothing is chosen for the clerk: later means that no item can be accepted yet."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Known at the province?"),
            self.tr("The province lends this desk its item numbers and receives what is recorded here."),
        )
        self.choice = Segmented(((Enrolment.NOW, self.tr("Enrol now")), (Enrolment.LATER, self.tr("Later"))))
        self.address_edit, self.code_edit = _line(), _line()
        self._later_text = Text(
            self.tr("Until the desk is enrolled it has no item numbers: items cannot be accepted, all else works."),
            wrap=True,
        )
        self.fields[SetupField.PROVINCE] = Field(self.tr("Enrolment"), self.choice, key="Alt+E")
        self.fields[SetupField.ADDRESS] = Field(
            self.tr("Address of the province"),
            self.address_edit,
            key="Alt+D",
            hint=self.tr("as on the sheet from the province, e.g. hub.example.vn:8443"),
        )
        self.fields[SetupField.CODE] = Field(
            self.tr("One-time code"),
            self.code_edit,
            key="Alt+C",
            hint=self.tr("six groups of four; small or capital letters, with or without hyphens"),
        )
        for widget in (*self.fields.values(), self._later_text):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.choice.chosen.connect(self._follow)
        self.choice.chosen.connect(self.fields[SetupField.PROVINCE].clear_error)
        self.address_edit.textEdited.connect(self.fields[SetupField.ADDRESS].clear_error)
        self.code_edit.textEdited.connect(self.fields[SetupField.CODE].clear_error)
        self._follow()

    @property
    def enrolment(self) -> Enrolment | None:
        """What was chosen."""
        value = self.choice.value
        return value if isinstance(value, Enrolment) else None

    def show_form(self, enrolment: Enrolment | None, address: str, code: str) -> None:
        """Put back what was chosen and typed."""
        self.choice.set_value(enrolment)
        self.address_edit.setText(address)
        self.code_edit.setText(code)
        self._follow()

    def _follow(self) -> None:
        for field in (SetupField.ADDRESS, SetupField.CODE):
            self.fields[field].setVisible(self.enrolment is Enrolment.NOW)
        self._later_text.setVisible(self.enrolment is Enrolment.LATER)


def _line() -> QLineEdit:
    edit = QLineEdit()
    edit.setMaxLength(_LONGEST)
    return edit
