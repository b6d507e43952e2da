"""Approval by a second person, over any page: `ApprovalDialog(doors, …, parent=page).ask(Asking(…))`.

It is a panel of the window and no window of its own, so that the lock covers it together with the page.
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from kt1desk.gui.approval.presenter import ApprovalDoors, ApprovalPresenter, Asking
from kt1desk.gui.approval.view import ApprovalView
from kt1desk.gui.work import Alerts, Work

T = TypeVar("T")

DialogOver = Callable[[QWidget], "ApprovalDialog"]
"""Makes the dialog over a page."""

_OWN_KEYS = {Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_Escape}


class ApprovalDialog(ApprovalView):
    """Covers `parent` while it is open. `closed`: it was left or answered, the page works again.

    `pause_scans` (`Scanner.set_paused`) is told True while the dialog is in sight: what the scanner reads then
    goes nowhere.
    """

    closed = Signal()

    def __init__(
        self,
        doors: ApprovalDoors,
        *,
        work: Work,
        alerts: Alerts,
        pause_scans: Callable[[bool], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._pause_scans = pause_scans
        self._page = parent
        self._open = self._in_sight = False
        self._covered: list[QWidget] = []
        self._before: QWidget | None = None
        self.hide()
        parent.installEventFilter(self)
        self._presenter = ApprovalPresenter(self, doors, work=work, alerts=alerts)
        self.in_person_asked.connect(self._presenter.in_person)
        self.by_phone_asked.connect(self._presenter.by_phone)
        self.submit_asked.connect(self._presenter.submit)
        self.cancel_asked.connect(self._presenter.cancel)

    @property
    def is_open(self) -> bool:
        """True from `ask` until it was left or answered, also while a lock covers it."""
        return self._open

    def ask(self, asking: Asking[T]) -> None:
        """Ask a second person; the page behind waits."""
        if not self._open:
            self._cover()
        self._presenter.ask(asking)

    def give_up(self) -> None:
        """The page begins anew: what was asked is over, unless the act is already under way."""
        if self._open:
            self._presenter.cancel()

    def leave(self) -> None:
        """Uncover the page and put the focus back."""
        if not self._open:
            return
        self._open = False
        self.hide()
        for widget in self._covered:
            widget.setEnabled(True)
        before, self._covered, self._before = self._before, [], None
        if before is not None and self._page.isAncestorOf(before):
            before.setFocus()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """F5, F6 and Esc are the dialog's own while the focus is in it."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _OWN_KEYS
            and not event.modifiers()
        ):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page that is covered."""
        if watched is self._page and event.type() is QEvent.Type.Resize and self._open:
            self.setGeometry(self._page.rect())
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """In sight: scans go nowhere."""
        super().showEvent(event)
        if not event.spontaneous() and not self._in_sight:
            self._in_sight = True
            self._pause_scans(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight, also behind a lock: no PIN waits for somebody else."""
        super().hideEvent(event)
        if not event.spontaneous() and self._in_sight:
            self._in_sight = False
            self.proof_panel.pin_edit.clear()
            self._pause_scans(False)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays inside: what is covered is disabled, and the navigation has keys of its own."""
        moved = super().focusNextPrevChild(forward)
        if not self.isAncestorOf(QApplication.focusWidget() or self):
            (self.people_list if forward else self.submit_button).setFocus()
        return moved

    def _cover(self) -> None:
        self._open = True
        focus = QApplication.focusWidget()
        self._before = focus if focus is not None and self._page.isAncestorOf(focus) else None
        children = self._page.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        self._covered = [each for each in children if each is not self and each.isEnabled() and not each.isWindow()]
        self.setGeometry(self._page.rect())
        self.show()
        self.raise_()
        self.setFocus()
        for widget in self._covered:
            widget.setEnabled(False)
