"""The panels of a handover that ask for something: what is filled in, and the faults said at their fields."""

from PySide6.QtWidgets import QWidget

from kt1desk.domain.errors import RuleBroken
from kt1desk.gui.pages.handover.begin_panel import BeginPanel
from kt1desk.gui.pages.handover.field_words import fault_words
from kt1desk.gui.pages.handover.form import BeginForm, Fault, HandoverField, ReasonForm, SignForm
from kt1desk.gui.pages.handover.prints_panel import PrintsPanel
from kt1desk.gui.pages.handover.result_panel import ResultPanel
from kt1desk.gui.pages.handover.sign_panel import SignPanel
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.work import Sent


class PanelForms(QWidget):
    """A part of `HandoverView`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.begin_panel, self.result_panel, self.sign_panel = BeginPanel(), ResultPanel(), SignPanel()
        self.prints_panel = PrintsPanel()
        self.message = Message()

    def begin_form(self) -> BeginForm:
        """Who takes over."""
        return self.begin_panel.form()

    def reason_form(self) -> ReasonForm:
        """What is said of the marked number."""
        return self.result_panel.form()

    def sign_form(self) -> SignForm:
        """The PINs."""
        return self.sign_panel.form()

    def show_print_sent(self, copy: int, sent: Sent) -> None:
        """Say where a copy went."""
        self.prints_panel.show_sent(copy, sent)

    def show_print_fault(self, fault: RuleBroken) -> None:
        """Say why there is no copy."""
        self.prints_panel.show_fault(fault)

    def clear_pins(self) -> None:
        """Take them away."""
        self.sign_panel.clear()

    def clear_pin(self, field: HandoverField) -> None:
        """Take one away."""
        panel = self.sign_panel
        (panel.outgoing_edit if field is HandoverField.OUTGOING_PIN else panel.incoming_edit).clear()

    def show_fault(self, field: HandoverField | None, fault: Fault) -> None:
        """Speak at the field, or over the page."""
        words = fault_words(fault)
        if field is None:
            self.message.wrong(words)
        else:
            self._field(field).set_error(words)

    def clear_faults(self) -> None:
        """Take every error away."""
        self.message.clear()
        for field in HandoverField:
            self._field(field).clear_error()

    def focus(self, field: HandoverField) -> None:
        """Bring the focus into a field."""
        self._field(field).focus()

    def _field(self, field: HandoverField) -> Field:
        return {
            HandoverField.INCOMING: self.begin_panel.names_field,
            HandoverField.REASON: self.result_panel.reason_field,
            HandoverField.OUTGOING_PIN: self.sign_panel.outgoing_field,
            HandoverField.INCOMING_PIN: self.sign_panel.incoming_field,
            HandoverField.SAFE_SEAL: self.sign_panel.seal_field,
        }[field]
