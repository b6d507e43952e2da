"""Forms about PINs: change one's own, set one that somebody vouches for."""

from PySide6.QtCore import QCoreApplication

from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.pin_edit import PinEdit
from kt1desk.gui.widgets.short_form import ShortForm


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
    """The new PIN twice by its owner; a second person is asked afterwards, at the desk or by phone."""

    def __init__(self) -> None:
        super().__init__()
        self.new_edit, self.again_edit = PinEdit(), PinEdit()
        self._again_field = Field(self.tr("New PIN again"), self.again_edit)
        new_field = Field(self.tr("New PIN"), self.new_edit, hint=self.tr("6 digits or more; nobody else looks"))
        self.lay_out(self.tr("Set a PIN"), (new_field, self._again_field), self.tr("Set the PIN"))
        self.note_text.setText(
            self.tr("Then a shift leader or the province vouches, here or by phone. Both names are recorded.")
        )

    def begin(self, name: str) -> None:
        """Ask a person anew."""
        self.lead_text.setText(name)
        self.clear_errors()
        self.forget()

    def forget(self) -> None:
        """Take every digit away."""
        for edit in (self.new_edit, self.again_edit):
            edit.clear()

    def is_complete(self) -> bool:
        """The new PIN was typed twice alike."""
        return typed_twice(self.new_edit, self.again_edit, self._again_field)


def typed_twice(first: PinEdit, again: PinEdit, again_field: Field) -> bool:
    """Tell whether both are alike; say so at the second where they are not."""
    if first.text() == again.text():
        return True
    again_field.set_error(QCoreApplication.translate("PinForm", "Not the same as above. Type it once more."))
    again.clear()
    again.setFocus()
    return False
