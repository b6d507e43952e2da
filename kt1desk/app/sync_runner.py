"""Contacts the province by itself: when there is news, from time to time, and again after a line that failed."""

from collections.abc import Callable
from contextlib import closing
from secrets import SystemRandom

from PySide6.QtCore import QObject, QTimer

from kt1desk.app.books_thread import BooksOnTheirThread
from kt1desk.app.desk import OpenDeskFiles
from kt1desk.app.enrolment import Enrolment, connect
from kt1desk.app.settings import DeskSettings
from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.ids import LifeId
from kt1desk.gui.work import Alerts, Work
from kt1desk.sync.engine import End, Outcome, run_sync
from kt1desk.sync.schedule import next_try
from kt1desk.usecases.ports import Clock
from kt1desk.wire.line import Head
from kt1desk.wire.protocol import Refusal

Contact = Callable[[], Outcome]

_SILENT = {Cause.HUB_UNREACHABLE}
"""The truth line already says what waits and since when; a line that is down is no news."""


def contact_of(
    settings: DeskSettings, files: OpenDeskFiles, in_books: Callable[[Callable[[], object]], object], clock: Clock
) -> Contact | None:
    """Return one run of sync of this desk, for the network thread; None for a desk that is not enrolled."""
    if not settings.hub_address:
        return None
    known = Enrolment(address=settings.hub_address, authority_pem=settings.hub_authority_pem)

    def contact() -> Outcome:
        with closing(connect(known, files)) as hub:
            outcome = run_sync(BooksOnTheirThread(files.sync, in_books), hub, clock, lambda _step, _lines: None)
        if outcome.refusal is Refusal.LIFE_ENDED:
            raise Unavailable(Cause.DESK_TAKEN_OVER)
        if outcome.end is End.REFUSED or (outcome.end is End.FORKED and outcome.common is None):
            raise Unavailable(Cause.HUB_REFUSED, refusal=outcome.refusal or outcome.end.value)
        return outcome

    return contact


class SyncRunner(QObject):
    """One run at a time; news during a run begins another when it ends."""

    def __init__(
        self,
        contact: Contact | None,
        *,
        work: Work,
        alerts: Alerts,
        ended: Callable[[], None],
        clock: Clock,
        forked: Callable[[Head], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`ended` is called after each run, whatever came of it; without a contact nothing ever runs.

        `forked` is called with the last common line when the province holds other lines of this life; no run is
        begun after that, for this book has to go on in another life first.
        """
        super().__init__(parent)
        self._contact = contact
        self._work = work
        self._alerts = alerts
        self._ended = ended
        self._clock = clock
        self._forked = forked
        self._chance = SystemRandom()
        self._told: set[LifeId] = set()
        self._failures = 0
        self._running = False
        self._again = False
        self._soon = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.now)

    def use(self, contact: Contact | None) -> None:
        """The desk was enrolled anew: contact the province in this way from now on, and at once."""
        self._contact, self._failures = contact, 0
        if self._running:
            self._again = True
        else:
            self.now()

    @property
    def wait_ms(self) -> int:
        """How long it is until the next run begins; 0 while none is planned."""
        return max(self._timer.remainingTime(), 0)

    @property
    def has_contact(self) -> bool:
        """Tell whether the province can be asked: the desk is enrolled, and its book is not forked."""
        return self._contact is not None

    def soon(self) -> None:
        """There are new facts: they leave together in a moment, or in the run that follows the present one."""
        if self._running:
            self._again = True
        elif self._failures == 0 and not self._soon:  # else a busy counter would put the run off for ever
            self._wait(waiting=True)

    def now(self) -> None:
        """Run at once, unless a run is under way."""
        if self._contact is None or self._running:
            return
        self._running, self._again, self._soon = True, False, False
        self._timer.stop()
        self._work.network(self._contact, self._done, self._failed)

    def _done(self, outcome: Outcome) -> None:
        self._failures = 0
        if outcome.end is not End.FORKED:
            self._over(waiting=self._again or outcome.unsent > 0)
            self._tell_contradicted(outcome.contradicted)
            return
        self._contact = None
        self._over(waiting=False)
        if self._forked is not None and outcome.common is not None:
            self._forked(outcome.common)
        else:
            self._alerts.unavailable(Unavailable(Cause.HUB_REFUSED, refusal=outcome.end.value), None)

    def _tell_contradicted(self, lives: tuple[LifeId, ...]) -> None:
        """Once for each: a contact every few minutes must not cover the window with the same words."""
        new = set(lives) - self._told
        self._told |= new
        if new:
            error = Unavailable(Cause.FORMER_LIFE_CONTRADICTED, lives=", ".join(sorted(new)))
            self._alerts.unavailable(error, None)

    def _failed(self, error: Exception) -> None:
        self._failures += 1
        self._over(waiting=True)
        if not isinstance(error, Unavailable):
            raise error
        if error.cause not in _SILENT:
            self._alerts.unavailable(error, self.now)

    def _over(self, *, waiting: bool) -> None:
        self._running = False
        self._ended()
        self._wait(waiting=waiting)

    def _wait(self, *, waiting: bool) -> None:
        if self._contact is None:
            return
        self._soon = waiting
        ended = self._clock()
        at = next_try(last_try=ended, failures=self._failures, waiting=waiting, jitter=self._chance.random())
        self._timer.start(int((at - ended).total_seconds() * 1000))
