"""What belongs on a handwritten label, and one line for what stands on the envelope."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.numbers import spell
from kt1desk.gui.figures import clock, short_day
from kt1desk.gui.marking import mark
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.code_edit import CodeEdit
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.short_form import ShortForm
from kt1desk.gui.widgets.text import restyle
from kt1desk.gui.wording import letter, sentence, translate
from kt1desk.usecases.readmodels import ItemLine

HANDWRITING_KEY = "Ctrl+Shift+W"
_FAULTS = {
    Rule.ITEM_NO_MALFORMED: mark(
        "Handwriting", "“{text}” is not a whole number: two letters, nine digits, VN. Type all that is written there."
    ),
    Rule.ITEM_NO_CHECK_DIGIT: mark(
        "Handwriting",
        "{text}: the check digit, the last before VN, does not fit. Read the envelope digit by digit; if it is wrong"
        " there, write a new label.",
    ),
}


class HandwritingPanel(Card):
    """Implements `presenter.HandwritingScreen`. `opened` and `closed` move the stack; `asked`, `left` by Esc."""

    opened = Signal()
    closed = Signal()
    asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.number_form = _NumberForm()
        self.number_form.asked.connect(self.asked)
        self.number_form.left.connect(self.left)
        self.body.addWidget(self.number_form, 1)
        self.setFocusProxy(self.number_form)

    @property
    def typed(self) -> str:
        """What was read from the envelope."""
        return self.number_form.number_edit.text()

    def ask_number(self, item: ItemLine) -> None:
        """Show the number to write, and what else belongs on the label."""
        form = self.number_form
        form.number_edit.clear()
        form.lead_text.setText(spell(item.item_no))
        due = self.tr("due {time} {day}").format(time=clock(item.due_at), day=short_day(item.due_at))
        what = " · ".join((letter(item.service.secrecy), item.recipient_name, due))
        how = self.tr(
            "Write this on a blank label and stick it on. Then read the number from the envelope, not from here, and"
            " type it with its check digit."
        )
        form.note_text.setText(f"{what}\n\n{how}")
        form.clear_errors()
        self.opened.emit()
        form.setFocus()

    def show_number_fault(self, fault: RuleBroken) -> None:
        """Say at the line what is wrong."""
        own = _FAULTS.get(fault.rule)
        words = sentence(fault) if own is None else translate("Handwriting", own).format(**fault.facts)
        self.number_form.number_field.set_error(words)
        self.number_form.number_edit.setFocus()

    def set_busy(self, busy: bool) -> None:
        """No second time while the first is written."""
        self.number_form.set_busy(busy)

    def close_number(self) -> None:
        """The list comes back."""
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


class _NumberForm(ShortForm):
    """One line."""

    def __init__(self) -> None:
        super().__init__()
        self.number_edit = CodeEdit()
        self.number_field = Field(self.tr("Number on the envelope"), self.number_edit)
        restyle(self.lead_text, "type", "hero")
        self.lay_out(self.tr("Write the label by hand"), (self.number_field,), self.tr("Record the handwritten label"))

    def is_complete(self) -> bool:
        """An empty line is told before anything is asked."""
        if not self.number_edit.text().strip():
            self.number_field.set_error(self.tr("Type the number that is written on the envelope."))
            return False
        return True
