"""What an open desk does by itself: backups at night and when a shift ends, a full check, a mark beside the store."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kt1desk.app.desk import OpenDeskFiles
from kt1desk.app.safekeeping import Safekeeper
from kt1desk.domain.errors import Unavailable
from kt1desk.domain.events import Fact, ShiftEnded
from kt1desk.gui.pages.safekeeping.presenter import Ends
from kt1desk.gui.work import Alerts, Work
from kt1desk.store.checking import Cancelled

_MINUTE_MS = 60_000
_CHECK_AFTER_MS = 2 * _MINUTE_MS
"""The counter is in use by then, and its first minutes are not slowed down."""

_NIGHTLY_MS = 10 * _MINUTE_MS
_MARK_MS = 3 * _MINUTE_MS


class Rounds(QObject):
    """`noted` is called when something was written into the ledger."""

    def __init__(
        self,
        keeper: Safekeeper,
        files: OpenDeskFiles,
        *,
        work: Work,
        alerts: Alerts,
        noted: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._files = files
        self._work = work
        self._alerts = alerts
        self._noted = noted
        self._backing_up = False
        self._over = False

    def begin(self) -> None:
        """Go on the rounds from now on."""
        for every, what in ((_NIGHTLY_MS, self._at_night), (_MARK_MS, self._mark)):
            timer = QTimer(self)
            timer.timeout.connect(what)
            timer.start(every)
        QTimer.singleShot(_CHECK_AFTER_MS, self, self._check)

    def end(self) -> None:
        """Let the full check stop where it is; nothing waits for it."""
        self._over = True

    def heard(self, facts: tuple[Fact, ...]) -> None:
        """A shift that ended is backed up."""
        if any(isinstance(fact, ShiftEnded) for fact in facts):
            self.back_up()

    def back_up(self) -> None:
        """Back up to both places, beside the counter's work."""
        if not self._backing_up:
            self._backing_up = True
            self._work.network(self._keeper.back_up, self._backed_up, self._failed)

    def _at_night(self) -> None:
        self._work.network(self._keeper.is_due, lambda due: self.back_up() if due else None, self._failed)

    def _backed_up(self, ends: Ends) -> None:
        self._backing_up = False
        for end in ends:
            if end.error is not None:
                self._alerts.unavailable(end.error, self.back_up)
        self._work.books(lambda: self._keeper.record(ends), lambda _: self._noted(), self._failed)

    def _check(self) -> None:
        self._work.network(lambda: self._keeper.check(cancelled=lambda: self._over), lambda _: None, self._failed)

    def _mark(self) -> None:
        self._work.books(self._files.mark, lambda _: None, self._failed)

    def _failed(self, error: Exception) -> None:
        self._backing_up = False
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, Unavailable):
            raise error
        self._alerts.unavailable(error, None)
