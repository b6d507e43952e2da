"""What is asked of a pack, at the right of the list: a new one, its opening, its end."""

from PySide6.QtWidgets import QLineEdit

from kt1desk.domain.void_reason import VoidReason
from kt1desk.gui.pages.emergency.form import Fault, PackField
from kt1desk.gui.pages.emergency.words import fault_words, reason_words
from kt1desk.gui.widgets.choice_list import ChoiceList
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.short_form import ShortForm

_LONGEST = 40


class PackForm(ShortForm):
    """A form that knows which of its fields is which."""

    def __init__(self) -> None:
        super().__init__()
        self.by_name: dict[PackField, Field] = {}

    def show_fault(self, field: PackField, fault: Fault) -> None:
        """Speak at the field."""
        self.by_name[field].set_error(fault_words(fault))
        self.by_name[field].edit.setFocus()

    def arrange(self, title: str, main: str) -> None:
        """Lay the fields out under each other."""
        self.lay_out(title, tuple(self.by_name.values()), main)
        self.leave_button.setVisible(False)
        self.clear_errors()


class MakeForm(PackForm):
    """How many numbers, and the seal of the envelope."""

    def __init__(self) -> None:
        super().__init__()
        self.count_edit, self.seal_edit = _edit(), _edit()
        self.note_text.setText(
            self.tr(
                "Its numbers are taken from this desk and given out by nothing else. Cover sheet, slips and labels are"
                " printed; put them into an envelope and seal it."
            )
        )
        self.by_name = {
            PackField.COUNT: Field(self.tr("How many numbers"), self.count_edit, key="Alt+N"),
            PackField.SEAL: Field(self.tr("Number of the seal that the envelope gets"), self.seal_edit, key="Alt+S"),
        }
        self.arrange(self.tr("New pack"), self.tr("Record and print it"))


class OpenForm(PackForm):
    """The seal that was found, and when it was broken."""

    def __init__(self) -> None:
        super().__init__()
        self.seal_edit, self.moment_edit = _edit(), _edit()
        self.moment_edit.setPlaceholderText(self.tr("hour:minute, before it the day"))
        self.by_name = {
            PackField.FOUND_SEAL: Field(self.tr("Number of the seal that was on it"), self.seal_edit, key="Alt+S"),
            PackField.OPENED_AT: Field(self.tr("Opened at"), self.moment_edit, key="Alt+N"),
        }
        self.arrange(self.tr("The pack was opened"), self.tr("Record the opening"))


class VoidForm(PackForm):
    """Why no item will bear what is left."""

    def __init__(self) -> None:
        super().__init__()
        self.note_text.setText(
            self.tr("First enter every slip that was written: an item with a void number cannot be entered any more.")
        )
        self.reasons_list = ChoiceList(len(VoidReason))
        self.reasons_list.set_choices(tuple((reason, reason_words(reason), "") for reason in VoidReason))
        self.by_name = {PackField.REASON: Field(self.tr("Why"), self.reasons_list, key="Alt+N")}
        self.arrange(self.tr("Void what is left"), self.tr("Void the numbers"))

    @property
    def reason(self) -> VoidReason | None:
        """What is marked."""
        value = self.reasons_list.value
        return value if isinstance(value, VoidReason) else None


def _edit() -> QLineEdit:
    edit = QLineEdit()
    edit.setMaxLength(_LONGEST)
    return edit
