"""In the place of the form: what couriers took home in this shift, to be printed again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.events import ItemRefused
from kt1desk.gui.figures import clock
from kt1desk.gui.pages.accept.list_forms import ListForm
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.wording import sentence
from kt1desk.usecases.visit_rows import ReceiptRow


class ReceiptsPanel(Card):
    """Implements `reprinting.ReprintScreen`; `opened` and `closed` move the stack. `chosen(document)`, `left`."""

    opened = Signal()
    closed = Signal()
    chosen = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._documents: tuple[str, ...] = ()
        self.receipts_form = ListForm(
            self.tr("Print a list or a slip again"),
            self.tr("Lists and slips of this shift"),
            self.tr("Arrows choose the paper. The copy is recorded and marked as a reprint."),
            self.tr("Print again"),
            below=True,
        )
        self.receipts_form.asked.connect(self._choose)
        self.receipts_form.left.connect(self.left)
        self.body.addWidget(self.receipts_form, 1)
        self.setFocusProxy(self.receipts_form)

    def offer_receipts(self, rows: tuple[ReceiptRow, ...]) -> None:
        """List the papers, the newest first and marked."""
        form = self.receipts_form
        self._documents = tuple(row.document for row in rows)
        form.show_lines(((self._line(row), row.agency_name) for row in rows), 0)
        form.set_busy(False)
        form.clear_errors()
        self.opened.emit()
        form.setFocus()

    def show_receipt_fault(self, fault: RuleBroken) -> None:
        """Say what stands against it."""
        self.receipts_form.set_busy(False)
        self.receipts_form.message.wrong(sentence(fault))

    def close_receipts(self) -> None:
        """The form comes back."""
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the form."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _line(self, row: ReceiptRow) -> str:
        fact = row.fact
        if isinstance(fact, ItemRefused):
            what = self.tr("refusal")
        else:
            what = self.tr("list of %n item(s)", "", len(fact.items) + len(fact.voided))
        parts = [clock(fact.at), what, row.courier]
        if row.copies > 1:
            parts.append(self.tr("printed again %n time(s)", "", row.copies - 1))
        return " · ".join(parts)

    def _choose(self) -> None:
        at = self.receipts_form.lines_list.currentRow()
        if 0 <= at < len(self._documents):
            self.receipts_form.set_busy(True)
            self.chosen.emit(self._documents[at])
