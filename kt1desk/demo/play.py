"""What every act of the demo works with."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kt1desk.demo.camera import Camera
from kt1desk.demo.hands import Hands
from kt1desk.demo.patience import Patience
from kt1desk.demo.stage import Stage
from kt1desk.domain.ids import ItemNo

READABLE_MS = 900
"""How long a watcher is given for something worth reading."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Play:
    """The window, the hands before it, the camera, and where papers go. `say` prints one line of progress."""

    stage: Stage
    hands: Hands
    camera: Camera
    patience: Patience
    papers: Path
    say: Callable[[str], None]
    is_watched: bool

    def look(self, name: str) -> None:
        """Take a picture; a watcher gets the time to read."""
        self.camera.take(self.stage.frame, name)
        self.let_read()

    def look_once(self, name: str) -> None:
        """The same, unless there is a picture of that name already."""
        if name not in self.camera.names:
            self.look(name)

    def label_of(self, item_no: ItemNo) -> Path:
        """Where the label of an item is saved."""
        return self.papers / "labels" / f"{item_no}.pdf"

    def slip_of(self, item_no: ItemNo) -> Path:
        """Where its posting slip is saved."""
        return self.papers / "slips" / f"{item_no}.pdf"

    def let_read(self, ms: int = READABLE_MS) -> None:
        """Wait for the eyes of a watcher; at once without one."""
        if self.is_watched:
            self.patience.pause(ms)
