"""What the start-up hands over to the counter."""

from dataclasses import dataclass

from kt1desk.app.desk import OpenDeskFiles
from kt1desk.app.lock import StoreLock
from kt1desk.app.settings import DeskSettings
from kt1desk.domain.reference import Reference


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """An open desk with what it was opened with; the lock lasts as long as the program."""

    files: OpenDeskFiles
    settings: DeskSettings
    reference: Reference
    lock: StoreLock
