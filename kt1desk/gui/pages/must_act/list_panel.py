"""The ranked list with the keys to what can be settled here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kt1desk.domain.must_act import MustAct
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.must_act_card import MustActCard


class ListPanel(MustActCard):
    """`cases_asked(item_no)`: by its key without an item, or by Enter on a case. `signatures_asked` alike.

    `read`: whoever begins a shift has read the list.
    """

    cases_asked = Signal(str)
    signatures_asked = Signal()
    read = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cases_button = KeyButton(self.tr("Open cases"), "Ctrl+G")
        self._signatures_button = KeyButton(self.tr("Signatures that are owed"), "Ctrl+S")
        self._signatures_button.clicked.connect(self.signatures_asked)
        self.ask_message = Message()
        self.read_button = KeyButton(self.tr("I have read it, work begins"), "Ctrl+Enter", variant="main")
        self.read_button.clicked.connect(self.read)
        self.body.insertWidget(0, self.ask_message)
        self._cases_button.clicked.connect(lambda: self.cases_asked.emit(""))
        self.table.activated.connect(lambda _index: self._enter())
        ends = QHBoxLayout()
        ends.setSpacing(10)
        ends.addStretch(1)
        ends.addWidget(self._signatures_button)
        ends.addWidget(self._cases_button)
        ends.addWidget(self.read_button)
        self.body.addLayout(ends)

    def ask_to_read(self, name: str) -> None:
        """Ask whoever begins a shift to read the list first; nobody with an empty `name`."""
        self.read_button.setVisible(bool(name))
        if name:
            self.ask_message.caution(
                self.tr("{name}, read this before the work of your shift begins.").format(name=name),
                self.tr("Ctrl+Enter writes down that you have read it; then the other jobs are offered."),
            )
        else:
            self.ask_message.clear()

    def _enter(self) -> None:
        row = self.marked
        if row is not None and row.kind is MustAct.CLOSE_CASE:
            self.cases_asked.emit(row.item_no or "")
        elif row is not None and row.kind is MustAct.COUNTERSIGN:
            self.signatures_asked.emit()
