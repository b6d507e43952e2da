"""Files of lists on this machine: where they may lie, what is in one, and the empty one for agencies."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo

from kt1desk.app import disk
from kt1desk.gui.pages.accept.listed import ListFile
from kt1desk.spreadsheets.reading import read_rows
from kt1desk.spreadsheets.template import template
from kt1desk.usecases.list_rows import UnderstoodList
from kt1desk.usecases.read_list import read_list
from kt1desk.usecases.readmodels import AgencyHit

TEMPLATE_FILE = "KT1-danh-sach-gui.xlsx"
_SUFFIXES = {".csv", ".xlsx"}
_OFFERED = 60
_STICKS = ("/media/", "/run/media/", "/mnt/")


class ItemLists:
    """Runs on the thread that owns the store. `find` looks agencies up as of today, by name or code."""

    def __init__(
        self,
        folder: Path,
        *,
        find: Callable[[str], tuple[AgencyHit, ...]],
        places: Callable[[], tuple[Path, ...]],
    ) -> None:
        """`folder` is where the empty list is saved, `places` where agencies' lists are looked for."""
        self._folder = folder
        self._find = find
        self._places = places

    def files(self) -> tuple[ListFile, ...]:
        """The lists there may be, the newest first; a stick that was pulled out has none."""
        found = {file.path: file for place in self._places() for file in _files_in(place)}
        return tuple(sorted(found.values(), key=lambda file: file.changed_at, reverse=True)[:_OFFERED])

    def read(self, path: Path) -> UnderstoodList:
        """Read a file and understand its rows; raises RuleBroken with one of the LIST_* rules."""
        items = read_rows(path)
        return UnderstoodList(name=path.name, rows=read_list(items, find=self._find), left_out=items.left_out)

    def save_template(self) -> str:
        """Write the empty list and return where; raises DISK_FULL and READ_ONLY."""
        path = self._folder / TEMPLATE_FILE
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise disk.trouble(error, path) or error from error
        disk.write_whole(path, template())
        return str(path)


def usual_places() -> tuple[Path, ...]:
    """Where people keep what they were brought: their folders, and whatever is plugged in."""
    kinds = QStandardPaths.StandardLocation
    kept = (kinds.DownloadLocation, kinds.DesktopLocation, kinds.DocumentsLocation)
    own = [Path(QStandardPaths.writableLocation(kind)) for kind in kept]
    system = QStorageInfo.root()
    plugged = [
        Path(volume.rootPath())
        for volume in QStorageInfo.mountedVolumes()
        if volume.isReady() and volume != system and _is_stick(volume.rootPath())
    ]
    return tuple(dict.fromkeys((*plugged, *own)))


def _is_stick(root: str) -> bool:
    return root.startswith(_STICKS) or root[1:2] == ":"


def _files_in(place: Path) -> Iterator[ListFile]:
    with suppress(OSError):
        for path in place.iterdir():
            # A spreadsheet program leaves "~$…" beside a file that is open.
            if path.suffix.lower() in _SUFFIXES and not path.name.startswith(("~", ".")):
                yield ListFile(path=path, changed_at=datetime.fromtimestamp(path.stat().st_mtime, UTC))
