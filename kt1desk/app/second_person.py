"""The second person of an open desk: one memory of challenges, one dialog over any page, one proof."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtWidgets import QWidget

from kt1desk.app.desk import OpenDeskFiles
from kt1desk.app.window import Window
from kt1desk.domain.approval import ApprovalAsked, Given
from kt1desk.domain.calendar import local_day
from kt1desk.domain.rule_set import ReasonRow, ReasonUse
from kt1desk.gui.approval.dialog import ApprovalDialog
from kt1desk.gui.approval.presenter import ApprovalDoors
from kt1desk.store.approvals import SqlApprovals, SqlPhoneCodes
from kt1desk.usecases.approve import Vouched, prove


class SecondPersonRoom:
    """What every page that needs a second person is given; challenges live as long as the open desk."""

    def __init__(self, window: Window, files: OpenDeskFiles) -> None:
        self._window = window
        self._files = files
        self.lookups = SqlApprovals(files.engine, window.machine.clock)
        self.codes = SqlPhoneCodes(files.engine, files.agreement, monotonic)

    def reasons(self) -> tuple[ReasonRow, ...]:
        """Return the reasons of today for an approval."""
        today = local_day(self._window.machine.clock())
        return self._files.edition.now().reasons_on(ReasonUse.APPROVAL, today)

    def prove(self, asked: ApprovalAsked, given: Given) -> Vouched:
        """See `usecases.approve.prove`."""
        return prove(
            asked,
            given,
            books=self._files.books,
            pins=self._files.pins,
            codes=self.codes,
            reference=self._files.edition.now(),
            clock=self._window.machine.clock,
        )

    def dialog_over(self, page: QWidget) -> ApprovalDialog:
        """Return the dialog over a page of the window; scans go nowhere while it is in sight."""
        return self._dialog(page, self._window.scanner.set_paused)

    def dialog_over_lock(self, page: QWidget) -> ApprovalDialog:
        """Return the dialog over the sign-in, where scans go nowhere anyway."""
        return self._dialog(page, lambda _paused: None)

    def _dialog(self, page: QWidget, pause_scans: Callable[[bool], None]) -> ApprovalDialog:
        return ApprovalDialog(
            ApprovalDoors(people=self.lookups.people, reasons=self.reasons, challenge=self.codes.challenge),
            work=self._window.tasks,
            alerts=self._window.shell,
            pause_scans=pause_scans,
            parent=page,
        )
