"""Backups, drills, restores and keys of an open desk, bound for the safekeeping section and for the nightly round."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from functools import partial
from pathlib import Path

from kt1desk.app import keys, recovery_mark
from kt1desk.app.backups import Backup, Backups, Drilled, Failed, Written, places
from kt1desk.app.binding import note_fork
from kt1desk.app.desk import STORE_FILE, OpenDeskFiles
from kt1desk.app.home import Home
from kt1desk.app.keys import Argon2Cost
from kt1desk.app.recovery_code import RecoveryCode
from kt1desk.app.restoring import outlook, restore_here
from kt1desk.app.settings import DeskSettings
from kt1desk.domain.approval import Approvable, ApprovalAsked, Given
from kt1desk.domain.clerk import Act, Role, may
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import BackupPlace, BackupVerified
from kt1desk.domain.ids import StaffId
from kt1desk.gui.figures import local
from kt1desk.gui.pages.safekeeping.presenter import Ends, SafekeepingDoors
from kt1desk.gui.pages.safekeeping.rows import BackupRow, PlaceEnd, PlaceRow, RestoreOutlook, Safe
from kt1desk.gui.work import Sent
from kt1desk.store.checking import Counted, Progress, full_check, never, silent
from kt1desk.usecases.approve import Vouched, approve
from kt1desk.usecases.pin_check import check_pin
from kt1desk.usecases.ports import Clock
from kt1desk.usecases.readmodels import StaffRow
from kt1desk.wire.line import Head

AT_NIGHT = time(2)
"""Local: the counter is closed, and a machine that is off then does it at the next start."""


def backup_due(now: datetime, newest: datetime | None) -> bool:
    """Tell whether the nightly backup is due: none was made since the last 02:00, local time."""
    at_night = local(now).replace(hour=AT_NIGHT.hour, minute=0, second=0, microsecond=0)
    if local(now) < at_night:
        at_night -= timedelta(days=1)
    return newest is None or local(newest) < at_night


@dataclass(frozen=True, slots=True, kw_only=True)
class Desired:
    """What the section needs of the assembly. `print_sheet` draws and sends the sheet with a new recovery code."""

    person: Callable[[], StaffRow]
    prove: Callable[[ApprovalAsked, Given], Vouched]
    send: Callable[[], None]
    restart: Callable[[], None]
    print_sheet: Callable[[RecoveryCode], Sent]


class Safekeeper:
    """One open desk's backups and keys.

    `back_up`, `drill`, `check` and `read` run where waiting harms nobody; the rest where the store lives.
    """

    def __init__(
        self, files: OpenDeskFiles, settings: DeskSettings, home: Home, clock: Clock, *, cost: Argon2Cost | None = None
    ) -> None:
        self._files = files
        self._settings = settings
        self._clock = clock
        self._cost = cost
        self._verified: dict[BackupPlace, BackupVerified] = {}
        self._backups = Backups(
            desk=files.desk,
            folder=files.folder,
            store=files.folder / STORE_FILE,
            data_key=files.keys.data_key,
            places=places(settings, home.folder),
            clock=clock,
        )

    def doors(self, desired: Desired) -> SafekeepingDoors:
        """For the section."""

        def new_code(leader: StaffId, pin: str) -> Sent:
            self._must_lead(leader, pin)
            code = keys.renew_recovery_code(self._files.folder, self._files.desk, self._files.keys)
            sent = desired.print_sheet(code)
            recovery_mark.take_mark(self._files.folder)
            return sent

        return SafekeepingDoors(
            read=self.read,
            back_up=self.back_up,
            record=self.record,
            drill=self.drill,
            outlook=self._outlook,
            leaders=self._leaders,
            asked_to_restore=lambda: self._asked_to_restore(desired.person().staff),
            restore=partial(self._restore, desired.prove),
            send=desired.send,
            restart=desired.restart,
            new_code=new_code,
            change_passphrase=self._change_passphrase,
            person=desired.person,
        )

    def read(self) -> Safe:
        """Return both places and what lies in them."""
        found = self._backups.listed()
        return Safe(
            places=tuple(self._place(place, found) for place in BackupPlace),
            backups=tuple(_row(one) for one in found),
            by_passphrase=self._settings.key_protection == "passphrase",
        )

    def is_due(self) -> bool:
        """Tell whether the nightly backup is due."""
        found = [one.made_at for one in self._backups.listed() if one.about is not None]
        return backup_due(self._clock(), max(found, default=None))

    def back_up(self) -> Ends:
        """Back up to each place; `record` says so in the ledger afterwards."""
        done = self._backups.make()
        nobody = StaffId("")
        self._verified = {one.place: one.fact(self._clock(), nobody) for one in done if isinstance(one, Written)}
        return tuple(_end(one) for one in done)

    def record(self, ends: Ends) -> None:
        """Write what was verified into the ledger; who is on duty answers for it, else a leader."""
        verified = [self._verified.pop(end.place) for end in ends if end.error is None and end.place in self._verified]
        if not verified:
            return
        by = self._who()
        with self._files.books.writing() as book:
            book.record(*(replace(fact, by=by) for fact in verified))

    def drill(self) -> Ends:
        """Restore the newest backup of each place into a scratch folder."""
        return tuple(_end(one) for one in self._backups.drill())

    def check(self, report: Progress = silent, cancelled: Callable[[], bool] = never) -> Counted:
        """Read the whole open store on a connection of its own. Raises STORE_DAMAGED, `store.checking.Cancelled`."""
        return full_check(self._files.folder / STORE_FILE, self._files.keys.data_key, report, cancelled)

    def reborn_after_fork(self, common: Head) -> None:
        """Remember that the province holds other lines after `common`: the next opening begins a new life there."""
        note_fork(self._files.folder, self._files.life, common)

    def _place(self, place: BackupPlace, found: tuple[Backup, ...]) -> PlaceRow:
        folder = self._backups.places.get(place)
        newest = max((one.made_at for one in found if one.place is place and one.about is not None), default=None)
        return PlaceRow(place=place, folder="" if folder is None else str(folder), newest=newest)

    def _outlook(self, file: Path) -> RestoreOutlook:
        sync = self._files.sync
        found = outlook(file, life=self._files.life, number=sync.head().number, acknowledged=sync.acknowledged())
        return RestoreOutlook(made_at=found.about.made_at, since=found.since, at_province=found.at_province)

    def _leaders(self) -> tuple[StaffRow, ...]:
        return tuple(
            one
            for one in self._files.lookups.staff()
            if may(one.role, Act.RESTORE_STORE) and one.has_pin and one.left_on is None
        )

    def _must_lead(self, leader: StaffId, pin: str) -> None:
        if leader not in {one.staff for one in self._leaders()}:
            raise RuleBroken(Rule.ROLE_NOT_ALLOWED, role="", act=Act.RESTORE_STORE.value)
        check_pin(leader, pin, self._clock(), books=self._files.books, pins=self._files.pins)

    def _asked_to_restore(self, by: StaffId) -> ApprovalAsked:
        return ApprovalAsked(act=Approvable.RESTORE_STORE, about=self._files.desk, asked_by=by)

    def _restore(
        self, prove: Callable[[ApprovalAsked, Given], Vouched], file: Path, asked: ApprovalAsked, given: Given
    ) -> None:
        vouched = prove(asked, given)
        with self._files.books.writing() as book:
            book.record(approve(vouched, book=book, at=self._clock()))
        restore_here(file, self._files.folder, self._files.desk, self._files.keys.data_key)

    def _change_passphrase(self, old: str, new: str) -> None:
        keys.change_passphrase(self._files.folder, self._files.desk, old, new, cost=self._cost)

    def _who(self) -> StaffId:
        shift = self._files.lookups.shift()
        if shift is not None:
            return shift.clerk
        staff = self._files.lookups.staff()
        return next((one.staff for one in staff if one.role is Role.SHIFT_LEADER), staff[0].staff)


def _row(one: Backup) -> BackupRow:
    return BackupRow(
        place=one.place,
        file=one.file,
        made_at=one.made_at,
        size_bytes=one.size,
        lines=0 if one.about is None else one.about.lines,
        readable=one.about is not None,
    )


def _end(one: Written | Failed | Drilled) -> PlaceEnd:
    match one:
        case Written():
            return PlaceEnd(place=one.place, lines=one.counted.lines, seconds=0, error=None, last_good=None)
        case Drilled():
            return PlaceEnd(place=one.place, lines=one.lines, seconds=one.seconds, error=None, last_good=None)
        case Failed():
            return PlaceEnd(place=one.place, lines=0, seconds=0, error=one.error, last_good=one.last_good)
