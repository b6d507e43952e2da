"""The approvals page as it is seen: what waits on the left, a call on the right."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kt1desk.gui.pages.approvals.call_card import CallCard
from kt1desk.gui.pages.approvals.waiting_card import WaitingCard


class ApprovalsView(QWidget):
    """Two cards side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.waiting_card = WaitingCard()
        self.call_card = CallCard()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.waiting_card, 6)
        row.addWidget(self.call_card, 16)
        self.setFocusProxy(self.call_card)
