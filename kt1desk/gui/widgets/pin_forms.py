"""Forms about PINs: change one's own, set one while a colleague vouches."""

from PySide6.QtCore import QCoreApplication, Qt

from kt1desk.gui.widgets.choice_list import ChoiceList
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.pin_edit import PinEdit
from kt1desk.gui.widgets.short_form import ShortForm
from kt1desk.gui.wording import role
from kt1desk.usecases.readmodels import StaffRow

_NAMES = 3


class NamedPin:
    """Names and the PIN of the one that is marked; arrows and letters in the PIN field choose."""

    def __init__(self, names_label: str, pin_label: str, hint: str) -> None:
        self.names_list = ChoiceList(_NAMES)
        self.names_list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pin_edit = PinEdit()
        self.names_field = Field(names_label, self.names_list)
        self.pin_field = Field(pin_label, self.pin_edit, hint=hint)
        self.pin_edit.moved.connect(self.names_list.step)
        self.pin_edit.lettered.connect(self.names_list.seek)
        self.pin_edit.remember_with(self.names_list.remembered)
        self.names_list.chosen.connect(self.pin_edit.clear)

    @property
    def staff(self) -> str:
        """The person marked; "" while nobody is."""
        return str(self.names_list.value or "")

    def show_people(self, people: tuple[StaffRow, ...]) -> None:
        """Offer the people who may sign."""
        self.names_list.set_choices(tuple((person.staff, person.name, role(person.role)) for person in people))
        self.pin_edit.clear()


class ChangePinForm(ShortForm):
    """The old PIN once, the new one twice."""

    def __init__(self) -> None:
        super().__init__()
        self.old_edit, self.new_edit, self.again_edit = PinEdit(), PinEdit(), PinEdit()
        self._again_field = Field(self.tr("New PIN again"), self.again_edit)
        fields = (
            Field(self.tr("PIN until now"), self.old_edit),
            Field(self.tr("New PIN"), self.new_edit, hint=self.tr("6 digits or more")),
            self._again_field,
        )
        self.lay_out(self.tr("Change the PIN"), fields, self.tr("Change"))

    def begin(self, name: str) -> None:
        """Ask a person anew."""
        self.lead_text.setText(name)
        self.clear_errors()
        self.forget()

    def forget(self) -> None:
        """Take every digit away."""
        for edit in (self.old_edit, self.new_edit, self.again_edit):
            edit.clear()

    def is_complete(self) -> bool:
        """The new PIN was typed twice alike."""
        return typed_twice(self.new_edit, self.again_edit, self._again_field)


class SetPinForm(ShortForm):
    """The new PIN twice by its owner, then the name and the PIN of the colleague who vouches."""

    def __init__(self) -> None:
        super().__init__()
        self.new_edit, self.again_edit = PinEdit(), PinEdit()
        self.voucher = NamedPin(
            self.tr("Who vouches?"), self.tr("PIN of the one who vouches"), self.tr("↑ ↓ or a letter: the name")
        )
        self._again_field = Field(self.tr("New PIN again"), self.again_edit)
        new_field = Field(self.tr("New PIN"), self.new_edit, hint=self.tr("6 digits or more; nobody else looks"))
        fields = (
            (new_field, self._again_field),
            self.voucher.names_field,
            self.voucher.pin_field,
        )
        self.lay_out(self.tr("Set a PIN"), fields, self.tr("Set the PIN"))
        self.note_text.setText(
            self.tr("A colleague who knows this person stands here and signs. Both names are recorded.")
        )

    def begin(self, name: str, vouchers: tuple[StaffRow, ...]) -> None:
        """Ask a person anew; `vouchers` may sign for it."""
        self.lead_text.setText(name)
        self.clear_errors()
        self.voucher.show_people(vouchers)
        self.forget()
        if not vouchers:
            self.message.caution(
                self.tr("Nobody who may vouch has a PIN here. Ask the provincial office to send somebody.")
            )

    def forget(self) -> None:
        """Take every digit away."""
        for edit in (self.new_edit, self.again_edit, self.voucher.pin_edit):
            edit.clear()

    def is_complete(self) -> bool:
        """The new PIN was typed twice alike, and somebody signs."""
        return typed_twice(self.new_edit, self.again_edit, self._again_field) and bool(
            self.voucher.staff and self.voucher.pin_edit.text()
        )


def typed_twice(first: PinEdit, again: PinEdit, again_field: Field) -> bool:
    """Tell whether both are alike; say so at the second where they are not."""
    if first.text() == again.text():
        return True
    again_field.set_error(QCoreApplication.translate("PinForm", "Not the same as above. Type it once more."))
    again.clear()
    again.setFocus()
    return False
