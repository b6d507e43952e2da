"""The ranked list with the keys to what can be settled here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kt1desk.domain.must_act import MustAct
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.must_act_card import MustActCard


class ListPanel(MustActCard):
    """`cases_asked(item_no)`: by its key without an item, or by Enter on a case. `signatures_asked` alike."""

    cases_asked = Signal(str)
    signatures_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cases_button = KeyButton(self.tr("Open cases"), "Ctrl+G")
        self._signatures_button = KeyButton(self.tr("Signatures that are owed"), "Ctrl+S")
        self._signatures_button.clicked.connect(self.signatures_asked)
        self._cases_button.clicked.connect(lambda: self.cases_asked.emit(""))
        self.table.activated.connect(lambda _index: self._enter())
        ends = QHBoxLayout()
        ends.setSpacing(10)
        ends.addStretch(1)
        ends.addWidget(self._signatures_button)
        ends.addWidget(self._cases_button)
        self.body.addLayout(ends)

    def _enter(self) -> None:
        row = self.marked
        if row is not None and row.kind is MustAct.CLOSE_CASE:
            self.cases_asked.emit(row.item_no or "")
        elif row is not None and row.kind is MustAct.COUNTERSIGN:
            self.signatures_asked.emit()
