"""What the safekeeping section shows of backups and drills; plain values that the assembly fills."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kt1desk.domain.errors import Unavailable
from kt1desk.domain.events import BackupPlace


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRow:
    """One of the two places; `folder` "" where none is named yet, `newest` None while there is no backup."""

    place: BackupPlace
    folder: str
    newest: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupRow:
    """A backup in a place; `readable` is False for a file that says nothing of itself. `lines` in the whole book."""

    place: BackupPlace
    file: Path
    made_at: datetime
    size_bytes: int
    lines: int
    readable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Safe:
    """Everything the section shows."""

    places: tuple[PlaceRow, ...]
    backups: tuple[BackupRow, ...]
    by_passphrase: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceEnd:
    """What came of a backup or a drill in one place; `error` None when it holds. `seconds` of a drill."""

    place: BackupPlace
    lines: int
    seconds: float
    error: Unavailable | None
    last_good: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreOutlook:
    """What a restore would mean: own facts written since the backup, and how many of them the province holds."""

    made_at: datetime
    since: int
    at_province: int
