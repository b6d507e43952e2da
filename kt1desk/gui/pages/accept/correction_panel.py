"""What a correction shows besides the form: the strip over it, and the reasons in its place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from kt1desk.domain.ids import ItemNo
from kt1desk.domain.numbers import spell
from kt1desk.domain.rule_set import ReasonRow
from kt1desk.gui.pages.accept.list_forms import ReasonsForm
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.key_cap import KeyCap
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import Text


class CorrectionStrip(Message):
    """Says that the form speaks of an item that is in the book already."""

    def __init__(self) -> None:
        super().__init__()
        self.ends.addWidget(KeyCap("Esc"))  # only shown: Esc belongs to what lies over the form first
        self.ends.addWidget(Text(self.tr("leave it"), "note"))

    def show_correcting(self, item_no: ItemNo | None) -> None:
        """Name the item; None hides the strip."""
        if item_no is None:
            self.clear()
            return
        self.caution(
            self.tr("Correcting {number}").format(number=spell(item_no)),
            self.tr("What stood in the form is put aside and comes back."),
        )


class CorrectionPanel(Card):
    """`reason_chosen(code)`, `left` by Esc."""

    reason_chosen = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.reasons_form = ReasonsForm(
            self.tr("Correct the item"),
            self.tr("Reason"),
            self.tr("Arrows choose the reason. The old label is to be destroyed; a new one is sent."),
            self.tr("Correct and record"),
        )
        self.reasons_form.reason_chosen.connect(self.reason_chosen)
        self.reasons_form.left.connect(self.left)
        self.body.addWidget(self.reasons_form, 1)
        self.setFocusProxy(self.reasons_form)

    def show_reasons(self, item_no: ItemNo, reasons: tuple[ReasonRow, ...]) -> None:
        """List the reasons, the first one marked."""
        form = self.reasons_form
        form.show_reasons(item_no, reasons)
        form.set_busy(False)
        form.clear_errors()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the form."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
