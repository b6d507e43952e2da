"""Decides what the safekeeping section does: backups and drills off the book's thread, a restore with a PIN."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kt1desk.domain.approval import ApprovalAsked, Given
from kt1desk.domain.clerk import Act, may
from kt1desk.domain.errors import Rule, RuleBroken, Unavailable
from kt1desk.domain.ids import StaffId
from kt1desk.gui.approval.presenter import Asking, SecondPerson
from kt1desk.gui.pages.safekeeping.rows import BackupRow, PlaceEnd, RestoreOutlook, Safe
from kt1desk.gui.work import Alerts, Sent, Work
from kt1desk.usecases.readmodels import StaffRow

Ends = tuple[PlaceEnd, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SafekeepingDoors:
    """What the section may do.

    `back_up` and `drill` take as long as the disks need and are called where waiting harms nobody; `record` writes
    what `back_up` verified into the ledger, where the store lives. `restore` records that a second person allowed it,
    then lets the backup take the place of the book when the desk is opened next. `send` brings what waits to the
    province, on the network's thread, as far as the line allows. `restart` opens the desk anew.
    `new_code` makes and prints a new recovery sheet after the leader's PIN.
    """

    read: Callable[[], Safe]
    back_up: Callable[[], Ends]
    record: Callable[[Ends], None]
    drill: Callable[[], Ends]
    outlook: Callable[[Path], RestoreOutlook]
    leaders: Callable[[], tuple[StaffRow, ...]]
    asked_to_restore: Callable[[], ApprovalAsked]
    restore: Callable[[Path, ApprovalAsked, Given], None]
    send: Callable[[], None]
    restart: Callable[[], None]
    new_code: Callable[[StaffId, str], Sent]
    change_passphrase: Callable[[str, str], None]
    person: Callable[[], StaffRow]


class SafekeepingScreen(Protocol):
    """What the presenter shows; `SafekeepingView` is one."""

    def show_safe(self, safe: Safe) -> None: ...

    def show_backed_up(self, ends: Ends) -> None: ...

    def show_drilled(self, ends: Ends) -> None: ...

    def ask_restore(self, backup: BackupRow, outlook: RestoreOutlook) -> None: ...

    def ask_new_code(self, leaders: tuple[StaffRow, ...]) -> None: ...

    def ask_passphrase(self) -> None: ...

    def show_restored(self) -> None: ...

    def show_sheet_sent(self, sent: Sent) -> None: ...

    def show_passphrase_changed(self) -> None: ...

    def show_refused(self, error: RuleBroken) -> None: ...

    def show_failed(self, error: Unavailable) -> None: ...

    def set_busy(self, busy: bool) -> None: ...


class SafekeepingPresenter:
    """One thing at a time."""

    def __init__(
        self, screen: SafekeepingScreen, doors: SafekeepingDoors, *, work: Work, alerts: Alerts, second: SecondPerson
    ) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._second = second
        self._busy = False

    def refresh(self) -> None:
        """Read both places anew; a network drive may take its time."""
        self._work.network(self._doors.read, self._screen.show_safe, self._told)

    def back_up(self) -> None:
        """Back up now."""
        if not self._begin(Act.KEEP_STORE):
            return

        def recorded(ends: Ends) -> None:
            self._end()
            self._screen.show_backed_up(ends)
            self.refresh()

        def made(ends: Ends) -> None:
            self._work.books(lambda: self._doors.record(ends), lambda _none: recorded(ends), self._failed)

        self._work.network(self._doors.back_up, made, self._failed)

    def drill(self) -> None:
        """Try the newest backup of each place."""
        if not self._begin(Act.KEEP_STORE):
            return

        def tried(ends: Ends) -> None:
            self._end()
            self._screen.show_drilled(ends)

        self._work.network(self._doors.drill, tried, self._failed)

    def choose(self, backup: BackupRow | None) -> None:
        """Say what restoring a backup would mean."""
        if backup is None or not self._begin(Act.KEEP_STORE):
            return

        def known(found: RestoreOutlook) -> None:
            self._end()
            self._screen.ask_restore(backup, found)

        self._work.books(lambda: self._doors.outlook(backup.file), known, self._failed)

    def restore(self, backup: BackupRow) -> None:
        """Restore once a second person allows it; the desk is opened anew afterwards."""
        if self._busy:
            return
        asked = self._doors.asked_to_restore()

        def done(_none: None) -> None:
            self._screen.show_restored()
            # What the backup lacks comes back from the province later, if it got there; so does who allowed this.
            self._work.network(self._doors.send, lambda _none: self._doors.restart(), self._restart_unsent)

        self._second.ask(
            Asking(asked=asked, run=lambda given: self._doors.restore(backup.file, asked, given), approved=done)
        )

    def ask_new_code(self) -> None:
        """A new sheet needs a leader."""
        if self._begin(Act.KEEP_STORE):
            self._work.books(self._doors.leaders, self._ask_new_code, self._failed)

    def new_code(self, leader: StaffId, pin: str) -> None:
        """Make a new recovery code and print its sheet."""
        if not self._begin(Act.KEEP_STORE):
            return

        def sent(where: Sent) -> None:
            self._end()
            self._screen.show_sheet_sent(where)

        self._work.books(lambda: self._doors.new_code(leader, pin), sent, self._failed)

    def change_passphrase(self, old: str, new: str) -> None:
        """Seal the keys under another passphrase."""
        if not self._begin(Act.KEEP_STORE):
            return

        def changed(_none: None) -> None:
            self._end()
            self._screen.show_passphrase_changed()

        self._work.books(lambda: self._doors.change_passphrase(old, new), changed, self._failed)

    def _ask_new_code(self, leaders: tuple[StaffRow, ...]) -> None:
        self._end()
        self._screen.ask_new_code(leaders)

    def _begin(self, act: Act) -> bool:
        if self._busy:
            return False
        role = self._doors.person().role
        if not may(role, act):
            self._screen.show_refused(RuleBroken(Rule.ROLE_NOT_ALLOWED, role=role.value, act=act.value))
            return False
        self._set_busy(True)
        return True

    def _restart_unsent(self, error: Exception) -> None:
        if not isinstance(error, Unavailable):
            raise error
        self._doors.restart()

    def _end(self) -> None:
        self._set_busy(False)
        self._alerts.clear()

    def _told(self, error: Exception) -> None:
        if not isinstance(error, Unavailable):
            raise error
        self._screen.show_failed(error)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, RuleBroken):
            self._screen.show_refused(error)
            return
        self._told(error)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._screen.set_busy(busy)
