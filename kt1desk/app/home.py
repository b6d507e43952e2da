"""The data folder of this machine: one folder for each desk, made whole or not at all."""

import secrets
from dataclasses import dataclass
from pathlib import Path

from kt1desk.app.desk import STORE_FILE
from kt1desk.app.keys import FILE as KEYS_FILE

_MAKING = ".making-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """Where the settings, the desks and the papers lie."""

    folder: Path
    paper_folder: Path | None = None

    @property
    def papers(self) -> Path:
        """Where papers are saved that no printer takes: beside the desks, unless another folder was named."""
        return self.paper_folder or self.folder / "papers"

    def desk(self, store_id: str) -> Path:
        """The folder of a desk: the encrypted store and its sealed keys."""
        return self.folder / store_id

    def standing_desks(self) -> tuple[str, ...]:
        """Return the ids of the desks that were made whole."""
        if not self.folder.is_dir():
            return ()
        return tuple(
            sorted(
                place.name
                for place in self.folder.iterdir()
                if not place.name.startswith(_MAKING)
                and (place / STORE_FILE).is_file()
                and (place / KEYS_FILE).is_file()
            )
        )

    def begin_desk(self, store_id: str) -> Path:
        """Return an empty folder to make a desk in. One that a power cut left behind is never reused."""
        place = self.folder / f"{_MAKING}{store_id}-{secrets.token_hex(4)}"
        place.mkdir(parents=True, mode=0o700)
        return place

    def finish_desk(self, making: Path, store_id: str) -> Path:
        """Give a desk that is made, and closed, its place: from now on it stands."""
        return making.rename(self.desk(store_id))
