"""Which place is free on the A4 sheet of labels that lies in each printer, kept in a file of this machine."""

import logging
from pathlib import Path
from typing import Annotated

from msgspec import DecodeError, Meta, json

from kt1desk.app import disk
from kt1desk.domain.paper_stock import PLACES

FILE = "started-sheets.json"
_Place = Annotated[int, Meta(ge=1, le=PLACES)]
_Places = dict[str, _Place]
_LOG = logging.getLogger(__name__)


class StartedSheets:
    """By the name of a printer, "" for the folder of files. A sheet that nobody started is free from place 1 on."""

    def __init__(self, folder: Path) -> None:
        """`folder` is where the settings lie."""
        self._path = folder / FILE
        self._places = self._read()

    def free_place(self, printer: str) -> int:
        """Where the next label goes."""
        return self._places.get(printer, 1)

    def start_at(self, printer: str, place: int) -> None:
        """Keep durably that the places before this one are used; raises DISK_FULL and READ_ONLY."""
        places = {**self._places, printer: place}
        disk.write_whole(self._path, json.encode(places))
        self._places = places

    def take(self, printer: str) -> int:
        """Take the free place: the next label gets another, even if the program ends here; raises as `start_at`."""
        place = self.free_place(printer)
        self.start_at(printer, place % PLACES + 1)
        return place

    def _read(self) -> _Places:
        try:
            return json.decode(self._path.read_bytes(), type=_Places)
        except FileNotFoundError:
            return {}
        except (OSError, DecodeError) as unread:
            # Where a sheet goes on is seen at the printer; a label must not wait for it.
            _LOG.warning("started sheets cannot be read: %s", type(unread).__name__)
            return {}
