"""Decides what the audit section shows: read once when it is opened, and again for other days; no Qt.

Each reading is a look that the verb writes down, so nothing is read anew by itself.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from kt1desk.domain.calendar import local_day
from kt1desk.domain.errors import RuleBroken, Unavailable
from kt1desk.gui.pages.audit.topics import Days, Topic
from kt1desk.gui.work import Alerts, Work
from kt1desk.usecases.look_rows import AuditLine, AuditSeen
from kt1desk.usecases.readmodels import StaffRow
from kt1desk.usecases.see_audit import SeeAudit

Rows = tuple[tuple[str, ...], ...]


BACK = {Days.TODAY: 0, Days.WEEK: 6, Days.MONTH: 30, Days.YEAR: 365}
KINDS = {
    Topic.LOOKS: {"RestrictedListSeen"},
    Topic.PINS: {"PinRefused", "PinSet", "PinChanged"},
    Topic.APPROVALS: {"ActApproved", "PhoneApprovalGiven", "ApprovalCountersigned"},
    Topic.PAPERS: {"LabelReprinted", "SealStripReprinted", "ReceiptReprinted"},
    Topic.STORE: {"BackupVerified", "LifeBegan"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportDoors:
    """`contents` says what would be in the support file, `write` writes it and says where."""

    contents: Callable[[], str]
    write: Callable[[], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditDoors:
    """`save` writes a list and says where."""

    person: Callable[[], StaffRow]
    see_audit: Callable[[SeeAudit], AuditSeen]
    save: Callable[[Rows], str]
    support: SupportDoors | None = None


class AuditScreen(Protocol):
    """What the presenter shows; `AuditView` is one."""

    def show_lines(self, lines: tuple[AuditLine, ...]) -> None: ...

    def show_contradictions(self, seen: AuditSeen) -> None: ...

    def show_count(self, seen: AuditSeen) -> None: ...

    def show_refused(self, error: RuleBroken) -> None: ...

    def show_saved(self, where: str) -> None: ...

    def show_support_contents(self, contents: str) -> None: ...

    def forget(self) -> None: ...

    def rows(self) -> Rows: ...


class AuditPresenter:
    """Keeps what was read for one person; another one has to look for themselves."""

    def __init__(
        self,
        screen: AuditScreen,
        doors: AuditDoors,
        *,
        work: Work,
        alerts: Alerts,
        clock: Callable[[], datetime],
    ) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._clock = clock
        self._topic = Topic.ALL
        self._days = Days.WEEK
        self._seen: AuditSeen | None = None
        self._reader: StaffRow | None = None
        self._contents_shown = False

    def opened(self) -> None:
        """The section came into sight; it is read unless this person has it before them already."""
        if self._reader != self._doors.person():
            self.read()

    def read(self) -> None:
        """Read the days chosen, and have that written down."""
        person = self._doors.person()
        self._reader, self._seen, self._contents_shown = person, None, False
        self._screen.forget()
        asked = self._asked(exported=False)

        def show(seen: AuditSeen) -> None:
            if self._reader == person == self._doors.person():
                self._seen = seen
                self._sift()

        self._work.books(lambda: self._doors.see_audit(asked), show, self._failed)

    def show_days(self, days: Days) -> None:
        """Other days are another look."""
        self._days = days
        self.read()

    def show_topic(self, topic: Topic) -> None:
        """Another part of what was read."""
        self._topic = topic
        if self._seen is not None:
            self._sift()

    def export(self) -> None:
        """Save what is shown; a look of its own that needs more than looking does."""
        if self._seen is None:
            return
        rows = self._screen.rows()

        def save(_seen: AuditSeen) -> None:
            self._work.books(lambda: self._doors.save(rows), self._screen.show_saved, self._failed)

        asked = self._asked(exported=True)
        self._work.books(lambda: self._doors.see_audit(asked), save, self._failed)

    def make_support_file(self) -> None:
        """First show what would be in the support file; asked again at once, write it."""
        support = self._doors.support
        if support is None:
            return
        if self._contents_shown:
            self._contents_shown = False
            self._work.books(support.write, self._screen.show_saved, self._failed)
            return

        def show(contents: str) -> None:
            self._contents_shown = True
            self._screen.show_support_contents(contents)

        self._work.books(support.contents, show, self._failed)

    def _asked(self, *, exported: bool) -> SeeAudit:
        today = local_day(self._clock())
        first = today - timedelta(days=BACK[self._days])
        return SeeAudit(staff=self._doors.person().staff, first=first, last=today, exported=exported)

    def _sift(self) -> None:
        if self._seen is None:
            return
        self._contents_shown = False
        self._screen.show_count(self._seen)
        if self._topic is Topic.CONTRADICTIONS:
            self._screen.show_contradictions(self._seen)
            return
        kinds = KINDS.get(self._topic)
        self._screen.show_lines(tuple(line for line in self._seen.lines if kinds is None or line.kind in kinds))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, RuleBroken):
            self._screen.show_refused(error)
        elif isinstance(error, Unavailable):
            self._alerts.unavailable(error)
        else:
            raise error
