"""Builds the page of reprints and connects it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kt1desk.domain.ids import StaffId
from kt1desk.gui.approval.dialog import DialogOver
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.reprint.form import News, NewsKind
from kt1desk.gui.pages.reprint.presenter import ReprintDoors, ReprintPresenter
from kt1desk.gui.pages.reprint.view import ReprintView
from kt1desk.gui.scan_reading import Scan
from kt1desk.gui.sounds import Sound
from kt1desk.gui.work import Alerts, Work

_SOUNDS = {
    NewsKind.CONFIRMED: Sound.RIGHT,
    NewsKind.OTHER_LABEL: Sound.WRONG,
    NewsKind.PAPER: Sound.WRONG,
    NewsKind.UNREADABLE: Sound.WRONG,
    NewsKind.REFUSED: Sound.WRONG,
}


class ReprintPage(ReprintView):
    """F9. `clerk` is who answers now; it is asked anew for every act."""

    def __init__(
        self,
        doors: ReprintDoors,
        *,
        work: Work,
        alerts: Alerts,
        notices: Notices,
        sound: Callable[[Sound], None],
        dialog_over: DialogOver,
        clerk: Callable[[], StaffId],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sound = sound
        self._clerk = clerk
        self._left_by: StaffId | None = None
        self.approval_dialog = dialog_over(self)
        self._presenter = ReprintPresenter(
            self,
            doors,
            work=work,
            alerts=alerts,
            second=self.approval_dialog,
            clerk=clerk,
            recorded=notices.tell,
        )
        self.row_chosen.connect(self._presenter.choose)
        self.find_asked.connect(self._presenter.find)
        self.print_asked.connect(self._presenter.submit)
        self.send_asked.connect(self._presenter.send)
        self.strip_asked.connect(self._presenter.strip)
        self.said.connect(self._sounded)
        notices.recorded.connect(self._news, Qt.ConnectionType.QueuedConnection)
        notices.synced.connect(self._news, Qt.ConnectionType.QueuedConnection)

    def take_scan(self, scan: Scan) -> None:
        """Confirm the label that is awaited, or choose the one that was scanned."""
        self._presenter.scanned(scan)

    def go_back(self) -> bool:
        """Esc: out of the dialog, then away from the label."""
        if self.approval_dialog.is_open:
            self.approval_dialog.give_up()
            return True
        return self._presenter.go_back()

    def showEvent(self, event: QShowEvent) -> None:
        """As it was left, but for another person: no choice waits here for somebody else, and no PIN for anybody."""
        super().showEvent(event)
        if event.spontaneous():
            return
        self.approval_dialog.give_up()
        left_by, self._left_by = self._left_by, self._clerk()
        if left_by == self._left_by:
            self._presenter.refresh()
        else:
            self._presenter.start()
            self.table.setFocus()

    def _sounded(self, news: News) -> None:
        if news.kind in _SOUNDS:
            self._sound(_SOUNDS[news.kind])

    def _news(self) -> None:
        if self.isVisible():
            self._presenter.refresh()
