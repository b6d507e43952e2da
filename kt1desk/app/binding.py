"""How a store that came back or was copied is noticed: the machine it is bound to, and what stands beside it."""

import hashlib
import secrets
import sys
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from kt1desk.app import disk
from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.wire.line import Head

ID_FILE = "machine.id"
MARK_FILE = "desk.mark"
FORK_FILE = "desk.fork"

_ID_BYTES = 16
_LINUX = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))


class Mark(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A line that the store beside it had durably written."""

    life: str
    number: Annotated[int, Meta(ge=0)]


class _Fork(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    life: str
    number: Annotated[int, Meta(ge=0)]
    digest: Annotated[bytes, Meta(min_length=32, max_length=32)]


def machine_digest(home: Path) -> str:
    """Return what a store is bound to: a digest of the machine's own id and of a random one in `home`, made once.

    The ids themselves go nowhere. Raises READ_ONLY, DISK_FULL.
    """
    path = home / ID_FILE
    try:
        own = path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        own = secrets.token_hex(_ID_BYTES)
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        disk.write_whole(path, f"{own}\n".encode("ascii"))
    told = "\0".join(("kt1desk machine 1", _system_id(), own))
    return hashlib.sha256(told.encode()).hexdigest()


def _system_id() -> str:
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        except OSError:
            return ""
    for path in _LINUX:
        try:
            return path.read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError):
            continue
    return ""


def write_mark(folder: Path, life: str, head: Head) -> None:
    """Remember beside the store how far it had come: a file put back over it is noticed. Raises as disks do."""
    disk.write_whole(folder / MARK_FILE, msgspec.json.encode(Mark(life=life, number=head.number)))


def read_mark(folder: Path) -> Mark | None:
    """Return the mark; None when there is none that can be read."""
    try:
        return msgspec.json.decode((folder / MARK_FILE).read_bytes(), type=Mark)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None


def note_fork(folder: Path, life: str, common: Head) -> None:
    """Remember that the province holds other lines of `life` than this store after `common`; the next opening acts."""
    disk.write_whole(
        folder / FORK_FILE, msgspec.json.encode(_Fork(life=life, number=common.number, digest=common.digest))
    )


def noted_fork(folder: Path, life: str) -> Head | None:
    """Return the last line that the province shares with this life, when it is known to hold others after it."""
    try:
        fork = msgspec.json.decode((folder / FORK_FILE).read_bytes(), type=_Fork)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Unavailable(Cause.STORE_DAMAGED, found=FORK_FILE) from error
    return Head(number=fork.number, digest=fork.digest) if fork.life == life else None


def forget_fork(folder: Path) -> None:
    """The new life stands."""
    (folder / FORK_FILE).unlink(missing_ok=True)
