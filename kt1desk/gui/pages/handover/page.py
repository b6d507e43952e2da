"""Builds the handover page and connects it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kt1desk.gui.approval.dialog import DialogOver
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.handover.presenter import HandoverDoors, HandoverPresenter
from kt1desk.gui.pages.handover.view import HandoverView
from kt1desk.gui.work import Alerts, Work
from kt1desk.usecases.readmodels import StaffRow


class HandoverPage(HandoverView):
    """F7. `handed_over` is told who answers from now on; the outcome stays on the page until it is left."""

    def __init__(
        self,
        doors: HandoverDoors,
        *,
        work: Work,
        alerts: Alerts,
        notices: Notices,
        dialog_over: DialogOver,
        handed_over: Callable[[StaffRow], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.approval_dialog = dialog_over(self)
        self._presenter = HandoverPresenter(
            self,
            doors,
            work=work,
            alerts=alerts,
            second=self.approval_dialog,
            recorded=notices.tell,
            handed_over=handed_over,
        )
        self.sign_asked.connect(self._presenter.sign)
        self.cancel_asked.connect(self._presenter.cancel)
        self.print_asked.connect(self._presenter.print_again)
        self.done_asked.connect(self._presenter.start)
        notices.recorded.connect(self._news, Qt.ConnectionType.QueuedConnection)
        notices.synced.connect(self._news, Qt.ConnectionType.QueuedConnection)

    def go_back(self) -> bool:
        """Esc: nothing is handed over; the page before comes back."""
        if self.approval_dialog.is_open:
            self.approval_dialog.give_up()
            return True
        self._presenter.cancel()
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the stock as it is; no PIN waits here for somebody else."""
        super().showEvent(event)
        if not event.spontaneous() and not self.is_signed:
            self.approval_dialog.give_up()
            self._presenter.start()

    def _news(self) -> None:
        if self.isVisible():
            self._presenter.refresh()
