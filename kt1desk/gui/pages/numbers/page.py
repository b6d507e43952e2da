"""Builds the section of numbers and connects it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kt1desk.domain.ids import StaffId
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.numbers.presenter import NumbersDoors, NumbersPresenter
from kt1desk.gui.pages.numbers.view import NumbersPageView
from kt1desk.gui.work import Alerts, Work


class NumbersPage(NumbersPageView):
    """A section of F11. `clerk` is who answers now; it is asked anew for every act."""

    def __init__(
        self,
        doors: NumbersDoors,
        *,
        work: Work,
        alerts: Alerts,
        notices: Notices,
        clerk: Callable[[], StaffId],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = NumbersPresenter(self, doors, work=work, alerts=alerts, clerk=clerk, recorded=notices.tell)
        self.phone_card.take_asked.connect(self._presenter.take_code)
        self.void_card.void_asked.connect(self._presenter.void_next)
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
