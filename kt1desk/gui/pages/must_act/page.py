"""Builds the page of what must be acted upon and connects it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.gui.approval.dialog import DialogOver
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.must_act.closing import CaseDoors, Closing
from kt1desk.gui.pages.must_act.reading import Reading, ReadingDoors
from kt1desk.gui.pages.must_act.signing import Countersigning, SignatureDoors
from kt1desk.gui.pages.must_act.view import MustActView
from kt1desk.gui.work import Alerts, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class MustActDoors:
    """What this page may do; everything is called off the screen's thread."""

    reading: ReadingDoors
    cases: CaseDoors
    signatures: SignatureDoors


class MustActPage(MustActView):
    """F10. Reads anew when shown and when something was recorded or synced meanwhile."""

    def __init__(
        self,
        doors: MustActDoors,
        *,
        work: Work,
        alerts: Alerts,
        notices: Notices,
        dialog_over: DialogOver,
        clock: Callable[[], datetime],
        clerk: Callable[[], StaffId],
        reason_name: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(clock, reason_name, parent)
        self.approval_dialog = dialog_over(self)
        self._closing = Closing(
            self.cases_panel,
            doors.cases,
            work=work,
            alerts=alerts,
            second=self.approval_dialog,
            clerk=clerk,
            recorded=notices.tell,
        )
        self._countersigning = Countersigning(
            self.signatures_panel, doors.signatures, work=work, alerts=alerts, recorded=notices.tell
        )
        self._reading = Reading(
            self.list_panel,
            doors.reading,
            work=work,
            alerts=alerts,
            clock=clock,
            clerk=clerk,
            recorded=notices.tell,
        )
        self.list_panel.read.connect(self._reading.read)
        self.list_panel.cases_asked.connect(lambda item_no: self.show_cases(ItemNo(item_no) if item_no else None))
        self.cases_panel.close_asked.connect(self._closing.close)
        self.list_panel.signatures_asked.connect(self.show_signatures)
        self.signatures_panel.sign_asked.connect(self._countersigning.sign)
        for panel in (self.cases_panel, self.signatures_panel):
            panel.left.connect(self.go_back)
        notices.recorded.connect(self._news, Qt.ConnectionType.QueuedConnection)
        notices.synced.connect(self._news, Qt.ConnectionType.QueuedConnection)

    def show_cases(self, item_no: ItemNo | None = None) -> None:
        """Show the open cases, that of an item marked."""
        self.show_panel(self.cases_panel)
        self._closing.open(item_no)

    def show_signatures(self) -> None:
        """Show the handovers that wait for a signature."""
        self.show_panel(self.signatures_panel)
        self._countersigning.open()

    def go_back(self) -> bool:
        """Esc: out of the dialog, then back to the list."""
        if self.approval_dialog.is_open:
            self.approval_dialog.give_up()
            return True
        if self.currentWidget() is self.list_panel:
            return False
        self.show_panel(self.list_panel)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while another page was shown is read now."""
        super().showEvent(event)
        self._news()

    def hideEvent(self, event: QHideEvent) -> None:
        """No PIN waits here for somebody else."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.signatures_panel.clear_pin()

    def _news(self) -> None:
        if self.isVisible():
            self._reading.refresh()
            self._closing.refresh()
            self._countersigning.refresh()
