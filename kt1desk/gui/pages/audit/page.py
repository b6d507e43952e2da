"""Builds the audit section and connects it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kt1desk.gui.pages.audit.presenter import AuditDoors, AuditPresenter
from kt1desk.gui.pages.audit.view import AuditView
from kt1desk.gui.work import Alerts, Work


class AuditPage(AuditView):
    """A section of F11. It needs no open shift. `reason_name` gives the words of a reason code."""

    def __init__(
        self,
        doors: AuditDoors,
        *,
        work: Work,
        alerts: Alerts,
        clock: Callable[[], datetime],
        reason_name: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(reason_name, parent)
        self._presenter = AuditPresenter(self, doors, work=work, alerts=alerts, clock=clock)
        self.support_button.setVisible(doors.support is not None)
        self.topic_asked.connect(self._presenter.show_topic)
        self.days_asked.connect(self._presenter.show_days)
        self.read_asked.connect(self._presenter.read)
        self.export_asked.connect(self._presenter.export)
        self.support_asked.connect(self._presenter.make_support_file)

    def showEvent(self, event: QShowEvent) -> None:
        """Coming into sight is a look, once for each person."""
        super().showEvent(event)
        self._presenter.opened()
