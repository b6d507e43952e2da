"""Builds the search page and connects it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.find.presenter import FindDoors, FindPresenter
from kt1desk.gui.pages.find.view import FindView
from kt1desk.gui.scan_reading import Scan
from kt1desk.gui.work import Alerts, Work


class FindPage(FindView):
    """F3. Reads anew when shown and when something was recorded or synced meanwhile."""

    def __init__(
        self,
        doors: FindDoors,
        *,
        work: Work,
        alerts: Alerts,
        notices: Notices,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(clock, parent)
        self._presenter = FindPresenter(self, doors, work=work, alerts=alerts)
        self.search_asked.connect(self._presenter.search)
        self.sieve_asked.connect(self._presenter.sift)
        self.item_chosen.connect(self._presenter.choose)
        notices.recorded.connect(self._news)
        notices.synced.connect(self._news)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while another page was shown is read now."""
        super().showEvent(event)
        self._presenter.refresh()

    def take_scan(self, scan: Scan) -> None:
        """Show the item that was scanned."""
        self._presenter.scanned(scan)

    def _news(self) -> None:
        if self.isVisible():
            self._presenter.refresh()
