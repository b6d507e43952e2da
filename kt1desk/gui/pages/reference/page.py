"""Builds the page of the dated tables and connects it."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kt1desk.domain.calendar import local_day
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.reference.presenter import Acting, ReferenceDoors, ReferencePresenter
from kt1desk.gui.pages.reference.view import ReferenceView
from kt1desk.gui.work import Alerts, Work


class ReferencePage(ReferenceView):
    """A section of F11. Reads anew when shown and when something was synced meanwhile."""

    def __init__(
        self,
        doors: ReferenceDoors,
        *,
        acting: Acting,
        work: Work,
        alerts: Alerts,
        notices: Notices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = ReferencePresenter(self, doors, acting, work=work, alerts=alerts, recorded=notices.tell)
        self.table_chosen.connect(self._presenter.choose_table)
        self.row_chosen.connect(self._presenter.choose_row)
        self.day_asked.connect(self._presenter.ask_day)
        self.all_asked.connect(self._presenter.show_all)
        self.change_asked.connect(self._presenter.begin)
        self.check_asked.connect(self._presenter.check)
        self.record_asked.connect(self._presenter.record)
        self.left_asked.connect(self._presenter.leave)
        self.show_day(local_day(acting.clock()))
        notices.synced.connect(self._news)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while another page was shown is read now."""
        super().showEvent(event)
        self._presenter.refresh()

    def _news(self) -> None:
        if self.isVisible():
            self._presenter.refresh()
