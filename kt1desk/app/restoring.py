"""A backup comes back: checked first, put in the place of the store when the desk is opened next, in a new life."""

from dataclasses import dataclass
from pathlib import Path

from kt1desk.app import keys
from kt1desk.app.backups import About, about_of, key_in, scratch, unpacked
from kt1desk.app.desk import STORE_FILE
from kt1desk.app.home import Home
from kt1desk.app.keys import Argon2Cost, KeyRing
from kt1desk.app.recovery_code import RecoveryCode
from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.store.checking import Counted, Progress, full_check, silent
from kt1desk.store.opening import open_store
from kt1desk.store.rebirth import wait_for_restart


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What restoring a backup would mean: own lines written since, and how many of them the province holds."""

    about: About
    since: int
    at_province: int

    @property
    def only_here(self) -> int:
        """How many would then stand only in the file that is kept beside the store."""
        return self.since - self.at_province


def outlook(file: Path, *, life: str, number: int, acknowledged: int) -> Outlook:
    """Compare a backup with the open book: its life, its last line, the last the province acknowledged.

    Raises BACKUP_DAMAGED.
    """
    about = about_of(file)
    if about is None:
        raise Unavailable(Cause.BACKUP_DAMAGED, path=str(file))
    from_line = about.number if about.life == life else 0
    return Outlook(
        about=about, since=max(number - from_line, 0), at_province=max(min(acknowledged, number) - from_line, 0)
    )


def restore_here(file: Path, folder: Path, desk: str, data_key: bytes, report: Progress = silent) -> Counted:
    """Check a backup of this desk and let it replace the store when the desk is opened next; that one is kept.

    Raises BACKUP_DAMAGED, STORE_NOT_OURS for one of another desk, KEY_WRONG, STORE_NEWER, and as disks do; the store
    is as it was then.
    """
    about = about_of(file)
    if about is None:
        raise Unavailable(Cause.BACKUP_DAMAGED, path=str(file))
    if about.desk != desk:
        raise Unavailable(Cause.STORE_NOT_OURS, path=str(file))
    with scratch(folder) as room:
        whole = unpacked(file, room)
        counted = full_check(whole, data_key, report)
        if (counted.desk, counted.head.digest.hex()) != (about.desk, about.head):
            raise Unavailable(Cause.BACKUP_DAMAGED, path=str(file))
        # An old edition is brought up here, so that the desk opens at once; a newer one is refused before the swap.
        open_store(whole, data_key, lambda _step: None).dispose()
        wait_for_restart(folder / STORE_FILE, whole, data_key)
    return counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Protect:
    """What opens the desk from now on, on a machine that never had its keys."""

    passphrase: str | None
    ring: KeyRing
    cost: Argon2Cost | None = None


def restore_elsewhere(file: Path, home: Home, code: RecoveryCode, protect: Protect) -> str:
    """Make the desk of a backup on a machine that does not have it; return its id. The recovery code stays good.

    The desk gets a new signing key; its book goes on in a new life. Raises KEY_WRONG for another code, STORE_NOT_OURS
    where the desk stands already, PASSPHRASE_TOO_SHORT, and what `restore_here` raises.
    """
    about = about_of(file)
    if about is None:
        raise Unavailable(Cause.BACKUP_DAMAGED, path=str(file))
    if home.desk(about.desk).exists():
        raise Unavailable(Cause.STORE_NOT_OURS, path=str(home.desk(about.desk)))
    data_key = key_in(file, code)
    making = home.begin_desk(about.desk)
    keys.adopt(making, about.desk, data_key, code, passphrase=protect.passphrase, ring=protect.ring, cost=protect.cost)
    restore_here(file, making, about.desk, data_key)
    (making / "desk-restored.db").rename(making / STORE_FILE)
    home.finish_desk(making, about.desk)
    return about.desk
