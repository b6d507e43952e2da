"""Backups in two places: made of the store in use, read back, verified, counted, and thinned out."""

import contextlib
import re
import secrets
import shutil
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from kt1desk import __version__
from kt1desk.app import disk
from kt1desk.app.binding import write_mark
from kt1desk.app.keys import open_data_key, sealed_data_key
from kt1desk.app.recovery_code import RecoveryCode
from kt1desk.app.settings import DeskSettings
from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.events import BackupPlace, BackupVerified
from kt1desk.domain.ids import StaffId
from kt1desk.domain.retention import kept
from kt1desk.store.backups import copy_store, drill_copy, verify_copy
from kt1desk.store.checking import Counted, Progress, full_check, silent
from kt1desk.store.opening import remove_store

ENDING = ".kt1b"
_NAME = re.compile(r"\A(?P<desk>.+)-(?P<at>\d{8}T\d{6})\.kt1b\Z")
_STAMP = "%Y%m%dT%H%M%S"
_STORE, _KEY, _ABOUT = "store.db", "key.json", "about.json"
_MOST_ABOUT = 10_000


class About(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a backup says of itself without any key: no name, no number of an item."""

    version: Literal[1]
    desk: str
    life: str
    lines: int
    number: int
    head: str
    made_at: datetime
    program: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A file in one of the places; `about` is None when it cannot be read."""

    place: BackupPlace
    file: Path
    made_at: datetime
    size: int
    about: About | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A backup that was written, read back, verified and counted."""

    place: BackupPlace
    file: Path
    counted: Counted

    def fact(self, at: datetime, by: StaffId) -> BackupVerified:
        """What the ledger says of it; `by` is on duty, else a leader."""
        return BackupVerified(
            at=at, by=by, place=self.place, lines=self.counted.lines, head=self.counted.head.digest.hex()
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """One place did not take its backup. `last_good` is when the newest that can be read there was made."""

    place: BackupPlace
    error: Unavailable
    last_good: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Drilled:
    """The newest backup of a place was restored into a scratch folder, opened, read whole and folded anew."""

    place: BackupPlace
    file: Path
    lines: int
    seconds: float


def places(settings: DeskSettings, home: Path) -> dict[BackupPlace, Path]:
    """Return where backups go; the second place only when it is set."""
    found = {BackupPlace.FIRST: Path(settings.backup_first) if settings.backup_first else home / "backups"}
    if settings.backup_second:
        found[BackupPlace.SECOND] = Path(settings.backup_second)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Backups:
    """The backups of one desk: on any thread but the store's own, for copying takes as long as the disk needs.

    `folder` is the desk's: its store, its sealed keys, and room for scratch files.
    """

    desk: str
    folder: Path
    store: Path
    data_key: bytes
    places: dict[BackupPlace, Path]
    clock: Callable[[], datetime]

    def make(self, report: Progress = silent) -> tuple[Written | Failed, ...]:
        """Back up to every place; one that fails keeps no other from its copy.

        The caller records each `Written.fact` in the ledger. Raises when not even a copy can be made here.
        """
        with scratch(self.folder) as room:
            copy = room / _STORE
            copy_store(self.store, self.data_key, copy)
            counted = verify_copy(copy, self.store, self.data_key, report)
            write_mark(self.folder, counted.life, counted.head)
            return tuple(self._to(place, folder, copy, counted) for place, folder in self.places.items())

    def listed(self) -> tuple[Backup, ...]:
        """Return what lies in both places, the newest first; a place that does not answer has none."""
        found = [one for place, folder in self.places.items() for one in self._in(place, folder)]
        return tuple(sorted(found, key=lambda one: one.made_at, reverse=True))

    def drill(self, report: Progress = silent) -> tuple[Drilled | Failed, ...]:
        """Restore the newest backup of each place into a scratch folder, and throw it away again."""
        return tuple(self._drilled(place, folder, report) for place, folder in self.places.items())

    def _to(self, place: BackupPlace, folder: Path, copy: Path, counted: Counted) -> Written | Failed:
        try:
            with _said(place):
                file = self._written(folder, copy, counted)
                self._read_back(file, counted)
                self._thin_out(place, folder)
        except Unavailable as error:
            return Failed(place=place, error=error, last_good=self._last_good(place, folder))
        return Written(place=place, file=file, counted=counted)

    def _written(self, folder: Path, copy: Path, counted: Counted) -> Path:
        at = self.clock().astimezone(UTC)
        about = About(
            version=1,
            desk=counted.desk,
            life=counted.life,
            lines=counted.lines,
            number=counted.head.number,
            head=counted.head.digest.hex(),
            made_at=at,
            program=__version__,
        )
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = folder / f"{self.desk}-{at.strftime(_STAMP)}{ENDING}"
        making = file.with_name(f"{file.name}.making")
        try:
            # Nothing in it can be pressed: the store is encrypted.
            with making.open("wb") as out:
                with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as whole:
                    whole.write(copy, _STORE)
                    whole.writestr(_KEY, sealed_data_key(self.folder, self.desk))
                    whole.writestr(_ABOUT, msgspec.json.encode(about))
                disk.make_durable(out)
            making.replace(file)
        except BaseException:
            with contextlib.suppress(OSError):
                making.unlink(missing_ok=True)
            raise
        return file

    def _read_back(self, file: Path, counted: Counted) -> None:
        with scratch(self.folder) as room:
            if full_check(unpacked(file, room), self.data_key) != counted:
                raise Unavailable(Cause.BACKUP_DAMAGED, path=str(file))

    def _thin_out(self, place: BackupPlace, folder: Path) -> None:
        there = self._in(place, folder)
        staying = kept(one.made_at for one in there)
        for one in there:
            if one.made_at not in staying:
                one.file.unlink(missing_ok=True)
        for left in folder.glob(f"{self.desk}-*{ENDING}.making"):  # by a power cut
            left.unlink(missing_ok=True)

    def _in(self, place: BackupPlace, folder: Path) -> list[Backup]:
        found = []
        try:
            for file in folder.iterdir():
                named = _NAME.match(file.name)
                if named is not None and named["desk"] == self.desk:
                    made_at = datetime.strptime(named["at"], _STAMP).replace(tzinfo=UTC)
                    size = file.stat().st_size
                    found.append(Backup(place=place, file=file, made_at=made_at, size=size, about=about_of(file)))
        except (OSError, ValueError):
            return found
        return found

    def _last_good(self, place: BackupPlace, folder: Path) -> datetime | None:
        return max((one.made_at for one in self._in(place, folder) if one.about is not None), default=None)

    def _drilled(self, place: BackupPlace, folder: Path, report: Progress) -> Drilled | Failed:
        began = time.monotonic()
        try:
            with _said(place), scratch(self.folder) as room:
                newest = self._newest(place, folder)
                counted = drill_copy(unpacked(newest.file, room), self.data_key, report)
                self._must_be_as_told(newest, counted)
        except Unavailable as error:
            return Failed(place=place, error=error, last_good=self._last_good(place, folder))
        return Drilled(place=place, file=newest.file, lines=counted.lines, seconds=time.monotonic() - began)

    def _newest(self, place: BackupPlace, folder: Path) -> Backup:
        there = self._in(place, folder)
        if not there:
            raise Unavailable(Cause.BACKUP_NONE, path=str(folder))
        return max(there, key=lambda one: one.made_at)

    def _must_be_as_told(self, one: Backup, counted: Counted) -> None:
        told = one.about
        if told is None or (told.lines, told.head) != (counted.lines, counted.head.digest.hex()):
            raise Unavailable(Cause.BACKUP_DAMAGED, path=str(one.file))


def about_of(file: Path) -> About | None:
    """Return what a backup says of itself; None for a file that is none."""
    try:
        with zipfile.ZipFile(file) as whole:
            if whole.getinfo(_ABOUT).file_size > _MOST_ABOUT:
                return None
            return msgspec.json.decode(whole.read(_ABOUT), type=About)
    except (OSError, KeyError, zipfile.BadZipFile, msgspec.DecodeError, UnicodeDecodeError):
        return None


def unpacked(file: Path, room: Path) -> Path:
    """Put the encrypted store of a backup into a folder; raises BACKUP_DAMAGED for a file that is cut or no backup."""
    target = room / "back.db"
    remove_store(target)
    try:
        with zipfile.ZipFile(file) as whole, whole.open(_STORE) as source, target.open("wb") as out:
            shutil.copyfileobj(source, out, 1 << 20)
    except (KeyError, zipfile.BadZipFile, EOFError) as error:
        raise Unavailable(Cause.BACKUP_DAMAGED, path=str(file)) from error
    except OSError as error:
        raise disk.trouble(error, room) or Unavailable(Cause.BACKUP_PLACE_GONE, path=str(file)) from error
    return target


def key_in(file: Path, code: RecoveryCode) -> bytes:
    """Return the key of the data in a backup. Raises KEY_WRONG for another code, BACKUP_DAMAGED."""
    try:
        with zipfile.ZipFile(file) as whole:
            sealed = whole.read(_KEY)
    except (OSError, KeyError, zipfile.BadZipFile) as error:
        raise Unavailable(Cause.BACKUP_DAMAGED, path=str(file)) from error
    return open_data_key(sealed, code)


@contextmanager
def scratch(folder: Path) -> Iterator[Path]:
    """A folder beside the store, on its disk, gone afterwards. What a power cut left is gone as well."""
    for left in folder.glob(".backup-*"):
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime > _LEFT_BEHIND_S:
                shutil.rmtree(left)
    room = folder / f".backup-{secrets.token_hex(4)}"
    try:
        room.mkdir(mode=0o700)
    except OSError as error:
        raise disk.trouble(error, folder) or error from error
    try:
        yield room
    finally:
        shutil.rmtree(room, ignore_errors=True)


_LEFT_BEHIND_S = 24 * 3600


@contextmanager
def _said(place: BackupPlace) -> Iterator[None]:
    """Say of a place what the disk says: full, read-only, gone."""
    try:
        yield
    except OSError as error:
        known = disk.trouble(error, Path(error.filename or "."))
        cause = _CAUSES.get(known.cause, Cause.BACKUP_PLACE_GONE) if known else Cause.BACKUP_PLACE_GONE
        raise Unavailable(cause, place=place.value, path=str(error.filename or "")) from error


_CAUSES = {Cause.DISK_FULL: Cause.BACKUP_PLACE_FULL, Cause.READ_ONLY: Cause.BACKUP_PLACE_READ_ONLY}
