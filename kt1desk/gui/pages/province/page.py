"""Builds the section of the province and connects it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.province.presenter import ProvinceDoors, ProvincePresenter
from kt1desk.gui.pages.province.view import ProvinceView
from kt1desk.gui.work import Alerts, Work


class ProvincePage(ProvinceView):
    """A section of F11. It needs no open shift."""

    def __init__(
        self, doors: ProvinceDoors, *, work: Work, alerts: Alerts, notices: Notices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = ProvincePresenter(self, doors, work=work, alerts=alerts)
        self.contact_asked.connect(self._presenter.send_now)
        self.enrol_asked.connect(self._presenter.enrol)
        notices.synced.connect(self._news, Qt.ConnectionType.QueuedConnection)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is known now."""
        super().showEvent(event)
        if not event.spontaneous():
            self._presenter.refresh()

    def _news(self) -> None:
        if self.isVisible():
            self._presenter.refresh()
