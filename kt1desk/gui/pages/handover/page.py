"""Builds the handover page and connects it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kt1desk.domain.counting import CountAnswer
from kt1desk.domain.ids import StaffId
from kt1desk.gui.approval.dialog import DialogOver
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.handover.presenter import HandoverDoors, HandoverPresenter
from kt1desk.gui.pages.handover.view import HandoverView
from kt1desk.gui.scan_reading import Scan
from kt1desk.gui.sounds import Sound
from kt1desk.gui.work import Alerts, Work
from kt1desk.usecases.readmodels import StaffRow

_SOUNDS = {
    CountAnswer.COUNTED: Sound.RIGHT,
    CountAnswer.ALREADY_COUNTED: Sound.REPEAT,
    CountAnswer.UNREADABLE: Sound.WRONG,
}


class HandoverPage(HandoverView):
    """F7. `handed_over` is told who answers from now on; the outcome stays on the page until it is left.

    `closed`: the stock went into the safe and the outcome was read; nobody answers at this desk.
    `taken_over`: the outcome was read, and whoever took over comes next. `turned`: another person scans from now on.
    """

    closed = Signal()
    taken_over = Signal()

    def __init__(
        self,
        doors: HandoverDoors,
        *,
        work: Work,
        alerts: Alerts,
        notices: Notices,
        sound: Callable[[Sound], None],
        dialog_over: DialogOver,
        turned: Callable[[], None],
        clerk: Callable[[], StaffId],
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
            answered=lambda answer: sound(_SOUNDS[answer]),
            turned=turned,
            clerk=clerk,
            recorded=notices.tell,
            handed_over=handed_over,
        )
        self.go_on_asked.connect(self._presenter.go_on)
        self.cancel_asked.connect(self._presenter.cancel)
        self.turn_asked.connect(self._presenter.counting.turn_to)
        self.switch_asked.connect(self._presenter.counting.switch)
        self.explain_asked.connect(self._presenter.explain)
        self.print_asked.connect(self._presenter.signing.print_again)
        self.prints_asked.connect(self._presenter.reprinting.ask)
        self.prints_panel.chosen.connect(self._presenter.reprinting.again)
        self.prints_panel.left.connect(self._presenter.reprinting.go_back)
        self.done_asked.connect(self._read)
        notices.recorded.connect(self._news, Qt.ConnectionType.QueuedConnection)
        notices.synced.connect(self._news, Qt.ConnectionType.QueuedConnection)

    def take_scan(self, scan: Scan) -> None:
        """Count what was scanned for the person whose turn it is."""
        self._presenter.scanned(scan)

    def go_back(self) -> bool:
        """Esc: from the PINs back to the result; elsewhere the page before comes back and the count stands."""
        if self.approval_dialog.is_open:
            self.approval_dialog.give_up()
            return True
        return self._presenter.back()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on where the book stands; no PIN waits here for somebody else."""
        super().showEvent(event)
        if not event.spontaneous() and not self.is_signed:
            self.approval_dialog.give_up()
            self._presenter.signing.give_up()
            self._presenter.start()

    def _read(self) -> None:
        in_safe = self._presenter.signing.into_safe
        self._presenter.start()
        (self.closed if in_safe else self.taken_over).emit()

    def _news(self) -> None:
        if self.isVisible():
            self._presenter.news()
