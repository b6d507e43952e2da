"""Builds the section of emergency packs and connects it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kt1desk.domain.ids import StaffId
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.emergency.presenter import PacksDoors, PacksPresenter
from kt1desk.gui.pages.emergency.view import EmergencyView
from kt1desk.gui.work import Alerts, Work
from kt1desk.usecases.ports import Clock


class EmergencyPage(EmergencyView):
    """A section of F11. `clerk` is who answers now; it is asked anew for every act."""

    def __init__(
        self,
        doors: PacksDoors,
        *,
        work: Work,
        alerts: Alerts,
        notices: Notices,
        clock: Clock,
        clerk: Callable[[], StaffId],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = PacksPresenter(
            self, doors, work=work, alerts=alerts, clock=clock, clerk=clerk, recorded=notices.tell
        )
        self.make_asked.connect(self._presenter.make)
        self.open_asked.connect(self._presenter.open)
        self.void_asked.connect(self._presenter.void)
        self.print_asked.connect(self._presenter.print_again)
        notices.recorded.connect(self._news, Qt.ConnectionType.QueuedConnection)
        notices.synced.connect(self._news, Qt.ConnectionType.QueuedConnection)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what stands now."""
        super().showEvent(event)
        if not event.spontaneous():
            self._presenter.refresh()

    def _news(self) -> None:
        if self.isVisible():
            self._presenter.refresh()
