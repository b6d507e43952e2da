"""Builds the approvals page and connects it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.approvals.calling import CallDoors, CallPresenter
from kt1desk.gui.pages.approvals.presenter import WaitingDoors, WaitingPresenter
from kt1desk.gui.pages.approvals.view import ApprovalsView
from kt1desk.gui.work import Alerts, Work
from kt1desk.usecases.ports import Clock


class ApprovalsPage(ApprovalsView):
    """A section of F11."""

    def __init__(
        self,
        waiting: WaitingDoors,
        calls: CallDoors,
        *,
        work: Work,
        alerts: Alerts,
        notices: Notices,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._waiting = WaitingPresenter(
            self.waiting_card, waiting, work=work, alerts=alerts, recorded=notices.tell, clock=clock
        )
        self._calls = CallPresenter(self.call_card, calls, work=work, alerts=alerts, recorded=notices.tell)
        self.waiting_card.sign_asked.connect(self._waiting.sign)
        self.call_card.heard.connect(self._calls.hear)
        self.call_card.answer_asked.connect(self._calls.answer)
        self.call_card.done.connect(self._calls.done)
        notices.recorded.connect(self._news, Qt.ConnectionType.QueuedConnection)
        notices.synced.connect(self._news, Qt.ConnectionType.QueuedConnection)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what waits now."""
        super().showEvent(event)
        if not event.spontaneous():
            self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """No PIN waits here for somebody else; what was heard stays."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.waiting_card.clear_pin()
            self.call_card.clear_pin()

    def _news(self) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._waiting.refresh()
        self._calls.refresh()
