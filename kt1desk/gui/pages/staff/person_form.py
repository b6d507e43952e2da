"""The form of one line of the staff register."""

from PySide6.QtWidgets import QLineEdit

from kt1desk.domain.clerk import Role
from kt1desk.gui.pages.staff.form import StaffField, StaffForm
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.segmented import Segmented
from kt1desk.gui.widgets.short_form import ShortForm
from kt1desk.gui.wording import role

_LONGEST = 20_000


class PersonForm(ShortForm):
    """Name, role, office and the four days."""

    def __init__(self) -> None:
        super().__init__()
        self.name_edit, self.office_edit = QLineEdit(), QLineEdit()
        self.name_edit.setMaxLength(_LONGEST)
        self.trained_edit, self.signed_edit = QLineEdit(), QLineEdit()
        self.ends_edit, self.left_edit = QLineEdit(), QLineEdit()
        self.role_choice = Segmented(tuple((each, role(each)) for each in Role))
        day = self.tr("e.g. 25/11/2024")
        self.by_name = {
            StaffField.NAME: Field(self.tr("Full name"), self.name_edit, key="Alt+T"),
            StaffField.ROLE: Field(self.tr("Role"), self.role_choice, key="Alt+V", hint=self.tr("← → chooses")),
            StaffField.OFFICE: Field(
                self.tr("Office code"), self.office_edit, key="Alt+B", hint=self.tr("Empty: every office")
            ),
            StaffField.TRAINED_ON: Field(self.tr("Trained on"), self.trained_edit, key="Alt+D", hint=day),
            StaffField.COMMITTED_ON: Field(self.tr("Commitment signed on"), self.signed_edit, key="Alt+K", hint=day),
            StaffField.COMMITTED_TO: Field(
                self.tr("Commitment ends on"), self.ends_edit, key="Alt+H", hint=self.tr("Empty: without end")
            ),
            StaffField.LEFT_ON: Field(
                self.tr("Left on"), self.left_edit, key="Alt+N", hint=self.tr("Empty: still works here")
            ),
        }
        fields = tuple(self.by_name[each] for each in StaffField)
        self.lay_out("", (fields[0], fields[1], (fields[2], fields[3]), fields[4:]), "")
        self.main_button.setText(self.tr("Register"))
        self.role_choice.chosen.connect(self.by_name[StaffField.ROLE].clear_error)
        for field, edit in zip(fields, (self.name_edit, None, *self._days()), strict=True):
            if edit is not None:
                edit.textEdited.connect(field.clear_error)

    def form(self) -> StaffForm:
        """What was typed."""
        chosen = self.role_choice.value
        return StaffForm(
            name=self.name_edit.text(),
            role=chosen if isinstance(chosen, Role) else Role.CLERK,
            office=self.office_edit.text(),
            trained_on=self.trained_edit.text(),
            committed_on=self.signed_edit.text(),
            committed_to=self.ends_edit.text(),
            left_on=self.left_edit.text(),
        )

    def begin(self, form: StaffForm, *, is_new: bool) -> None:
        """Show a line to be added or changed."""
        self.title_text.setText(self.tr("A new person") if is_new else self.tr("Change the register"))
        self.clear_errors()
        self.name_edit.setText(form.name)
        self.role_choice.set_value(form.role)
        texts = (form.office, form.trained_on, form.committed_on, form.committed_to, form.left_on)
        for edit, text in zip(self._days(), texts, strict=True):
            edit.setText(text)

    def _days(self) -> tuple[QLineEdit, ...]:
        return (self.office_edit, self.trained_edit, self.signed_edit, self.ends_edit, self.left_edit)
