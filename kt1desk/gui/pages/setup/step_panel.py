"""What every step of the first start has: a heading, a sentence, fields, an order for Enter."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kt1desk.gui.pages.setup.field_words import fault_words
from kt1desk.gui.pages.setup.form import Fault, SetupField
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.text import Text


class StepPanel(QWidget):
    """`fields` are those of the step in the order of Enter. `went_on`: this step asks to go on by itself."""

    went_on = Signal()

    def __init__(self, title: str, purpose: str) -> None:
        super().__init__()
        self.fields: dict[SetupField, Field] = {}
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(14)
        self.body.addWidget(Text(title, "title"))
        purpose_text = Text(purpose, tone="muted", wrap=True)
        self.body.addWidget(purpose_text)
        self.setAccessibleName(title)

    def stops(self) -> tuple[QWidget, ...]:
        """Where Enter stops."""
        return tuple(field.edit for field in self.fields.values() if field.isVisibleTo(self) and field.isEnabled())

    def show_fault(self, field: SetupField, fault: Fault) -> bool:
        """Speak at a field; False when it is not one of this step."""
        if field not in self.fields:
            return False
        self.fields[field].set_error(fault_words(fault, field))
        return True

    def clear_faults(self) -> None:
        """Take every error away."""
        for field in self.fields.values():
            field.clear_error()

    def focus_first(self) -> None:
        """Bring the focus to where the step begins."""
        stops = self.stops()
        (stops[0] if stops else self).setFocus()
