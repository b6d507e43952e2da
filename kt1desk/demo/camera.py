"""Pictures of the window, numbered in the order of the day."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kt1desk.demo.patience import Patience

WIDTH, HEIGHT = 1366, 768
_SETTLE_MS = 40


class Camera:
    """Keeps each picture in `folder` as `03-name.png`, 1366 by 768 dots whatever the screen's scale."""

    def __init__(self, folder: Path, patience: Patience) -> None:
        self._folder = folder
        self._patience = patience
        self._taken: list[str] = []

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the pictures taken so far, without their numbers."""
        return tuple(self._taken)

    def take(self, window: QWidget, name: str) -> Path:
        """Take a picture once the window has settled."""
        self._patience.pause(_SETTLE_MS)
        self._taken.append(name)
        picture = window.grab().toImage()
        if (picture.width(), picture.height()) != (WIDTH, HEIGHT):
            picture = picture.scaled(
                WIDTH, HEIGHT, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        file = self._folder / f"{len(self._taken):02d}-{name}.png"
        self._folder.mkdir(parents=True, exist_ok=True)
        if not picture.save(str(file)):
            raise OSError(f"the picture could not be saved: {file}")
        return file
