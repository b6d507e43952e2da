"""Asked where a shift cannot begin for want of a commitment: a shift leader may allow it once, with a reason."""

from kt1desk.domain.clerk import OverrideReason
from kt1desk.gui.widgets.choice_list import ChoiceList
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.pin_forms import NamedPin
from kt1desk.gui.widgets.short_form import ShortForm
from kt1desk.gui.wording import override_reason
from kt1desk.usecases.readmodels import StaffRow


class OverrideForm(ShortForm):
    """A reason, the name of a shift leader, and their PIN."""

    def __init__(self) -> None:
        super().__init__()
        self.reasons_list = ChoiceList(len(OverrideReason))
        self.reasons_list.set_choices(tuple((reason, override_reason(reason), "") for reason in OverrideReason))
        self.reasons_list.setCurrentRow(0)
        self.leader = NamedPin(
            self.tr("Who allows it?"), self.tr("PIN of the shift leader"), self.tr("↑ ↓ or a letter: the name")
        )
        fields = (
            Field(self.tr("Why today?"), self.reasons_list),
            self.leader.names_field,
            self.leader.pin_field,
        )
        self.lay_out(self.tr("No valid commitment"), fields, self.tr("Allow once"))
        self.reasons_list.entered.connect(self.leader.pin_edit.setFocus)

    @property
    def reason(self) -> OverrideReason | None:
        """The reason that is marked."""
        value = self.reasons_list.value
        return value if isinstance(value, OverrideReason) else None

    def begin(self, name: str, why_not: str, leaders: tuple[StaffRow, ...]) -> None:
        """Say why the shift cannot begin, and who could allow it."""
        self.lead_text.setText(name)
        self.note_text.setText(why_not)
        self.clear_errors()
        self.leader.show_people(leaders)
        if not leaders:
            self.message.caution(
                self.tr("No other shift leader has a PIN here. Have the commitment registered, at the province too.")
            )

    def is_complete(self) -> bool:
        """Somebody signs for a reason."""
        return bool(self.reason and self.leader.staff and self.leader.pin_edit.text())
